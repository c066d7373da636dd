import type { Bilingual, Language } from '../language.js';
import {
  closureOutcomeWords,
  confirmationBasisWords,
  contactWayWords,
  demandOutcomeWords,
  recourseWords,
  reopeningGroundWords,
  visitKindWords,
} from './answers.js';
import { causeDimensionWords, liabilityWords, rootCauseWords } from './causes.js';
import {
  categoryWords,
  factWords,
  gradeWords,
  severityWords,
  siteZoneWords,
  subcategoryWords,
  transferBodyWords,
  urgencyWords,
} from './classification.js';
import { clockAboutWords, clockWords, escalationStepWords, limitUnitWords, pauseGroundWords } from './clocks.js';
import { eventWords } from './events.js';
import { recordStateWords, recordWords } from './evidence.js';
import {
  acknowledgementWords,
  channelWords,
  contactKindWords,
  duplicateGroundWords,
  erasureGroundWords,
  personalFieldWords,
  preferredReplyWords,
} from './intake.js';
import { milestoneWords } from './milestones.js';
import { departmentNames, departmentWords, keyScopeWords, roleWords, unitKindWords } from './organisation.js';
import { clockStateWords, taskStatusWords, ticketStatusWords } from './states.js';
import { taskWords } from './tasks.js';

const words = {
  category: categoryWords,
  subcategory: subcategoryWords,
  grade: gradeWords,
  urgency: urgencyWords,
  severity: severityWords,
  fact: factWords,
  siteZone: siteZoneWords,
  transferBody: transferBodyWords,
  channel: channelWords,
  contactKind: contactKindWords,
  acknowledgement: acknowledgementWords,
  preferredReply: preferredReplyWords,
  personalField: personalFieldWords,
  erasureGround: erasureGroundWords,
  duplicateGround: duplicateGroundWords,
  /** Short: 客服. */
  department: departmentWords,
  /** Full: 客户服务部. */
  departmentName: departmentNames,
  role: roleWords,
  keyScope: keyScopeWords,
  unitKind: unitKindWords,
  ticketStatus: ticketStatusWords,
  taskStatus: taskStatusWords,
  clockState: clockStateWords,
  clock: clockWords,
  clockAbout: clockAboutWords,
  limitUnit: limitUnitWords,
  pauseGround: pauseGroundWords,
  escalationStep: escalationStepWords,
  task: taskWords,
  milestone: milestoneWords,
  record: recordWords,
  recordState: recordStateWords,
  rootCause: rootCauseWords,
  /** By rule: RC-1 … RC-4. */
  causeDimension: causeDimensionWords,
  liability: liabilityWords,
  demandOutcome: demandOutcomeWords,
  confirmationBasis: confirmationBasisWords,
  visitKind: visitKindWords,
  contactWay: contactWayWords,
  closureOutcome: closureOutcomeWords,
  recourse: recourseWords,
  reopeningGround: reopeningGroundWords,
  event: eventWords,
} satisfies Record<string, Record<string, Bilingual>>;

export type WordGroup = keyof typeof words;
export const wordGroups = Object.keys(words) as WordGroup[];
/** The values of a group that have words. */
export const wordsOf = (group: WordGroup): string[] => Object.keys(words[group]);

/** A value in words; one that this version doesn't know yet reads as itself. */
export function word<G extends WordGroup>(group: G, value: keyof (typeof words)[G] | (string & {}), language: Language): string {
  const table: Record<string, Bilingual> = words[group];
  const key = String(value);
  return Object.hasOwn(table, key) ? (table[key]?.[language] ?? key) : key;
}
