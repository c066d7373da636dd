const digitWidth = 0.58;

/** The largest font size in rem, at most `most`, at which every number still fits a column of so many rem. */
export function fittingSize(numbers: readonly number[], width: number, most: number): string {
  const digits = Math.max(1, ...numbers.map((number) => String(number).length));
  return `${Math.min(most, width / (digitWidth * digits)).toFixed(2)}rem`;
}
