import { after, hour, type Instant, instant, localDay, minute } from '@gridvoice/domain/instant';
import { type Case, step } from './case.js';
import { system } from './hands.js';
import type { Step } from './step.js';

/** What a level 1 is owed: both departments reached within minutes, relief, a plan with a date, every household told. */
export function urgentSteps(c: Case): Step[] {
  if (c.grade !== 'LEVEL_1') return [];
  return [...dispatched(c), ...relieved(c), ...planned(c), ...updated(c)];
}

function dispatched({ pace, chance: all }: Case): Step[] {
  const chance = all.fork('dispatch');
  const slow = chance.happens(0.03) ? 7 : 0;
  return (['OPERATIONS', 'MARKETING'] as const).map((department, index) =>
    step(after(pace.receivedAt, (slow + 1 + 2 * index) * minute + chance.whole(5_000, 110_000)), system, {
      ...{ kind: 'recordMilestone', milestone: 'DISPATCHED', department },
      note: '已推送至值班人员移动终端。',
    }),
  );
}

function relieved({ timing, hands, filing, chance: all }: Case): Step[] {
  const done = timing.spans.get('RELIEVE_SHORT_TERM') ?? timing.spans.get('REMOVE_HAZARD');
  if (!done) return [];
  const chance = all.fork('relief');
  const at = after(done.completedAt, -40_000);
  const note = timing.spans.has('REMOVE_HAZARD') ? '隐患已隔离，专人看护。' : '临时供电措施已投入。';
  const joint = filing.facts?.jointHouseholds ?? 1;
  return [
    step(at, hands.of('OPERATIONS'), { kind: 'recordMilestone', milestone: 'RELIEF_IN_FORCE', note }),
    ...(joint > 1 ? told(joint, at) : []),
  ];

  function told(households: number, from: Instant): Step[] {
    const first = Math.max(1, Math.floor(households * 0.6));
    const tell = (afterMinutes: number, count: number, by: string): Step =>
      step(after(from, afterMinutes * minute), hands.contact, {
        ...{ kind: 'recordMilestone', milestone: 'HOUSEHOLDS_TOLD', households: count },
        note: by,
      });
    const later = chance.whole(5 * 60, 20 * 60);
    return [
      tell(chance.whole(60, 200), first, '逐户电话告知临时措施和改造计划。'),
      ...(households > first ? [tell(later, households - first, '其余住户上门或短信告知。')] : []),
    ];
  }
}

/** The works that follow, by when, and their acceptance. */
function planned({ timing, hands, pace, chance: all }: Case): Step[] {
  const works = timing.spans.get('PLAN_RECTIFICATION');
  if (!works) return [];
  const chance = all.fork('works');
  const acceptedAt = after(works.completedAt, chance.whole(20, 90) * minute);
  const days = chance.happens(0.95) ? chance.whole(1, 6) : -2;
  const at = instant(Math.min(pace.along(0.55, true), pace.answeredAt - 20 * minute));
  const [crew, date] = [hands.of('OPERATIONS'), localDay(after(acceptedAt, days * 24 * hour))];
  return [
    step(at, crew, { kind: 'recordMilestone', milestone: 'PLAN_PROMISED', date, note: '整改方案已批准，责任到人。' }),
    step(acceptedAt, crew, { kind: 'recordMilestone', milestone: 'WORKS_ACCEPTED', note: '工程竣工验收合格，投入运行。' }),
  ];
}

/** How often news were promised, and that it came, until power was back (TL-16). */
function updated({ timing, hands, pace, chance: all }: Case): Step[] {
  const repaired = timing.spans.get('START_REPAIR')?.completedAt;
  const chance = all.fork('updates');
  if (repaired === undefined || chance.happens(0.4)) return [];
  const minutes = chance.pick([30, 60, 60, 120]);
  const promisedAt = after(pace.receivedAt, chance.whole(6, 16) * minute);
  const sent: Step[] = [];
  for (
    let at = after(promisedAt, (minutes - 4) * minute);
    at < repaired && sent.length < 8;
    at = after(at, (minutes - 4) * minute)
  ) {
    sent.push(step(at, hands.contact, { kind: 'recordMilestone', milestone: 'UPDATE_SENT', note: '已短信通报抢修进度。' }));
  }
  const end = instant(Math.min(after(repaired, 3 * minute), pace.answeredAt - minute));
  if (end <= promisedAt) return [];
  return [
    step(promisedAt, hands.contact, { kind: 'recordMilestone', milestone: 'UPDATES_PROMISED', minutes }),
    ...sent.filter(({ at }) => at < end),
    step(end, hands.contact, { kind: 'recordMilestone', milestone: 'UPDATES_RELEASED' }),
  ];
}
