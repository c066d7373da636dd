import type { Scenario } from '../scenario.js';

const billingError: readonly Scenario[] = [
  {
    subcategory: 'BILLING_ERROR',
    weight: 60,
    who: 'HOME',
    matters: [
      '我家{month}电费{amount}元，平时只有{amountBefore}元左右。这个月我们出差半个月根本没怎么用电，请核对表号{meter}的读数。',
      '账单上写用了{kwhHigh}度，我自己去看电表，读数差了一大截。怀疑抄错表了，请派人来现场核对。',
      '我刚换了智能电表，换表以后电费从{amountBefore}元涨到{amount}元。家里电器没有增加，我要求校验电表{meter}。',
      '{month}我家的电费被算了两次，银行卡扣了{amount}元，手机上又显示欠费。交易记录我都截图了。',
      '我怀疑我家的电表和对门的接反了，他家没人住，我家电费却只有{smallAmount}元，他家反而{amount}元。请来查一下线。',
    ],
    demands: ['核对电表读数', '退还多收的电费', '校验电表', '说明电费计算过程'],
  },
  {
    subcategory: 'BILLING_ERROR',
    weight: 22,
    who: 'BUSINESS',
    matters: [
      '我的{shop}{month}电费{bigAmount}元，比上个月多了一倍，营业时间没变。请查倍率和峰谷时段有没有设错，表号{meter}。',
      '我们{shop}申请过改电价类别，批了两个月还按老的算，多收了大概{loss}元。请更正并退补。',
    ],
    demands: ['核查计量倍率', '退补差额电费', '出具更正后的账单'],
  },
  {
    subcategory: 'BILLING_ERROR',
    weight: 18,
    matters: [
      '退租的时候房东说我欠{amount}元电费，可我每个月都按时交的。请把{month}以前的用电明细发给我。',
      '我的光伏上网电费{month}只结了{smallAmount}元，发电量明明有{kwh}度。请核对上网电量，户号没有错。',
    ],
    demands: ['提供用电明细', '核对并更正', '给出书面说明'],
  },
];

const tariffDispute: readonly Scenario[] = [
  {
    subcategory: 'TARIFF_DISPUTE',
    weight: 62,
    who: 'HOME',
    matters: [
      '我家用了{kwh}度被算到第三档，邻居用得差不多却便宜很多。请解释阶梯是按月算还是按年算。',
      '家里七口人，申请了多人口加档，{month}的账单还是按原来的档位。手续是在{hall}办的，单子还在。',
      '我开通了峰谷电价，晚上充电车反而更贵了。说好的谷段便宜，{kwh}度电收了{amount}元，算不明白。',
      '我是合表户，房东按一块二一度收，我想知道电网的价格到底是多少。这中间的差价合不合规定？',
    ],
    demands: ['逐项解释电费构成', '按政策重新核定档位', '提供电价文件'],
  },
  {
    subcategory: 'TARIFF_DISPUTE',
    weight: 28,
    who: 'BUSINESS',
    matters: [
      '我们{shop}是小微企业，为什么执行尖峰电价？{month}尖峰时段一项就多出{loss}元。',
      '我的养殖用电应该按农业电价，{month}却按一般工商业收了{bigAmount}元。批文我可以提供。',
    ],
    demands: ['说明执行的电价依据', '重新核定电价类别', '退还差价'],
  },
  {
    subcategory: 'TARIFF_DISPUTE',
    weight: 10,
    who: 'BUSINESS',
    facts: (chance) => ({ jointHouseholds: chance.whole(5, 16), thirdParty: true }),
    matters: [
      '我们市场里{joint}家商户联名反映，转供电主体按一块五一度收电费，降价政策一分钱都没落到我们头上。请你们来查。',
      '{road}沿街{joint}户商铺一起反映，管理方在电价里加了服务费和损耗，{month}我一家就多交了{smallAmount}元。',
    ],
    demands: ['核查转供电价格', '公示合规电价', '督促退还多收费用'],
  },
];

const payment: readonly Scenario[] = [
  {
    subcategory: 'PAYMENT_INCONVENIENCE',
    weight: 70,
    matters: [
      '手机上交了{smallAmount}元电费，钱扣了，{since}到现在余额还没到账。打客服说等等，我怕被停电。',
      '老人不会用手机，{hall}又取消了现金窗口，让我们去银行交。八十岁的人跑了两趟都没交成，太不方便了。',
      'APP一交电费就闪退，换了两个手机都一样，从{date}开始的。自助机又坏着，请问怎么交？',
      '我想开电子发票，系统一直提示户名不符，来回折腾了{days}天。单位等着报销，请帮我处理。',
    ],
    demands: ['尽快到账', '恢复现金收费窗口', '修好线上缴费', '为老年人提供上门服务'],
  },
  {
    subcategory: 'PAYMENT_INCONVENIENCE',
    weight: 30,
    matters: [
      '欠费{smallAmount}元就给我停了电，事先没收到短信。交完钱两个多小时才复电，夜里孩子一直哭。',
      '我交费交错了户号，{smallAmount}元交到别人家去了，让我自己去找人要。请帮忙核实退回。',
      '{hall}排队等了{minutes}分钟，只开一个窗口，后面还有十几个人。中午也不安排人值班，上班族根本没法办。',
    ],
    demands: ['核实退回错交的电费', '欠费停电前短信提醒', '增开窗口'],
  },
];

const overcharge: readonly Scenario[] = [
  {
    subcategory: 'OVERCHARGE',
    weight: 84,
    matters: [
      '来装表的师傅说要收{smallAmount}元材料费，不给发票，微信转账的。我查了规定好像不该收，请核实。',
      '我家线路移位，{station}的人报价{loss}元，邻居去年同样的活只花了一半。收费标准能不能公开？',
      '报修的师傅换了个空开收了我{smallAmount}元，网上同款只要几十块。收的时候也没给我看价目表。',
    ],
    demands: ['核实收费是否合规', '退还多收的费用', '公开收费标准', '处理当事人'],
  },
  {
    subcategory: 'OVERCHARGE',
    weight: 16,
    facts: (chance) => ({ jointHouseholds: chance.whole(5, 19), thirdParty: true }),
    matters: [
      '{estate}物业代收电费，每度加收三毛，{joint}户业主联名要求查处。收据和照片我们都留着。',
      '我们{joint}户租户都被房东多收电费，说是供电公司定的价。请你们出面澄清并制止。',
    ],
    demands: ['制止加价收费', '退还多收部分', '实行一户一表'],
  },
];

const abolishedFee: readonly Scenario[] = [
  {
    subcategory: 'ABOLISHED_FEE',
    weight: 1,
    matters: [
      '我去{hall}办过户，窗口要收{feeAmount}元工本费，听说这个收费早就取消了。收据上写的是“服务费”。',
      '复电的时候让我交{feeAmount}元复电费，不交不给送。网上查这项费用已经停收了，请解释。',
      '申请临时用电，{station}还要我交临时接电费的押金{loss}元。文件上写得清清楚楚已经取消，为什么还收？',
      '给老家的房子装表，村里电工收了{feeAmount}元开户费。我问有没有文件，他说一直都这么收。',
    ],
    demands: ['退还已取消的收费', '说明收费依据', '查处违规收费的人员'],
  },
];

export const billing: readonly Scenario[] = [...billingError, ...tariffDispute, ...payment, ...overcharge, ...abolishedFee];
