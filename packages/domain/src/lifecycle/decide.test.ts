import { describe, expect, it } from 'vitest';
import {
  agent,
  at,
  auditor,
  filed,
  legal,
  marketing,
  monday,
  ops,
  opsLead,
  refusalOf,
  supervisor,
  system,
  wall,
  when,
} from '../../test/tickets.js';
import { commandGrants } from '../access/access-table.js';
import { isGranted } from '../access/grant.js';
import { localText } from '../instant.js';
import type { Actor, CommandKind, TicketCommand } from './commands.js';
import { decide } from './decide.js';

const ticket = filed();
const taskId = `${ticket.number}/T1`;
const claim: TicketCommand = { kind: 'claimTask', taskId };
const settling: TicketCommand = { kind: 'settle' };
const everything = Object.keys(commandGrants) as CommandKind[];

/** What the table refuses an actor on this ticket, led by operations. */
const mayNot = (actor: Actor): string[] => everything.filter((kind) => !isGranted(commandGrants[kind], actor, ticket));

describe('who may send what', () => {
  const careOfData = ['restrictPersonal', 'liftRestriction', 'erasePersonal'];
  const superiorsAlone = ['markComplex', 'waiveRecord', 'instruct', 'approvePause', 'refusePause', 'settle', ...careOfData];
  const customerSide = ['confirm', 'recordVisit', 'closeTicket', 'reopenTicket', 'withdrawTicket', 'correctPersonal'];
  const answering = ['reportProgress', 'giveFeedback'];
  const bySystem = ['fileComplaint', 'acknowledge', 'recordMilestone', 'settle', 'erasePersonal'];
  it.each<[Actor, string[], string]>([
    [agent, superiorsAlone, 'the agent keeps the customer’s side'],
    [ops, [...superiorsAlone, ...customerSide], 'who leads the case answers it, and does not confirm it'],
    [marketing, [...superiorsAlone, ...customerSide, ...answering], 'who does not lead it does not answer it'],
    [opsLead, [...superiorsAlone.filter((kind) => kind !== 'instruct'), 'withdrawTicket'], 'a lead may stand in and instruct'],
    [supervisor, ['settle'], 'a supervisor does everything but the clock runner’s work'],
    [auditor, everything.filter((kind) => kind !== 'reveal'), 'an auditor looks on'],
    [wall, everything, 'so does the wall'],
    [{ id: 'nobody', department: 'OPERATIONS', roles: [] }, everything, 'no role, no right, whatever the department'],
    [system, everything.filter((kind) => !bySystem.includes(kind)), 'the clock runner claims nothing'],
    [{ ...auditor, roles: ['AUDITOR', 'SUPERVISOR'] }, ['settle'], 'several roles add up'],
  ])('%j may not: %j, %s', (actor, refused) => expect(mayNot(actor).sort()).toEqual([...refused].sort()));

  it('is asked before whether there is such a ticket', () => {
    expect(refusalOf(() => decide(null, claim, when(monday, wall))).code).toBe('FORBIDDEN');
  });
});

describe('a command', () => {
  it.each([claim, settling])('for no ticket is refused: $kind', (command) => {
    const actor = command.kind === 'settle' ? system : ops;
    expect(refusalOf(() => decide(null, command, when(monday, actor)))).toMatchObject({
      code: 'NOT_FOUND',
      because: 'unknownTicket',
    });
  });

  it('that the status of the ticket rules out is refused', () => {
    const reopen = { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null } as const;
    expect(refusalOf(() => decide(ticket, reopen, when(monday, agent)))).toMatchObject({
      code: 'CONFLICT',
      because: 'wrongStatus',
    });
  });

  it('settles what fell due before it, so that nobody works on a stale clock', () => {
    const events = decide(ticket, claim, when(at('2026-06-01 11:01'), ops));
    expect(events.map((event) => `${event.kind} ${localText(event.at)}`)).toEqual([
      ...Array(3).fill('clock.breached 2026-06-01 11:00'),
      ...Array(2).fill('clock.escalated 2026-06-01 11:00'),
      'clock.warned 2026-06-01 11:00',
      'clock.escalated 2026-06-01 11:00',
      ...Array(2).fill('clock.warned 2026-06-01 11:00'),
      'task.claimed 2026-06-01 11:01',
      'clock.met 2026-06-01 11:01',
    ]);
  });

  it('that is refused settles nothing either', () => {
    const late = when(at('2026-06-03 10:01'), legal);
    expect(refusalOf(() => decide(ticket, claim, late)).code).toBe('FORBIDDEN');
  });
});
