import { classify, type Subcategory } from '@gridvoice/domain/category';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Viewer } from '../access/viewer.js';
import type { Sendable } from '../commands/send.js';
import type { BadField } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';

const outsideRegions = { 'zh-CN': '不在此密钥可受理的区域内', en: 'lies outside the regions of this key' };
const outsideDepartments = {
  'zh-CN': '牵头部门不在此密钥可受理的部门内',
  en: 'is led by a department outside those of this key',
};

/**
 * What a partner's key may send: complaints, with the scope FILING, within its regions and departments. Members pass.
 * @throws Refusal FORBIDDEN, CodedError BAD_USER_INPUT naming `input.region` and `input.subcategory`
 */
export function assertKeyMaySend({ key, scope }: Pick<Viewer, 'key' | 'scope'>, request: Sendable): void {
  if (key === null) return;
  // A new demand of an old complaint is filing to the domain, but it would tell of a ticket the partner may not know.
  if (request.kind !== 'file' || !key.scopes.includes('FILING')) throw new Refusal('FORBIDDEN', 'notStaff');
  const { region, subcategory } = request.filing;
  const fields: BadField[] = [];
  if (scope.regions && !(region && scope.regions.includes(region))) fields.push({ path: 'input.region', text: outsideRegions });
  if (scope.leads && !scope.leads.includes(classify(subcategory as Subcategory).lead))
    fields.push({ path: 'input.subcategory', text: outsideDepartments });
  if (fields.length > 0) throw badFields(fields);
}
