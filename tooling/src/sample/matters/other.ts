import type { Scenario } from '../scenario.js';

const propertyRights: readonly Scenario[] = [
  {
    subcategory: 'PROPERTY_RIGHTS',
    weight: 60,
    facts: (chance) => ({ thirdParty: chance.happens(0.7) }),
    matters: [
      '{estate}的配电房坏了，物业说归供电公司管，供电公司说没有移交。我们业主停了{days}天电梯，谁来修总得有个说法。',
      '进户线从表箱到我家这一段老化了，{station}说表后归用户，可是线当年是你们架的。请来现场分清产权。',
      '电杆立在我家院墙里二十年了，我要翻建房子，让我自己出钱{loss}元迁改。这个杆子的产权到底是谁的？',
      '开发商跑路了，{estate}一直用的施工临时电，电压不稳电价还高。请问正式用电移交卡在哪里？',
    ],
    demands: ['现场界定产权', '明确维修责任', '协调物业和开发商', '给出书面说明'],
  },
  {
    subcategory: 'PROPERTY_RIGHTS',
    weight: 26,
    who: 'HOME',
    facts: (chance) => ({ jointHouseholds: chance.whole(5, 19), thirdParty: true }),
    matters: [
      '{estate}{joint}户业主联名，要求把小区专用变压器移交供电公司直管。现在由物业收费，停电没人修。',
      '我们{joint}户都是拆迁安置户，小区配电设施没有验收就让我们入住，线路故障不断。请和建设单位一起来处理。',
    ],
    demands: ['推动一户一表和资产移交', '召开三方协调会', '书面答复联名业主'],
  },
  {
    subcategory: 'PROPERTY_RIGHTS',
    weight: 8,
    facts: () => ({ safetyHazard: true, thirdParty: true }),
    matters: [
      '我家院子里的电杆斜得厉害，线快垂到屋顶了，刮风就打火。村里说是通信公司的杆，通信公司说是电力的，没人管。',
      '工地把{feeder}的拉线挖断了，杆子往路上歪，带电的线离脚手架只有半米。两边都说不是自己的责任。',
    ],
    demands: ['立即加固并排除危险', '先处理再分责任'],
  },
];

const policyDispute: readonly Scenario[] = [
  {
    subcategory: 'POLICY_DISPUTE',
    weight: 86,
    matters: [
      '我家屋顶光伏已经装好，被告知本区域没有消纳容量不能并网。隔壁村上个月还在并，这个政策是怎么执行的？',
      '多人口阶梯优惠要求户口在一起，我们三代同住户口不在一处就不给办。这个规定不合理，请复核。',
      '我的充电桩被要求按商业电价，小区其他人是居民合表价。同样是自用，凭什么两个标准？',
      '说我家属于违章建筑不给装表，可是水和气都通了。请给出不予供电的书面依据。',
    ],
    demands: ['给出政策依据', '复核办理结论', '书面答复'],
  },
  {
    subcategory: 'POLICY_DISPUTE',
    weight: 14,
    facts: (chance) => ({ jointHouseholds: chance.whole(5, 15) }),
    matters: ['我们{joint}户联名反映，{estate}统一不让装充电桩，说变压器容量不够，又不肯增容。请说明政策到底怎么定的。'],
    demands: ['明确充电桩报装政策', '给出增容计划', '书面答复'],
  },
];

const rest: readonly Scenario[] = [
  {
    subcategory: 'POLICY_ENQUIRY',
    weight: 1,
    matters: [
      '我想问一下电动车充电桩怎么报装，需要哪些材料，大概几天能装好。我家车位在{estate}地下一层。',
      '听说明年峰谷时段要调整，我想了解居民的执行时间。家里装了储能，关系到要不要换模式。',
      '请问低保户每月免费的电量怎么申请，是到{hall}还是社区办？我母亲今年刚评上低保。',
      '我准备在{road}开一家小店，想了解用电申请的流程和费用，要不要自己装变压器。',
      '房子要出租，想知道能不能给租客单独开户，电费怎么分开结算。表号是{meter}。',
    ],
    demands: ['电话答复', '发送办理指南', '告知所需材料和时限'],
  },
  {
    subcategory: 'SUGGESTION',
    weight: 1,
    matters: [
      '建议停电通知提前用短信发到每户，不要只贴在小区门口。我们上班早出晚归，根本看不到。',
      '建议{hall}中午和周六安排人值班，上班族只有这个时候有空。自助机也希望多放一台。',
      '{estate}门口的变压器建议做个隔音，晚上嗡嗡的声音影响休息。也不是投诉，就是希望能改善。',
      'APP的账单看不出峰谷各用了多少，建议画成图，老人也能看懂。另外字太小了。',
      '表扬{crew}的两位师傅，{since}冒雨给我们恢复供电，水都没喝一口。也建议给他们配好一点的雨具。',
    ],
    demands: ['考虑建议并回复', '反馈改进情况'],
  },
];

export const other: readonly Scenario[] = [...propertyRights, ...policyDispute, ...rest];
