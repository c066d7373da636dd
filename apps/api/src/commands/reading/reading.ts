import type { CommandKind, CommandOf } from '@gridvoice/domain/lifecycle/commands';
import type { Request, RequestOf } from '../request.js';
import type { Texts } from './texts.js';

/** How requests become the domain's commands of the same names: their arguments as they are, their texts sealed. */
export type Readings<Kind extends CommandKind & Request['kind']> = {
  readonly [K in Kind]: (request: RequestOf<K>, texts: Texts) => CommandOf<K>;
};
