import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import { systemActor } from '../clocks/clock-runner.js';
import type { CommandBus } from '../commands/command-bus.js';
import type { Answer } from '../commands/request.js';
import type { ImportTarget, Outcome } from './import-target.js';

/** In whose name the ledger keeps what came from a register. */
const importer = { ...systemActor, id: 'import' };

/** Files complaints over the one way to change anything; a source id that is there already is recognised in the same transaction. */
export function busTarget(bus: Pick<CommandBus, 'run'>): ImportTarget {
  return {
    async file(rows) {
      const answers = await bus.run(
        rows.map(({ sourceId, filing }) => ({ kind: 'file', actor: importer, filing, imported: { sourceId } })),
      );
      return answers.map(outcomeOf);
    },
  };
}

/** A row that the domain refuses is accounted for; anything else that goes wrong ends the import, to be continued. */
function outcomeOf(answer: Answer): Outcome {
  if ('result' in answer) return answer.result.repeated ? 'duplicate' : 'imported';
  const { error } = answer;
  if (error instanceof Refusal && error.details.fields) return { refused: error.details.fields };
  throw error;
}
