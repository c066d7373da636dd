import type { Bilingual } from '../language.js';
import type { TicketEventKind } from '../lifecycle/events.js';

/** What happens beside tickets. */
export type OtherEventKind =
  | 'unit.added'
  | 'unit.changed'
  | 'member.added'
  | 'member.changed'
  | 'member.password-set'
  | 'member.second-factor-set'
  | 'member.second-factor-dropped'
  | 'member.second-factor-reset'
  | 'member.link-made'
  | 'policy.published'
  | 'calendar.published'
  | 'subject.looked-up'
  | 'subject.copied'
  | 'subject.restricted'
  | 'subject.unrestricted'
  | 'subject.erased'
  | 'key.created'
  | 'key.rotated'
  | 'key.revoked';

/** What happened, for timelines and the ledger. */
export const eventWords = {
  'complaint.filed': { 'zh-CN': '投诉已受理', en: 'Complaint filed' },
  'ticket.graded': { 'zh-CN': '已定级', en: 'Graded' },
  'ticket.severity-assessed': { 'zh-CN': '已认定严重程度', en: 'Severity assessed' },
  'ticket.marked-complex': { 'zh-CN': '认定为复杂投诉', en: 'Marked as complex' },
  'facts.changed': { 'zh-CN': '事实已更新', en: 'Facts changed' },
  'clock.started': { 'zh-CN': '开始计时', en: 'Clock started' },
  'clock.moved': { 'zh-CN': '时限已变更', en: 'Deadline moved' },
  'clock.met': { 'zh-CN': '按时完成', en: 'Deadline met' },
  'clock.breached': { 'zh-CN': '时限超时', en: 'Deadline breached' },
  'clock.stopped': { 'zh-CN': '超时后结束', en: 'Ended after the deadline' },
  'clock.cancelled': { 'zh-CN': '计时取消', en: 'Clock cancelled' },
  'clock.warned': { 'zh-CN': '临期提醒', en: 'Deadline warning' },
  'clock.escalated': { 'zh-CN': '超时升级', en: 'Breach escalated' },
  'clock.paused': { 'zh-CN': '计时暂停', en: 'Clock paused' },
  'clock.resumed': { 'zh-CN': '恢复计时', en: 'Clock resumed' },
  'pause.requested': { 'zh-CN': '申请暂停', en: 'Pause requested' },
  'pause.refused': { 'zh-CN': '暂停申请未批准', en: 'Pause refused' },
  'task.opened': { 'zh-CN': '任务已下达', en: 'Task opened' },
  'task.claimed': { 'zh-CN': '任务已认领', en: 'Task claimed' },
  'task.released': { 'zh-CN': '任务已退回', en: 'Task released' },
  'task.completed': { 'zh-CN': '任务已完成', en: 'Task completed' },
  'task.cancelled': { 'zh-CN': '任务已取消', en: 'Task cancelled' },
  'customer.acknowledged': { 'zh-CN': '已告知客户受理', en: 'Customer told' },
  'record.filed': { 'zh-CN': '证据资料', en: 'Evidence' },
  'site.arrived': { 'zh-CN': '已到达现场', en: 'Arrived on site' },
  'appointment.made': { 'zh-CN': '已预约上门', en: 'Appointment made' },
  'direction.recorded': { 'zh-CN': '已明确处理方向', en: 'Direction recorded' },
  'progress.reported': { 'zh-CN': '已通报进展', en: 'Progress reported' },
  'cause.recorded': { 'zh-CN': '已认定原因和责任', en: 'Cause and liability found' },
  'milestone.reached': { 'zh-CN': '办理节点', en: 'Milestone' },
  'feedback.given': { 'zh-CN': '已反馈客户', en: 'Feedback given' },
  'customer.confirmed': { 'zh-CN': '客户确认满意', en: 'Customer confirmed' },
  'customer.rejected': { 'zh-CN': '客户不认可', en: 'Customer rejected' },
  'leader.instructed': { 'zh-CN': '领导批示', en: 'Leader instructed' },
  'visit.recorded': { 'zh-CN': '回访记录', en: 'Visit recorded' },
  'ticket.closed': { 'zh-CN': '已办结', en: 'Closed' },
  'ticket.reopened': { 'zh-CN': '已重启', en: 'Reopened' },
  'ticket.withdrawn': { 'zh-CN': '投诉已撤回', en: 'Withdrawn' },
  'personal.revealed': { 'zh-CN': '查看客户信息原文', en: 'Customer data shown in plain' },
  'personal.corrected': { 'zh-CN': '客户信息已更正', en: 'Customer data corrected' },
  'personal.restricted': { 'zh-CN': '客户信息已限制使用', en: 'Use of customer data restricted' },
  'personal.unrestricted': { 'zh-CN': '客户信息限制已解除', en: 'Restriction of customer data lifted' },
  'personal.erased': { 'zh-CN': '客户信息已删除', en: 'Customer data erased' },
  'unit.added': { 'zh-CN': '新增单位', en: 'Unit added' },
  'unit.changed': { 'zh-CN': '单位已变更', en: 'Unit changed' },
  'member.added': { 'zh-CN': '新增人员', en: 'Member added' },
  'member.changed': { 'zh-CN': '人员已变更', en: 'Member changed' },
  'member.password-set': { 'zh-CN': '已设置密码', en: 'Password set' },
  'member.second-factor-set': { 'zh-CN': '已启用双重验证', en: 'Second factor set up' },
  'member.second-factor-dropped': { 'zh-CN': '已停用双重验证', en: 'Second factor removed' },
  'member.second-factor-reset': { 'zh-CN': '双重验证已由管理员重置', en: 'Second factor reset by an administrator' },
  'member.link-made': { 'zh-CN': '已生成一次性链接', en: 'One-time link made' },
  'policy.published': { 'zh-CN': '规则版本已发布', en: 'Policy published' },
  'subject.looked-up': { 'zh-CN': '查询客户信息存量', en: 'Held data looked up' },
  'subject.copied': { 'zh-CN': '已提供客户信息副本', en: 'Copy of held data given' },
  'subject.restricted': { 'zh-CN': '已按请求限制使用客户信息', en: 'Held data restricted on request' },
  'subject.unrestricted': { 'zh-CN': '已按请求解除限制', en: 'Restriction lifted on request' },
  'subject.erased': { 'zh-CN': '已按请求删除客户信息', en: 'Held data erased on request' },
  'key.created': { 'zh-CN': '接口密钥已创建', en: 'API key created' },
  'key.rotated': { 'zh-CN': '接口密钥已轮换', en: 'API key rotated' },
  'key.revoked': { 'zh-CN': '接口密钥已吊销', en: 'API key revoked' },
  'calendar.published': { 'zh-CN': '节假日安排已发布', en: 'Calendar published' },
} satisfies Record<TicketEventKind | OtherEventKind, Bilingual>;
