import { describe, expect, it } from 'vitest';
import { Course, feedback, milestone, ref, visit } from '../../test/course.js';
import { agent, legal, marketing, monday, ops, refusalOf, supervisor, when } from '../../test/tickets.js';
import { checklist } from '../evidence/checklist.js';
import { day, localDay } from '../instant.js';
import { closingConditions } from './closing-conditions.js';
import type { NotAccepted } from './closure.js';
import type { Actor, CommandOf, ComplaintToFile } from './commands.js';

const close = (notAccepted: NotAccepted | null = null): CommandOf<'closeTicket'> => ({ kind: 'closeTicket', notAccepted });
const confirm = (satisfied: boolean): CommandOf<'confirm'> => ({ kind: 'confirm', satisfied, score: null });
const found = { kind: 'recordRootCause', cause: 'PROCESS_GAP', liability: 'UTILITY', text: null } as const;
const texts: NotAccepted = { reasons: ref('reasons'), legalBasis: ref('law'), recourse: ['HOTLINE_12398', 'COURT'] };
const staffOf = { CUSTOMER_SERVICE: agent, OPERATIONS: ops, MARKETING: marketing, LEGAL: legal };
const noon = '2026-06-01 12:00';

const asked = (changes: Partial<ComplaintToFile> = {}): Course =>
  new Course({ by: agent, subcategory: 'SUGGESTION', ...changes });

function allTasksDone(course: Course, except: readonly string[] = []): Course {
  for (const { id, kind, status, department } of course.ticket.tasks) {
    if (status !== 'OPEN' || except.includes(kind)) continue;
    const by = staffOf[department];
    course.on(noon, by, { kind: 'claimTask', taskId: id }).on(noon, by, { kind: 'completeTask', taskId: id, note: null });
  }
  return course;
}

function allRecordsThere(course: Course): Course {
  for (const { item } of checklist(course.ticket)) {
    course.on(noon, agent, { kind: 'attachRecord', item, unavailable: false, text: ref(item) });
  }
  return course;
}

/** Everything but the customer's answer. */
const handled = (changes: Partial<ComplaintToFile> = {}): Course =>
  allTasksDone(allRecordsThere(asked(changes)))
    .on(noon, agent, found)
    .on(noon, agent, feedback);

const unmet = (course: Course, notAccepted: NotAccepted | null = null, by: Actor = agent): string[] => {
  const { code, details } = refusalOf(() => course.on(noon, by, close(notAccepted)));
  expect([code, details.rules?.[0]]).toEqual(['RULE_NOT_MET', 'FB-4']);
  return (details.unmet ?? []).map(({ rule, because }) => `${rule} ${because}`);
};

describe('FB-4: what closing needs', () => {
  it('is closed with all of it', () => {
    const { ticket } = handled().on(noon, agent, confirm(true)).on(noon, agent, close());
    expect([ticket.status, ticket.closure]).toMatchObject(['CLOSED', { outcome: 'CONFIRMED', notAccepted: null, by: 'agent' }]);
  });

  it('names every condition that is not met, and what is missing', () => {
    const course = asked({ subcategory: 'TARIFF_DISPUTE' });
    const { details } = refusalOf(() => course.on(noon, agent, close()));
    expect(details.rules).toEqual(['FB-4', 'RC-5', 'IV-4', 'FB-1', 'TF-3', 'FB-2']);
    expect(details.unmet).toEqual([
      { rule: 'RC-5', because: 'findingNeeded', values: {} },
      {
        rule: 'IV-4',
        because: 'evidenceMissing',
        values: { records: 'CUSTOMER_FILE METERING_DATA TARIFF_DOCUMENT BILL_BREAKDOWN' },
      },
      { rule: 'FB-1', because: 'feedbackNeeded', values: {} },
      { rule: 'TF-3', because: 'tasksMissing', values: { tasks: 'EXPLAIN_TARIFF' } },
      { rule: 'FB-2', because: 'confirmationNeeded', values: {} },
    ]);
  });

  it('is shown met or not before anybody tries', () => {
    const shown = ({ ticket }: Course) =>
      closingConditions(ticket, when(monday)).map(({ rule, met }) => `${met ? '' : 'not '}${rule}`);
    expect(shown(asked())).toEqual(['not RC-5', 'IV-4', 'not FB-1', 'not TF-3', 'not FB-2']);
    expect(shown(handled())).toEqual(['RC-5', 'IV-4', 'FB-1', 'TF-3', 'not FB-2']);
    expect(shown(handled().on(noon, agent, confirm(true)))).toEqual(['RC-5', 'IV-4', 'FB-1', 'TF-3', 'FB-2']);
  });

  it.each<[string, Course, string[]]>([
    ['a finding', allTasksDone(asked()).on(noon, agent, feedback).on(noon, agent, confirm(true)), ['RC-5 findingNeeded']],
    ["the customer's answer", handled(), ['FB-2 confirmationNeeded']],
    ['the tasks', asked().on(noon, agent, found).on(noon, agent, feedback).on(noon, agent, confirm(true)), ['TF-3 tasksMissing']],
    [
      'the evidence',
      handled()
        .on(noon, agent, confirm(true))
        .on(noon, agent, { kind: 'setFacts', facts: { thirdParty: true } }),
      ['IV-4 evidenceMissing'],
    ],
    [
      'an answer the customer took',
      handled().on(noon, agent, confirm(false)),
      ['FB-1 feedbackNeeded', 'TF-3 tasksMissing', 'FB-2 confirmationNeeded'],
    ],
  ])('lacks %s', (_, course, lacking) => expect(unmet(course)).toEqual(lacking));

  it('never waits for a return visit (TL-12)', () => {
    const closed = handled().on(noon, agent, confirm(true)).on(noon, agent, close());
    expect(closed.clocks('TL-12')).toEqual(['TL-12 RUNNING 2026-06-05 00:00']);
  });

  it.each([ops, legal, marketing])("isn't for the units to decide: %j", (by) => {
    expect(refusalOf(() => handled().on(noon, by, close())).code).toBe('FORBIDDEN');
  });
});

