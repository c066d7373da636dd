import { withReactions } from '../clocks/reactions.js';
import type { Circumstances } from './circumstances.js';
import type { ComplaintToFile } from './commands.js';
import { fileComplaint } from './file-complaint.js';
import type { Ticket } from './ticket.js';

/** What a complaint would become if it were filed now, for forms that show grade and deadlines before anything is sent. */
export const previewTicket = (complaint: ComplaintToFile, circumstances: Circumstances): Ticket =>
  withReactions(null, fileComplaint({ kind: 'fileComplaint', complaint }, circumstances), circumstances).ticket;
