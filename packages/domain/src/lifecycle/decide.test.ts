import { describe, expect, it } from 'vitest';
import {
  agent,
  at,
  auditor,
  carriedOut,
  complaint,
  filed,
  legal,
  monday,
  ops,
  opsLead,
  refusalOf,
  supervisor,
  system,
  wall,
  when,
} from '../../test/tickets.js';
import { after, localText } from '../instant.js';
import type { Actor, TicketCommand } from './commands.js';
import { decide } from './decide.js';
import { Refusal } from './refusal.js';

const ticket = filed();
const taskId = `${ticket.number}/T1`;
const commands: Record<TicketCommand['kind'], TicketCommand> = {
  fileComplaint: { kind: 'fileComplaint', complaint: complaint() },
  acknowledge: { kind: 'acknowledge', by: 'PERSON' },
  claimTask: { kind: 'claimTask', taskId },
  releaseTask: { kind: 'releaseTask', taskId, reason: null },
  completeTask: { kind: 'completeTask', taskId, note: null },
  settle: { kind: 'settle' },
};

function mayNot(actor: Actor): string[] {
  return Object.values(commands).flatMap((command) => {
    try {
      decide(command.kind === 'fileComplaint' ? null : ticket, command, when(monday, actor));
    } catch (error) {
      if (error instanceof Refusal && error.because === 'notStaff') return [command.kind];
    }
    return [];
  });
}

describe('who may send what', () => {
  const tasks = ['claimTask', 'releaseTask', 'completeTask'];
  it.each<[Actor, string[], string]>([
    [agent, ['settle'], "staff do everything but the clock runner's work"],
    [ops, ['settle'], 'so do members'],
    [opsLead, ['settle'], 'and leads'],
    [supervisor, ['settle'], 'and supervisors'],
    [auditor, Object.keys(commands), 'an auditor looks on'],
    [wall, Object.keys(commands), 'so does the wall'],
    [{ id: 'nobody', department: 'OPERATIONS', roles: [] }, Object.keys(commands), 'no role, no right, whatever the department'],
    [system, tasks, 'the clock runner claims nothing'],
    [{ ...auditor, roles: ['AUDITOR', 'MEMBER'] }, ['settle'], 'several roles add up'],
  ])('%j may not: %j, %s', (actor, refused) => expect(mayNot(actor)).toEqual(refused));

  it('is asked before whether there is such a ticket', () => {
    expect(refusalOf(() => decide(null, commands.claimTask, when(monday, wall))).code).toBe('FORBIDDEN');
  });
});

describe('a command', () => {
  it.each(
    Object.values(commands).filter(({ kind }) => kind !== 'fileComplaint'),
  )('for no ticket is refused: $kind', (command) => {
    const actor = command.kind === 'settle' ? system : ops;
    expect(refusalOf(() => decide(null, command, when(monday, actor)))).toMatchObject({
      code: 'NOT_FOUND',
      because: 'unknownTicket',
    });
  });

  it('settles what fell due before it, so that nobody works on a stale clock', () => {
    const events = decide(ticket, commands.claimTask, when(at('2026-06-03 10:01'), ops));
    expect(events.map((event) => `${event.kind} ${localText(event.at)}`)).toEqual([
      'clock.breached 2026-06-01 11:00',
      'clock.breached 2026-06-03 10:00',
      'task.claimed 2026-06-03 10:01',
    ]);
  });

  it('that is refused settles nothing either', () => {
    const late = when(at('2026-06-03 10:01'), legal);
    expect(refusalOf(() => decide(ticket, commands.claimTask, late)).code).toBe('FORBIDDEN');
  });
});

describe('settling', () => {
  const settle = (now: string) => carriedOut(ticket, commands.settle, when(at(now), system));

  it('before anything is due does nothing', () => {
    expect(decide(ticket, commands.settle, when(at('2026-06-01 11:00'), system))).toEqual([]);
  });

  it('breaches once, however often it is sent', () => {
    const once = settle('2026-06-01 11:01');
    expect(once.clocks.map(({ state }) => state)).toEqual(['BREACHED', 'RUNNING']);
    expect(decide(once, commands.settle, when(at('2026-06-01 12:00'), system))).toEqual([]);
  });

  it('leaves a met clock met', () => {
    const told = carriedOut(ticket, commands.acknowledge, when(after(monday, 1)));
    const events = decide(told, commands.settle, when(at('2026-06-05 00:00'), system));
    expect(events.map((event) => 'clockId' in event && event.clockId)).toEqual([`${ticket.number}/TL-6`]);
  });
});
