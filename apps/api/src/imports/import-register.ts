import type { FilingBounds } from '@gridvoice/domain/filing';
import type { FieldError } from '@gridvoice/domain/lifecycle/refusal';
import type { ImportTarget, Outcome } from './import-target.js';
import type { Mapping } from './mapping/mapping.js';
import { columnOf, type ReadRow, type RowProblem, RowReader } from './row-to-filing.js';
import type { RegisterSource } from './source-row.js';
import type { Tally } from './tally.js';

export interface RefusedRow {
  readonly row: number;
  readonly sourceId: string | undefined;
  readonly problems: readonly RowProblem[];
}

export interface RegisterImport {
  readonly source: RegisterSource;
  readonly mapping: Mapping;
  readonly bounds: FilingBounds;
  readonly target: ImportTarget;
  readonly tally: Tally;
  /** Told of each refused row, in the order of the register. */
  readonly refused: (row: RefusedRow) => void;
  /** Told after each batch. */
  readonly progress: () => void;
  /** Aborted: the batch under way is finished, no other begun. */
  readonly signal: AbortSignal;
}

const batchSize = 100;

/** Files every row of a register in batches. The tally is right after each batch, also when the next one fails. */
export async function importRegister(run: RegisterImport): Promise<void> {
  const reader = new RowReader(run.mapping, run.bounds, run.tally);
  let batch: ReadRow[] = [];
  let ids = new Set<string>();
  const finishBatch = async (): Promise<void> => {
    await fileBatch(run, batch);
    batch = [];
    ids = new Set();
    run.progress();
  };
  for await (const source of run.source.rows) {
    const row = reader.read(source);
    // An id that comes again waits for the next batch: only then is it known what became of the first.
    if ('filing' in row && ids.has(row.sourceId)) await finishBatch();
    batch.push(row);
    if ('filing' in row) ids.add(row.sourceId);
    if (batch.length >= batchSize) await finishBatch();
    if (run.signal.aborted) break;
  }
  await finishBatch();
}

async function fileBatch(run: RegisterImport, batch: readonly ReadRow[]): Promise<void> {
  const complaints = batch.filter((row) => 'filing' in row);
  const outcomes =
    complaints.length === 0 ? [] : await run.target.file(complaints.map(({ sourceId, filing }) => ({ sourceId, filing })));
  if (outcomes.length !== complaints.length) throw new Error(`${outcomes.length} outcomes for ${complaints.length} complaints`);
  const outcomeOf = new Map(complaints.map((row, index) => [row as ReadRow, outcomes[index] as Outcome]));
  for (const row of batch) account(run, row, outcomeOf.get(row));
}

function account({ tally, mapping, refused }: RegisterImport, row: ReadRow, outcome: Outcome | undefined): void {
  tally.rows += 1;
  if (outcome === 'imported' || outcome === 'duplicate') {
    tally[outcome] += 1;
    return;
  }
  tally.refused += 1;
  const problems = 'problems' in row ? row.problems : (outcome?.refused ?? []).map((error) => problemOf(mapping, error));
  refused({ row: row.row, sourceId: row.sourceId, problems });
}

const problemOf = (mapping: Mapping, { path, because, values }: FieldError): RowProblem => ({
  field: path,
  column: columnOf(mapping, path),
  because,
  values,
});
