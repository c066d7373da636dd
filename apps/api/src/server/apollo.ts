import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { logInternal } from '../errors/log-internal.js';
import { presentError } from '../errors/present-error.js';
import type { BaseContext } from './call.js';
import { documentLimits } from './document-limits.js';
import type { Metrics } from './metrics.js';

/** Shows each error to its reader, who is known here and not in `formatError`; writes down and counts what happened. */
function answers<C extends BaseContext>(metrics: Metrics, log: Logger): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ response, errors, contextValue, operation, request }) {
          if (response.body.kind !== 'single') return;
          const shown = errors?.map((error) => presentError(error, contextValue)) ?? [];
          for (const [index, error] of shown.entries()) logInternal(log, errors?.[index], error, contextValue);
          if (shown.length > 0) response.body.singleResult.errors = shown;
          const { cost } = contextValue;
          if (cost) response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
          const plainJson = request.http?.headers.get('accept')?.startsWith('application/json');
          if (response.http.status === 400 && plainJson) response.http.status = 200;
          metrics.count('http', operation?.operation, shown, performance.now() - started);
        },
      };
    },
  };
}

/** Apollo Server without everything it would do by itself: landing page, reporting, signal handlers, cache headers. */
export function createApollo<C extends BaseContext>(schema: GraphQLSchema, metrics: Metrics, log: Logger): ApolloServer<C> {
  return new ApolloServer<C>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    maxRecursiveSelections: 2 * documentLimits.fields,
    logger: log,
    // For what fails before there is a context: Apollo's own refusals, such as its guard against forged requests.
    formatError: (_formatted, error) => presentError(error, { language: 'zh-CN', requestId: randomUUID() }),
    plugins: [
      answers<C>(metrics, log),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}
