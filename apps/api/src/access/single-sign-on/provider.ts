import * as client from 'openid-client';
import { SingleSignOnFailed } from './problem.js';
import { isLoopback, type SingleSignOnSettings } from './settings.js';

/** Seconds we wait for an answer of the provider. */
const patience = 5;
/** Milliseconds until a provider that didn't answer is asked again. */
const pause = 3_000;
/** Milliseconds after which what a provider says of itself is read anew. */
const freshFor = 60 * 60_000;
/** Seconds by which its clock and ours may differ. */
const tolerance = 30;

/** By the header where the provider takes it, as the specification presumes; otherwise in the form. */
const authentication =
  (secret: string): client.ClientAuth =>
  (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = methods.includes('client_secret_basic') ? client.ClientSecretBasic : client.ClientSecretPost;
    way(secret)(server, ...rest);
  };

/** What the provider says of itself, asked for when it is first needed: one that is down keeps nobody from starting. */
export class Provider {
  readonly #settings: SingleSignOnSettings;
  readonly #clock: () => number;
  #known: { readonly asked: Promise<client.Configuration>; readonly until: number } | null = null;

  constructor(settings: SingleSignOnSettings, clock: () => number) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** @throws SingleSignOnFailed unavailable */
  configuration(): Promise<client.Configuration> {
    if (!this.#known || this.#known.until <= this.#clock()) {
      this.#known = { asked: this.#discover(), until: this.#clock() + freshFor };
    }
    return this.#known.asked;
  }

  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const checks = [client.enableNonRepudiationChecks, ...(isLoopback(issuer) ? [client.allowInsecureRequests] : [])];
    try {
      const metadata = { [client.clockTolerance]: tolerance };
      const options = { execute: checks, timeout: patience };
      return await client.discovery(issuer, clientId, metadata, authentication(clientSecret), options);
    } catch (error) {
      if (this.#known) this.#known = { ...this.#known, until: this.#clock() + pause };
      throw new SingleSignOnFailed('unavailable', error);
    }
  }
}
