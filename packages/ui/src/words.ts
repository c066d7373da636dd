import { word } from '@gridvoice/domain/labels/words';
import { useLanguage } from './language.js';

type Say = (group: Parameters<typeof word>[0], value: string) => string;

/** Says an enum value in the reader's language; reactive where it is called in a render. */
export function useWords(): Say {
  const language = useLanguage();
  return (group, value) => word(group, value, language.value);
}
