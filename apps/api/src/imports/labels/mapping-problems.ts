import { type Bilingual, fill, type Language } from '@gridvoice/domain/language';

/** What can be wrong at one place of a mapping. */
const problems = {
  notAnObject: { 'zh-CN': '应为对象 {…}', en: 'must be an object {…}' },
  unknownKey: { 'zh-CN': '不认识的键；可用的有：{known}', en: 'is not a known key; there are: {known}' },
  missing: { 'zh-CN': '必须填写', en: 'is required' },
  notText: { 'zh-CN': '应为非空文本', en: 'must be a text that is not empty' },
  notARowNumber: { 'zh-CN': '应为从 1 开始的整数', en: 'must be a whole number from 1' },
  notASheet: { 'zh-CN': '应为工作表名称，或从 1 开始的序号', en: "must be a sheet's name, or its position from 1" },
  badRegister: {
    'zh-CN': '只能用小写字母、数字和连字符，最多 40 个字符',
    en: 'may hold lower-case letters, digits and hyphens, at most 40',
  },
  notOneOf: { 'zh-CN': '“{value}”不是允许的值：{known}', en: '“{value}” is not one of: {known}' },
  fixedOrColumn: {
    'zh-CN': '应为固定值，或 { "column": …, "values": …, "default": … }',
    en: 'must be a fixed value, or { "column": …, "values": …, "default": … }',
  },
  noColumnInTemplate: { 'zh-CN': '模板里没有任何 {列名}', en: 'the template names no {column}' },
  badDateFormat: {
    'zh-CN': '“{pattern}”不是日期格式；可用 yyyy M MM d dd H HH m mm s ss SSS X，且须有年月日',
    en: '“{pattern}” is no date format: use yyyy M MM d dd H HH m mm s ss SSS X, with year, month and date',
  },
  emptyList: { 'zh-CN': '至少要有一项', en: 'must have at least one entry' },
  needsSubcategory: {
    'zh-CN': '大类可能是 {category}，因此必须同时填写 subcategory（“未分类”只属于 OTHER）',
    en: 'may be {category}, so subcategory is required too (UNSPECIFIED belongs to OTHER only)',
  },
  otherCategory: {
    'zh-CN': '{subcategory} 不属于 {category}',
    en: '{subcategory} does not belong to {category}',
  },
} as const satisfies Record<string, Bilingual>;

export type MappingProblemKey = keyof typeof problems;

export function mappingProblemText(
  because: MappingProblemKey,
  language: Language,
  values?: Readonly<Record<string, string | number>>,
): string {
  return fill(problems[because][language], values);
}