describe('FB-1: a preliminary cause', () => {
  const preliminary = { ...feedback, feedback: { ...feedback.feedback, preliminaryUntil: day(localDay(monday) + 7) } };
  const told = (): Course => handled().on('2026-06-01 13:00', agent, preliminary).on('2026-06-01 13:00', agent, confirm(true));

  it('holds up the closure until the final finding', () => {
    expect(unmet(told())).toEqual(['FB-1 finalFindingNeeded']);
    const closed = told().on('2026-06-03 10:00', agent, found).on('2026-06-03 10:00', agent, close());
    expect(closed.ticket.status).toBe('CLOSED');
  });

  it('or until a feedback that is final', () => {
    const closed = told()
      .on('2026-06-02 10:00', agent, feedback)
      .on('2026-06-02 10:00', agent, confirm(true))
      .on('2026-06-02 10:00', agent, close());
    expect(closed.ticket.status).toBe('CLOSED');
  });
});

describe('SO-9 and TL-15: a level 1 of supply quality', () => {
  const sag = (): Course =>
    allTasksDone(allRecordsThere(asked({ subcategory: 'VOLTAGE', facts: { jointHouseholds: 23 } })), ['PLAN_RECTIFICATION'])
      .on(noon, agent, found)
      .on(noon, agent, feedback)
      .on(noon, agent, confirm(true));

  it('is closed while the long-term work goes on, once that is promised', () => {
    expect(unmet(sag())).toEqual(['TL-15 planNeeded']);
    const { ticket } = sag().on(noon, ops, milestone('PLAN_PROMISED')).on(noon, agent, close());
    expect([ticket.status, ticket.tasks.filter(({ status }) => status === 'OPEN').map(({ kind }) => kind)]).toEqual([
      'CLOSED',
      ['PLAN_RECTIFICATION'],
    ]);
  });
});

describe('CO-1: where money moves, legal reviews it', () => {
  const bill = (): Course => asked({ subcategory: 'BILLING_ERROR' }).on(noon, marketing, milestone('BILLING_ERROR_CONFIRMED'));
  const reviewOf = ({ ticket }: Course) => ticket.tasks.filter(({ department }) => department === 'LEGAL');

  it('a confirmed billing error is put before legal', () => {
    expect(reviewOf(bill())).toMatchObject([{ kind: 'REVIEW_REFUND', rule: 'CO-1', status: 'OPEN' }]);
  });

  it('so is any payment that is proposed', () => {
    expect(reviewOf(asked().on(noon, agent, milestone('MONEY_PROPOSED')))).toMatchObject([
      { kind: 'REVIEW_PROPOSAL', rule: 'CO-1' },
    ]);
  });

  it('and it is not closed before legal has decided', () => {
    const course = allTasksDone(allRecordsThere(bill()), ['REVIEW_REFUND'])
      .on(noon, agent, found)
      .on(noon, agent, feedback)
      .on(noon, agent, confirm(true));
    expect(unmet(course)).toEqual(['TF-3 tasksMissing', 'CO-1 reviewNeeded']);
    expect(allTasksDone(course).on(noon, agent, close()).ticket.status).toBe('CLOSED');
  });

  it('no refund goes out before', () => {
    expect(refusalOf(() => bill().on(noon, marketing, milestone('REFUND_ISSUED')))).toMatchObject({
      code: 'RULE_NOT_MET',
      because: 'reviewFirst',
      details: { rules: ['CO-1'] },
    });
    expect(allTasksDone(bill()).on(noon, marketing, milestone('REFUND_ISSUED')).ticket.milestones).toHaveLength(2);
  });

  it('nobody reviews their own proposal', () => {
    const course = asked().on(noon, legal, milestone('MONEY_PROPOSED'));
    const taskId = course.task('REVIEW_PROPOSAL');
    course.on(noon, legal, { kind: 'claimTask', taskId });
    const complete = { kind: 'completeTask', taskId, note: null } as const;
    expect(refusalOf(() => course.on(noon, legal, complete))).toMatchObject({
      code: 'FORBIDDEN',
      because: 'ownProposal',
      details: { rules: ['CO-1'] },
    });
  });
});

