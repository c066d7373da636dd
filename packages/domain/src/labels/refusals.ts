import { type Bilingual, fill, type Language } from '../language.js';

const refusals = {
  badFields: { 'zh-CN': '提交的内容有误，请逐项更正。', en: 'Some fields are not right; each is named.' },
  empty: { 'zh-CN': '不能为空', en: 'must not be empty' },
  tooLong: { 'zh-CN': '最多 {most} 个字符', en: 'at most {most} characters' },
  tooMany: { 'zh-CN': '最多 {most} 项', en: 'at most {most} items' },
  notText: { 'zh-CN': '含有无法显示的控制字符', en: "holds control characters that can't be shown" },
  otherCategory: { 'zh-CN': '该小类不属于所选大类', en: 'does not belong to the chosen category' },
  importOnly: { 'zh-CN': '“未分类”只用于历史数据导入', en: 'UNSPECIFIED is for imports only' },
  nameOrAnonymous: { 'zh-CN': '请填写姓名，或选择匿名', en: 'a name is needed unless the complaint is anonymous' },
  notAPhone: { 'zh-CN': '不是有效的电话号码', en: 'is not a valid phone number' },
  future: { 'zh-CN': '不能晚于当前时间', en: 'must not lie in the future' },
  beforeOutage: { 'zh-CN': '恢复时间不能早于停电开始时间', en: 'must not be before the outage started' },
  notACount: { 'zh-CN': '应为 0 到 {most} 之间的整数', en: 'must be a whole number from 0 to {most}' },
  unknownRegion: { 'zh-CN': '没有这个区域', en: 'is not a known region' },
  unknownTicket: { 'zh-CN': '没有这张工单', en: 'There is no such ticket.' },
  unknownTask: { 'zh-CN': '没有这项任务', en: 'There is no such task.' },
  otherDepartment: { 'zh-CN': '这项任务属于其他部门', en: 'This task belongs to another department.' },
  notStaff: { 'zh-CN': '当前账号无权执行此操作', en: 'This account may not do this.' },
  taskHeld: { 'zh-CN': '任务已被{holder}认领', en: 'The task is already claimed by {holder}.' },
  taskOver: { 'zh-CN': '任务已结束', en: 'The task is already done or cancelled.' },
  taskFree: { 'zh-CN': '任务尚未被认领', en: 'The task is not claimed by anyone.' },
  alreadyFiled: { 'zh-CN': '工单已存在', en: 'The ticket already exists.' },
  notYours: { 'zh-CN': '只有认领人可以执行此操作', en: 'Only the member who holds the task can do this.' },
  keyReused: { 'zh-CN': '该幂等键已用于另一份内容', en: 'This idempotency key was used for another input.' },
} as const satisfies Record<string, Bilingual>;

export type RefusalKey = keyof typeof refusals;

export function refusalText(because: RefusalKey, language: Language, values?: Readonly<Record<string, string | number>>): string {
  return fill(refusals[because][language], values);
}
