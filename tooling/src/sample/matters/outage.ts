import { after, hour, minute } from '@gridvoice/domain/instant';
import type { Scenario } from '../scenario.js';

const householdDown: Scenario = {
  subcategory: 'OUTAGE',
  weight: 32,
  who: 'HOME',
  facts: (chance, at) => ({ householdsAffected: 1, outageStartedAt: after(at, -chance.whole(10, 300) * minute) }),
  matters: [
    '我家从{outageSince}开始没电，邻居家都正常。我看过家里的空气开关没有跳，电表（表号{meter}）的显示屏也不亮了。',
    '我住{home}，{outageSince}突然停电，打电话问物业说不是他们的问题。家里有老人和小孩，冰箱里的东西都要坏了。',
    '{outageSince}下班回家发现家里没电，电费我{month}就交过了，账户里还有{balance}元。请查一下是不是欠费误停，表号{meter}。',
    '家里{outageSince}停电到现在，表箱那边有一股焦味，我怀疑是熔丝烧了。我已经把总闸拉了，不敢自己动。',
  ],
  demands: ['尽快派人恢复供电', '说明停电原因', '告知预计恢复时间', '检查表箱和接线'],
};

export const buildingDown: Scenario = {
  subcategory: 'OUTAGE',
  weight: 30,
  who: 'HOME',
  facts: (chance, at) => ({
    householdsAffected: chance.whole(6, 48),
    outageStartedAt: after(at, -chance.whole(8, 200) * minute),
  }),
  matters: [
    '我们{home}整个单元{outageSince}起没电，大概{households}户。电梯也停了，楼上的老人下不来。',
    '{estate}这边{households}户左右从{outageSince}停电到现在，没有收到任何停电通知。楼道里一片漆黑，请问什么时候能来电？',
    '{outageSince}听到配电箱“砰”的一声，我们这一排{households}户全没电了。已经有邻居报修过，但是抢修的人还没到。',
    '{transformer}供电的{households}户都停电了，从{outageSince}开始。天气这样，家里没法做饭也没有热水，请抓紧处理。',
  ],
  demands: ['尽快恢复供电', '停电要提前通知到户', '告知抢修进度', '说明停电原因并保证不再发生'],
};

const shopDown: Scenario = {
  subcategory: 'OUTAGE',
  weight: 13,
  who: 'BUSINESS',
  facts: (chance, at) => ({
    householdsAffected: chance.whole(1, 4),
    outageStartedAt: after(at, -chance.whole(10, 240) * minute),
  }),
  matters: [
    '我在{road}开{shop}，{outageSince}突然停电，正是生意最忙的时候。冷柜里的货要是坏了，损失至少{loss}元。',
    '我们{shop}{outageSince}停电，隔壁几家也没电，事先没有任何通知。我问了三次热线都说在排查，到现在没人来现场。',
    '我是{road}上的{shop}，今天有预订好的单子，{outageSince}停电后全做不了。请告诉我准确的送电时间，我好安排。',
  ],
  demands: ['立即抢修送电', '赔偿停电造成的损失', '以后计划停电提前通知商户', '告知准确的送电时间'],
};

const frequent: Scenario = {
  subcategory: 'OUTAGE',
  weight: 14,
  facts: (chance, at) => ({
    householdsAffected: chance.whole(1, 4),
    outageStartedAt: after(at, -chance.whole(120, 600) * minute),
    restoredAt: after(at, -chance.whole(20, 110) * minute),
  }),
  matters: [
    '{estate}这两个月已经停了{times}次电，最近一次就是{outageSince}。每次都说是线路故障，修好没几天又停。',
    '{feeder}一刮风下雨就跳闸，光这个月我家就停了{times}次。电器反复断电，{appliance}都不敢开了。',
    '我要投诉频繁停电：两个月内停电{times}次，没有一次提前通知。{outageSince}又停了将近两个小时，孩子作业都没法做。',
  ],
  demands: ['彻底查清频繁停电的原因', '给出线路改造的时间表', '停电前短信通知', '检修树障和老旧线路'],
};

