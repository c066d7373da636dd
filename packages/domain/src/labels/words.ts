import type { Bilingual, Language } from '../language.js';
import { categoryWords, factWords, gradeWords, siteZoneWords, subcategoryWords, urgencyWords } from './classification.js';
import { clockWords, limitUnitWords } from './clocks.js';
import { eventWords } from './events.js';
import { acknowledgementWords, channelWords, personalFieldWords, preferredReplyWords } from './intake.js';
import { departmentNames, departmentWords, roleWords } from './organisation.js';
import { clockStateWords, taskStatusWords, ticketStatusWords } from './states.js';
import { taskWords } from './tasks.js';

const words = {
  category: categoryWords,
  subcategory: subcategoryWords,
  grade: gradeWords,
  urgency: urgencyWords,
  fact: factWords,
  siteZone: siteZoneWords,
  channel: channelWords,
  acknowledgement: acknowledgementWords,
  preferredReply: preferredReplyWords,
  personalField: personalFieldWords,
  /** Short: 客服. */
  department: departmentWords,
  /** Full: 客户服务部. */
  departmentName: departmentNames,
  role: roleWords,
  ticketStatus: ticketStatusWords,
  taskStatus: taskStatusWords,
  clockState: clockStateWords,
  clock: clockWords,
  limitUnit: limitUnitWords,
  task: taskWords,
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
