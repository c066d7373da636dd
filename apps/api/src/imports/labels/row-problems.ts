import { type RefusalKey, refusalText } from '@gridvoice/domain/labels/refusals';
import { type Bilingual, fill, type Language } from '@gridvoice/domain/language';

/** Why one row of a register can't become a complaint, before the domain has seen it. */
const problems = {
  noSourceId: { 'zh-CN': '没有编号', en: 'has no id' },
  idTooLong: { 'zh-CN': '编号超过 {most} 个字符', en: 'the id is longer than {most} characters' },
  digitsLost: {
    'zh-CN': '以数字形式保存，超过 15 位的部分已被 Excel 丢失；请把该列改为文本',
    en: 'is stored as a number, and Excel keeps only 15 digits of it; make the column text',
  },
  noDate: { 'zh-CN': '没有日期', en: 'has no date' },
  notADate: { 'zh-CN': '无法读成日期：“{text}”', en: "can't be read as a date: “{text}”" },
  numberNotDate: {
    'zh-CN': '是数字 {text}，不是日期；请把该列设为日期格式',
    en: 'is the number {text}, not a date; format the column as a date',
  },
  beforeTimes: { 'zh-CN': '早于 {year} 年，不可能是受理时间', en: 'is before {year}, which no complaint can be' },
  noValue: { 'zh-CN': '为空，映射也没有给出默认值', en: 'is empty, and the mapping gives no default' },
  unknownValue: {
    'zh-CN': '“{text}”不在映射的对照表里，也没有默认值',
    en: "“{text}” is not in the mapping's table, and there is no default",
  },
} as const satisfies Record<string, Bilingual>;

export type RowProblemKey = keyof typeof problems;

/** The reason in words, whether the importer or the domain gave it. */
export function rowProblemText(
  because: RowProblemKey | RefusalKey,
  language: Language,
  values?: Readonly<Record<string, string | number>>,
): string {
  return because in problems
    ? fill(problems[because as RowProblemKey][language], values)
    : refusalText(because as RefusalKey, language, values);
}
