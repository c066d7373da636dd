const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a workbook with its escapes resolved: `_x000B_` stands for a character that XML can't hold, `_x005F_` for `_`. */
export function escapedText(text: string): string {
  return text.includes('_x') ? text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
