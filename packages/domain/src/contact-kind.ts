/** What a contact is, once evaluated; limits of a policy may differ by it. */
export const contactKinds = [
  'COMPLAINT',
  'INQUIRY',
  'LOOKUP',
  'REPAIR',
  'WHISTLE_BLOW',
  'OPINION',
  'SUGGESTION',
  'PRAISE',
] as const;
export type ContactKind = (typeof contactKinds)[number];
