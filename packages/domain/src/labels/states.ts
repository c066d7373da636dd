import type { ClockState } from '../clocks/clock.js';
import type { Bilingual } from '../language.js';
import type { TaskStatus, TicketStatus } from '../lifecycle/ticket.js';

export const ticketStatusWords = {
  OPEN: { 'zh-CN': '待处理', en: 'Open' },
  IN_PROGRESS: { 'zh-CN': '处理中', en: 'In progress' },
  AWAITING_CUSTOMER: { 'zh-CN': '等待客户', en: 'Awaiting customer' },
  FED_BACK: { 'zh-CN': '已反馈', en: 'Fed back' },
  CLOSED: { 'zh-CN': '已办结', en: 'Closed' },
  CANCELLED: { 'zh-CN': '已撤销', en: 'Cancelled' },
  MERGED: { 'zh-CN': '已合并', en: 'Merged' },
} satisfies Record<TicketStatus, Bilingual>;

export const taskStatusWords = {
  OPEN: { 'zh-CN': '待认领', en: 'Unclaimed' },
  CLAIMED: { 'zh-CN': '已认领', en: 'Claimed' },
  DONE: { 'zh-CN': '已完成', en: 'Done' },
  CANCELLED: { 'zh-CN': '已取消', en: 'Cancelled' },
} satisfies Record<TaskStatus, Bilingual>;

export const clockStateWords = {
  RUNNING: { 'zh-CN': '计时中', en: 'Running' },
  PAUSED: { 'zh-CN': '已暂停', en: 'Paused' },
  MET: { 'zh-CN': '按时完成', en: 'Met' },
  BREACHED: { 'zh-CN': '已超时', en: 'Breached' },
  CANCELLED: { 'zh-CN': '已取消', en: 'Cancelled' },
} satisfies Record<ClockState, Bilingual>;
