import type { Finding } from './finding.js';

const isBurnt: Finding['fits'] = ({ facts }) => facts?.equipmentDamaged === true;
const isWhole: Finding['fits'] = (filing) => !isBurnt(filing);

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
    notes: {
      START_REPAIR: '中性线断点已修复，各户电压恢复正常。',
      TEST_POWER_QUALITY: '检测发现中性线接触不良，已处理并出具报告。',
      PROPOSE_COMPENSATION: '经核实属供电责任，按折旧核定赔偿方案，提交法律审核。',
      REVIEW_COMPENSATION: '审核通过，依据充分。',
    },
  },
  {
    ...{ weight: 14, fits: isBurnt, cause: 'CUSTOMER_INTERNAL_FAULT', liability: 'CUSTOMER' },
    found: '监测数据显示供电电压一直合格，电器损坏由室内短路引起。',
    told: {
      cause: '调取监测数据，事发时段供电电压一直合格，电器损坏由室内线路短路引起。',
      solution: '已把检测报告交给您，并协助联系厂家售后和保险公司。',
      improvement: '将上门讲解用电安全，并提醒加装合格的保护装置。',
    },
    notes: {
      START_REPAIR: '供电侧检查无异常，室内短路点已告知客户。',
      TEST_POWER_QUALITY: '监测数据全程合格，报告已上传。',
      PROPOSE_COMPENSATION: '经核实非供电责任，拟不予赔偿，提交法律审核。',
      REVIEW_COMPENSATION: '结论有据，同意不予赔偿。',
    },
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
