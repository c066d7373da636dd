import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { call, type GivenLiterals } from '../../any-document.js';

/** How a type is reached: an operation and the fields to go through. */
export interface Way {
  readonly type: GraphQLObjectType;
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly path: readonly GraphQLField<unknown, unknown>[];
  /** The fields it goes through below the operation, such as `Ticket.tasks`. */
  readonly through: readonly string[];
}

const selection = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .map((field) => call(field) + (isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''))
    .join(' ');

/** The document that asks for every field of the type at the end of a way. */
export function documentFor({ type, operation, path }: Way, given: GivenLiterals): string {
  const inner = path.reduceRight((below, field) => `${call(field, given)} { ${below} }`, selection(type));
  return `${operation} { ${inner} }`;
}

/** Everything at the end of a way in an answer's data. */
export function foundAt(data: unknown, path: Way['path']): Record<string, unknown>[] {
  const steps = path.map(({ name }) => name);
  const found = steps.reduce<unknown[]>((values, step) => values.flatMap((value) => inside(value, step)), [data]);
  return found.filter((value): value is Record<string, unknown> => typeof value === 'object' && value !== null);
}

function inside(value: unknown, step: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const next = (value as Record<string, unknown>)[step];
  return Array.isArray(next) ? next : [next];
}

/** The shortest way to every type from these root fields, breadth first. */
export function waysFrom(schema: GraphQLSchema, starts: readonly (readonly [Way['operation'], string])[]): Map<string, Way> {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  const ways = new Map<string, Way>();
  let edge = starts.flatMap(([operation, name]): Way[] => {
    const field = roots[operation]?.getFields()[name];
    const type = field && getNamedType(field.type);
    return field && isObjectType(type) ? [{ type, operation, path: [field], through: [] }] : [];
  });
  while (edge.length > 0) {
    const fresh = edge.filter(({ type }, index) => !ways.has(type.name) && edge.findIndex((way) => way.type === type) === index);
    for (const way of fresh) ways.set(way.type.name, way);
    edge = fresh.flatMap((way) =>
      Object.values(way.type.getFields()).flatMap((field): Way[] => {
        const type = getNamedType(field.type);
        return isObjectType(type)
          ? [{ ...way, type, path: [...way.path, field], through: [...way.through, `${way.type.name}.${field.name}`] }]
          : [];
      }),
    );
  }
  return ways;
}
