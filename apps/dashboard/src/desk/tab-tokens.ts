import type { TokenStore } from './session.js';

const storedAs = 'gridvoice.desk.token';

/** The token of this tab alone, so that two members can work side by side in two windows. */
export const tabTokens: TokenStore = {
  read: () => sessionStorage.getItem(storedAs),
  write: (token) => (token === null ? sessionStorage.removeItem(storedAs) : sessionStorage.setItem(storedAs, token)),
};
