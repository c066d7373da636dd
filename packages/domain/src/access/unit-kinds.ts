/** What a place in the organisation tree is, from the top down (TF-5). */
export const unitKinds = ['PROVINCE', 'CITY', 'REGION', 'COMPANY', 'CENTRE', 'STATION', 'HALL', 'CREW', 'TEAM'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a kind may lie under; TOP where it may have nothing above it. */
export const parentKinds: Readonly<Record<UnitKind, readonly (UnitKind | 'TOP')[]>> = {
  PROVINCE: ['TOP'],
  CITY: ['TOP', 'PROVINCE'],
  REGION: ['TOP', 'PROVINCE', 'CITY'],
  COMPANY: ['PROVINCE', 'CITY', 'REGION'],
  CENTRE: ['PROVINCE', 'CITY', 'REGION', 'COMPANY'],
  STATION: ['REGION', 'COMPANY'],
  HALL: ['CITY', 'REGION', 'COMPANY', 'CENTRE', 'STATION'],
  CREW: ['CITY', 'REGION', 'COMPANY', 'CENTRE', 'STATION'],
  TEAM: ['PROVINCE', 'CITY', 'REGION', 'COMPANY', 'CENTRE', 'STATION'],
};
