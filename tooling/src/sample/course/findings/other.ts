import type { Finding } from './finding.js';

export const propertyRights: readonly Finding[] = [
  {
    ...{ weight: 45, cause: 'THIRD_PARTY_DAMAGE', liability: 'THIRD_PARTY' },
    found: '产权分界点以下设备归物业，维护不到位。',
    told: {
      cause: '联合勘查确认，故障设备在产权分界点以下，归物业所有，因长期缺少维护损坏。',
      solution: '调解达成一致：由物业限期维修，我们提供技术指导，完工后共同验收。',
      improvement: '已协助物业制定年度检修计划，并推动符合条件的设施移交。',
    },
  },
  {
    ...{ weight: 35, cause: 'PROCESS_GAP', liability: 'UTILITY' },
    found: '资产移交手续未办结，维护责任长期不清。',
    told: {
      cause: '资产移交手续没有办结，维护责任长期没有落实，我们有责任。',
      solution: '先由供电公司维修，同步补办移交手续，产权分界点已在现场标明。',
      improvement: '移交进度每周向您通报一次，办结后列入日常巡视。',
    },
  },
  {
    ...{ weight: 20, cause: 'CUSTOMER_WIRING', liability: 'CUSTOMER' },
    found: '故障在客户产权的进户线上。',
    told: {
      cause: '勘查确认，老化的线路在电能表以下，按规定由客户维护。',
      solution: '已书面说明产权分界和依据，并提供改造方案和有资质单位名录。',
      improvement: '改造完成后免费验收一次，并建立用电安全档案。',
    },
  },
];

export const policyDispute: readonly Finding[] = [
  {
    ...{ weight: 3, cause: 'TARIFF_MISUNDERSTOOD', liability: 'NONE' },
    found: '办理结论符合现行政策，客户对政策有不同理解。',
    told: {
      cause: '复核办理结论，符合现行政策，差异来自执行时间和适用范围。',
      solution: '已提供政策原文和书面答复，并说明了可以申请的其他途径。',
      improvement: '已把您的意见汇总报送主管部门，政策调整时第一时间通知。',
    },
  },
  {
    ...{ weight: 2, cause: 'PROCESS_GAP', liability: 'UTILITY' },
    found: '原结论依据不足，应予重新办理。',
    told: {
      cause: '复核发现原办理结论没有充分核对条件，依据不足。',
      solution: '已撤销原结论并重新受理，按符合条件的标准办理。',
      improvement: '同类申请由两人复核，办理结论一律附书面依据。',
    },
  },
];

export const enquiry: readonly Finding[] = [
  {
    ...{ weight: 1, cause: 'TARIFF_MISUNDERSTOOD', liability: 'NONE' },
    found: '属政策咨询，已答复。',
    notes: { ANSWER_CUSTOMER: '已电话答复并发送办理指南。' },
    told: {
      cause: '您咨询的业务有统一的办理规定，此前公开的信息不够清楚。',
      solution: '已电话说明条件、材料和办理时限，并发送了办理指南。',
      improvement: '将完善线上办理指南，补充常见问题。',
    },
  },
];

export const suggestion: readonly Finding[] = [
  {
    ...{ weight: 1, cause: 'PROCESS_GAP', liability: 'NONE' },
    found: '属合理化建议，已转相关部门研究。',
    notes: { ANSWER_CUSTOMER: '建议已转相关部门研究，客户满意。' },
    told: {
      cause: '您的建议指出了现有服务的不足，我们认真研究了可行性。',
      solution: '可以马上做到的已经安排，其余列入季度改进计划。',
      improvement: '改进情况将按季度公布，并请您参加用户座谈会。',
    },
  },
];
