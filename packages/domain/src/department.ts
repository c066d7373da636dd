/** The four functions of the task force (TF-1). */
export const departments = ['CUSTOMER_SERVICE', 'OPERATIONS', 'MARKETING', 'LEGAL'] as const;
export type Department = (typeof departments)[number];
