import type { Language } from '@gridvoice/domain/language';
import { type Axis, shareOf } from './axis.js';
import { kindName, stretchName } from './stretch-words.js';
import type { Stretch, StretchKind } from './stretches.js';
import { type DrawnWidth, drawnWidths, emsOf } from './text-width.js';

/** The name of a stretch, written beneath it where it fits; the legend has it anyway. */
export interface Caption {
  readonly left: number;
  readonly width: number;
  readonly kind: StretchKind;
  readonly text: string;
  readonly fits: Readonly<Record<DrawnWidth, boolean>>;
}

const fontSize = 11;

/** Names what doesn't count; neighbours of one name share it. */
export function captionsOf(stretches: readonly Stretch[], axis: Axis, language: Language): Caption[] {
  const runs: { from: number; to: number; kind: StretchKind; text: string }[] = [];
  for (const stretch of stretches.filter(({ kind }) => kind !== 'COUNTED')) {
    const [from, to] = [shareOf(stretch.from, axis), shareOf(stretch.to, axis)];
    const name = stretchName(stretch, language);
    const text = fits(name, to - from, 'wide') ? name : kindName(stretch.kind, language);
    const last = runs.at(-1);
    if (last && last.text === text && last.to === from) last.to = to;
    else runs.push({ from, to, kind: stretch.kind, text });
  }
  return runs.map(({ from, to, kind, text }) => {
    const room = { narrow: fits(text, to - from, 'narrow'), wide: fits(text, to - from, 'wide') };
    return { left: from, width: to - from, kind, text, fits: room };
  });
}

const fits = (text: string, share: number, width: DrawnWidth): boolean =>
  emsOf(text) * fontSize + 2 <= share * drawnWidths[width];
