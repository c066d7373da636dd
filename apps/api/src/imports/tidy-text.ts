/** What was done to the texts of a register, for the summary. */
export interface TextTally {
  /** Control characters and halves of characters, replaced by a space. */
  replaced: number;
  /** Characters that the file's encoding could not make sense of; many of them say that the encoding is wrong. */
  undecodable: number;
}

// What the domain refuses in a text; the carriage return apart, which it reads as the end of a line.
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** The text with a space for each character that can't be shown: a register's row is not lost for a stray form feed. */
export function tidyText(text: string, tally: TextTally): string {
  tally.undecodable += text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0;
  return text.replace(unreadable, () => {
    tally.replaced += 1;
    return ' ';
  });
}