describe('CO-1: a review of what nobody has proposed', () => {
  it('is refused, so that the money is reviewed and not the empty form', () => {
    const course = asked({ subcategory: 'VOLTAGE', facts: { equipmentDamaged: true } });
    const taskId = course.task('REVIEW_COMPENSATION');
    course.on(noon, legal, { kind: 'claimTask', taskId });
    expect(refusalOf(() => course.on(noon, legal, { kind: 'completeTask', taskId, note: null }))).toMatchObject({
      ...{ code: 'RULE_NOT_MET', because: 'proposalFirst', details: { rules: ['CO-1'] } },
    });
  });
});

describe('FB-3: compliant, not accepted', () => {
  const ended = (): Course =>
    allTasksDone(
      handled()
        .on(noon, agent, confirm(false))
        .on(noon, agent, feedback)
        .on(noon, agent, confirm(false))
        .on(noon, supervisor, { kind: 'instruct', instruction: ref('word') }),
    ).on(noon, agent, feedback);

  it.each<[string, (course: Course) => Course]>([
    ['rejected once more', (course) => course.on(noon, agent, confirm(false))],
    ['or left unanswered', (course) => course],
  ])('after the word of the leader: %s', (_, answer) => {
    const { closure } = answer(ended()).on(noon, agent, close(texts)).ticket;
    expect(closure).toMatchObject({ outcome: 'COMPLIANT_NOT_ACCEPTED', notAccepted: texts });
  });

  it('names reasons, legal basis and where else to turn', () => {
    expect(unmet(ended())).toEqual(['FB-3 notAcceptedNeeded']);
    const refusal = refusalOf(() => ended().on(noon, agent, close({ ...texts, recourse: [] })));
    expect(refusal.details.fields).toEqual([{ path: 'notAccepted.recourse', rule: 'FB-3', because: 'empty' }]);
  });

  it('is no closure for someone who accepts', () => {
    const accepted = ended().on(noon, agent, confirm(true));
    const refusal = refusalOf(() => accepted.on(noon, agent, close(texts)));
    expect(refusal.details.fields).toEqual([{ path: 'notAccepted', rule: 'FB-3', because: 'onlyNotAccepted' }]);
    expect(accepted.on(noon, agent, close()).ticket.closure?.outcome).toBe('CONFIRMED');
  });

  it('needs the word of the leader first', () => {
    const once = allTasksDone(handled().on(noon, agent, confirm(false))).on(noon, agent, feedback);
    expect(unmet(once, texts)).toEqual(['FB-2 confirmationNeeded']);
  });
});

describe('FB-7: nobody was reached', () => {
  const unasked = { kind: 'CONFIRMATION', reached: false, solved: null, retaliated: null, score: null } as const;
  const tried = (...attempts: [at: string, via: 'PHONE' | 'SMS'][]): Course =>
    attempts.reduce((course, [at, via]) => course.on(at, agent, visit({ ...unasked, via })), handled());
  const today = '2026-06-01 15:00';
  const tomorrow = '2026-06-02 15:00';

  it('after three attempts on two days by two ways', () => {
    const course = tried([today, 'PHONE'], [today, 'PHONE'], [tomorrow, 'SMS']);
    expect(course.on(tomorrow, agent, close()).ticket.closure?.outcome).toBe('UNREACHED');
  });

  it.each<[string, Parameters<typeof tried>]>([
    [
      'two attempts',
      [
        [today, 'PHONE'],
        [tomorrow, 'SMS'],
      ],
    ],
    [
      'one day',
      [
        [today, 'PHONE'],
        [today, 'PHONE'],
        [today, 'SMS'],
      ],
    ],
    [
      'one way',
      [
        [today, 'PHONE'],
        [today, 'PHONE'],
        [tomorrow, 'PHONE'],
      ],
    ],
  ])('not after only %s', (_, attempts) => expect(unmet(tried(...attempts))).toEqual(['FB-2 confirmationNeeded']));

  it('and not once the customer was reached after all', () => {
    const course = tried([today, 'PHONE'], [today, 'PHONE'], [tomorrow, 'SMS']);
    expect(unmet(course.on(tomorrow, agent, visit({ kind: 'CONFIRMATION' })))).toEqual(['FB-2 confirmationNeeded']);
  });
});
