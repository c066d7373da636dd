import type { Finding } from './finding.js';

const isStormy: Finding['fits'] = ({ matter }) => /[风雨雷]/.test(matter);
const isCalm: Finding['fits'] = (filing) => !isStormy(filing);
const isRationed: Finding['fits'] = ({ facts }) => facts?.rationing === true;
const isBurnt: Finding['fits'] = ({ facts }) => facts?.equipmentDamaged === true;
const isWhole: Finding['fits'] = (filing) => !isBurnt(filing);

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

export const voltage: readonly Finding[] = [
  {
    ...{ weight: 34, fits: isWhole, cause: 'TRANSFORMER_OVERLOAD', liability: 'UTILITY' },
    found: '晚高峰实测末端电压偏低，变压器负载率超过百分之一百。',
    told: {
      cause: '该台区变压器晚高峰过载，末端电压低于合格范围。',
      solution: '已把部分负荷转到相邻台区，晚高峰复测电压合格。',
      improvement: '变压器增容已列入计划，完成前每晚监测电压，不合格时再次调整。',
    },
    notes: { START_REPAIR: '转移部分负荷后复测，晚高峰末端电压216伏。' },
  },
  {
    ...{ weight: 30, fits: isWhole, cause: 'AGEING_LINE', liability: 'UTILITY' },
    found: '低压导线线径小、接头多，末端压降过大。',
    told: {
      cause: '供电线路线径偏小、接头较多，用电集中时末端压降过大。',
      solution: '已更换末端导线并重做接头，现场测量电压合格。',
      improvement: '其余线段随农网改造一并更换，改造前每季度测量一次末端电压。',
    },
    notes: { START_REPAIR: '更换末端导线，重做接头，测量电压合格。' },
  },
  {
    ...{ weight: 12, fits: isWhole, cause: 'CUSTOMER_WIRING', liability: 'CUSTOMER' },
    found: '表前电压合格，入户线径小，室内压降过大。',
    told: {
      cause: '表前电压合格，问题在入户线线径过小，大功率电器启动时压降明显。',
      solution: '已说明改造办法并提供线径建议，工作人员协助测量了室内各回路。',
      improvement: '改造完成后可预约免费复测，我们也会电话跟踪一次。',
    },
    notes: { START_REPAIR: '测量表前电压合格，向客户说明入户线改造办法。' },
  },
  {
    ...{ weight: 60, fits: isBurnt, cause: 'AGEING_LINE', liability: 'UTILITY' },
    found: '中性线接头老化断开，造成相电压升高，损坏家用电器。',
    told: {
      cause: '中性线接头老化断开，瞬时电压升高，损坏了家中电器，属供电侧责任。',
      solution: '中性线已修复，损坏电器按规定核定赔偿，法律审核已通过，款项将按约定方式支付。',
      improvement: '对同一线路的中性线接头全部检查紧固，并加装电压监测终端。',
    },
    notes: { START_REPAIR: '中性线断点已修复，各户电压恢复正常。' },
  },
  {
    ...{ weight: 14, fits: isBurnt, cause: 'CUSTOMER_INTERNAL_FAULT', liability: 'CUSTOMER' },
    found: '监测数据显示供电电压一直合格，电器损坏由室内短路引起。',
    told: {
      cause: '调取监测数据，事发时段供电电压一直合格，电器损坏由室内线路短路引起。',
      solution: '已把检测报告交给您，并协助联系厂家售后和保险公司。',
      improvement: '将上门讲解用电安全，并提醒加装合格的保护装置。',
    },
    notes: { START_REPAIR: '供电侧检查无异常，室内短路点已告知客户。' },
  },
];

export const frequency: readonly Finding[] = [
  {
    ...{ weight: 3, cause: 'SWITCH_TRIPPED', liability: 'UTILITY' },
    found: '上级开关动作引起短时扰动，频率数据在合格范围边缘。',
    told: {
      cause: '当时上级线路开关动作，引起短时电压频率扰动。',
      solution: '已恢复正常运行方式，并提供了当日的监测数据。',
      improvement: '将核查保护定值，并与您约定扰动信息的通知方式。',
    },
  },
  {
    ...{ weight: 2, cause: 'CUSTOMER_INTERNAL_FAULT', liability: 'CUSTOMER' },
    found: '电网频率合格，偏差来自客户自备设备。',
    told: {
      cause: '电网监测数据全程合格，偏差来自厂内自备设备的测量回路。',
      solution: '技术人员到场比对仪表，说明了校准办法。',
      improvement: '可随时申请免费的电能质量测试，我们派人配合。',
    },
  },
];
