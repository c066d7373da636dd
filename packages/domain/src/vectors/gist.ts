import type { Reason } from '../reason.js';
import type { Expected, VectorClock, VectorNotice } from './vector.js';
import type { Moment } from './vector-values.js';

/** What came of a step in the words of the tables: everything that decides, and nothing that proves. */
export function gistOf(expected: Expected): string[] {
  if ('refused' in expected) {
    const { code, rules } = expected.refused;
    return [['refused', code, ...rules].join(' ')];
  }
  const { grade, reasons, severity, severityReasons = [], clocks = [], notices = [] } = expected;
  return [
    ...(grade || reasons ? [[grade ?? 'same grade', ...(reasons ?? []).map(reasonGist)].join(' ')] : []),
    ...(severity && severity !== 'GENERAL' ? [[severity, ...severityReasons.map(reasonGist)].join(' ')] : []),
    ...clocks.map(clockGist),
    ...notices.map(noticeGist),
  ];
}

export const reasonGist = ({ rule, because }: Reason): string => `${rule}:${because}`;

const short = (at: Moment): string => at.replace('T', ' ').replace('+08:00', '').replace(/:00$/, '');

const named = ({ rule, about, run }: Pick<VectorClock, 'rule' | 'about' | 'run'>): string =>
  [rule, ...(about === null ? [] : [about]), ...(run > 1 ? [`#${run}`] : [])].join(' ');

/** `TL-6 RUNNING 2026-06-03 10:00`, and what else is to be told of it. */
function clockGist(clock: VectorClock): string {
  const { state, dueAt, promisedAt, stoppedAt, provisional } = clock;
  const stopped = stoppedAt === null ? [] : [`stopped ${short(stoppedAt)}`];
  const promised = promisedAt === dueAt ? [] : [`promised ${short(promisedAt)}`];
  return [named(clock), state, short(dueAt), ...stopped, ...promised, ...(provisional ? ['provisional'] : [])].join(' ');
}

function noticeGist({ at, warns, escalatesTo, ...clock }: VectorNotice): string {
  const what = warns ? `warns ${Object.values(warns.values ?? {})[0]} ${warns.because}` : `tells ${escalatesTo}`;
  return `${named(clock)} ${what} ${short(at)}`;
}
