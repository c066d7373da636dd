/** Urgency, most urgent first (GR-1 … GR-3). Sorts by name. */
export const grades = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3'] as const;
export type Grade = (typeof grades)[number];
