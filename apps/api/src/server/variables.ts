import type { Bilingual } from '@gridvoice/domain/language';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { BadField } from '../errors/coded-error.js';
import { expectedText, isNull, missing, notAnObject, unknownField } from './expected-text.js';

/** graphql-js gives up after 50; a form has fewer fields, and an answer needs an end. */
const mostNamed = 200;

type Report = (path: string, text: Bilingual) => void;
type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

function checkLeaf(type: GraphQLLeafType, value: unknown, path: string, report: Report): void {
  try {
    if (type.parseValue(value) === undefined) report(path, expectedText(type, undefined));
  } catch (error) {
    report(path, expectedText(type, error));
  }
}

function checkObject(type: GraphQLInputObjectType, value: unknown, path: string, report: Report): void {
  if (!isObject(value)) {
    report(path, notAnObject);
    return;
  }
  const fields = type.getFields();
  for (const field of Object.values(fields)) {
    const fieldPath = `${path}.${field.name}`;
    if (Object.hasOwn(value, field.name)) checkValue(field.type, value[field.name], fieldPath, report);
    else if (isNonNullType(field.type) && field.defaultValue === undefined) report(fieldPath, missing);
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) report(`${path}.${name.slice(0, 100)}`, unknownField);
  }
}

/** A list accepts a single value as a list of one; its errors are then named by the list's own path. */
function checkList(itemType: GraphQLInputType, value: unknown, path: string, report: Report): void {
  if (!Array.isArray(value)) checkValue(itemType, value, path, report);
  else for (const [index, item] of value.entries()) checkValue(itemType, item, `${path}.${index}`, report);
}

function checkValue(type: GraphQLInputType, value: unknown, path: string, report: Report): void {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) report(path, isNull);
    else checkValue(type.ofType, value, path, report);
  } else if (value === null || value === undefined) return;
  else if (isListType(type)) checkList(type.ofType, value, path, report);
  else if (isInputObjectType(type)) checkObject(type, value, path, report);
  else checkLeaf(type, value, path, report);
}

/**
 * Every variable that can't be read as its type, by path. graphql-js would find the same ones, but tells where only inside an
 * English sentence. Expects a validated operation and values that aren't nested without end.
 */
export function badVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, values: Values): BadField[] {
  const found: BadField[] = [];
  const report: Report = (path, text) => {
    if (found.length < mostNamed) found.push({ path, text });
  };
  for (const { variable, type: typeNode, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(schema, typeNode);
    if (!isInputType(type)) continue;
    if (Object.hasOwn(values, name)) checkValue(type, values[name], name, report);
    else if (isNonNullType(type) && !defaultValue) report(name, missing);
  }
  return found;
}
