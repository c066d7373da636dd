import type { Finding } from './finding.js';

const row = (
  weight: number,
  of: Pick<Finding, 'cause' | 'liability' | 'consequence'>,
  found: string,
  told: readonly [cause: string, solution: string, improvement: string],
  verified: string,
): Finding => ({
  weight,
  ...of,
  found,
  told: { cause: told[0], solution: told[1], improvement: told[2] },
  notes: { VERIFY_CONDUCT: verified },
});

const upheld = { cause: 'STAFF_CONDUCT', liability: 'UTILITY', consequence: 'APOLOGY' } as const;
const gap = { cause: 'PROCESS_GAP', liability: 'UTILITY' } as const;
const offered = { ...gap, consequence: 'GOODWILL' } as const;
const cleared = { cause: 'PROCESS_GAP', liability: 'NONE' } as const;

export const badAttitude: readonly Finding[] = [
  row(
    62,
    upheld,
    '调取录音录像核实，工作人员用语生硬、解释不到位。',
    [
      '调取录音录像核实，工作人员用语生硬、解释不耐心，情况属实。',
      '当事人已被批评教育并扣减绩效，上级负责人向您当面或电话致歉。',
      '本月组织全员服务规范培训，并增加录音抽检比例。',
    ],
    '已调取监控和录音，情况属实。',
  ),
  row(
    38,
    cleared,
    '录音显示工作人员用语规范，双方对政策理解不一致。',
    [
      '调取录音显示工作人员用语规范，因政策解释较多引起误会。',
      '已由班长重新说明办理条件，并协助办完业务。',
      '将把常见问题做成图示，减少口头解释造成的误会。',
    ],
    '调取录音核实，用语规范，未发现违规。',
  ),
];

export const cumbersome: readonly Finding[] = [
  {
    ...{ weight: 1, cause: 'PROCESS_GAP', liability: 'UTILITY' },
    found: '未落实一次性告知，后台审核超时。',
    told: {
      cause: '业务受理时没有一次性告知材料，后台审核也超过了承诺时间。',
      solution: '已指定专人全程代办，所缺材料改为内部核查，业务已办结。',
      improvement: '材料清单在窗口和手机端统一公示，超时自动提醒主管。',
    },
  },
];

export const brokenPromise: readonly Finding[] = [
  row(
    3,
    offered,
    '承诺事项未登记跟踪，逾期未办。',
    [
      '承诺事项没有登记跟踪，人员调整后无人接手，造成逾期。',
      '事项已重新派人落实，完成时间已书面告知，并提供一次免费用电检查。',
      '承诺事项一律录入系统，到期前自动提醒责任人和主管。',
    ],
    '核实承诺记录，确有逾期。',
  ),
  row(
    1,
    cleared,
    '承诺事项在期限内，客户对期限理解不一致。',
    ['核对记录，承诺期限尚未到，双方对日期理解不一致。', '已把办理计划和日期短信发给您。', '今后口头承诺同时发短信确认。'],
    '核对录音和记录，承诺尚在期限内。',
  ),
];

export const unreachable: readonly Finding[] = [
  row(
    1,
    gap,
    '突发停电期间话务激增，人工坐席不足。',
    [
      '当时集中停电，话务量激增，人工坐席排队时间过长。',
      '已回拨登记您的诉求，并增开应急坐席。',
      '调整高峰排班，排队超过三分钟自动转回拨。',
    ],
    '核对话务记录，当时排队超过承诺时间。',
  ),
];

export const notReceived: readonly Finding[] = [
  row(
    1,
    upheld,
    '值班人员未执行首问负责，未登记。',
    [
      '值班人员没有落实首问负责，既未登记也未转办，情况属实。',
      '已补登记并转办，当事人被批评教育，负责人向您致歉。',
      '营业厅实行来访登记回执制度，每日由厅主任核对。',
    ],
    '调取大厅录像，确未登记，情况属实。',
  ),
];

export const notLasting: readonly Finding[] = [
  row(
    1,
    { cause: 'AGEING_LINE', liability: 'UTILITY' },
    '前几次只作临时处理，老化设备未更换。',
    [
      '前几次抢修只作了临时处理，老化的设备没有更换。',
      '技术负责人到场复勘，已更换老化设备并验收合格。',
      '同一地点一个月内重复报修的，由班长带队复勘并限期根治。',
    ],
    '核对抢修记录，同一地点多次临时处理。',
  ),
];

export const visitMissed: readonly Finding[] = [
  row(
    3,
    offered,
    '派工冲突，未提前告知客户改期。',
    [
      '当天派工冲突，工作人员没有提前联系您改期。',
      '已重新预约并按时上门完成，另提供一次免费用电检查。',
      '预约上门前一小时电话确认，改期须由班长批准。',
    ],
    '核对派工记录，确未按时上门。',
  ),
  row(
    1,
    { cause: 'STAFF_CONDUCT', liability: 'UTILITY', consequence: 'APOLOGY' },
    '工作人员忘记预约，未到场。',
    ['工作人员遗漏了预约，没有到场，情况属实。', '班长已上门致歉并完成工作。', '预约单纳入每日晨会核对。'],
    '核实为工作人员遗漏预约。',
  ),
];
