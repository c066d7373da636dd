import type { Category, Subcategory } from '../category.js';
import type { Facts, SiteZone, TransferBody } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Bilingual } from '../language.js';
import type { Severity } from '../severity.js';

export const categoryWords = {
  SUPPLY_QUALITY: { 'zh-CN': '供电质量', en: 'Supply quality' },
  BILLING_TARIFF: { 'zh-CN': '电费电价', en: 'Billing and tariff' },
  SERVICE_CONDUCT: { 'zh-CN': '服务行为', en: 'Service conduct' },
  OTHER: { 'zh-CN': '其他', en: 'Other' },
} satisfies Record<Category, Bilingual>;

export const subcategoryWords = {
  OUTAGE: { 'zh-CN': '停电', en: 'Outage' },
  VOLTAGE: { 'zh-CN': '电压不稳', en: 'Unstable voltage' },
  FREQUENCY: { 'zh-CN': '频率异常', en: 'Abnormal frequency' },
  BILLING_ERROR: { 'zh-CN': '电费差错', en: 'Billing error' },
  TARIFF_DISPUTE: { 'zh-CN': '电价争议', en: 'Tariff dispute' },
  PAYMENT_INCONVENIENCE: { 'zh-CN': '缴费不便', en: 'Inconvenient payment' },
  OVERCHARGE: { 'zh-CN': '超标准收费', en: 'Overcharging' },
  ABOLISHED_FEE: { 'zh-CN': '收取已取消费用', en: 'Abolished fee collected' },
  BAD_ATTITUDE: { 'zh-CN': '态度恶劣', en: 'Bad attitude' },
  CUMBERSOME_PROCESS: { 'zh-CN': '流程繁琐', en: 'Cumbersome process' },
  BROKEN_PROMISE: { 'zh-CN': '承诺未兑现', en: 'Broken promise' },
  HOTLINE_UNREACHABLE: { 'zh-CN': '热线打不通', en: 'Hotline unreachable' },
  WALK_IN_NOT_RECEIVED: { 'zh-CN': '来访未接待或未登记', en: 'Walk-in not received' },
  REPAIR_NOT_LASTING: { 'zh-CN': '同一故障多次未修好', en: "Repair didn't last" },
  VISIT_MISSED: { 'zh-CN': '拒绝上门或迟到', en: 'Visit refused or late' },
  PROPERTY_RIGHTS: { 'zh-CN': '产权纠纷', en: 'Property-rights dispute' },
  POLICY_DISPUTE: { 'zh-CN': '政策争议', en: 'Policy dispute' },
  POLICY_ENQUIRY: { 'zh-CN': '政策咨询', en: 'Policy enquiry' },
  SUGGESTION: { 'zh-CN': '意见建议', en: 'Suggestion' },
  UNSPECIFIED: { 'zh-CN': '未分类', en: 'Not classified' },
} satisfies Record<Subcategory, Bilingual>;

export const gradeWords = {
  LEVEL_1: { 'zh-CN': '一级', en: 'Level 1' },
  LEVEL_2: { 'zh-CN': '二级', en: 'Level 2' },
  LEVEL_3: { 'zh-CN': '三级', en: 'Level 3' },
} satisfies Record<Grade, Bilingual>;

/** The same grades said as urgency, beside the level. */
export const urgencyWords = {
  LEVEL_1: { 'zh-CN': '紧急', en: 'Urgent' },
  LEVEL_2: { 'zh-CN': '较急', en: 'Fairly urgent' },
  LEVEL_3: { 'zh-CN': '一般', en: 'General' },
} satisfies Record<Grade, Bilingual>;

/** How serious, which is another question than how urgent (GR-8). */
export const severityWords = {
  SERIOUS: { 'zh-CN': '严重', en: 'Serious' },
  GENERAL: { 'zh-CN': '一般', en: 'General' },
} satisfies Record<Severity, Bilingual>;

export const factWords = {
  safetyHazard: { 'zh-CN': '人身安全隐患', en: 'Danger to persons' },
  householdsAffected: { 'zh-CN': '影响户数', en: 'Households affected' },
  householdsCounted: { 'zh-CN': '运维核定户数', en: 'Households counted by operations' },
  plannedOutage: { 'zh-CN': '已公告的计划停电', en: 'Announced planned outage' },
  jointHouseholds: { 'zh-CN': '联名户数', en: 'Joint households' },
  importantCustomer: { 'zh-CN': '重要客户停电', en: 'Important customer without power' },
  outageStartedAt: { 'zh-CN': '停电开始', en: 'Outage started' },
  restoredAt: { 'zh-CN': '恢复供电', en: 'Power restored' },
  equipmentDamaged: { 'zh-CN': '设备损坏', en: 'Equipment damaged' },
  mediaExposure: { 'zh-CN': '媒体曝光', en: 'Media exposure' },
  thirdParty: { 'zh-CN': '涉及第三方', en: 'Third party involved' },
  rationing: { 'zh-CN': '拉闸限电', en: 'Power rationing' },
  siteZone: { 'zh-CN': '现场区域', en: 'Site zone' },
  transferredFrom: { 'zh-CN': '转办单位', en: 'Transferred from' },
  abusiveConduct: { 'zh-CN': '言行恶劣损害形象', en: 'Abusive conduct that harms reputation' },
  regulatorCensure: { 'zh-CN': '监管机构通报批评', en: 'Censured by a regulator' },
  upheldComplaints: { 'zh-CN': '12 个月内属实且未整改的投诉数', en: 'Upheld complaints in 12 months not put right' },
  improperGain: { 'zh-CN': '乱收费、强行推销或索要收受财物', en: 'Arbitrary charges, pushed products or gifts' },
  brokenAppointments: { 'zh-CN': '造成严重后果的失约次数', en: 'Broken appointments with grave consequences' },
} satisfies Record<keyof Facts, Bilingual>;

export const siteZoneWords = {
  URBAN: { 'zh-CN': '市区', en: 'Urban' },
  SUBURBAN: { 'zh-CN': '郊区', en: 'Suburban' },
  REMOTE: { 'zh-CN': '偏远地区', en: 'Remote' },
} satisfies Record<SiteZone, Bilingual>;

export const transferBodyWords = {
  HOTLINE_12315: { 'zh-CN': '12315 消费者投诉热线', en: '12315 consumer hotline' },
  HOTLINE_12345: { 'zh-CN': '12345 政务服务便民热线', en: '12345 government hotline' },
  HOTLINE_12398: { 'zh-CN': '12398 能源监管热线', en: '12398 energy-regulation hotline' },
  HOTLINE_96900: { 'zh-CN': '96900 热线', en: '96900 hotline' },
  CONSUMER_ASSOCIATION: { 'zh-CN': '消费者协会', en: "Consumers' association" },
  GOVERNMENT: { 'zh-CN': '政府部门', en: 'Government body' },
} satisfies Record<TransferBody, Bilingual>;
