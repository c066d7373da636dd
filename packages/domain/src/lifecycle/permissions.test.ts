import { describe, expect, it } from 'vitest';
import {
  agent,
  auditor,
  legal,
  marketing,
  ops,
  opsLead,
  partner,
  refusalOf,
  supervisor,
  system,
  wall,
} from '../../test/tickets.js';
import { commandGrants } from '../access/access-table.js';
import { isGranted } from '../access/grant.js';
import type { Actor, CommandKind } from './commands.js';
import { assertMay } from './permissions.js';
import { commandStatuses } from './statuses.js';
import { ticketStatuses } from './ticket.js';

const kinds = Object.keys(commandGrants) as CommandKind[];
const voltage = { lead: 'OPERATIONS' } as const;
const may = (by: Actor, ticket: typeof voltage | null = voltage): CommandKind[] =>
  kinds.filter((kind) => isGranted(commandGrants[kind], by, ticket));

const handling: CommandKind[] = [
  ...(['fileComplaint', 'acknowledge', 'claimTask', 'releaseTask', 'completeTask', 'setFacts', 'overrideGrade'] as const),
  ...(['attachRecord', 'makeAppointment', 'recordArrival', 'recordDirection', 'recordRootCause', 'recordMilestone'] as const),
  ...(['requestPause', 'endPause', 'reveal'] as const),
];
const answering: CommandKind[] = ['reportProgress', 'giveFeedback'];
const customerSide: CommandKind[] = [
  'confirm',
  'recordVisit',
  'closeTicket',
  'reopenTicket',
  'withdrawTicket',
  'correctPersonal',
];
const supervising: CommandKind[] = ['markComplex', 'waiveRecord', 'approvePause', 'refusePause'];
const aboutPersonalData: CommandKind[] = ['restrictPersonal', 'liftRestriction', 'erasePersonal'];

describe('who may send what', () => {
  it.each<[string, Actor, CommandKind[]]>([
    ['customer service', agent, [...handling, ...answering, ...customerSide]],
    ['the department that leads', ops, [...handling, ...answering]],
    ['another department', marketing, handling],
    ['legal', legal, handling],
    [
      'a lead, who decides besides (FB-3)',
      opsLead,
      [...handling, ...answering, ...customerSide.filter((kind) => kind !== 'withdrawTicket'), 'instruct'],
    ],
    ['a supervisor', supervisor, [...handling, ...answering, ...customerSide, ...supervising, ...aboutPersonalData, 'instruct']],
    ['the clock runner', system, ['fileComplaint', 'acknowledge', 'recordMilestone', 'settle', 'erasePersonal']],
    ['an auditor', auditor, ['reveal']],
    ['the wall', wall, []],
    ['a partner, whose bounds are those of its key', partner, ['fileComplaint']],
  ])('%s', (_, by, expected) => expect(may(by).sort()).toEqual([...expected].sort()));

  it('as long as the ticket is not known, anybody might be of the department that leads', () => {
    expect(may(marketing, null)).toEqual(may(ops));
    expect(refusalOf(() => assertMay(marketing, 'giveFeedback', voltage)).code).toBe('FORBIDDEN');
    expect(() => assertMay(marketing, 'giveFeedback')).not.toThrow();
    expect(refusalOf(() => assertMay(marketing, 'confirm')).code).toBe('FORBIDDEN');
  });
});

const careOfData: CommandKind[] = ['reveal', 'correctPersonal', ...aboutPersonalData];

describe('when a command is possible', () => {
  it('nothing but settling, what tasks know themselves and the care of personal data is left of a cancelled or merged ticket', () => {
    for (const status of ['CANCELLED', 'MERGED'] as const) {
      const left = kinds.filter((kind) => commandStatuses[kind].includes(status));
      expect(left).toEqual(['claimTask', 'releaseTask', 'completeTask', 'settle', ...careOfData]);
    }
  });

  it('long-term tasks, visits, their clocks and reopening go on after closure (FB-4, FB-8)', () => {
    expect(kinds.filter((kind) => commandStatuses[kind].includes('CLOSED'))).toEqual([
      ...['acknowledge', 'claimTask', 'releaseTask', 'completeTask', 'recordMilestone', 'recordVisit', 'reopenTicket'],
      ...['requestPause', 'approvePause', 'refusePause', 'endPause', 'settle', ...careOfData],
    ]);
  });

  it.each(ticketStatuses)('in %s there is settling', (status) => expect(commandStatuses.settle).toContain(status));
});
