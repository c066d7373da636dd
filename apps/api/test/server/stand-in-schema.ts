import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { type AccessRules, guardSchema } from '../../src/access/guard-schema.js';
import { wrongPassword } from '../../src/errors/refusals.js';
import { HeldTask } from '../../src/errors/task-holder.js';
import { resyncRequired } from '../../src/ledger/cursor.js';
import { CalendarDate, Cursor, DateTime } from '../../src/schema/scalars.js';
import type { Call } from '../../src/server/call.js';

type Field = GraphQLFieldConfig<unknown, Call>;
const required = { text: new GraphQLNonNull(GraphQLString), whole: new GraphQLNonNull(GraphQLInt) };

const Node: GraphQLObjectType = new GraphQLObjectType({
  name: 'Node',
  fields: () => ({
    name: { type: GraphQLString, resolve: () => 'node' },
    child: { type: Node, resolve: () => ({}) },
  }),
});

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: {}, GREEN: {} } });

const CustomerInput = new GraphQLInputObjectType({
  name: 'CustomerInput',
  fields: { name: { type: required.text }, phone: { type: GraphQLString } },
});

const FileInput = new GraphQLInputObjectType({
  name: 'FileInput',
  fields: {
    matter: { type: required.text },
    colour: { type: new GraphQLNonNull(Colour) },
    demands: { type: new GraphQLList(required.text) },
    customer: { type: new GraphQLNonNull(CustomerInput) },
    receivedAt: { type: DateTime },
    households: { type: GraphQLInt },
    acknowledged: { type: GraphQLBoolean },
  },
});

/** What each way of failing looks like from a resolver. */
const failures: Readonly<Record<string, () => Error>> = {
  inside: () => Object.assign(new Error('duplicate key: Key (phone)=(13800000000)'), { detail: 'Key (phone)=(13800000000)' }),
  fields: () =>
    new Refusal('BAD_USER_INPUT', 'badFields', {
      fields: [
        { path: 'customer.phone', rule: 'CH-5', because: 'notAPhone' },
        { path: 'matter', because: 'tooLong', values: { most: 10_000 } },
      ],
    }),
  held: () => new HeldTask(new Refusal('TASK_ALREADY_CLAIMED', 'taskHeld', { holder: 'm-2' }), { id: 'm-2', name: '王芳' }),
  rules: () => new Refusal('RULE_NOT_MET', 'badFields', { rules: ['CH-5', 'GR-1'] }),
  resync: () => resyncRequired({ epoch: 'e1', position: 42 }),
};

const fail: Field = {
  type: GraphQLString,
  args: { how: { type: required.text } },
  resolve: (_source, { how }) => {
    throw failures[how]?.() ?? new Error('unknown failure');
  },
};

const queries: Record<string, Field> = {
  serverTime: { type: new GraphQLNonNull(DateTime), resolve: () => Date.UTC(2026, 1, 13, 15, 40) },
  me: { type: required.text, resolve: (_source, _args, { viewer }) => viewer?.name },
  node: { type: Node, resolve: () => ({}) },
  echo: { type: required.text, args: { text: { type: required.text } }, resolve: (_source, { text }) => text },
  moment: { type: DateTime, args: { at: { type: DateTime } }, resolve: (_source, { at }) => at },
  day: { type: CalendarDate, args: { on: { type: CalendarDate } }, resolve: (_source, { on }) => on },
  position: { type: Cursor, args: { after: { type: Cursor } }, resolve: (_source, { after }) => after },
  language: { type: required.text, resolve: (_source, _args, { language }) => language },
  fail,
};

const mutations: Record<string, Field> = {
  signIn: {
    type: required.text,
    args: { username: { type: required.text }, password: { type: required.text } },
    resolve: (_source, { username, password }, { keepSession }) => {
      if (password !== 'right') throw wrongPassword();
      keepSession({ token: `token-of-${username}`, expiresAt: Date.UTC(2030, 0, 1) });
      return `token-of-${username}`;
    },
  },
  file: {
    type: required.text,
    args: { input: { type: new GraphQLNonNull(FileInput) } },
    resolve: (_source, { input }) => input.matter,
  },
};

async function* count(to: number): AsyncGenerator<number> {
  for (let number = 1; number <= to; number += 1) yield number;
}

async function* countAndFail(to: number, how: string): AsyncGenerator<number> {
  yield* count(to);
  throw failures[how]?.() ?? new Error('unknown failure');
}

/** How many silent streams are open: a closed socket must let go of each. */
export const silent = { open: 0 };

function silence(): AsyncIterableIterator<number> {
  silent.open += 1;
  let finish: (result: IteratorResult<number>) => void = () => {};
  return {
    next: () => new Promise((resolve) => (finish = resolve)),
    return: async () => {
      silent.open -= 1;
      finish({ done: true, value: undefined });
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const stream = (subscribe: NonNullable<Field['subscribe']>, args: Field['args'] = {}): Field => ({
  type: required.whole,
  args,
  subscribe,
  resolve: (value) => value,
});

const subscriptions: Record<string, Field> = {
  count: stream((_source, { to }) => count(to), { to: { type: required.whole } }),
  breaks: stream((_source, { to, how }) => countAndFail(to, how), { to: { type: required.whole }, how: { type: required.text } }),
  silence: stream(silence),
  refused: stream(() => {
    throw failures.resync?.();
  }),
};

/** Everything but a few fields is for members, and for all of them alike. */
const rules: AccessRules = {
  isPublic: (operation) => ['Query.serverTime', 'Mutation.signIn'].includes(operation),
  mayUse: () => true,
  tellingOf: () => 'OPEN',
};

/** A small schema with one field for each thing a server can be asked to do. */
export const standInSchema = (): GraphQLSchema =>
  guardSchema(
    new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: queries }),
      mutation: new GraphQLObjectType({ name: 'Mutation', fields: mutations }),
      subscription: new GraphQLObjectType({ name: 'Subscription', fields: subscriptions }),
    }),
    rules,
  );
