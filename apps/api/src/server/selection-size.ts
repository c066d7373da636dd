import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How much a selection asks for once its fragments are written out. */
export interface SelectionSize {
  readonly fields: number;
  /** Fields at its top. */
  readonly roots: number;
  readonly depth: number;
  /** Depth below `__schema` and `__type`, whose own queries are deep by nature. */
  readonly introspectionDepth: number;
  /** How many times the schema is asked for. */
  readonly introspections: number;
}

const nothing: SelectionSize = { fields: 0, roots: 0, depth: 0, introspectionDepth: 0, introspections: 0 };

/** Fragments of fragments double with each level: counting stops long before numbers lose their meaning. */
const plenty = 1_000_000;

const join = (one: SelectionSize, other: SelectionSize): SelectionSize => ({
  fields: Math.min(plenty, one.fields + other.fields),
  roots: Math.min(plenty, one.roots + other.roots),
  depth: Math.max(one.depth, other.depth),
  introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  introspections: Math.min(plenty, one.introspections + other.introspections),
});

function fieldSize(name: string, below: SelectionSize): SelectionSize {
  const size = { fields: 1 + below.fields, roots: 1 };
  if (name === '__schema' || name === '__type') {
    return { ...size, depth: 1, introspectionDepth: Math.max(below.depth, below.introspectionDepth), introspections: 1 };
  }
  const { introspectionDepth, introspections } = below;
  return { ...size, depth: 1 + below.depth, introspectionDepth, introspections };
}

/** A function that measures selections of a document; each fragment is measured once, and one inside itself counts nothing. */
export function selectionSizes(document: DocumentNode): (set: SelectionSetNode | undefined) => SelectionSize {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
  }
  const known = new Map<string, SelectionSize>();

  const ofFragment = (name: string): SelectionSize => {
    const size = known.get(name);
    if (size) return size;
    known.set(name, nothing);
    const measured = ofSet(fragments.get(name));
    known.set(name, measured);
    return measured;
  };
  const ofSelection = (selection: SelectionNode): SelectionSize => {
    if (selection.kind === Kind.FIELD) return fieldSize(selection.name.value, ofSet(selection.selectionSet));
    return selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
  };
  const ofSet = (set: SelectionSetNode | undefined): SelectionSize =>
    set ? set.selections.map(ofSelection).reduce(join, nothing) : nothing;
  return ofSet;
}
