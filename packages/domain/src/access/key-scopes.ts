/**
 * What a partner's API key may be used for: reading tickets and their changes, reading the ledger, reading the board's figures,
 * filing complaints.
 */
export const keyScopes = ['TICKETS', 'LEDGER', 'FIGURES', 'FILING'] as const;
export type KeyScope = (typeof keyScopes)[number];
