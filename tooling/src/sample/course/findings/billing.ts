import type { Finding } from './finding.js';

export const billingError: readonly Finding[] = [
  {
    ...{ weight: 24, cause: 'METER_READING_MISTAKE', liability: 'UTILITY', consequence: 'REFUND' },
    found: '抄表示数录入错误，多计电量。',
    told: {
      cause: '经现场核对，上月示数录入有误，多计了电量。',
      solution: '已重新计算电费，多收部分经审核后退回您的账户。',
      improvement: '已对抄表人员复训，波动超过三成的账单发行前一律复核。',
    },
    notes: { RECALCULATE_BILL: '核实为抄表差错，重新计算电费。', REFUND_OR_COLLECT: '差额已退至客户账户。' },
  },
  {
    ...{ weight: 14, cause: 'METERING_FAULT', liability: 'UTILITY', consequence: 'REFUND' },
    found: '电能表校验误差超标，按规定追溯计算。',
    told: {
      cause: '电能表现场校验误差超出允许范围，导致电量偏大。',
      solution: '已换表，并按规定追溯退补电量，差额经审核后退回。',
      improvement: '同批次电能表安排抽检，不合格的统一更换。',
    },
    notes: { RECALCULATE_BILL: '电表校验不合格，按误差追溯计算。', REFUND_OR_COLLECT: '退补电费已入账，客户收到通知。' },
  },
  {
    ...{ weight: 6, cause: 'METERING_FAULT', liability: 'UTILITY', consequence: 'BACK_PAYMENT' },
    found: '电表停走，少计电量，应按同期电量补收。',
    told: {
      cause: '核查发现电表一段时间停走，少计了电量，并非多收。',
      solution: '已换表，应补电费的计算依据已书面说明，可以分期缴纳，期间不停电。',
      improvement: '采集系统增加停走告警，当天派人核查。',
    },
    notes: { RECALCULATE_BILL: '电表停走，按同期用电量核算少计部分。', REFUND_OR_COLLECT: '补收方案已向客户说明，分期缴纳。' },
  },
  {
    ...{ weight: 56, cause: 'TARIFF_MISUNDERSTOOD', liability: 'NONE' },
    found: '表码与系统一致，电量真实，客户对阶梯电价有误解。',
    told: {
      cause: '表码与系统一致，电费增加是因为用电进入了更高的阶梯。',
      solution: '已逐月列出用电明细和阶梯划分，并演示了查询办法，无需退补。',
      improvement: '已为您开通用电提醒，电量接近下一档时短信告知。',
    },
    notes: {
      RECALCULATE_BILL: '现场核对表码与系统一致，电费无误，已截图说明。',
      REFUND_OR_COLLECT: '无需退补，已向客户说明。',
      IMPROVE_BILLING: '已开通阶梯用电提醒。',
    },
  },
];

const explained: Finding['notes'] = { EXPLAIN_TARIFF: '已逐项解释电费构成，发送电价文件和计算明细。' };

export const tariffDispute: readonly Finding[] = [
  {
    ...{ weight: 80, cause: 'TARIFF_MISUNDERSTOOD', liability: 'NONE', notes: explained },
    found: '执行电价符合文件规定，客户对计价方式有误解。',
    told: {
      cause: '核对电价文件和账单，执行的电价类别和档位符合规定。',
      solution: '已把电价文件和按月计算明细发给您，并逐项作了解释。',
      improvement: '账单将附阶梯和峰谷用量图，方便自己核对。',
    },
  },
  {
    ...{ weight: 20, cause: 'PROCESS_GAP', liability: 'UTILITY', notes: explained },
    found: '业务已受理，电价变更未及时归档。',
    told: {
      cause: '您的电价变更申请已受理，但后台没有及时归档，当月仍按原类别计费。',
      solution: '已补办归档，从申请之月起按新类别重新计算。',
      improvement: '变更类业务增加三日归档提醒，逾期由班长督办。',
    },
  },
];

export const payment: readonly Finding[] = [
  {
    ...{ weight: 3, cause: 'PROCESS_GAP', liability: 'UTILITY' },
    found: '缴费渠道到账延迟，窗口安排不合理。',
    told: {
      cause: '缴费渠道与系统对账延迟，造成到账慢、办理不便。',
      solution: '款项已核实到账，相关渠道已恢复正常，窗口增加了人员。',
      improvement: '保留现金窗口，为老年客户提供上门和代办服务。',
    },
    notes: { SIMPLIFY_PROCESS: '与渠道方完成对账，款项到账；恢复现金窗口。' },
  },
  {
    ...{ weight: 1, cause: 'TARIFF_MISUNDERSTOOD', liability: 'NONE' },
    found: '缴费户号填写有误，款项已退回。',
    told: {
      cause: '缴费时填写的户号与实际不符，款项记到了其他账户。',
      solution: '已协调退回并转入正确的户号，余额可在手机上查询。',
      improvement: '线上缴费页面增加户名核对提示。',
    },
    notes: { SIMPLIFY_PROCESS: '核实错交户号，款项已转回。' },
  },
];

export const overcharge: readonly Finding[] = [
  {
    ...{ weight: 45, cause: 'OVERCHARGING', liability: 'UTILITY', consequence: 'REFUND' },
    found: '工作人员超标准收费，无收费依据。',
    told: {
      cause: '经调查，工作人员收取的费用没有依据，属超标准收费，我们向您道歉。',
      solution: '多收的费用经审核后全额退还，当事人按规定处理。',
      improvement: '现场服务一律出示价目表并开具票据，每月抽查回访。',
    },
    notes: { RECALCULATE_BILL: '核实收费无依据，应全额退还。', REFUND_OR_COLLECT: '多收费用已原路退还。' },
  },
  {
    ...{ weight: 55, cause: 'TARIFF_MISUNDERSTOOD', liability: 'THIRD_PARTY' },
    found: '费用由物业或转供电主体收取，供电公司未收。',
    told: {
      cause: '该项费用由转供电主体收取，供电公司没有收取，加价不符合政策。',
      solution: '已向收费方送达电价政策告知书，督促其限期清退。',
      improvement: '持续跟踪清退情况，并推动一户一表改造。',
    },
    notes: {
      RECALCULATE_BILL: '核实供电公司计费无误，加价由转供电主体收取。',
      REFUND_OR_COLLECT: '已督促收费方清退，我方无需退补。',
    },
  },
];

export const abolishedFee: readonly Finding[] = [
  {
    ...{ weight: 1, cause: 'OVERCHARGING', liability: 'UTILITY', consequence: 'REFUND' },
    found: '收取已取消的费用，属违规收费。',
    told: {
      cause: '该项收费已经取消，窗口仍然收取，属违规，我们向您道歉。',
      solution: '费用经审核后全额退还，收费项目已从系统中停用。',
      improvement: '全部营业厅重新公示收费目录，并接受监督电话举报。',
    },
    notes: { RECALCULATE_BILL: '核实为已取消的收费项目，应退还。', REFUND_OR_COLLECT: '费用已退还，客户签收。' },
  },
];
