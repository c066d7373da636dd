import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

const scalars: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Int: '1',
  DateTime: '"2026-03-04T02:00:00.000Z"',
  Date: '"2026-03-04"',
};

/** Literals for arguments that mean something, by name; everything else gets a value of its type. */
export type GivenLiterals = Readonly<Record<string, string>>;

/** A value that can be read as the type, so that nothing is wrong with the document itself. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${required.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return scalars[getNamedType(type).name] ?? '"x"';
}

const needs = ({ name, type }: GraphQLArgument, given: GivenLiterals): boolean => isNonNullType(type) || name in given;

/** A field with the arguments it must have, and the given ones it takes. */
export function call({ name, args }: GraphQLField<unknown, unknown>, given: GivenLiterals = {}): string {
  const sent = args
    .filter((argument) => needs(argument, given))
    .map((argument) => `${argument.name}: ${given[argument.name] ?? literal(argument.type)}`);
  return sent.length > 0 ? `${name}(${sent.join(', ')})` : name;
}

/** A field with all it needs to be asked for. */
export const asked = (field: GraphQLField<unknown, unknown>, given: GivenLiterals = {}): string =>
  call(field, given) + (isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '');
