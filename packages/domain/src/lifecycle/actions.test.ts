import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '../../test/any-command.js';
import { Course, feedback, milestone } from '../../test/course.js';
import { agent, auditor, legal, marketing, monday, ops, opsLead, supervisor, system, wall, when } from '../../test/tickets.js';
import { hour, instant } from '../instant.js';
import { allowedActions } from './actions.js';
import type { Actor, CommandKind } from './commands.js';
import { decide } from './decide.js';
import type { TicketEvent } from './events.js';
import { evolve } from './evolve.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

const noon = '2026-06-01 12:00';
const filed = (): Course => new Course({ by: agent });
const actions = ({ ticket }: Course, by: Actor): CommandKind[] => allowedActions(ticket, when(monday, by));

describe('what someone may do with a ticket', () => {
  it.each<[string, Actor, CommandKind[]]>([
    [
      'customer service keeps its side',
      agent,
      [
        ...([
          'acknowledge',
          'claimTask',
          'setFacts',
          'overrideGrade',
          'attachRecord',
          'makeAppointment',
          'recordArrival',
        ] as const),
        ...([
          'reportProgress',
          'recordRootCause',
          'recordMilestone',
          'giveFeedback',
          'recordVisit',
          'withdrawTicket',
          'requestPause',
          'reveal',
          'correctPersonal',
        ] as const),
      ],
    ],
    [
      'the lead department answers',
      ops,
      [
        ...([
          'acknowledge',
          'claimTask',
          'setFacts',
          'overrideGrade',
          'attachRecord',
          'makeAppointment',
          'recordArrival',
        ] as const),
        ...(['reportProgress', 'recordRootCause', 'recordMilestone', 'giveFeedback', 'requestPause'] as const),
      ],
    ],
    [
      'another department helps',
      marketing,
      [
        ...([
          'acknowledge',
          'claimTask',
          'setFacts',
          'overrideGrade',
          'attachRecord',
          'makeAppointment',
          'recordArrival',
        ] as const),
        ...(['recordRootCause', 'recordMilestone', 'requestPause'] as const),
      ],
    ],
    ['an auditor looks on', auditor, ['reveal']],
    ['the wall shows', wall, []],
  ])('%s: %j', (_, by, expected) => expect(actions(filed(), by)).toEqual(expected));

  it.each<[CommandKind, string, Course, Actor]>([
    ['waiveRecord', 'a supervisor, while evidence is missing', filed(), supervisor],
    ['markComplex', 'a supervisor', filed(), supervisor],
    ['recordDirection', 'a complex case', new Course({ by: agent, subcategory: 'POLICY_DISPUTE' }), legal],
    ['confirm', 'once it was answered', filed().on(noon, agent, feedback), agent],
    ['completeTask', 'whoever holds one', holding(), ops],
    ['releaseTask', 'and the lead of the department', holding(), opsLead],
    ['reopenTicket', 'once it is closed', closed(), agent],
    ['recordMilestone', 'long-term work goes on', closed(), supervisor],
  ])('%s: %s', (kind, _, course, by) => expect(actions(course, by)).toContain(kind));

  it.each<[CommandKind, string, Course, Actor]>([
    ['acknowledge', 'the customer was told', filed().on(noon, agent, { kind: 'acknowledge', by: 'PERSON' }), agent],
    ['confirm', 'nothing to confirm', filed(), agent],
    ['closeTicket', 'not ready', filed(), agent],
    ['completeTask', 'not the holder', holding(), opsLead],
    ['giveFeedback', 'closed', closed(), agent],
    ['makeAppointment', 'nobody goes there', new Course({ by: agent, subcategory: 'SUGGESTION' }), agent],
    ['instruct', 'nothing rejected', filed(), opsLead],
  ])('not %s: %s', (kind, _, course, by) => expect(actions(course, by)).not.toContain(kind));
});

function holding(): Course {
  const course = filed();
  return course.on(noon, ops, { kind: 'claimTask', taskId: course.task('START_REPAIR') });
}

function closed(): Course {
  const course = new Course({ by: agent, subcategory: 'SUGGESTION' });
  const taskId = course.task('ANSWER_CUSTOMER');
  return course
    .on(noon, agent, { kind: 'claimTask', taskId })
    .on(noon, agent, { kind: 'completeTask', taskId, note: null })
    .on(noon, agent, { kind: 'recordRootCause', cause: 'PROCESS_GAP', liability: 'NONE', text: null })
    .on(noon, ops, milestone('PLAN_PROMISED'))
    .on(noon, agent, feedback)
    .on(noon, agent, { kind: 'confirm', satisfied: true, score: 90 })
    .on(noon, agent, { kind: 'closeTicket', notAccepted: null });
}

describe('what is not offered', () => {
  const actors = fc.constantFrom(agent, ops, opsLead, marketing, legal, supervisor, auditor);
  const step = fc.record({ command: anyCommand, actor: actors, hours: fc.integer({ min: 0, max: 30 }) });
  // Telling the customer once more is recorded, though nobody needs to be asked for it.
  // What is done for all tickets of a customer is offered where their data is looked up.
  const recordedAnyway: readonly CommandKind[] = [
    ...(['acknowledge', 'restrictPersonal', 'liftRestriction', 'erasePersonal'] as const),
  ];

  it('is refused or changes nothing, whatever has happened before', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let { ticket } = filed();
        let now = monday;
        for (const { command, actor, hours } of steps) {
          now = instant(now + hours * hour);
          ticket = decide(ticket, { kind: 'settle' }, when(now, system)).reduce<Ticket>(evolve, ticket);
          const offered = allowedActions(ticket, when(now, actor)).includes(command.kind);
          const events = attempted(() => decide(ticket, command, when(now, actor)));
          if (!offered && !recordedAnyway.includes(command.kind)) expect(events).toEqual([]);
          ticket = events.reduce<Ticket>(evolve, ticket);
        }
      }),
      { numRuns: 300 },
    );
  });

  function attempted(decision: () => TicketEvent[]): TicketEvent[] {
    try {
      return decision();
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  }
});
