import type { Bilingual } from '@gridvoice/domain/language';
import { type GraphQLLeafType, isEnumType } from 'graphql';
import { ExpectedValue } from '../errors/expected-value.js';

export const missing: Bilingual = { 'zh-CN': '必填', en: 'is required' };
export const isNull: Bilingual = { 'zh-CN': '不能为 null', en: 'must not be null' };
export const notAnObject: Bilingual = { 'zh-CN': '应为对象', en: 'must be an object' };
export const unknownField: Bilingual = { 'zh-CN': '没有这个字段', en: 'is not a known field' };

const scalars: Readonly<Record<string, Bilingual>> = {
  String: { 'zh-CN': '应为文本', en: 'must be text' },
  ID: { 'zh-CN': '应为文本或整数', en: 'must be text or a whole number' },
  Int: { 'zh-CN': '应为整数（-2147483648 至 2147483647）', en: 'must be a whole number from -2147483648 to 2147483647' },
  Float: { 'zh-CN': '应为数字', en: 'must be a number' },
  Boolean: { 'zh-CN': '应为 true 或 false', en: 'must be true or false' },
};

/** What should have stood where a scalar or enum couldn't be read. */
export function expectedText(type: GraphQLLeafType, error: unknown): Bilingual {
  if (error instanceof ExpectedValue) return error.text;
  if (!isEnumType(type)) return scalars[type.name] ?? { 'zh-CN': `应为 ${type.name}`, en: `must be a ${type.name}` };
  const names = type.getValues().map(({ name }) => name);
  return { 'zh-CN': `应为以下之一：${names.join('、')}`, en: `must be one of ${names.join(', ')}` };
}
