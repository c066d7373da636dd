import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Short numbers that are answered in China and that numbering plans leave out. */
const shortNumbers = new Set(['95598', '12398', '12345', '12315', '96900', '110', '119', '120']);

/** A mobile or fixed-line number of China, or of abroad with its country code, or a listed short number (CH-5). */
export function isPhone(text: string): boolean {
  if (shortNumbers.has(text)) return true;
  if (!/^[+\d][\d\s()-]{4,28}(?:(?:转|ext\.?|x|-)\s?\d{1,6})?$/i.test(text)) return false;
  return parsePhoneNumberFromString(text.replace('转', ' ext. '), 'CN')?.isValid() ?? false;
}
