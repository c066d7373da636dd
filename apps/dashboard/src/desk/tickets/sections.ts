import type { Ticket } from './ticket.js';

type Told = Pick<
  Ticket,
  | 'status'
  | 'closing'
  | 'closure'
  | 'evidence'
  | 'finding'
  | 'direction'
  | 'milestones'
  | 'feedback'
  | 'visits'
  | 'linkedTo'
  | 'linked'
>;

/** The parts of a ticket's page that not every ticket has; a part with nothing in it isn't shown. */
export const sections = {
  closing: ({ status, closing, closure }: Told): boolean =>
    status === 'FED_BACK' || (status === 'CLOSED' && closure !== null) || (isOpen(status) && closing.every(({ met }) => met)),
  evidence: ({ evidence }: Told): boolean => evidence.length > 0,
  handling: ({ finding, direction, milestones }: Told): boolean =>
    finding !== null || direction !== null || milestones.length > 0,
  feedback: ({ feedback }: Told): boolean => feedback.length > 0,
  visits: ({ visits }: Told): boolean => visits.length > 0,
  links: ({ linkedTo, linked }: Told): boolean => linkedTo !== null || linked.length > 0,
} as const;

const isOpen = (status: Ticket['status']): boolean => status === 'OPEN' || status === 'IN_PROGRESS';
