import type { Scenario } from '../scenario.js';

const scenario = (subcategory: Scenario['subcategory'], matters: readonly string[], demands: readonly string[]): Scenario => ({
  subcategory,
  weight: 1,
  matters,
  demands,
});

const badAttitude = scenario(
  'BAD_ATTITUDE',
  [
    '我{visit}到{hall}咨询业务，{clerk}头也不抬，我多问了一句就说“墙上有自己看”。后面排队的人都听见了。',
    '{since}打热线报修，接线的姑娘一直打断我说话，最后直接挂了。工号我没记住，通话录音你们应该有。',
    '来我家换表的师傅进门不出示证件，我问了几句就发火，说“不换就停电”。邻居可以作证。',
    '抄表员{visit}来催费，当着邻居的面大声说我家赖账，其实我早就交了。让我很难堪，要求他当面道歉。',
    '{clerk}一边看手机一边办业务，把我的名字录错了还怪我没说清楚。我要求调监控核实。',
  ],
  ['当事人道歉', '调取监控或录音核实', '对当事人进行处理', '加强服务培训'],
);

const cumbersome = scenario(
  'CUMBERSOME_PROCESS',
  [
    '办一个过户跑了{times}趟{hall}，每次都说材料不齐，第一次怎么不一次说清楚？请公布完整的材料清单。',
    '{shopOrNew}申请增容，从{month}报到现在还在“方案审核”。网上显示的进度{days}天没有动过。',
    '装充电桩要物业证明、车位证明、原件复印件各一份，线上传了还要再送纸质的。别的城市手机上就办好了。',
    '老人名下的房子更名，要开的证明单位早就没了，{clerk}说没有就办不了。希望能有变通的办法。',
  ],
  ['一次性告知所需材料', '尽快办结', '简化手续', '明确办理时限'],
);

const brokenPromise = scenario(
  'BROKEN_PROMISE',
  [
    '{station}答应{date}之前来移电杆，过了{days}天一点动静都没有。打电话过去说领导不在，让我再等。',
    '上次投诉的时候承诺三天内给我书面答复，现在已经{days}天了。我要求说明是哪个环节卡住了。',
    '热线说{visit}就会有师傅联系我，我请了假在家等，一个电话都没有。到底还能不能相信你们的承诺？',
    '去年就说{estate}的线路今年上半年改造，现在下半年都快过完了。请给一个能兑现的时间。',
  ],
  ['兑现承诺', '给出明确的完成日期', '说明延误的原因'],
);

const unreachable = scenario(
  'HOTLINE_UNREACHABLE',
  [
    '{since}停电的时候打热线，一直是“坐席忙”，前后打了{manyTimes}次，排队等了{minutes}分钟也没人接。最后是我自己开车去的{station}。',
    '热线按来按去都是机器人，说了{times}遍“人工服务”还是转不过去。老人家根本听不懂那些菜单。',
    '{station}公布的值班电话一天都打不通，不是占线就是没人接。那公布出来有什么用？',
    '微信公众号留言{days}天没人回，打电话又说不归这个平台管。请问到底该找谁？',
  ],
  ['增加人工坐席', '核实值班电话', '安排专人回复', '改进语音导航'],
);

const notReceived = scenario(
  'WALK_IN_NOT_RECEIVED',
  [
    '我{visit}到{hall}反映问题，{clerk}说负责的人不在，既不登记也不给回执。我白跑一趟，连个说法都没有。',
    '{hall}大门开着，说系统升级不办业务，让我明天再来。可是网上和门口都没有公告。',
    '去{station}反映电线杆倾斜，值班的人说“不归我管”，让我打热线；热线又让我去所里。来回踢皮球。',
  ],
  ['补登记并受理', '落实首问负责', '公示业务暂停的信息', '对当班人员进行教育'],
);

const notLasting: readonly Scenario[] = [
  {
    ...scenario(
      'REPAIR_NOT_LASTING',
      [
        '同一个地方{month}以来修了{times}次，每次好不了几天又断电。能不能彻底换掉，不要每次都是临时接一下？',
        '我家表后开关是抢修师傅{date}换的，{since}又跳了。同样的故障第{times}次报修，我已经不想再解释了。',
        '{transformer}的跌落保险这个月掉了{times}次，每次来人一推就走。我们要的是解决问题，不是应付。',
      ],
      ['彻底解决，不要临时处理', '更换老化设备', '由技术负责人到现场'],
    ),
    weight: 80,
  },
  {
    ...scenario(
      'REPAIR_NOT_LASTING',
      ['抢修师傅修完没有收尾，{estate}门口的接线头裸露在外面，伸手就能碰到。{since}下雨还打火，孩子天天从那里过。'],
      ['马上消除裸露带电部位', '返工并验收'],
    ),
    weight: 9,
    facts: () => ({ safetyHazard: true }),
  },
  {
    ...scenario(
      'REPAIR_NOT_LASTING',
      ['第{times}次修完送电的时候把我家{appliance}烧了，前几次就说零线有问题，一直没换。这次必须给我一个交代。'],
      ['赔偿损坏的电器', '更换零线', '追究施工质量'],
    ),
    weight: 11,
    facts: () => ({ equipmentDamaged: true }),
  },
];

const visitMissed = scenario(
  'VISIT_MISSED',
  [
    '约好{visit}上门装表，我专门请假在家等，等了{minutes}分钟没人来也没电话。打过去说“忘了”。',
    '预约的上门验表改了{times}次时间，今天又说车坏了来不了。我不是天天有空的。',
    '师傅约的九点到，十点半才来，迟到也不打招呼，来了五分钟说缺配件又走了。请重新安排并按时到。',
  ],
  ['重新预约并按时上门', '说明失约原因', '给予合理补偿'],
);

export const service: readonly Scenario[] = [
  badAttitude,
  cumbersome,
  brokenPromise,
  unreachable,
  notReceived,
  ...notLasting,
  visitMissed,
];
