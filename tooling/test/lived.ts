import { plan } from '@gridvoice/api/commands/plan';
import type { Request } from '@gridvoice/api/commands/request';
import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { decide } from '@gridvoice/domain/lifecycle/decide';
import { evolve } from '@gridvoice/domain/lifecycle/evolve';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { type ActorOf, courseRequests, filingRequest, type PastRequest } from '../src/demo/sample-requests.js';
import type { SampleComplaint } from '../src/sample/complaints.js';

const number = '20260820-990101-00001-0';
let drawn = 0;
const chance = { newId: () => String(drawn++), newSalt: () => '' };
const organisation = { isRegion: () => true, isProtectable: () => false, leadUnit: () => null };

/** The ticket that a complaint becomes by its course, decided by the domain alone. @throws Refusal for whatever it refuses */
export function lived(complaint: SampleComplaint, actorOf: ActorOf): Ticket {
  const requests = courseRequests(complaint, number, actorOf);
  return requests.reduce(carriedOut, carriedOut(null, filingRequest(complaint, actorOf)));
}

function carriedOut(ticket: Ticket | null, request: PastRequest): Ticket {
  const events = decide(ticket, commandOf(request), {
    ...{ now: request.at, actor: request.actor },
    ...{ policy: defaultPolicy, calendar: chinaCalendar },
  });
  const after = events.reduce<Ticket | null>(evolve, ticket);
  if (!after) throw new Error('nothing was filed');
  return after;
}

/** Read as the command bus reads it. */
function commandOf(request: Request & PastRequest) {
  const surroundings = { now: request.at, organisation, chance } as unknown as Parameters<typeof plan>[2];
  return plan(request, { number, taskId: null, linked: null }, surroundings).command;
}
