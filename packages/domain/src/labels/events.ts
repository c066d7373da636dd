import type { Bilingual } from '../language.js';
import type { TicketEventKind } from '../lifecycle/events.js';

/** What happened, for timelines and the ledger: the events of tickets and of the organisation. */
export const eventWords = {
  'complaint.filed': { 'zh-CN': '投诉已受理', en: 'Complaint filed' },
  'ticket.graded': { 'zh-CN': '已定级', en: 'Graded' },
  'clock.started': { 'zh-CN': '开始计时', en: 'Clock started' },
  'clock.met': { 'zh-CN': '按时完成', en: 'Deadline met' },
  'clock.breached': { 'zh-CN': '时限超时', en: 'Deadline breached' },
  'clock.stopped': { 'zh-CN': '超时后完成', en: 'Done after the deadline' },
  'task.opened': { 'zh-CN': '任务已下达', en: 'Task opened' },
  'task.claimed': { 'zh-CN': '任务已认领', en: 'Task claimed' },
  'task.released': { 'zh-CN': '任务已退回', en: 'Task released' },
  'task.completed': { 'zh-CN': '任务已完成', en: 'Task completed' },
  'customer.acknowledged': { 'zh-CN': '已告知客户受理', en: 'Customer told' },
  'unit.added': { 'zh-CN': '新增单位', en: 'Unit added' },
  'member.added': { 'zh-CN': '新增人员', en: 'Member added' },
} satisfies Record<TicketEventKind | 'unit.added' | 'member.added', Bilingual>;
