/** The rule that names the functions of the task force and their duties. */
export const departmentRule = 'TF-1' as const;

/** The four functions of the task force. */
export const departments = ['CUSTOMER_SERVICE', 'OPERATIONS', 'MARKETING', 'LEGAL'] as const;
export type Department = (typeof departments)[number];
