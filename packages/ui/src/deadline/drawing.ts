import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { type Axis, axisOf, shareOf } from './axis.js';
import { type Caption, captionsOf } from './captions.js';
import { type DayBox, dayBoxes } from './day-boxes.js';
import { type LegendEntry, legendOf } from './legend.js';
import { type Placing, placeMarks } from './mark-rows.js';
import { type Mark, markerOf, marksOf, warningMoments } from './marks.js';
import { type Piece, piecesOf, stretchesOf } from './stretches.js';
import type { DrawnWidth } from './text-width.js';
import { type Tick, ticksOf } from './ticks.js';
import type { ToldClock } from './told-clock.js';

export interface PlacedMark extends Mark {
  readonly placing: Readonly<Record<DrawnWidth, Placing>>;
}

/** A line of time laid out, every position a share of its length from 0 to 1. */
export interface Drawing {
  readonly axis: Axis;
  readonly pieces: readonly Piece[];
  readonly captions: readonly Caption[];
  /** Empty unless the axis has a box for every day. */
  readonly boxes: readonly DayBox[];
  readonly ticks: readonly Tick[];
  readonly marks: readonly PlacedMark[];
  readonly warnings: readonly number[];
  readonly legend: readonly LegendEntry[];
}

export function layOut(clock: ToldClock, now: Instant, warningParts: readonly number[], language: Language): Drawing {
  const axis = axisOf(clock, now);
  const stretches = stretchesOf(clock, now);
  const pieces = piecesOf(stretches, axis, markerOf(clock, now));
  const warned = clock.stoppedAt == null ? warningParts : [];
  return {
    axis,
    pieces,
    captions: captionsOf(stretches, axis, language),
    boxes: axis.scale === 'DAYS' ? dayBoxes(clock, axis) : [],
    ticks: ticksOf(axis, language),
    marks: placed(marksOf(clock, axis, now, language)),
    warnings: warningMoments(clock, warned).map((at) => shareOf(at, axis)),
    legend: legendOf(clock, pieces, warned, language),
  };
}

function placed(marks: readonly Mark[]): PlacedMark[] {
  const [narrow, wide] = [placeMarks(marks, 'narrow'), placeMarks(marks, 'wide')];
  const beside: Placing = { row: 0, anchor: 0 };
  return marks.map((mark, index) => ({ ...mark, placing: { narrow: narrow[index] ?? beside, wide: wide[index] ?? beside } }));
}
