import type { Scenario } from '../scenario.js';

const low: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 42,
  who: 'HOME',
  facts: (chance) => ({ householdsAffected: chance.whole(1, 4) }),
  matters: [
    '最近一到晚上七八点我家电压就很低，灯泡发红，空调启动不了。我自己用万用表量过，只有{volts}伏。',
    '{estate}这边线路太老，做饭的时候电压不够，电磁炉老是跳。反映过{times}次，都说会安排，一直没动静。',
    '家里的{appliance}晚上根本带不动，请人看了说是电压低，量出来{volts}伏。老人说从{month}就这样了，请来现场测一下。',
    '我们村在{transformer}的末端，晚上电压只有{volts}伏左右，水泵都抽不上水。邻村换了新变压器就没这个问题。',
  ],
  demands: ['上门测量电压', '增容或更换变压器', '更换老旧导线', '给出整改时间'],
};

const shopLow: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 12,
  who: 'BUSINESS',
  matters: [
    '我的{shop}在{road}，一到用电高峰电压就掉到{volts}伏，设备报警停机。上周因此返工了{times}批货，客户都有意见了。',
    '我们{shop}三相电压不平衡，有一相只有{volts}伏，电机发烫。请派人带仪器来测，我愿意配合。',
  ],
  demands: ['测量并调整三相负荷', '提供电压检测报告', '解决高峰时段电压低'],
};

const flicker: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 15,
  matters: [
    '家里的灯一闪一闪的，{since}开始越来越频繁，电视机自动重启了{times}次。怀疑是零线接触不良，请来检查。',
    '隔壁新开了一家加工厂，他们一开机我家的灯就暗一下。一天几十次，眼睛都要看坏了。',
    '电压忽高忽低，我装的电压表显示从{volts}伏一下跳到{voltsHigh}伏。我不敢开{appliance}，怕烧掉。',
  ],
  demands: ['检查零线和接头', '排查干扰源', '上门测量电压并告知结果'],
};

export const burnt: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 25,
  facts: (chance) => ({ equipmentDamaged: true, householdsAffected: chance.whole(1, 4) }),
  matters: [
    '{since}家里电压突然升高，灯特别亮，接着{appliance}冒烟烧坏了。楼下邻居家也烧了东西，肯定是供电的问题。',
    '{since}停电后一来电，我家的{appliance}和路由器全坏了。维修的人说是电压冲击烧的主板，修要{loss}元。',
    '我家{appliance}被烧坏了，师傅到场量了电压{voltsHigh}伏，说是零线断了。购买发票我都留着，请按规定赔偿。',
    '我{shopOrHome}的{appliance}{since}被高电压烧毁，当时表箱里有响声。东西我没动，等你们来人核实。',
  ],
  demands: ['派人核实损坏的电器', '按规定赔偿', '出具用电质量检测结果', '修好线路避免再次发生'],
};

const neighbours: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 15,
  who: 'HOME',
  facts: (chance) => ({ jointHouseholds: chance.whole(5, 18) }),
  matters: [
    '我代表{estate}{joint}户居民反映低电压问题，晚高峰只有{volts}伏。大家都签了字，名单可以提供。',
    '我们村{joint}户联名反映，{transformer}容量太小，一开空调就跳闸。去年就说要增容，今年还是老样子。',
    '{estate}{joint}家业主商量好一起投诉，电压低得连电饭煲都煮不熟饭。请给我们一个书面的整改计划。',
  ],
  demands: ['现场测试晚高峰电压', '变压器增容', '书面答复全体联名户'],
};

const manyNeighbours: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 2.4,
  who: 'HOME',
  facts: (chance) => ({ jointHouseholds: chance.whole(20, 46), householdsAffected: chance.whole(48, 130) }),
  matters: [
    '{estate}{joint}户业主联名投诉：入住的人多了以后，每晚电压都低到{volts}伏，空调电梯都受影响。变压器明显过载了，请尽快增容。',
    '我是{estate}业主代表，{joint}户居民签名反映电压长期不合格，{transformer}每天晚上嗡嗡响、烫得厉害。',
  ],
  demands: ['立即采取临时措施', '变压器增容改造', '逐户告知处理结果'],
};

const humming: Scenario = {
  subcategory: 'VOLTAGE',
  weight: 1.5,
  facts: () => ({ safetyHazard: true }),
  matters: [
    '{estate}的{transformer}在漏油，还有放电的声音，电压也不稳。下面就是孩子玩耍的地方，围栏门都没锁。',
    '家里水龙头带电，一碰就麻，电压表乱跳。楼下的接地线好像被人剪断了，请马上来人。',
  ],
  demands: ['立即排除触电隐患', '加装围栏和警示牌', '检修设备'],
};

const frequency: readonly Scenario[] = [
  {
    subcategory: 'FREQUENCY',
    weight: 9,
    who: 'BUSINESS',
    matters: [
      '我们{shop}的数控设备报频率异常，仪器记录显示{since}频率到了{hertz}赫兹。请核实电网侧有没有扰动。',
      '自备仪表显示频率多次偏离50赫兹，最近一次在{since}，偏到{hertz}赫兹。设备保护动作停机{times}次，影响交货。',
      '{since}我们的同步电机转速不稳，查下来频率只有{hertz}赫兹左右。我想要一份当天的频率记录。',
    ],
    demands: ['提供频率监测数据', '说明扰动原因', '派技术人员到现场'],
  },
  {
    subcategory: 'FREQUENCY',
    weight: 1,
    who: 'BUSINESS',
    facts: () => ({ equipmentDamaged: true }),
    matters: ['{since}频率异常后我们{shop}的变频器烧毁，维修报价{loss}元。记录仪上频率掉到{hertz}赫兹，数据可以导出给你们。'],
    demands: ['核实电网频率', '协商赔偿'],
  },
];

export const voltage: readonly Scenario[] = [low, shopLow, flicker, burnt, neighbours, manyNeighbours, humming, ...frequency];
