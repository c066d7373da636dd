import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Limit } from '../src/clocks/clock.js';
import { hour, minute } from '../src/instant.js';
import { clockRuleIds } from '../src/policy/policy.js';
import { expectedOf, outcomeOf } from '../src/vectors/run-case.js';
import { momentOf } from '../src/vectors/spelling.js';
import type { VectorCase, VectorSegment } from '../src/vectors/vector.js';
import { vectorFiles } from '../src/vectors/vector-files.js';
import { oracleDue } from './oracle.js';
import { allCases, type DueOnDisk, duesOf, fileOf, folder, givenOnDisk, jsonOf, textOf, themes } from './vectors-on-disk.js';

const cases = allCases();
const dues = cases.flatMap(duesOf);

describe('the conformance vectors on disk', () => {
  it('are what `npm run vectors` writes, no file more or less', () => {
    const written = vectorFiles();
    for (const { name, text } of written) expect(textOf(name), `${name}: npm run vectors`).toBe(text);
    expect(readdirSync(folder).sort()).toEqual([...written.map(({ name }) => name), 'schema.json'].sort());
  });

  it.each(themes)('%s: replayed from the files alone, every case comes to what it expects', (theme) => {
    const given = givenOnDisk();
    for (const vector of fileOf(theme).cases) {
      expect(JSON.stringify(outcomeOf(vector, given), null, 1), vector.id).toBe(JSON.stringify(expectedOf(vector), null, 1));
    }
  });

  it('keep to the schema, which takes nothing it does not know', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(jsonOf<object>('schema.json'));
    for (const theme of themes) {
      validate(fileOf(theme));
      expect(validate.errors, theme).toBe(null);
    }
    const file = fileOf('clocks');
    expect(validate({ ...file, cases: [{ ...file.cases[0], surprise: true }] })).toBe(false);
    expect(validate({ ...file, cases: [{ ...file.cases[0], policy: undefined }] })).toBe(false);
    expect(validate({ ...file, format: 'gridvoice-vectors/0' })).toBe(false);
  });

  it('name each case once, and the policies and calendars that are there', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    const given = givenOnDisk();
    for (const vector of cases) {
      if ('policy' in vector) given.policy(vector.policy);
      if ('calendar' in vector) given.calendar(vector.calendar);
    }
  });

  it('stay small enough to be read over a slow line', () => {
    const sizes = [...vectorFiles().map(({ text }) => text), textOf('schema.json')].map((text) => Buffer.byteLength(text));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});

describe('what the conformance vectors cover', () => {
  const rules = new Set(cases.flatMap((vector) => vector.rules));
  it.each([
    'GR-1',
    'GR-2',
    'GR-3',
    'GR-4',
    'GR-5',
    'GR-6',
    'GR-7',
    'GR-8',
    'GR-9',
    'FB-1',
    'FB-3',
    'FB-8',
    ...clockRuleIds,
  ])('%s is exercised', (rule) => expect(rules).toContain(rule));

  it.each(clockRuleIds)('%s is met at the very moment it is due, and breached a millisecond later', (rule) => {
    const stopped = dues.flatMap(({ given }) => ('stoppedAt' in given && given.rule === rule ? [given] : []));
    const by = (state: string, late: number): boolean =>
      stopped.some(
        (clock) =>
          clock.state === state && clock.stoppedAt !== null && momentOf(clock.stoppedAt) - momentOf(clock.dueAt) === late,
      );
    expect([by('MET', 0), by('BREACHED', 1)]).toEqual([true, true]);
  });

  it('GR-6, GR-7: grades that rise by facts, by time and by hand, and that are lowered', () => {
    const reasons = cases.flatMap(reasonsOf);
    expect(reasons).toEqual(expect.arrayContaining(['outageHours', 'safetyHazard', 'raisedByHand', 'loweredByHand']));
  });
});

const reasonsOf = (vector: VectorCase): string[] =>
  vector.kind === 'ticket'
    ? vector.steps.flatMap(({ expect: came }) => ('refused' in came ? [] : (came.reasons ?? []).map(({ because }) => because)))
    : [];

describe('TL: every due time in the vectors', () => {
  it('is the one that walking finds, which shares nothing with the engine', () => {
    const walked = dues.filter((due) => due.calendar === 'official' && tickOf(due) >= 1000);
    const wrong = walked.filter((due) => {
      const { dueAt, provisional } = oracleDue(due.timeline, tickOf(due));
      return dueAt !== due.dueAt || provisional !== due.expect.provisional;
    });
    expect(wrong.map(({ id, given }) => [id, given.rule])).toEqual([]);
    expect(walked.length).toBeGreaterThan(300);
  });

  it('is proved by segments without a hole, from the start to the end', () => {
    const holed = dues.filter(({ given, expect: { segments, dueAt } }) => {
      const ends = [given.startedAt, ...segments.map(({ to }) => to)];
      return segments.some(({ from, to }, index) => from !== ends[index] || from >= to) || ends.at(-1) !== dueAt;
    });
    expect(holed.map(({ id, given }) => [id, given.rule])).toEqual([]);
  });

  it('counts, in those segments, exactly the limit', () => {
    const single = dues.filter(({ given }) => given.legs.length === 1);
    const wrong = single.filter(({ given, expect: { segments } }) => {
      const limit = given.legs[0]?.limit as Limit;
      const due = lengthOf[limit.unit];
      return due !== undefined && 'amount' in limit && counted(segments) !== limit.amount * due;
    });
    expect(wrong.map(({ id, given }) => [id, given.rule])).toEqual([]);
  });
});

const counted = (segments: readonly VectorSegment[]): number =>
  segments.reduce((sum, { from, to, counted: counts }) => sum + (counts ? momentOf(to) - momentOf(from) : 0), 0);
const lengthOf: Partial<Record<Limit['unit'], number>> = {
  ...{ MINUTE: minute, HOUR: hour, WORKING_DAY: 24 * hour, DAY: 24 * hour },
};

/** The longest step that lies on everything that is to be met, down from a minute. */
function tickOf({ timeline: { startedAt, legs, pauses } }: DueOnDisk): number {
  const moments = [startedAt, ...legs.flatMap(({ from, limit }) => ('at' in limit ? [from, limit.at] : [from]))];
  return [...moments, ...pauses.flatMap(({ from, until }) => [from, until])].reduce(common, minute);
}
const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other));
