/** Every code the interface contract knows; an error with any other code is INTERNAL to its reader. */
const errorCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TASK_ALREADY_CLAIMED',
  'RULE_NOT_MET',
  'COST_LIMIT',
  'RATE_LIMITED',
  'RESYNC_REQUIRED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What Apollo calls some of them. */
const aliases: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'GRAPHQL_VALIDATION_FAILED',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
};

/** The contract's code for whatever an error carries as `extensions.code`; null for what isn't ours to show. */
export function contractCode(code: unknown): ErrorCode | null {
  if (typeof code !== 'string') return null;
  if ((errorCodes as readonly string[]).includes(code)) return code as ErrorCode;
  return aliases[code] ?? null;
}
