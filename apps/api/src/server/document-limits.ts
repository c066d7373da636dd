import { type DocumentNode, Kind, visit } from 'graphql';
import type { CodedError } from '../errors/coded-error.js';
import { overLimit } from '../errors/refusals.js';
import { selectionSizes } from './selection-size.js';

/** What a document may hold. Enough for every screen of ours several times over, little enough to be answered cheaply. */
export const documentLimits = {
  tokens: 2_000,
  depth: 12,
  introspectionDepth: 20,
  /** Each can hold the event loop for 10 ms, whatever it costs who asks. */
  introspections: 2,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  fields: 1_000,
  /** Lists and objects within each other in a literal. */
  valueDepth: 20,
} as const;

type Counts = Record<keyof Omit<typeof documentLimits, 'tokens'>, number>;

const texts: Record<keyof Counts, (most: number) => CodedError> = {
  depth: (most) => overLimit(`查询嵌套过深，最多 ${most} 层。`, `The document is nested too deeply: at most ${most} levels.`),
  introspectionDepth: (most) =>
    overLimit(`内省查询嵌套过深，最多 ${most} 层。`, `The introspection is nested too deeply: at most ${most} levels.`),
  introspections: (most) =>
    overLimit(`内省查询过多，最多 ${most} 次。`, `Too many introspections in one document: at most ${most}.`),
  aliases: (most) => overLimit(`别名过多，最多 ${most} 个。`, `Too many aliases: at most ${most}.`),
  directives: (most) => overLimit(`指令过多，最多 ${most} 个。`, `Too many directives: at most ${most}.`),
  rootFields: (most) => overLimit(`顶层字段过多，最多 ${most} 个。`, `Too many fields at the top: at most ${most}.`),
  fields: (most) =>
    overLimit(`字段过多，展开片段后最多 ${most} 个。`, `Too many fields: at most ${most} once fragments are written out.`),
  valueDepth: (most) => overLimit(`参数值嵌套过深，最多 ${most} 层。`, `A literal is nested too deeply: at most ${most} levels.`),
};

/** Aliases, directives and nested literals, counted as they stand in the text. */
function countText(document: DocumentNode) {
  const counts = { aliases: 0, directives: 0, valueDepth: 0 };
  let within = 0;
  const nested = {
    enter: () => {
      within += 1;
      counts.valueDepth = Math.max(counts.valueDepth, within);
    },
    leave: () => {
      within -= 1;
    },
  };
  visit(document, {
    Field: (node) => {
      if (node.alias) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
    ListValue: nested,
    ObjectValue: nested,
  });
  return counts;
}

function countSelections(document: DocumentNode) {
  const sizeOf = selectionSizes(document);
  const most = { depth: 0, introspectionDepth: 0, introspections: 0, rootFields: 0, fields: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const size = sizeOf(definition.selectionSet);
    most.depth = Math.max(most.depth, size.depth);
    most.introspectionDepth = Math.max(most.introspectionDepth, size.introspectionDepth);
    most.introspections = Math.max(most.introspections, size.introspections);
    most.rootFields = Math.max(most.rootFields, size.roots);
    most.fields = Math.max(most.fields, size.fields);
  }
  return most;
}

/** Every limit a document is over. Works on any document that parses, valid or not, in time linear in its text. */
export function exceededLimits(document: DocumentNode): CodedError[] {
  const counts: Counts = { ...countText(document), ...countSelections(document) };
  const names = Object.keys(counts) as (keyof Counts)[];
  return names.filter((name) => counts[name] > documentLimits[name]).map((name) => texts[name](documentLimits[name]));
}
