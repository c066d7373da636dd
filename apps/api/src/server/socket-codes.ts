/** The server is in trouble or full, not the client wrong: it should come back (1013). graphql-ws' clients do so after a while. */
export const tryAgainLater = 1013;
