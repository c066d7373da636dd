import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { longestPage, usualPage } from './list-bounds.js';

export type Values = Readonly<Record<string, unknown>>;

/** The variables as they will be: those that were sent, else the operation's own defaults (scalars only; others don't matter here). */
export function givenValues({ variableDefinitions = [] }: OperationDefinitionNode, sent: Values): Values {
  const defaults = variableDefinitions.flatMap(({ variable: { name }, defaultValue }) =>
    defaultValue ? [[name.value, literal(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.BOOLEAN ? node.value : null;
}

const read = (node: ValueNode | undefined, values: Values): unknown =>
  node?.kind === Kind.VARIABLE ? values[node.name.value] : node && literal(node);

/** Whether @skip or @include certainly leave a selection out. */
export function isLeftOut(directives: readonly (DirectiveNode | ConstDirectiveNode)[] = [], values: Values): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const condition = read(given.find((argument) => argument.name.value === 'if')?.value, values);
    return (name.value === 'skip' && condition === true) || (name.value === 'include' && condition === false);
  });
}

/** How long a page `first` or `last` ask for; more than the longest is refused later and counts no more than that. */
export function pageSize({ arguments: given = [] }: FieldNode, values: Values): number {
  const asked = given
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => read(value, values))
    .filter((value) => value !== null && value !== undefined);
  if (asked.length === 0) return usualPage;
  const sizes = asked.map((value) => (typeof value === 'number' ? Math.min(Math.max(value, 0), longestPage) : longestPage));
  return Math.max(...sizes);
}
