import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { CodedError } from '../errors/coded-error.js';
import type { ErrorCode } from '../errors/codes.js';
import { documentLimits, exceededLimits } from './document-limits.js';
import { forbiddenLiterals } from './forbidden-text.js';

/** A document that may be executed, or everything that is wrong with it. */
export type CheckedDocument =
  | { readonly document: DocumentNode; readonly errors?: never }
  | { readonly document?: never; readonly errors: readonly Error[] };

const tooNested = { 'zh-CN': '查询嵌套过深。', en: 'The document is nested too deeply.' };
const mostKept = 500;
const longestKept = 10_000;

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, nodes = null, source = null, positions = null, originalError = null } = error;
  return new GraphQLError(message, { nodes, source, positions, originalError, extensions: { ...error.extensions, code } });
}

function parseWithin(source: string): CheckedDocument {
  try {
    return { document: parse(source, { maxTokens: documentLimits.tokens }) };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    // The parser recurses; within 2,000 tokens nothing sensible overflows the stack.
    if (error instanceof RangeError) return { errors: [new CodedError('GRAPHQL_PARSE_FAILED', tooNested)] };
    throw error;
  }
}

function check(schema: GraphQLSchema, source: string): CheckedDocument {
  const parsed = parseWithin(source);
  if (parsed.errors) return parsed;
  // Limits first: they are linear, while some of graphql-js's own rules are quadratic in a hostile document.
  const exceeded = exceededLimits(parsed.document);
  if (exceeded.length > 0) return { errors: exceeded };
  const invalid = validate(schema, parsed.document);
  if (invalid.length > 0) return { errors: invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  const forbidden = forbiddenLiterals(parsed.document);
  return forbidden ? { errors: [forbidden] } : parsed;
}

/**
 * The one way a document gets in, by HTTP and WebSocket alike: parsed within the token limit, measured, validated.
 * Good documents are remembered, since clients send the same few again and again.
 */
export function documentChecker(schema: GraphQLSchema): (source: string) => CheckedDocument {
  const kept = new Map<string, CheckedDocument>();
  return (source) => {
    const known = kept.get(source);
    if (known) return known;
    const checked = check(schema, source);
    if (checked.document && source.length <= longestKept) {
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(source, checked);
    }
    return checked;
  };
}
