import type { Finding } from './finding.js';

const isStormy: Finding['fits'] = ({ matter }) => /[风雨雷]/.test(matter);
const isCalm: Finding['fits'] = (filing) => !isStormy(filing);
const isRationed: Finding['fits'] = ({ facts }) => facts?.rationing === true;

export const outage: readonly Finding[] = [
  {
    ...{ weight: 26, fits: isCalm, cause: 'FUSE_BURNT', liability: 'UTILITY' },
    found: '现场检查表前熔丝熔断，熔丝规格偏小，负荷电流超过额定值。',
    told: {
      cause: '经现场检查，停电由表箱内熔丝熔断引起，原熔丝规格偏小，用电高峰时过流熔断。',
      solution: '抢修人员已更换合格熔丝并测量电压电流，供电恢复正常。',
      improvement: '该表箱已列入重点巡视清单，迎峰期间每周测温一次，并逐户核对熔丝规格。',
    },
    notes: { START_REPAIR: '更换熔丝三只，送电后电压221伏，负荷正常。' },
  },
  {
    ...{ weight: 18, fits: isCalm, cause: 'SWITCH_TRIPPED', liability: 'UTILITY' },
    found: '配电箱总开关过载跳闸，三相负荷不平衡。',
    told: {
      cause: '停电原因是配电箱总开关过载跳闸，该处三相负荷分配不均。',
      solution: '已合闸送电，并把部分用户调整到负荷较轻的一相，三相电流已趋平衡。',
      improvement: '将在一周内复测该台区三相电流，并调整开关整定值。',
    },
    notes: { START_REPAIR: '总开关合闸成功，调整三相负荷，送电正常。' },
  },
  {
    ...{ weight: 16, cause: 'AGEING_LINE', liability: 'UTILITY' },
    found: '低压线路绝缘老化，接头氧化发热后断开。',
    told: {
      cause: '停电由低压线路接头老化、氧化发热断开造成，该段线路运行年限较长。',
      solution: '已更换老化导线和接头，测试合格后恢复供电。',
      improvement: '该线路已纳入本年度老旧线路改造计划，改造前每月红外测温一次。',
    },
    notes: { START_REPAIR: '更换老化导线约三十米，重做接头，恢复送电。' },
  },
  {
    ...{ weight: 10, fits: isCalm, cause: 'FUSE_BOX_BURNT', liability: 'UTILITY' },
    found: '表箱接线端子松动发热，箱体局部烧损。',
    told: {
      cause: '表箱内接线端子松动发热，致使箱体局部烧损而断电。',
      solution: '已更换整只表箱并紧固全部端子，客户现场确认来电。',
      improvement: '对同批次表箱开展一次普查，发现松动、发热的立即处理。',
    },
    notes: { START_REPAIR: '更换烧损表箱一只，端子全部紧固，送电正常。' },
  },
  {
    ...{ weight: 60, fits: isStormy, cause: 'NATURAL_DISASTER', liability: 'NONE' },
    found: '大风暴雨致树木倒压线路，属自然灾害。',
    told: {
      cause: '当日大风暴雨导致树木倒伏压断线路，属于自然灾害造成的停电。',
      solution: '抢修人员清除倒树、更换断线后已恢复供电，并逐户电话核实来电情况。',
      improvement: '汛期前将再次清理线路走廊树障，并在低洼地段加装拉线。',
    },
    notes: { START_REPAIR: '清除倒树两棵，接续断线，全部用户恢复供电。' },
  },
  {
    ...{ weight: 10, fits: isCalm, cause: 'THIRD_PARTY_DAMAGE', liability: 'THIRD_PARTY' },
    found: '道路施工挖断低压电缆，施工单位未申请现场交底。',
    told: {
      cause: '附近道路施工未经交底挖断供电电缆，造成停电，责任在施工单位。',
      solution: '已敷设临时电缆恢复供电，正式电缆修复完成后再切换，切换前提前通知。',
      improvement: '已向施工单位发出书面告知，施工期间安排专人现场看护电缆通道。',
    },
    notes: { START_REPAIR: '敷设临时电缆，先行恢复供电，断点已做警示。' },
  },
  {
    ...{ weight: 9, fits: isCalm, cause: 'CUSTOMER_INTERNAL_FAULT', liability: 'CUSTOMER' },
    found: '供电侧电压正常，故障点在客户漏电保护器以下。',
    told: {
      cause: '检查表前供电正常，停电原因是室内线路漏电，漏电保护器动作，属客户产权设备故障。',
      solution: '工作人员协助查明漏电回路并隔离，其余回路已恢复用电，建议请有资质的电工更换线路。',
      improvement: '后续免费提供一次用电安全检查，并发放家庭用电安全须知。',
    },
    notes: { START_REPAIR: '供电侧正常，协助隔离室内漏电回路，其余恢复用电。' },
  },
  {
    ...{ weight: 11, fits: isCalm, cause: 'OUTAGE_UNANNOUNCED', liability: 'UTILITY', consequence: 'GOODWILL' },
    found: '临时检修未按规定时限通知用户。',
    told: {
      cause: '当天临时检修停电，没有按规定提前通知到户，我们向您道歉。',
      solution: '检修已经完成并恢复供电，通知环节的差错已追查到人。',
      improvement: '今后临时停电提前二十四小时短信通知，并由台区经理在业主群复核一遍。',
    },
    notes: { START_REPAIR: '检修工作提前结束，恢复供电。' },
  },
  {
    ...{ weight: 600, fits: isRationed, cause: 'RATIONING', liability: 'NONE' },
    found: '当日执行有序用电方案，客户在限电序位内。',
    told: {
      cause: '当日用电缺口较大，按批准的有序用电方案对该线路限电。',
      solution: '限电时段结束后已恢复供电，并核对了限电序位表，把通知发送到实际联系人。',
      improvement: '今后限电安排提前一天通知，并尽量安排在非生产时段。',
    },
    notes: { START_REPAIR: '核对限电序位，按时恢复供电。' },
  },
];
