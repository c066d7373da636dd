import type { Department } from '@gridvoice/domain/department';
import { createSchema } from '../src/schema/schema.js';
import type { Account, Answer, Api, Client } from './harness.js';

type Args = Readonly<Record<string, unknown>>;

const mutations = createSchema().getMutationType()?.getFields() ?? {};

/** What the tests look at of a ticket. */
export const seen = `number version grade severity status complex arrivedAt rejections reopenedAt actions availableMilestones
  evidenceComplete evidence { item state } closing { rule text met } confirmation { satisfied basis } closure { outcome recourse }
  tasks { id kind department status dueAt } linkedTo { number } linked { number }
  clocks { id rule about state startedAt dueAt promisedAt stoppedAt provisional actions ended { rule } limit { amount unit at }
    legs { from limit { amount unit } } pauses { ground from until requestedBy { id } approvedBy { id } }
    pauseRequest { ground until } segments { from to counted reason { rule text } } }`;

/** Sends a mutation of a ticket or clock by its name, each argument under the type the schema has for it. */
export function act(client: Pick<Client, 'execute'>, name: string, args: Args, language: 'zh-CN' | 'en' = 'en'): Promise<Answer> {
  const known = mutations[name]?.args.filter((argument) => argument.name in args) ?? [];
  const declared = known.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const given = known.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return client.execute(`mutation (${declared}) { ${name}(${given}) { ticket { ${seen} } } }`, args, language);
}

/** The ticket after a mutation. @throws when it is refused */
export async function done(client: Pick<Client, 'execute'>, name: string, args: Args) {
  const { data, errors } = await act(client, name, args);
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data[name].ticket;
}

export async function seenTicket(client: Pick<Client, 'execute'>, number: string) {
  const { data, errors } = await client.execute(`query ($number: String!) { ticket(number: $number) { ${seen} } }`, { number });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.ticket;
}

/** Who works in a department. */
const hands: Readonly<Record<Department, Account>> = {
  CUSTOMER_SERVICE: 'agent',
  OPERATIONS: 'ops',
  MARKETING: 'marketing',
  LEGAL: 'legal',
};

const claim = 'mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }';
const complete = 'mutation ($id: ID!, $note: String) { completeTask(taskId: $id, note: $note) { task { id } } }';

/** Claims and completes what is open, each task by its own department; `kinds` where not everything. */
export async function workOff(api: Api, number: string, kinds?: readonly string[]): Promise<void> {
  const { tasks } = await seenTicket(await api.as('agent'), number);
  for (const { id, kind, department, status } of tasks) {
    if (status !== 'OPEN' || (kinds && !kinds.includes(kind))) continue;
    const member = await api.as(hands[department as Department]);
    for (const [document, variables] of [
      [claim, { id }],
      [complete, { id, note: '已办' }],
    ] as const) {
      const { errors } = await member.execute(document, variables);
      if (errors) throw new Error(`${kind}: ${JSON.stringify(errors)}`);
    }
  }
}

/** Files what is asked for as evidence and isn't there. */
export async function attachAll(client: Pick<Client, 'execute'>, number: string): Promise<void> {
  for (const { item, state } of (await seenTicket(client, number)).evidence) {
    if (state === 'MISSING') await done(client, 'attachRecord', { number, record: { item, text: `已归档：${item}` } });
  }
}

export const feedback = (given: Args = {}): Args => ({
  cause: '接头氧化，负荷升高后烧断',
  solution: '已更换接头并恢复供电',
  improvement: '列入本季度巡检计划',
  outcomes: [],
  ...given,
});
