import type { ActionName } from '../src/desk/actions/action.js';
import type { Values } from '../src/desk/actions/field.js';
import { emptyFacts } from '../src/desk/filing/facts-form.js';
import type { Ticket } from '../src/desk/tickets/ticket.js';
import { sampleClock } from './sample-ticket.js';

/** An action as somebody fills it in, and what it must send. */
export interface ActionRow {
  readonly name: ActionName;
  /** What is entered; everything else stays as the ticket has it. */
  readonly entered: Values;
  readonly sent: Record<string, unknown>;
  readonly ticket?: Partial<Ticket>;
}
const instruction = { text: '限期办结', at: '2026-11-20T05:00:00.000Z', by: null };

export const actionRows: readonly ActionRow[] = [
  { name: 'acknowledge', entered: {}, sent: { by: 'PERSON' } },
  {
    name: 'setFacts',
    entered: { facts: { ...emptyFacts(), safetyHazard: true } },
    sent: { facts: { safetyHazard: true, householdsAffected: null } },
  },
  {
    name: 'correctPersonal',
    entered: { field: 'PHONE', value: '13500001111', reason: '记错一位' },
    sent: { field: 'PHONE', value: '13500001111', reason: '记错一位' },
  },
  { name: 'markComplex', entered: { reason: ' 产权不清 ' }, sent: { reason: '产权不清' } },
  { name: 'overrideGrade', entered: { grade: 'LEVEL_2', reason: '已复电' }, sent: { grade: 'LEVEL_2', reason: '已复电' } },
  {
    name: 'attachRecord',
    entered: { text: '巡视记录第 12 页' },
    sent: { record: { item: 'OPERATION_LOG', text: '巡视记录第 12 页' } },
  },
  {
    name: 'attachRecord',
    entered: { item: 'SITE_SURVEY', had: 'UNAVAILABLE', text: '客户不在家' },
    sent: { record: { item: 'SITE_SURVEY', unavailable: '客户不在家' } },
  },
  { name: 'waiveRecord', entered: { item: 'SITE_SURVEY', reason: '已复电' }, sent: { item: 'SITE_SURVEY', reason: '已复电' } },
  { name: 'makeAppointment', entered: { at: '2026-11-21T09:30' }, sent: { at: '2026-11-21T01:30:00.000Z' } },
  { name: 'recordArrival', entered: {}, sent: {} },
  { name: 'recordArrival', entered: { at: '2026-11-20T13:30' }, sent: { at: '2026-11-20T05:30:00.000Z' } },
  {
    name: 'recordDirection',
    entered: { direction: '联合勘查', targetDate: '2026-12-10' },
    sent: { direction: '联合勘查', targetDate: '2026-12-10' },
  },
  { name: 'reportProgress', entered: { text: '已完成勘查' }, sent: { text: '已完成勘查' } },
  {
    name: 'recordRootCause',
    entered: { cause: 'SWITCH_TRIPPED', liability: 'UTILITY' },
    sent: { cause: 'SWITCH_TRIPPED', liability: 'UTILITY' },
  },
  {
    name: 'recordMilestone',
    ticket: { availableMilestones: ['DISPATCHED', 'UPDATES_PROMISED'] },
    entered: { milestone: 'UPDATES_PROMISED', minutes: '30', note: '' },
    sent: { milestone: 'UPDATES_PROMISED', minutes: 30 },
  },
  {
    name: 'recordMilestone',
    ticket: { availableMilestones: ['DISPATCHED'] },
    entered: { department: 'MARKETING' },
    sent: { milestone: 'DISPATCHED', department: 'MARKETING' },
  },
  {
    name: 'giveFeedback',
    entered: {
      cause: '开关跳闸',
      solution: '已复电',
      improvement: '加强巡视',
      outcomes: [{ demand: 1, outcome: 'MET', text: '' }],
      preliminary: true,
      preliminaryUntil: '2026-12-01',
    },
    sent: {
      feedback: {
        ...{ cause: '开关跳闸', solution: '已复电', improvement: '加强巡视', via: 'PHONE', preliminaryUntil: '2026-12-01' },
        outcomes: [{ demand: 1, outcome: 'MET' }],
      },
    },
  },
  { name: 'confirm', entered: { satisfied: true, score: '95' }, sent: { satisfied: true, score: 95 } },
  { name: 'confirm', entered: { satisfied: false }, sent: { satisfied: false } },
  { name: 'instruct', entered: { instruction: '一个工作日内办结' }, sent: { instruction: '一个工作日内办结' } },
  {
    name: 'recordVisit',
    ticket: { clocks: [sampleClock({ rule: 'TL-12' })] },
    entered: { solved: true, retaliated: false, score: '90' },
    sent: { visit: { kind: 'FIRST', via: 'PHONE', reached: true, solved: true, retaliated: false, score: 90 } },
  },
  {
    name: 'recordVisit',
    ticket: { clocks: [sampleClock({ rule: 'TL-12' })] },
    entered: { reached: false, via: 'SMS', score: '90' },
    sent: { visit: { kind: 'FIRST', via: 'SMS', reached: false } },
  },
  {
    name: 'recordVisit',
    ticket: { clocks: [sampleClock({ rule: 'TL-13' })] },
    entered: { reason: '等待太久', remedy: '免费检修一次' },
    sent: { visit: { kind: 'SECOND', via: 'PHONE', reached: true, reason: '等待太久', remedy: '免费检修一次' } },
  },
  { name: 'closeTicket', entered: {}, sent: {} },
  {
    name: 'closeTicket',
    ticket: { instruction },
    entered: { reasons: '诉求超出规定', legalBasis: '供电营业规则', recourse: ['HOTLINE_12398', 'COURT'] },
    sent: { notAccepted: { reasons: '诉求超出规定', legalBasis: '供电营业规则', recourse: ['HOTLINE_12398', 'COURT'] } },
  },
  { name: 'reopenTicket', entered: { ground: 'NOT_SOLVED', note: '又停了' }, sent: { ground: 'NOT_SOLVED', note: '又停了' } },
  { name: 'withdrawTicket', entered: { reason: '客户来电撤回' }, sent: { reason: '客户来电撤回' } },
  {
    name: 'fileSecondary',
    entered: { category: 'BILLING_TARIFF', subcategory: 'BILLING_ERROR', matter: '电费算错', demands: '退费\n\n说明原因 ' },
    sent: {
      input: { category: 'BILLING_TARIFF', subcategory: 'BILLING_ERROR', matter: '电费算错', demands: ['退费', '说明原因'] },
    },
  },
  {
    name: 'requestPause',
    entered: { ground: 'WAITING_FOR_CUSTOMER', until: '2026-11-25T09:00' },
    sent: { ground: 'WAITING_FOR_CUSTOMER', until: '2026-11-25T01:00:00.000Z' },
  },
  { name: 'approvePause', entered: {}, sent: {} },
  { name: 'refusePause', entered: { reason: '理由不足' }, sent: { reason: '理由不足' } },
  { name: 'endPause', entered: {}, sent: {} },
  { name: 'completeTask', entered: { note: '已更换' }, sent: { note: '已更换' } },
  { name: 'releaseTask', entered: {}, sent: {} },
];
