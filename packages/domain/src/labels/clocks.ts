import type { ClockAbout, EscalationStep, LimitUnit, PauseGround } from '../clocks/clock.js';
import type { Bilingual } from '../language.js';
import type { ClockRuleId } from '../policy/policy.js';

/** What a clock is called where there is little room; its rule's title is the long form. */
export const clockWords = {
  'TL-1': { 'zh-CN': '首次响应', en: 'First response' },
  'TL-2': { 'zh-CN': '一级派单送达', en: 'Dispatch' },
  'TL-3': { 'zh-CN': '资料调取', en: 'Records' },
  'TL-4': { 'zh-CN': '启动核实', en: 'Verification' },
  'TL-5': { 'zh-CN': '到达现场', en: 'Site arrival' },
  'TL-6': { 'zh-CN': '办结反馈', en: 'Resolution' },
  'TL-7': { 'zh-CN': '明确处理方向', en: 'Direction' },
  'TL-8': { 'zh-CN': '进展通报', en: 'Progress report' },
  'TL-9': { 'zh-CN': '退补电费', en: 'Refund or back-payment' },
  'TL-10': { 'zh-CN': '上级致歉', en: 'Apology' },
  'TL-11': { 'zh-CN': '确认回访', en: 'Confirmation visit' },
  'TL-12': { 'zh-CN': '首次回访', en: 'First return visit' },
  'TL-13': { 'zh-CN': '二次回访', en: 'Second return visit' },
  'TL-14': { 'zh-CN': '纠正预防记录', en: 'Corrective action record' },
  'TL-15': { 'zh-CN': '长期整改', en: 'Rectification' },
  'TL-16': { 'zh-CN': '定时通报', en: 'Promised update' },
  'TL-17': { 'zh-CN': '长期跟踪', en: 'Follow-up' },
  'TL-18': { 'zh-CN': '专属服务联系', en: 'Dedicated contact' },
  'TL-19': { 'zh-CN': '法务审核', en: 'Legal review' },
  'TL-20': { 'zh-CN': '逐户反馈', en: 'Household feedback' },
  'TL-21': { 'zh-CN': '重新办理', en: 'Redo' },
  'FB-1': { 'zh-CN': '最终结论', en: 'Final finding' },
} satisfies Record<ClockRuleId | 'FB-1', Bilingual>;

/** What tells two clocks of one rule apart; departments have words of their own. */
export const clockAboutWords = {
  CUSTOMER_SERVICE: { 'zh-CN': '客服', en: 'service' },
  OPERATIONS: { 'zh-CN': '运维', en: 'operations' },
  MARKETING: { 'zh-CN': '营销', en: 'marketing' },
  LEGAL: { 'zh-CN': '法务', en: 'legal' },
  TARGET_DATE: { 'zh-CN': '目标日期', en: 'target date' },
  FINAL_FINDING: { 'zh-CN': '承诺日期', en: 'promised date' },
  AFTER_WORKS: { 'zh-CN': '整改验收后', en: 'after the works' },
  INSTRUCTION: { 'zh-CN': '领导批示', en: "leader's instruction" },
  REOPENED: { 'zh-CN': '重启', en: 'reopened' },
  COMPENSATION: { 'zh-CN': '赔偿', en: 'compensation' },
  REFUND: { 'zh-CN': '退费', en: 'refund' },
  PROPOSAL: { 'zh-CN': '经济补偿', en: 'proposal' },
} satisfies Record<ClockAbout, Bilingual>;

export const limitUnitWords = {
  MINUTE: { 'zh-CN': '分钟', en: 'min' },
  HOUR: { 'zh-CN': '小时', en: 'h' },
  WORKING_DAY: { 'zh-CN': '个工作日', en: 'working days' },
  DAY: { 'zh-CN': '天', en: 'days' },
  MONTH: { 'zh-CN': '个自然月', en: 'calendar months' },
  QUARTER: { 'zh-CN': '个自然季度', en: 'calendar quarters' },
  MOMENT: { 'zh-CN': '约定时间', en: 'as agreed' },
} satisfies Record<LimitUnit, Bilingual>;

export const pauseGroundWords = {
  WAITING_FOR_CUSTOMER: { 'zh-CN': '等待客户', en: 'Waiting for the customer' },
  FORCE_MAJEURE: { 'zh-CN': '不可抗力', en: 'Force majeure' },
} satisfies Record<PauseGround, Bilingual>;

export const escalationStepWords = {
  HANDLER: { 'zh-CN': '处理人', en: 'the handler' },
  UNIT_LEAD: { 'zh-CN': '部门负责人', en: 'the unit lead' },
  SUPERVISOR: { 'zh-CN': '督办人', en: 'the supervisor' },
} satisfies Record<EscalationStep, Bilingual>;
