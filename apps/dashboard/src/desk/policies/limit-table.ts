import type { WordGroup } from '@gridvoice/domain/labels/words';
import { type ClockRuleId, clockRuleIds, type LimitCondition, type LimitRow, type Policy } from '@gridvoice/domain/policy/policy';
import type { Text } from '../../locales/i18n.js';

type Say = (group: WordGroup, value: string) => string;
type Listed = Extract<keyof LimitCondition, 'grade' | 'zone' | 'channel' | 'kind' | 'transferredFrom'>;

/** The words of the conditions that name values. */
const groups: Readonly<Record<Listed, WordGroup>> = {
  grade: 'grade',
  zone: 'siteZone',
  channel: 'channel',
  kind: 'contactKind',
  transferredFrom: 'transferBody',
};

/** A row of the table; `first` carries the name of the clock for all its rows. */
export interface LimitLine {
  readonly rule: ClockRuleId;
  readonly first: boolean;
  readonly rows: number;
  readonly row: LimitRow;
}

/** The limits of a policy row by row, in the order of the clocks. */
export const limitLines = ({ limits }: Policy): LimitLine[] =>
  clockRuleIds.flatMap((rule) =>
    limits[rule].map((row, index) => ({ rule, first: index === 0, rows: limits[rule].length, row })),
  );

/** When a row holds, in words: all its conditions together. */
export function conditionText({ row: { when }, rows }: LimitLine, say: Say, text: Text): string {
  if (!when || Object.keys(when).length === 0) return text(rows > 1 ? 'policy.otherwise' : 'policy.every');
  const named = (Object.keys(groups) as Listed[]).flatMap((name) => {
    const values: readonly string[] | undefined = when[name];
    return values ? [values.map((value) => say(groups[name], value)).join(' / ')] : [];
  });
  return [
    ...named,
    ...(when.startDay ? [text(`policy.startDay.${when.startDay}`)] : []),
    ...(when.instructed === undefined ? [] : [text(when.instructed ? 'policy.instructed' : 'policy.notInstructed')]),
  ].join(' · ');
}
