import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { type Subcategory, subcategories } from '@gridvoice/domain/category';
import { withReactions } from '@gridvoice/domain/clocks/reactions';
import type { Facts } from '@gridvoice/domain/facts';
import { after, hour, type Instant, instant, minute } from '@gridvoice/domain/instant';
import type { Circumstances } from '@gridvoice/domain/lifecycle/circumstances';
import type { Actor, ComplaintToFile } from '@gridvoice/domain/lifecycle/commands';
import { previewTicket } from '@gridvoice/domain/lifecycle/preview';
import { setFacts } from '@gridvoice/domain/lifecycle/regrade';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { jiangsuPolicy } from '@gridvoice/domain/policy/jiangsu-profile';
import type { Target } from './target.js';

const count = 200_000;
const sampledEvery = 10;

/** What another policy would have made of a year's tickets: filed under it, graded, put under its clocks, and regraded by new facts. */
export const whatIfTarget: Target = {
  name: 'what-if',
  ratio: 'trying a policy on a ticket vs. copying that ticket by way of JSON',
  most: 4,
  mostSeconds: 20,
  rounds: 1,
  async measure() {
    let [tried, copied, clocks] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const began = performance.now();
      const ticket = tryPolicy(index);
      const done = performance.now();
      tried += done - began;
      clocks += ticket.clocks.length;
      if (index % sampledEvery > 0) continue;
      JSON.parse(JSON.stringify(ticket));
      copied += (performance.now() - done) * sampledEvery;
    }
    const seconds = tried / 1000;
    const detail = `${count} tickets and ${clocks} clocks in ${seconds.toFixed(1)} s on one core`;
    return { ratio: tried / copied, detail, seconds };
  },
};

const agent: Actor = { id: 'bench-agent', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] };
const given = (now: Instant): Circumstances => ({ now, actor: agent, policy: jiangsuPolicy, calendar: chinaCalendar });

function tryPolicy(index: number): Ticket {
  const complaint = complaintOf(index);
  const { receivedAt } = complaint;
  const filed = previewTicket(complaint, given(receivedAt));
  const facts = laterFacts[index % laterFacts.length] ?? {};
  const circumstances = given(after(receivedAt, 5 * hour));
  return withReactions(filed, setFacts(filed, { kind: 'setFacts', facts }, circumstances), circumstances).ticket;
}

const filedWith: readonly Facts[] = [{}, {}, { householdsAffected: 60 }, { siteZone: 'SUBURBAN' }, { jointHouseholds: 7 }];
/** Some raise the grade, some don't. */
const laterFacts: readonly Facts[] = [
  { equipmentDamaged: true },
  { householdsCounted: 12 },
  { thirdParty: true },
  { jointHouseholds: 21 },
  { safetyHazard: true },
  { mediaExposure: true },
  { siteZone: 'REMOTE' },
];
const classes = subcategories.filter((name): name is Subcategory => name !== 'UNSPECIFIED');
const firstReceipt = instant(Date.UTC(2026, 0, 5));
const minutesReceived = 330 * 24 * 60;

/** Spread over a year; the steps have nothing in common, so every mixture comes. */
function complaintOf(index: number): ComplaintToFile {
  return {
    number: `WHAT-IF-${index}`,
    receivedAt: after(firstReceipt, ((index * 7919) % minutesReceived) * minute),
    channel: 'HOTLINE',
    subcategory: classes[index % classes.length] ?? 'OUTAGE',
    facts: filedWith[index % filedWith.length] ?? {},
    region: null,
    unit: null,
    anonymous: false,
    preferredReply: null,
    specialGroup: false,
    personal: {},
    demands: [],
    imported: false,
    sourceId: null,
    linkedTo: null,
    protectedFrom: null,
    acknowledged: false,
  };
}
