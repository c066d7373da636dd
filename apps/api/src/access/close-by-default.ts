import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { notSignedIn } from '../errors/refusals.js';
import type { Viewer } from './viewer.js';

/** The root fields for people who aren't signed in. Everything else is closed, a field added tomorrow too. */
const publicRootFields: readonly string[] = ['Query.serverTime', 'Query.linkOffer', 'Mutation.signIn', 'Mutation.useLink'];

interface HasViewer {
  readonly viewer: Viewer | null;
}
type Resolver = GraphQLFieldResolver<unknown, HasViewer>;

const forMembers =
  (resolve: Resolver): Resolver =>
  (source, args, context, info) => {
    if (!context.viewer) throw notSignedIn();
    return resolve(source, args, context, info);
  };

function closeField(field: GraphQLField<unknown, HasViewer>, subscription: boolean): void {
  if (subscription) field.subscribe = forMembers(field.subscribe ?? defaultFieldResolver);
  else field.resolve = forMembers(field.resolve ?? defaultFieldResolver);
}

function closeType(type: GraphQLObjectType, subscription: boolean, open: readonly string[]): void {
  for (const field of Object.values(type.getFields())) {
    if (!open.includes(`${type.name}.${field.name}`)) closeField(field, subscription);
  }
}

/**
 * Makes every root field answer UNAUTHENTICATED to who isn't signed in, apart from the listed ones. `__typename` and
 * introspection aren't fields of the root types and stay open. Changes the schema in place.
 */
export function closeByDefault(schema: GraphQLSchema, open: readonly string[] = publicRootFields): GraphQLSchema {
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  const subscription = schema.getSubscriptionType();
  if (query) closeType(query, false, open);
  if (mutation) closeType(mutation, false, open);
  if (subscription) closeType(subscription, true, open);
  return schema;
}
