import type { Department } from '@gridvoice/domain/department';
import type { RecordItem } from '@gridvoice/domain/evidence/record';
import type { Chance } from '../chance.js';

export interface RecordRow {
  readonly by: Department;
  /** What is put down, each with a number of its own behind it. */
  readonly texts: readonly string[];
  /** Where it isn't retrieved from a system: at the site, or at such a part of the handling. */
  readonly gathered?: 'AT_SITE' | number;
}

/** Where each item of evidence comes from, and what is put down for it. */
export const recordRows: Readonly<Record<RecordItem, RecordRow>> = {
  CUSTOMER_FILE: { by: 'MARKETING', texts: ['营销系统客户档案及供用电合同，编号', '客户档案、近十二个月缴费记录，编号'] },
  METERING_DATA: { by: 'MARKETING', texts: ['用电信息采集系统日冻结示数和电压曲线，任务', '采集系统召测数据，召测成功，任务'] },
  OPERATION_LOG: { by: 'OPERATIONS', texts: ['配网抢修工单和线路巡视记录，工单', '台区巡视、抢修记录，工单'] },
  SCENE_VIDEO: { by: 'CUSTOMER_SERVICE', texts: ['现场记录仪视频，存档', '营业厅监控录像，存档'] },
  CALL_RECORDING: { by: 'CUSTOMER_SERVICE', texts: ['95598通话录音，流水', '热线录音及话务记录，流水'] },
  SITE_SURVEY: {
    by: 'OPERATIONS',
    gathered: 'AT_SITE',
    texts: ['现场勘查记录，含故障点、测量值和照片，编号', '现场勘查表，钳形表、万用表测量，附照片，编号'],
  },
  INVESTIGATION_RECORD: {
    by: 'OPERATIONS',
    gathered: 0.6,
    texts: ['调查笔录，各方签字，编号', '三方调查笔录，一方拒签已由见证人注明，编号'],
  },
  STATEMENT_OF_FACTS: { by: 'OPERATIONS', gathered: 0.66, texts: ['情况说明，已明确责任归属，编号'] },
  POWER_QUALITY_REPORT: {
    by: 'OPERATIONS',
    gathered: 0.5,
    texts: ['用电质量检测报告，编号', '电能质量测试报告，测试时长二十四小时，编号'],
  },
  TARIFF_DOCUMENT: { by: 'MARKETING', gathered: 0.45, texts: ['现行电价文件，文号'] },
  BILL_BREAKDOWN: { by: 'MARKETING', gathered: 0.55, texts: ['电费计算明细（阶梯、峰谷逐项），编号'] },
};

/** What is put down for an item that is there. */
export const recordText = (item: RecordItem, chance: Chance): string =>
  `${chance.pick(recordRows[item].texts)} ${chance.whole(100_000, 999_999)}。`;
