import { openTicketStatuses } from '@gridvoice/domain/lifecycle/ticket';

/** The statuses of work that is still owed, spelled out, not a parameter: only then does the planner see that an index of those alone holds them all. */
export const openStatusesSql: string = openTicketStatuses.map((status) => `'${status}'`).join(', ');
