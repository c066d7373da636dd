import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { givenValues, isLeftOut, pageSize, type Values } from './known-values.js';
import { introspectionBounds, listBounds, longestPage, pagedLists } from './list-bounds.js';
import { points, prices } from './prices.js';

/** What a selection costs, in tenths: `fixed`, and `perItem` for each thing on the page that the field above asks for. */
interface Cost {
  readonly fixed: number;
  readonly perItem: number;
}

type Field = GraphQLField<unknown, unknown>;

const free: Cost = { fixed: 0, perItem: 0 };
/** Lists in lists soon leave every limit behind; sums stay exact below this. */
const plenty = 1e12;

const join = (one: Cost, other: Cost): Cost => ({
  fixed: Math.min(plenty, one.fixed + other.fixed),
  perItem: Math.min(plenty, one.perItem + other.perItem),
});
const onPage = ({ fixed, perItem }: Cost, size: number): number => Math.min(plenty, fixed + perItem * size);

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
const isPaged = ({ args }: Field): boolean => args.some(({ name }) => name === 'first' || name === 'last');

function fieldOf(parent: GraphQLNamedType | undefined, name: string): Field | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** How long a list is that has no page of its own; null where the page above decides. */
export function lengthOf(parent: string, field: Field): number | null {
  if (!isList(field.type)) return 1;
  const place = `${parent}.${field.name}`;
  const known = listBounds[place] ?? introspectionBounds[place];
  return known ?? (pagedLists.includes(field.name) ? null : longestPage);
}

/** Counts one operation's selections; each fragment once, however often it is spread. */
class Counter {
  readonly #schema: GraphQLSchema;
  readonly #values: Values;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #counted = new Map<string, Cost>();

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, values: Values) {
    this.#schema = schema;
    this.#values = values;
    for (const part of definitions) if (part.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(part.name.value, part);
  }

  set(set: SelectionSetNode | undefined, parent: GraphQLNamedType | undefined): Cost {
    return (set?.selections ?? []).map((selection) => this.#selection(selection, parent)).reduce(join, free);
  }

  #selection(node: SelectionNode, parent: GraphQLNamedType | undefined): Cost {
    if (isLeftOut(node.directives, this.#values)) return free;
    if (node.kind === Kind.FIELD) return this.#field(node, parent);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value);
    return this.set(node.selectionSet, node.typeCondition ? this.#schema.getType(node.typeCondition.name.value) : parent);
  }

  #fragment(name: string): Cost {
    const counted = this.#counted.get(name);
    if (counted) return counted;
    const fragment = this.#fragments.get(name);
    const cost = this.set(fragment?.selectionSet, fragment && this.#schema.getType(fragment.typeCondition.name.value));
    this.#counted.set(name, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): Cost {
    const own = this.#rootPrice(parent);
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !type || !isCompositeType(type)) return { fixed: own + prices.leaf, perItem: 0 };
    const page = isPaged(field) ? pageSize(node, this.#values) : longestPage;
    const each = prices.object + onPage(this.set(node.selectionSet, type), page);
    const length = isPaged(field) && isList(field.type) ? page : lengthOf(parent?.name ?? '', field);
    return length === null ? { fixed: own, perItem: each } : { fixed: Math.min(plenty, own + length * each), perItem: 0 };
  }

  #rootPrice(parent: GraphQLNamedType | undefined): number {
    if (parent && parent === this.#schema.getMutationType()) return prices.mutation;
    return parent && parent === this.#schema.getSubscriptionType() ? prices.subscription : 0;
  }
}

/** What executing a validated operation may cost at most, in whole points; see `docs/limits.md`. Linear in the document. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, sent: Values): number {
  const values = givenValues(operation, sent);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const counted = new Counter(schema, document, values).set(operation.selectionSet, root);
  return points(prices.request + onPage(counted, longestPage));
}
