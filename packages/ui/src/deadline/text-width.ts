const wide = /[\u2e80-\uffef]/;

/** About how many ems a text takes: enough to keep two labels apart without asking the browser. */
export const emsOf = (text: string): number =>
  [...text].reduce((ems, sign) => ems + (wide.test(sign) ? 1 : sign === ' ' ? 0.3 : 0.6), 0);

/** The two widths a drawing is laid out for, in pixels: a phone's column, and a desk's. The stylesheet chooses. */
export const drawnWidths = { narrow: 300, wide: 620 } as const;
export type DrawnWidth = keyof typeof drawnWidths;
