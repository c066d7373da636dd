import { day, dayText, instant, localDay } from '@gridvoice/domain/instant';
import { done, feedback, seenTicket, workOff } from '../../acting.js';
import { type Api, file } from '../../harness.js';

/** Words of which none may reach whoever reads no free text. */
export const words = {
  matter: '变压器夜里嗡嗡响',
  demand: '请更换变压器',
  direction: '方向甲乙',
  progress: '进展丙丁',
  finding: '根因戊己',
  record: '证据庚辛',
  solution: '方案壬癸',
  outcome: '答复子丑',
  instruction: '批示寅卯',
  opinion: '意见辰巳',
  reason: '缘由午未',
  remedy: '补救申酉',
  closure: '依据戌亥',
  milestone: '备注天干',
  pause: '暂停地支',
} as const;

export const person = {
  name: '欧阳震华',
  phone: '13987654321',
  accountNumber: '5566778899001',
  address: '江州市临江区幸福里小区3栋502室',
} as const;

/** A closed case with something in every field there is, so that whatever is withheld could have been given. */
export async function richTicket(api: Api): Promise<string> {
  const agent = await api.as('agent');
  const supervisor = await api.as('supervisor');
  const lead = await api.as('lead');
  const first = await file(agent, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' });
  const { number } = await file(agent, {
    category: 'OTHER',
    subcategory: 'PROPERTY_RIGHTS',
    matter: words.matter,
    demands: [words.demand],
    customer: person,
  });
  const about = { number };
  const twenty = dayText(day(localDay(instant(Date.now())) + 20));
  await done(agent, 'acknowledge', { ...about, by: 'PERSON' });
  await done(agent, 'recordDirection', { ...about, direction: words.direction, targetDate: twenty });
  await done(agent, 'reportProgress', { ...about, text: words.progress });
  await done(agent, 'recordRootCause', { ...about, cause: 'CUSTOMER_WIRING', liability: 'CUSTOMER', finding: words.finding });
  await done(agent, 'recordArrival', about);
  await done(agent, 'recordMilestone', { ...about, milestone: 'UPDATES_PROMISED', minutes: 60, note: words.milestone });
  const { evidence } = await seenTicket(agent, number);
  for (const { item } of evidence) await done(agent, 'attachRecord', { ...about, record: { item, text: words.record } });
  const outcomes = [{ demand: 1, outcome: 'PARTLY_MET', text: words.outcome }];
  const give = () => done(agent, 'giveFeedback', { ...about, feedback: feedback({ solution: words.solution, outcomes }) });
  for (let times = 0; times < 2; times++) {
    await give();
    await done(agent, 'confirm', { ...about, satisfied: false, score: 40 });
  }
  await done(lead, 'instruct', { ...about, instruction: words.instruction });
  await give();
  await done(agent, 'confirm', { ...about, satisfied: false });
  const visit = {
    kind: 'FIRST',
    via: 'PHONE',
    reached: true,
    score: 50,
    solved: false,
    retaliated: false,
    opinion: words.opinion,
  };
  await done(agent, 'recordVisit', { ...about, visit });
  const second = { kind: 'SECOND', via: 'PHONE', reached: true, score: 90, reason: words.reason, remedy: words.remedy };
  await done(supervisor, 'recordVisit', { ...about, visit: second });
  await pause(api, number, true);
  await workOff(api, number);
  const notAccepted = { reasons: words.closure, legalBasis: words.closure, recourse: ['COURT'] };
  await done(agent, 'closeTicket', { ...about, notAccepted });
  await pause(api, number, false);
  await api.sql('UPDATE ticket SET linked_to = $1 WHERE number = $2', [number, first.number]);
  return number;
}

/** A pause of some clock that may have one, decided on or left to wait for it. */
async function pause(api: Api, number: string, approved: boolean): Promise<void> {
  const agent = await api.as('agent');
  const { clocks } = await seenTicket(agent, number);
  const clock = clocks.find(({ actions }: { actions: string[] }) => actions.includes('requestPause'));
  const until = new Date(Date.now() + 24 * 3_600_000).toISOString();
  await done(agent, 'requestPause', { clockId: clock.id, ground: 'FORCE_MAJEURE', until, note: words.pause });
  if (approved) await done(await api.as('supervisor'), 'approvePause', { clockId: clock.id });
}
