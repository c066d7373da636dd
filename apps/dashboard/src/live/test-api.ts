import type { Kind, OperationDefinitionNode } from 'graphql';
import { createTestClock } from '../clock/test-clock.js';
import type { Api } from './api.js';
import type { Receiver } from './keep-following.js';

type Answers = Record<string, (variables: Record<string, unknown>) => unknown>;

/** An API for tests: requests are answered by operation name, subscriptions and the connection are moved by hand. */
export function createTestApi(answers: Answers) {
  const machine = createTestClock();
  const asked: { name: string; variables: Record<string, unknown> }[] = [];
  const receivers: { name: string; variables: Record<string, unknown>; receiver: Receiver }[] = [];
  const told = new Set<(connected: boolean) => void>();

  const api: Api = {
    machine,
    ask: async (document, variables) => {
      const operation = document.definitions.find(
        (part): part is OperationDefinitionNode => part.kind === ('OperationDefinition' as Kind),
      );
      const name = operation?.name?.value ?? '';
      asked.push({ name, variables: (variables ?? {}) as Record<string, unknown> });
      const answer = answers[name];
      if (!answer) throw new Error(`No answer for ${name}`);
      return answer((variables ?? {}) as Record<string, unknown>) as never;
    },
    subscriber: {
      subscribe: ({ query, variables }, receiver) => {
        receivers.push({ name: /subscription (\w+)/.exec(query)?.[1] ?? '', variables, receiver });
        return () => {};
      },
    },
    onConnection: (listener) => {
      told.add(listener);
      return () => told.delete(listener);
    },
    reconnect: () => {},
    close: () => {},
  };

  return {
    api,
    machine,
    asked,
    receivers,
    /** Sends data to every running subscription of a name. */
    deliver: (name: string, data: unknown) => {
      for (const one of receivers) if (one.name === name) one.receiver.next({ data });
    },
    connect: (connected: boolean) => {
      for (const listener of told) listener(connected);
    },
    timesAsked: (name: string) => asked.filter((one) => one.name === name).length,
  };
}
