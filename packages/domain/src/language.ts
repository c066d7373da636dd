export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
/** The same thing said in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Fills `{name}` in a template; a value that is itself bilingual is not known here, so pass words already chosen. */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
