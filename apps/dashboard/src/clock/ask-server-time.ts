import type { Instant } from '@gridvoice/domain/instant';
import { graphql } from '../graphql/graphql.js';
import { at } from '../graphql/instants.js';
import type { Ask } from '../live/requests.js';

const serverTimeDocument = graphql(`
  query ServerTime {
    serverTime
  }
`);

export const askServerTime = async (ask: Ask): Promise<Instant> => at((await ask(serverTimeDocument, {})).serverTime);