export const longOutage: Scenario = {
  subcategory: 'OUTAGE',
  weight: 8,
  facts: (chance, at) => ({ householdsAffected: chance.whole(1, 4), outageStartedAt: after(at, -chance.whole(25, 58) * hour) }),
  matters: [
    '我家从{outageSince}停电到现在，已经超过一天一夜了。报修了{times}次，每次都说马上到，至今没有恢复。',
    '{outageSince}停电以后抢修师傅来过一次，说要换配件，之后再没有消息。我家冰箱里的东西全坏了，老人晚上摸黑摔了一跤。',
  ],
  demands: ['今天之内必须恢复供电', '说明为什么拖了这么久', '赔偿冰箱内食品损失'],
};

export const estateDown: Scenario = {
  subcategory: 'OUTAGE',
  weight: 7.5,
  who: 'HOME',
  facts: (chance, at) => ({
    householdsAffected: chance.whole(52, 420),
    outageStartedAt: after(at, -chance.whole(5, 90) * minute),
  }),
  matters: [
    '{estate}整个小区{outageSince}全部停电，{households}多户都没电。业主群里已经炸锅了，到现在没有一个明确的说法。',
    '我是{estate}的业主，小区{households}来户从{outageSince}起停电，电梯里一度有人被困。物业说高压侧没电，要等供电公司。',
    '{feeder}好像整条线都停了，{estate}{households}多户受影响，{outageSince}开始的。连路灯和红绿灯都不亮，很危险。',
  ],
  demands: ['启动应急抢修', '通过短信告知全体业主进度', '说明事故原因'],
};

const important: Scenario = {
  subcategory: 'OUTAGE',
  weight: 0.9,
  who: 'BUSINESS',
  facts: (chance, at) => ({
    importantCustomer: true,
    householdsAffected: chance.whole(1, 6),
    outageStartedAt: after(at, -chance.whole(3, 30) * minute),
  }),
  matters: [
    '这里是{street}社区卫生服务中心，{outageSince}停电，现在靠备用电源撑着。疫苗冰箱和急诊室最多再坚持{minutes}分钟，请马上处理。',
    '我是{street}通信基站的维护人员，基站{outageSince}失电，蓄电池只剩{minutes}分钟左右。周边手机信号马上要受影响。',
    '我们是{street}养老护理院，{outageSince}停电，有老人在用制氧机。发电机只能带一部分负荷，请立刻派人。',
  ],
  demands: ['立即派发电车保电', '抢修人员马上到场', '恢复后检查供电可靠性'],
};

export const fallenWire: Scenario = {
  subcategory: 'OUTAGE',
  weight: 3,
  facts: (chance, at) => ({
    safetyHazard: true,
    householdsAffected: chance.whole(2, 30),
    outageStartedAt: after(at, -chance.whole(5, 50) * minute),
  }),
  matters: [
    '{road}边上有根电线断了掉在地上，{outageSince}附近就停电了。旁边就是孩子放学的路，请马上来人，我在这里拦着行人。',
    '{estate}门口的表箱在冒火花，{outageSince}我们几户都断电了。有人用手一碰铁门都发麻，太危险了。',
    '树枝把{feeder}的线压断了，线头离地面不到一米，{outageSince}停的电。现在还下着雨，谁碰到都要出人命。',
  ],
  demands: ['立即断电并派人看护现场', '马上排除触电隐患', '恢复供电'],
};

const rationed: Scenario = {
  subcategory: 'OUTAGE',
  weight: 2,
  who: 'BUSINESS',
  facts: (chance, at) => ({
    rationing: true,
    householdsAffected: chance.whole(1, 4),
    outageStartedAt: after(at, -chance.whole(30, 200) * minute),
  }),
  matters: [
    '我们{shop}这周已经被限电{times}次，{outageSince}又拉了闸。说好的错峰时间是晚上，白天停我们一点准备都没有。',
    '有序用电的通知上没有我们{shop}，{outageSince}却把我们停了。机器里还有半成品，一停就报废，请查清是不是拉错了线。',
  ],
  demands: ['公开限电安排', '提前一天通知', '核实是否误停'],
};

export const outage: readonly Scenario[] = [
  householdDown,
  buildingDown,
  shopDown,
  frequent,
  longOutage,
  estateDown,
  important,
  fallenWire,
  rationed,
];
