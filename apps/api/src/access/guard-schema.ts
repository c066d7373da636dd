import { isPublic, mayKnow, mayUse, tellingOf } from '@gridvoice/domain/access/may';
import type { Telling } from '@gridvoice/domain/access/purpose';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { notSignedIn } from '../errors/refusals.js';
import { sees } from './seeing.js';
import type { Viewer } from './viewer.js';

/** What decides; the domain's access table unless a test brings its own. */
export interface AccessRules {
  readonly isPublic: (operation: string) => boolean;
  readonly mayUse: (operation: string, viewer: Viewer) => boolean;
  readonly tellingOf: (field: string) => Telling | null;
}
const accessTable: AccessRules = { isPublic, mayUse, tellingOf };

interface HasViewer {
  readonly viewer: Viewer | null;
}
type Field = GraphQLField<unknown, HasViewer>;
type Resolver = GraphQLFieldResolver<unknown, HasViewer>;
type Ticketed = Parameters<typeof sees>[1];

/** Stands where a text must stand and the reader may not know it. */
const withheld = 'staff';

/** Wraps a root field: refused to whoever may not use the operation, whatever it is about. */
function guardOperation(field: Field, operation: string, subscription: boolean, rules: AccessRules): void {
  if (rules.isPublic(operation)) return;
  const part = subscription ? 'subscribe' : 'resolve';
  const resolve = field[part] ?? defaultFieldResolver;
  field[part] = (source, args, context, info) => {
    if (!context.viewer) throw notSignedIn();
    if (!rules.mayUse(operation, context.viewer)) throw new Refusal('FORBIDDEN', 'notStaff');
    return resolve(source, args, context, info);
  };
}

/** Wraps a field that isn't for every purpose: withheld from whoever has none of its purposes. */
function guardTelling(field: Field, telling: Telling): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const instead = isNonNullType(field.type) ? withheld : null;
  field.resolve = (source, args, context, info) =>
    context.viewer && mayKnow(telling, context.viewer.roles) ? resolve(source, args, context, info) : instead;
}

const seenBy = (viewer: Viewer | null, ticket: Ticketed | null | undefined): Ticketed | null =>
  ticket && viewer && sees(viewer, ticket) ? ticket : null;

/** Wraps whatever gives tickets, wherever they come from: those outside the viewer's scope aren't given. */
function guardTickets(field: Field): void {
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  const asked = isNonNullType(field.type);
  const several = isListType(getNullableType(field.type));
  field.resolve = async (source, args, context, info) => {
    const given: unknown = await resolve(source, args, context, info);
    if (several) return (given as Ticketed[]).filter((ticket) => seenBy(context.viewer, ticket));
    const seen = seenBy(context.viewer, given as Ticketed | null);
    if (seen === null && asked) throw new Refusal('NOT_FOUND', 'unknownTicket');
    return seen;
  };
}

const guarded: readonly Telling[] = ['PEOPLE', 'FREE_TEXT', 'RETALIATION'];

function guardField(type: GraphQLObjectType, field: Field, rules: AccessRules): void {
  const telling = rules.tellingOf(`${type.name}.${field.name}`);
  if (telling === null) throw new Error(`access-table.ts decides nothing about ${type.name}.${field.name}`);
  if (guarded.includes(telling)) guardTelling(field, telling);
  if (getNamedType(field.type).name === 'Ticket') guardTickets(field);
}

/**
 * Puts the access table in force: on every operation, on every field that isn't for everyone, and on every way to a ticket. Changes the
 * schema in place. @throws Error for a field that the table doesn't know
 */
export function guardSchema(schema: GraphQLSchema, rules: AccessRules = accessTable): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!roots.includes(type)) guardField(type, field, rules);
      else {
        if (getNamedType(field.type).name === 'Ticket') guardTickets(field);
        guardOperation(field, `${type.name}.${field.name}`, type === schema.getSubscriptionType(), rules);
      }
    }
  }
  return schema;
}
