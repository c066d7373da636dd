import type { PersonalField } from './lifecycle/ticket.js';

type MaskedField = Exclude<PersonalField, 'matter'>;

const maskers: Readonly<Record<MaskedField, (value: string) => string>> = {
  /** 张*: the family name stays. */
  name: (value) => `${[...value][0] ?? ''}${'*'.repeat(Math.max(1, Math.min([...value].length - 1, 3)))}`,
  /** 138****5678; a short or foreign number keeps its last two digits. */
  phone: (value) => {
    const digits = value.replace(/\D/g, '');
    return digits.length >= 11 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
  },
  /** ******1234 */
  accountNumber: (value) => `******${[...value].slice(-4).join('')}`,
  /** Down to the street; building and room are hidden. */
  address: (value) =>
    `${/^.*?(?:区|县|市|镇|乡|街道|路|街|村)(?=[^区县市镇乡路街村]*$|[^区县市镇乡路街村]*\d)/u.exec(value)?.[0] ?? [...value].slice(0, 3).join('')}***`,
};

/** A personal value as everyone may see it (CO-4). */
export const mask = (field: MaskedField, value: string): string => maskers[field](value);

/** The rule by which personal data is shown masked. */
export const maskingRule = 'CO-4' as const;
