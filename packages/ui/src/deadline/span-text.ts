import { hour, minute } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';

const words = {
  'zh-CN': { day: ' 天', days: ' 天', hour: ' 小时', minute: ' 分', wholeMinutes: ' 分钟', moment: '不到 1 分钟', between: ' ' },
  en: { day: ' day', days: ' days', hour: ' h', minute: ' min', wholeMinutes: ' min', moment: 'under a minute', between: ' ' },
} as const;

/** A length of time in a sentence, to the minute while hours matter and to the hour once days do: `3 小时 20 分`, `2 days 3 h`. */
export function spanText(milliseconds: number, language: Language): string {
  const said = words[language];
  const whole = Math.floor(Math.abs(milliseconds) / minute);
  const [days, hours, minutes] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  if (whole < 1) return said.moment;
  if (Math.abs(milliseconds) < hour) return `${whole}${said.wholeMinutes}`;
  const parts = [
    days > 0 ? `${days}${days === 1 ? said.day : said.days}` : '',
    hours > 0 ? `${hours}${said.hour}` : '',
    days === 0 && minutes > 0 ? `${minutes}${said.minute}` : '',
  ];
  return parts.filter(Boolean).join(said.between);
}
