import { after, minute } from '@gridvoice/domain/instant';
import { type Case, step } from './case.js';
import type { Step } from './step.js';

/** Somebody goes to the site (TL-5), at once or when the customer chose; and power comes back. */
export function siteSteps({ timing, hands, filing, chance: all }: Case): Step[] {
  const { arrival, spans } = timing;
  if (!arrival) return [];
  const crew = hands.of('OPERATIONS');
  const claimedAt = spans.get('SURVEY_JOINTLY')?.claimedAt ?? spans.get('START_REPAIR')?.claimedAt ?? arrival.at;
  const { appointment } = arrival;
  return [
    ...(appointment === null ? [] : [step(after(claimedAt, 4 * minute), crew, { kind: 'makeAppointment', appointment })]),
    step(arrival.at, crew, { kind: 'recordArrival' }),
    ...restoration(),
  ];

  function restoration(): Step[] {
    const repaired = spans.get('START_REPAIR')?.completedAt;
    if (filing.subcategory !== 'OUTAGE' || filing.facts?.restoredAt !== undefined || repaired === undefined) return [];
    const restoredAt = after(repaired, -all.fork('restored').whole(70, 170) * 1_000);
    return [step(after(repaired, -1_000), crew, { kind: 'setFacts', facts: { restoredAt } })];
  }
}
