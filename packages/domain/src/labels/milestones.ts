import type { Bilingual } from '../language.js';
import type { Milestone } from '../lifecycle/milestone.js';

export const milestoneWords = {
  DISPATCHED: { 'zh-CN': '派单已送达值班人员', en: 'Delivered to those on duty' },
  BILLING_ERROR_CONFIRMED: { 'zh-CN': '电费差错已核实', en: 'Billing error confirmed' },
  REFUND_ISSUED: { 'zh-CN': '已退费', en: 'Refund issued' },
  BACK_PAYMENT_EXPLAINED: { 'zh-CN': '补缴账单及说明已送达', en: 'Corrected bill and explanation sent' },
  CONDUCT_VERIFIED: { 'zh-CN': '服务问题属实', en: 'Bad conduct verified' },
  APOLOGY_MADE: { 'zh-CN': '上级已致歉', en: 'Superior has apologised' },
  MONEY_PROPOSED: { 'zh-CN': '已提出资金方案', en: 'Payment proposed' },
  RELIEF_IN_FORCE: { 'zh-CN': '临时措施已生效', en: 'Relief in force' },
  HOUSEHOLDS_TOLD: { 'zh-CN': '已逐户告知', en: 'Households told' },
  PLAN_PROMISED: { 'zh-CN': '已承诺长期整改计划', en: 'Long-term plan promised' },
  WORKS_ACCEPTED: { 'zh-CN': '整改工程已验收', en: 'Works accepted' },
  UPDATES_PROMISED: { 'zh-CN': '已承诺定时通报', en: 'Updates promised' },
  UPDATE_SENT: { 'zh-CN': '已通报进展', en: 'Update sent' },
  UPDATES_RELEASED: { 'zh-CN': '定时通报结束', en: 'Updates no longer promised' },
  SUPERVISION_OPENED: { 'zh-CN': '已挂牌督办', en: 'Supervision opened' },
  CORRECTIVE_RECORD_RETURNED: { 'zh-CN': '纠正预防措施记录已返回', en: 'Corrective-action record returned' },
  CORRECTIVE_RECORD_REVIEWED: { 'zh-CN': '纠正预防措施记录已审阅', en: 'Corrective-action record reviewed' },
  DOSSIER_OPENED: { 'zh-CN': '已建立跟踪档案', en: 'Follow-up dossier opened' },
  DOSSIER_CLOSED: { 'zh-CN': '跟踪档案已结束', en: 'Follow-up dossier closed' },
  DEDICATED_SERVICE_CONFIRMED: { 'zh-CN': '专属服务已确认', en: 'Dedicated service confirmed' },
  DEDICATED_CONTACT_MADE: { 'zh-CN': '专属服务联系已完成', en: 'Dedicated-service contact made' },
  DEDICATED_SERVICE_ENDED: { 'zh-CN': '专属服务已结束', en: 'Dedicated service ended' },
} satisfies Record<Milestone, Bilingual>;
