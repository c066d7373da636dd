import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { endText } from './local-time.js';
import type { CountedClock } from './remaining.js';

/** What stands beneath a clock's face: when it ends, when it goes on, and when it was promised to end if that was another time. */
export interface FaceNotes {
  readonly due: string;
  readonly paused: string;
  readonly promised: string;
}

const words = {
  'zh-CN': { due: (at: string) => `${at} 到期`, paused: (at: string) => `暂停至 ${at}`, promised: (at: string) => `原定 ${at}` },
  en: {
    due: (at: string) => `due ${at}`,
    paused: (at: string) => `paused until ${at}`,
    promised: (at: string) => `promised ${at}`,
  },
} as const;

/** The notes of a face; one that has nothing to say is empty. */
export function faceNotes(clock: CountedClock & { promisedAt: Instant | null }, now: Instant, language: Language): FaceNotes {
  const said = words[language];
  const end = (at: Instant): string => endText(at, now, language);
  const pause = clock.state === 'PAUSED' ? clock.pauses?.find(({ from, until }) => from <= now && now < until) : undefined;
  const moved = clock.promisedAt !== null && clock.promisedAt !== clock.dueAt ? clock.promisedAt : null;
  return {
    due: said.due(end(clock.dueAt)),
    paused: pause ? said.paused(end(pause.until)) : '',
    promised: moved === null ? '' : said.promised(end(moved)),
  };
}
