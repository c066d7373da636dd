import { attachAll, done, feedback, workOff } from '../acting.js';
import { type Api, file } from '../harness.js';

const hour = 3_600_000;
const say = (client: Awaited<ReturnType<Api['as']>>, document: string, variables: Record<string, unknown>) =>
  client.execute(document, variables).then(({ data, errors }) => {
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  });

/** A person like nobody else: every text of theirs can be looked for. */
export const person = {
  name: '慕容雪晴Q7',
  phone: '13987650123',
  accountNumber: '6655443322110',
  address: '江州市临江区紫藤巷77号',
};

/** What else is said in their cases, each unmistakable. */
export const said: Readonly<Record<string, string>> = {
  ...{
    matter: '表计跳字XQZ01',
    demand: '退还多收XQZ02',
    wrongPhone: '13987650999',
    note: '致电核实XQZ03',
    finding: '核查结论XQZ04',
  },
  ...{ evidence: '现场照片XQZ05', cause: '接线松动XQZ06', solution: '已经更换XQZ07', improvement: '纳入巡检XQZ08' },
  ...{ opinion: '客户满意XQZ09', withdrawn: '自行撤诉XQZ10', correction: '号码抄错XQZ11', reveal: '约上门XQZ12' },
  ...{ progress: '进展告知XQZ13', milestone: '计划通报XQZ14', copy: '本人来函XQZ15', restrict: '本人要求XQZ16' },
};

/** Closed and visited, with something said at every step. @returns its number */
export async function livedThrough(api: Api, given: Record<string, unknown> = {}): Promise<string> {
  const [agent, ops] = await Promise.all([api.as('agent'), api.as('ops')]);
  const { number } = await file(agent, {
    ...{ category: 'OTHER', subcategory: 'SUGGESTION', matter: said.matter, demands: [said.demand] },
    ...{ customer: { ...person, phone: said.wrongPhone }, idempotencyKey: `key of ${Math.random()}` },
    ...given,
  });
  await done(agent, 'correctPersonal', { number, field: 'PHONE', value: person.phone, reason: said.correction });
  await say(
    agent,
    'mutation ($number: String!, $reason: String!) { reveal(number: $number, fields: [NAME, PHONE], reason: $reason) { values { value } } }',
    {
      number,
      reason: said.reveal,
    },
  );
  await done(agent, 'reportProgress', { number, text: said.progress, idempotencyKey: `progress of ${number}` });
  await done(ops, 'recordRootCause', { number, cause: 'PROCESS_GAP', liability: 'NONE', finding: said.finding });
  await done(agent, 'attachRecord', { number, record: { item: 'SITE_SURVEY', text: said.evidence } });
  await attachAll(agent, number);
  await workOff(api, number);
  const { cause, solution, improvement } = said;
  await done(agent, 'giveFeedback', {
    number,
    feedback: feedback({ cause, solution, improvement, outcomes: [{ demand: 1, outcome: 'MET', text: said.note }] }),
  });
  await done(ops, 'recordMilestone', { number, milestone: 'PLAN_PROMISED', note: said.milestone, date: '2026-04-01' }).catch(
    () => undefined,
  );
  await done(agent, 'confirm', { number, satisfied: true, score: 90 });
  await done(agent, 'closeTicket', { number });
  await api.fastForward(hour);
  await done(agent, 'recordVisit', {
    number,
    visit: { kind: 'FIRST', via: 'PHONE', reached: true, solved: true, score: 85, opinion: said.opinion },
  });
  return number;
}

/** Filed and taken back. @returns its number */
export async function takenBack(api: Api): Promise<string> {
  const agent = await api.as('agent');
  const { number } = await file(agent, { matter: said.matter, customer: person });
  await done(agent, 'withdrawTicket', { number, reason: said.withdrawn });
  return number;
}
