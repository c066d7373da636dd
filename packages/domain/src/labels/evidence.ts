import type { RecordState } from '../evidence/checklist.js';
import type { RecordItem } from '../evidence/record.js';
import type { Bilingual } from '../language.js';

export const recordWords = {
  CUSTOMER_FILE: { 'zh-CN': '客户档案', en: 'Customer file' },
  METERING_DATA: { 'zh-CN': '计量采集数据', en: 'Metering data' },
  OPERATION_LOG: { 'zh-CN': '配网运维记录', en: 'Operation and maintenance log' },
  SCENE_VIDEO: { 'zh-CN': '现场视频', en: 'Video of the scene' },
  CALL_RECORDING: { 'zh-CN': '通话录音', en: 'Call recording' },
  SITE_SURVEY: { 'zh-CN': '现场勘查记录', en: 'Site survey' },
  INVESTIGATION_RECORD: { 'zh-CN': '调查笔录', en: 'Investigation record' },
  STATEMENT_OF_FACTS: { 'zh-CN': '情况说明', en: 'Statement of facts' },
  POWER_QUALITY_REPORT: { 'zh-CN': '用电质量检测报告', en: 'Power-quality test report' },
  TARIFF_DOCUMENT: { 'zh-CN': '电价文件', en: 'Tariff document' },
  BILL_BREAKDOWN: { 'zh-CN': '电费计算明细', en: 'Itemised calculation' },
} satisfies Record<RecordItem, Bilingual>;

export const recordStateWords = {
  MISSING: { 'zh-CN': '尚缺', en: 'Missing' },
  ATTACHED: { 'zh-CN': '已归档', en: 'Attached' },
  UNAVAILABLE: { 'zh-CN': '无法取得', en: 'Unavailable' },
  WAIVED: { 'zh-CN': '已豁免', en: 'Waived' },
} satisfies Record<RecordState, Bilingual>;
