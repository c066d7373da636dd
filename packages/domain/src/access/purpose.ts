/** What somebody looks at complaints for. Whoever has none of a thing's purposes doesn't get it (CO-4). */
export const purposes = ['HANDLING', 'OVERSIGHT', 'DISPLAY', 'INTEGRATION', 'ADMINISTRATION'] as const;
export type Purpose = (typeof purposes)[number];

/**
 * What a field tells. OPEN: what whoever may ask for its type may know. MASKED: of the customer, with stars. PEOPLE: who of the staff.
 * FREE_TEXT: what somebody wrote. RETALIATION: that the customer speaks of revenge. PLAIN: personal data in plain, to whoever may
 * send the operation that gives it, which is recorded. SECRET: shown once, to whoever made it.
 */
export const tellings = ['OPEN', 'MASKED', 'PEOPLE', 'FREE_TEXT', 'RETALIATION', 'PLAIN', 'SECRET'] as const;
export type Telling = (typeof tellings)[number];
