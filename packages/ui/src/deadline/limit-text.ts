import type { LimitUnit } from '@gridvoice/domain/clocks/clock';
import type { Language } from '@gridvoice/domain/language';
import type { ToldLimit } from './told-clock.js';

type Amount = (amount: number) => string;
const english =
  (one: string): Amount =>
  (amount) =>
    `${amount} ${one}${amount === 1 ? '' : 's'}`;

const texts: Record<Language, Record<LimitUnit, Amount>> = {
  'zh-CN': {
    MINUTE: (amount) => `${amount} 分钟`,
    HOUR: (amount) => `${amount} 小时`,
    WORKING_DAY: (amount) => `${amount} 个工作日`,
    DAY: (amount) => `${amount} 天`,
    MONTH: (amount) => `${amount} 个月`,
    QUARTER: (amount) => `${amount} 个季度`,
    MOMENT: () => '约定时间',
  },
  en: {
    MINUTE: english('minute'),
    HOUR: english('hour'),
    WORKING_DAY: english('working day'),
    DAY: english('day'),
    MONTH: english('month'),
    QUARTER: english('quarter'),
    MOMENT: () => 'agreed time',
  },
};

/** `24 小时`, `3 个工作日`, `1 hour`, `约定时间` */
export const limitText = ({ unit, amount }: ToldLimit, language: Language): string => texts[language][unit](amount ?? 1);
