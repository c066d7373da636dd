import { readFileSync } from 'node:fs';
import { buildSchema, getVariableValues, Kind, type OperationDefinitionNode, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { actionRows } from '../../../test/action-rows.js';
import { number, sampleClock, sampleTicket } from '../../../test/sample-ticket.js';
import type { Ticket } from '../tickets/ticket.js';
import { type ActionName, type Subject, subjectVariables } from './action.js';
import { ticketActions } from './actions.js';
import type { Values } from './field.js';
import { fieldProblems } from './field-problems.js';
import { fieldVariables } from './field-values.js';

const schema = buildSchema(readFileSync(new URL('../../../../api/schema.graphql', import.meta.url), 'utf8'));
const clock = sampleClock({});
const task = sampleTicket.tasks[0];
if (!task) throw new Error('The sample has tasks');
const subject = (changes: Partial<Ticket> = {}): Subject => ({ ticket: { ...sampleTicket, ...changes }, clock, task });
const shown = (name: ActionName, values: Values, given: Subject) => ticketActions[name].fields(given, values);

describe('the actions', () => {
  it.each(actionRows)('$name sends $sent', ({ name, entered, sent, ticket }) => {
    const given = subject(ticket);
    const fields = shown(name, entered, given);
    expect(fieldProblems(fields, entered, (key) => key)).toEqual([]);
    const variables = fieldVariables(fields, entered);
    expect(variables).toEqual(sent);

    const action = ticketActions[name];
    const operation = action.document.definitions.find(
      (part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION,
    );
    expect(validate(schema, action.document)).toEqual([]);
    const all = { ...subjectVariables(action, given), ...variables };
    expect(getVariableValues(schema, operation?.variableDefinitions ?? [], all).errors).toBeUndefined();
  });

  it('are all in the table of rows', () => {
    expect([...new Set(actionRows.map(({ name }) => name))].sort()).toEqual(Object.keys(ticketActions).sort());
  });

  it('name what they are about', () => {
    const about = (name: ActionName) => subjectVariables(ticketActions[name], subject());
    expect(about('confirm')).toEqual({ number });
    expect(about('endPause')).toEqual({ clockId: clock.id });
    expect(about('completeTask')).toEqual({ taskId: task.id });
  });

  it('ask for what is needed before anything is sent', () => {
    const missing = (name: ActionName, values: Values = {}) =>
      fieldProblems(shown(name, values, subject()), values, (key) => key).map(({ path }) => path);
    expect(missing('recordRootCause')).toEqual(['cause', 'liability']);
    expect(missing('giveFeedback')).toEqual(['feedback.cause', 'feedback.solution', 'feedback.improvement', 'feedback.outcomes']);
    expect(missing('confirm', { satisfied: true, score: '9.5' })).toEqual(['score']);
    expect(missing('setFacts')).toEqual(['facts']);
  });

  it('offer an announced outage as a misunderstanding only where it was announced (RC-4)', () => {
    const causes = (plannedOutage: boolean | null) => {
      const [cause] = shown('recordRootCause', {}, subject({ facts: { ...sampleTicket.facts, plannedOutage } }));
      return cause?.kind === 'choice' ? cause.options.flatMap(({ values }) => values) : [];
    };
    expect(causes(null)).not.toContain('OUTAGE_PLAN_MISUNDERSTOOD');
    expect(causes(true)).toContain('OUTAGE_PLAN_MISUNDERSTOOD');
  });

  it('start a feedback from what was found (FB-1)', () => {
    const finding: Ticket['finding'] = {
      ...{ cause: 'SWITCH_TRIPPED', causeText: '开关跳闸', rule: 'RC-2', liability: 'UTILITY', text: '雷击' },
      ...{ at: '2026-11-20T05:00:00.000Z', by: null },
    };
    expect(shown('giveFeedback', {}, subject({ finding }))[0]?.initial).toBe('开关跳闸：雷击');
  });
});
