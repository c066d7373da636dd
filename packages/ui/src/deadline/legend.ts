import type { Language } from '@gridvoice/domain/language';
import { isMoved } from './promise.js';
import { stretchMeaning } from './stretch-words.js';
import type { Piece, StretchKind } from './stretches.js';
import type { ToldClock } from './told-clock.js';

/** What a sample in the legend shows: a texture, or a sign of the line of time. */
export type LegendSign = Exclude<StretchKind, 'COUNTED'> | 'USED' | 'LEFT' | 'DUE_FLAG' | 'PROMISED_FLAG' | 'WARNING';

export interface LegendEntry {
  readonly sign: LegendSign;
  readonly text: string;
}

const words = {
  'zh-CN': { used: '已用时间', left: '剩余时间', unused: '未用时间', due: '到期', promised: '原定到期' },
  en: { used: 'time used', left: 'time left', unused: 'time not needed', due: 'due', promised: 'due as promised' },
} as const;

/** Explains what occurs in this drawing and nothing else; the flags only where there are two to tell apart. */
export function legendOf(
  clock: ToldClock,
  pieces: readonly Piece[],
  warnings: readonly number[],
  language: Language,
): LegendEntry[] {
  const said = words[language];
  const left = clock.stoppedAt == null ? said.left : said.unused;
  const entries = pieces.map((piece): LegendEntry => {
    if (piece.kind !== 'COUNTED') return { sign: piece.kind, text: stretchMeaning(piece, language) };
    return piece.past ? { sign: 'USED', text: said.used } : { sign: 'LEFT', text: left };
  });
  if (isMoved(clock)) entries.push({ sign: 'PROMISED_FLAG', text: said.promised }, { sign: 'DUE_FLAG', text: said.due });
  if (warnings.length > 0) entries.push({ sign: 'WARNING', text: warningText(warnings, language) });
  return entries.filter(({ text }, index) => entries.findIndex((entry) => entry.text === text) === index);
}

function warningText(parts: readonly number[], language: Language): string {
  const percents = parts.map((part) => `${Math.round(part * 100)} %`);
  return language === 'en' ? `warnings at ${percents.join(' and ')} used` : `用时达 ${percents.join('、')} 时预警`;
}
