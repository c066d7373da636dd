/** The rule by which personal data is kept from whoever doesn't need it, corrected, restricted and erased. */
export const personalRule = 'CO-4' as const;
