import { describe, expect, it } from 'vitest';
import { from, sampleClock, sampleTicket } from '../../../test/sample-ticket.js';
import type { Ticket } from '../tickets/ticket.js';
import { nextActions, otherActions } from './next-actions.js';

const everything = [
  ...['acknowledge', 'attachRecord', 'recordArrival', 'recordDirection', 'recordRootCause', 'recordMilestone', 'giveFeedback'],
  ...['confirm', 'recordVisit', 'closeTicket', 'reopenTicket', 'withdrawTicket', 'setFacts', 'overrideGrade', 'makeAppointment'],
];
const ticket = (changes: Partial<Ticket>): Ticket => ({ ...sampleTicket, actions: everything, ...changes });
const told = { acknowledgedAt: from };
const complete: Pick<Ticket, 'evidence'> = {
  evidence: sampleTicket.evidence.map((item) => ({ ...item, state: 'ATTACHED' })),
};
const found: Pick<Ticket, 'finding'> = {
  finding: { cause: 'SWITCH_TRIPPED', causeText: '', rule: 'RC-2', liability: 'UTILITY', text: null, at: from, by: null },
};

describe('what is next', () => {
  it('is to tell the customer first, then to look into it', () => {
    expect(nextActions(ticket({}))).toEqual(['acknowledge', 'attachRecord']);
  });

  it('is to get to the site while somebody is awaited there (TL-5)', () => {
    expect(nextActions(ticket({ ...told, clocks: [sampleClock({ rule: 'TL-5' })] }))).toEqual(['recordArrival', 'attachRecord']);
    expect(nextActions(ticket({ ...told, arrivedAt: from, clocks: [sampleClock({ rule: 'TL-5' })] }))[0]).toBe('attachRecord');
  });

  it('is cause and feedback once the evidence is there (RC-5, FB-1)', () => {
    expect(nextActions(ticket({ ...told, ...complete }))).toEqual(['recordRootCause', 'giveFeedback']);
  });

  it("is the customer's answer once they were fed back (FB-2)", () => {
    expect(nextActions(ticket({ ...told, ...complete, ...found, status: 'FED_BACK' }))).toEqual(['confirm']);
  });

  it('is to close as soon as everything is there (FB-4)', () => {
    const closing = sampleTicket.closing.map((condition) => ({ ...condition, met: true }));
    expect(nextActions(ticket({ ...told, ...complete, ...found, status: 'FED_BACK', closing }))[0]).toBe('closeTicket');
  });

  it('is the return visit after closure (TL-12)', () => {
    const visit = { actions: ['recordVisit', 'reopenTicket'], clocks: [sampleClock({ rule: 'TL-12' })] };
    expect(nextActions(ticket({ ...told, ...complete, ...found, ...visit, status: 'CLOSED' }))).toEqual(['recordVisit']);
  });

  it("is nothing that the server doesn't allow", () => {
    expect(nextActions(ticket({ actions: [] }))).toEqual([]);
    expect(otherActions(ticket({ actions: ['launchRocket', 'claimTask'] }))).toEqual([]);
  });

  it('leaves everything else to the menu, by group', () => {
    const others = otherActions(
      ticket({ actions: ['acknowledge', 'attachRecord', 'setFacts', 'makeAppointment', 'withdrawTicket'] }),
    );
    expect(others).toEqual([
      { group: 'HANDLE', names: ['setFacts'] },
      { group: 'TIME', names: ['makeAppointment'] },
      { group: 'CLOSE', names: ['withdrawTicket'] },
    ]);
  });
});
