import { describe, expect, it } from 'vitest';
import { keyScopes } from '../access/key-scopes.js';
import { unitKinds } from '../access/unit-kinds.js';
import { categories, subcategories } from '../category.js';
import { acknowledgements, channels, preferredReplies } from '../channel.js';
import { clockStates } from '../clocks/clock.js';
import { contactKinds } from '../contact-kind.js';
import { departments } from '../department.js';
import { duplicateGrounds } from '../duplicates/duplicates.js';
import { recordStates } from '../evidence/checklist.js';
import { recordItems } from '../evidence/record.js';
import { factRules, siteZones, transferBodies } from '../facts.js';
import { grades } from '../grade.js';
import { languages } from '../language.js';
import { closureOutcomes, recourses, reopeningGrounds } from '../lifecycle/closure.js';
import { roles } from '../lifecycle/commands.js';
import { demandOutcomes } from '../lifecycle/feedback.js';
import { milestones } from '../lifecycle/milestone.js';
import { personalFieldNames, taskStatuses, ticketStatuses } from '../lifecycle/ticket.js';
import { contactWays, visitKinds } from '../lifecycle/visit.js';
import { followUpTasks } from '../playbooks/playbook.js';
import { playbookTable } from '../playbooks/playbook-table.js';
import { liabilities, rootCauses } from '../root-causes.js';
import { severities } from '../severity.js';
import { type WordGroup, word, wordGroups, wordsOf } from './words.js';

const taskKinds = [
  ...new Set(playbookTable.flatMap(({ tasks }) => tasks.map(({ kind }) => kind))),
  ...Object.keys(followUpTasks),
];

describe('the words', () => {
  it.each<[WordGroup, readonly string[]]>([
    ['category', categories],
    ['subcategory', subcategories],
    ['grade', grades],
    ['urgency', grades],
    ['severity', severities],
    ['fact', Object.keys(factRules)],
    ['channel', channels],
    ['contactKind', contactKinds],
    ['acknowledgement', acknowledgements],
    ['preferredReply', preferredReplies],
    ['department', departments],
    ['departmentName', departments],
    ['ticketStatus', ticketStatuses],
    ['taskStatus', taskStatuses],
    ['clockState', clockStates],
    ['role', roles],
    ['keyScope', keyScopes],
    ['unitKind', unitKinds],
    ['siteZone', siteZones],
    ['transferBody', transferBodies],
    ['duplicateGround', duplicateGrounds],
    ['personalField', Object.values(personalFieldNames)],
    ['task', taskKinds],
    ['milestone', milestones],
    ['record', recordItems],
    ['recordState', recordStates],
    ['rootCause', rootCauses],
    ['liability', liabilities],
    ['demandOutcome', demandOutcomes],
    ['visitKind', visitKinds],
    ['contactWay', contactWays],
    ['closureOutcome', closureOutcomes],
    ['recourse', recourses],
    ['reopeningGround', reopeningGrounds],
  ])('for %s cover exactly its values', (group, values) => {
    expect(wordsOf(group).sort()).toEqual([...values].sort());
  });

  it.each(wordGroups)('for %s are given in both languages, each in its own script, none twice', (group) => {
    for (const language of languages) {
      const texts = wordsOf(group).map((value) => word(group, value, language));
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(wordsOf(group).filter((value) => !/\p{Script=Han}/u.test(word(group, value, 'zh-CN')))).toEqual([]);
    expect(wordsOf(group).filter((value) => /\p{Script=Han}/u.test(word(group, value, 'en')))).toEqual([]);
  });

  it('call the clocks by short titles', () => {
    expect(['TL-1', 'TL-6', 'TL-7'].map((rule) => word('clock', rule, 'zh-CN'))).toEqual([
      '首次响应',
      '办结反馈',
      '明确处理方向',
    ]);
  });

  it.each(['SOMETHING_NEW', 'toString', ''])('show the value %j, unknown to this version, as it is', (value) => {
    expect(word('task', value, 'en')).toBe(value);
  });
});
