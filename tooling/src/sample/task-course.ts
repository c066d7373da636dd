/** How a task usually goes: which stretch of the whole handling it takes, and what is noted at its end. */
interface TaskCourse {
  readonly from: number;
  readonly to: number;
  readonly notes: readonly string[];
}

const courses: Readonly<Record<string, TaskCourse>> = {
  REMOVE_HAZARD: {
    from: 0,
    to: 0.2,
    notes: ['已断电并看护现场，隐患排除后恢复供电。', '断线已收紧固定，警示带撤除，现场安全。', '裸露接头已绝缘包扎并加锁。'],
  },
  RELIEVE_SHORT_TERM: {
    from: 0.02,
    to: 0.4,
    notes: ['已从相邻台区转供，居民用电恢复。', '应急发电车到位，晚高峰电压合格。', '备用变压器已投入，晚间电压218伏。'],
  },
  PLAN_RECTIFICATION: {
    from: 0.3,
    to: 0.9,
    notes: ['增容方案已编制，列入本月计划。', '改造方案已报批，明确责任人和完成日期。'],
  },
  START_REPAIR: {
    from: 0,
    to: 0.6,
    notes: [
      '现场更换烧毁的熔丝，送电正常。',
      '处理表箱进线接头，恢复供电，电压222伏。',
      '线路故障点已隔离并修复，全部恢复送电。',
      '调整三相负荷，测量末端电压合格。',
      '更换老化开关一只，客户现场确认有电。',
    ],
  },
  PUSH_REPAIR_PROGRESS: {
    from: 0.1,
    to: 0.7,
    notes: ['已电话告知抢修进度和预计送电时间。', '短信推送抢修进度两次，客户知晓。', '已回复客户，表示理解。'],
  },
  OFFER_INSPECTION: {
    from: 0.7,
    to: 1,
    notes: ['已预约上门检查用电设备。', '客户表示暂不需要检查。', '完成用电检查，提醒更换漏电保护器。'],
  },
  HELP_WITH_CLAIM: {
    from: 0.1,
    to: 0.5,
    notes: ['已登记损坏电器，指导客户准备发票和维修单。', '协助联系厂家售后，约定上门检测。'],
  },
  TEST_POWER_QUALITY: {
    from: 0.2,
    to: 0.6,
    notes: ['完成电压监测，报告已上传。', '检测发现中性线接触不良，已处理并出具报告。'],
  },
  PROPOSE_COMPENSATION: {
    from: 0.6,
    to: 0.85,
    notes: ['按折旧核定赔偿方案，提交法律审核。', '经核实属供电责任，拟按规定赔偿。'],
  },
  REVIEW_COMPENSATION: { from: 0.86, to: 1, notes: ['审核通过，依据充分。', '审核意见：补充维修凭证后执行。'] },
  RECALCULATE_BILL: {
    from: 0,
    to: 0.45,
    notes: [
      '现场核对表码与系统一致，电费无误，已截图说明。',
      '核实为抄表差错，重新计算电费。',
      '电表校验合格，用电量增加属实。',
      '核实峰谷时段设置有误，已更正。',
    ],
  },
  REFUND_OR_COLLECT: {
    from: 0.45,
    to: 0.8,
    notes: ['差额已退至客户账户。', '无需退补，已向客户说明。', '多收部分已抵扣下月电费。'],
  },
  IMPROVE_BILLING: { from: 0.8, to: 1, notes: ['已对抄表员开展复核培训。', '增加大额波动自动复核规则。'] },
  EXPLAIN_TARIFF: {
    from: 0,
    to: 1,
    notes: ['已逐项解释阶梯和峰谷电费，客户认可。', '发送电价文件和计算明细。', '核定档位无误，已电话说明。'],
  },
  VERIFY_CONDUCT: {
    from: 0,
    to: 0.4,
    notes: ['已调取监控和录音，情况属实。', '录音核实，客户反映部分属实。', '经核实，工作人员解释不到位。'],
  },
  HEAR_EMPLOYEE: { from: 0.4, to: 0.6, notes: ['已听取当事人陈述并记录。', '当事人承认态度不当。'] },
  PROPOSE_CONDUCT_MEASURES: { from: 0.6, to: 0.8, notes: ['建议批评教育并扣减绩效分。', '建议调整班次并组织服务培训。'] },
  APOLOGISE: { from: 0.8, to: 1, notes: ['负责人已电话致歉，客户接受。', '班长上门道歉，客户表示谅解。'] },
  SIMPLIFY_PROCESS: {
    from: 0,
    to: 0.7,
    notes: ['已梳理所需材料，改为一次性告知。', '协调后台加快审核，已办结。', '线上缴费故障已修复。'],
  },
  REPORT_IMPROVEMENT: { from: 0.7, to: 1, notes: ['已告知客户改进措施。', '改进情况已短信回复客户。'] },
  SURVEY_JOINTLY: { from: 0.05, to: 0.6, notes: ['已会同物业现场勘查，产权分界点已标明。', '三方联合勘查完成，形成记录。'] },
  MEDIATE: { from: 0.6, to: 1, notes: ['调解达成一致，物业负责维修，供电公司提供技术支持。', '已出具法律意见，客户表示认可。'] },
  TELL_LEADER: { from: 0, to: 0.1, notes: ['已电话报告分管负责人。', '已向部门负责人当面汇报。'] },
  TELL_PAUSE: { from: 0, to: 0.1, notes: ['已短信告知客户暂停原因和恢复日期。', '已电话说明，客户同意顺延。'] },
  REVIEW_REFUND: { from: 0.5, to: 0.8, notes: ['退费依据充分，审核通过。', '金额核对无误，同意退费。'] },
  REVIEW_PROPOSAL: { from: 0.5, to: 0.8, notes: ['不涉及电价优惠，审核通过。', '方案合规，同意执行。'] },
  REDO: { from: 0, to: 1, notes: ['已复查并补充处理，客户诉求逐项核对。', '负责人带队复勘，遗留问题已处理。'] },
  INSTRUCT: { from: 0, to: 1, notes: ['已作出处理意见。'] },
  ANSWER_CUSTOMER: {
    from: 0,
    to: 1,
    notes: ['已电话答复并发送办理指南。', '建议已转相关部门研究，客户满意。', '已解释政策，客户无其他疑问。'],
  },
};

const anyTask: TaskCourse = { from: 0, to: 1, notes: ['已处理完毕。'] };

/** The course of a kind of task; a kind this sample doesn't know takes the whole stretch. */
export const taskCourse = (kind: string): TaskCourse => courses[kind] ?? anyTask;
