import type { Bilingual } from '../language.js';

/** What each task of the playbooks asks someone to do. */
export const taskWords = {
  REMOVE_HAZARD: { 'zh-CN': '消除安全隐患', en: 'Remove the hazard' },
  RELIEVE_SHORT_TERM: { 'zh-CN': '采取临时缓解措施', en: 'Bring short-term relief' },
  PLAN_RECTIFICATION: { 'zh-CN': '制定长期整改计划', en: 'Plan the long-term rectification' },
  START_REPAIR: { 'zh-CN': '启动抢修或协调调度', en: 'Start repair or ask dispatch' },
  PUSH_REPAIR_PROGRESS: { 'zh-CN': '向客户通报抢修进度', en: 'Tell the customer how repair goes' },
  OFFER_INSPECTION: { 'zh-CN': '复电后提供检查维护', en: 'Offer inspection after restoration' },
  HELP_WITH_CLAIM: { 'zh-CN': '协助联系厂家或保险理赔', en: 'Help with maker or insurer' },
  TEST_POWER_QUALITY: { 'zh-CN': '出具电能质量检测报告', en: 'Report on power quality' },
  PROPOSE_COMPENSATION: { 'zh-CN': '提出赔偿方案', en: 'Propose compensation' },
  REVIEW_COMPENSATION: { 'zh-CN': '审核赔偿方案', en: 'Review the compensation' },
  RECALCULATE_BILL: { 'zh-CN': '重新核算电费', en: 'Recalculate the bill' },
  REFUND_OR_COLLECT: { 'zh-CN': '退补电费', en: 'Refund or collect the difference' },
  IMPROVE_BILLING: { 'zh-CN': '改进抄表核算流程', en: 'Improve reading and checking' },
  EXPLAIN_TARIFF: { 'zh-CN': '说明电价政策与计算', en: 'Explain tariff and calculation' },
  VERIFY_CONDUCT: { 'zh-CN': '调取录音录像核实', en: 'Verify by recording or video' },
  HEAR_EMPLOYEE: { 'zh-CN': '听取员工陈述', en: 'Hear the employee' },
  PROPOSE_CONDUCT_MEASURES: { 'zh-CN': '提出处理与考核意见', en: 'Propose measures' },
  APOLOGISE: { 'zh-CN': '上级向客户致歉', en: 'Superior apologises' },
  SIMPLIFY_PROCESS: { 'zh-CN': '简化办理环节', en: 'Simplify the process' },
  REPORT_IMPROVEMENT: { 'zh-CN': '告知客户改进情况', en: 'Tell the customer what improved' },
  SURVEY_JOINTLY: { 'zh-CN': '联合现场勘查', en: 'Survey jointly' },
  MEDIATE: { 'zh-CN': '组织调解', en: 'Mediate' },
  ANSWER_CUSTOMER: { 'zh-CN': '答复客户', en: 'Answer the customer' },
} satisfies Record<string, Bilingual>;
