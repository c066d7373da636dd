import { type Application, openApplication } from '@gridvoice/api/application';
import { discardEmbeddedPostgres, startEmbeddedPostgres } from '@gridvoice/api/database/embedded/launcher';
import { type Environment, readEnvironment } from '@gridvoice/api/env';
import { serve } from '@gridvoice/api/serve';
import { onStopSignal } from '@gridvoice/api/stop-signal';
import { pino } from 'pino';
import { sampleUtility } from '../sample/utility.js';
import { Closers } from './closers.js';
import { freePort, portTaken } from './free-port.js';
import { type LoadOutcome, loadSample } from './load-sample.js';
import { type DemoOptions, readOptions } from './options.js';
import { partnerKey } from './partner-key.js';
import { progressLine, say } from './say.js';
import { playStream } from './stream.js';
import { welcome } from './welcome.js';

/** All has to be over by then, whatever still hangs. Milliseconds. */
const lastMoment = 2_800;
/** The wall stays signed in for as long as a demo may stand in a hall. */
const wallSession = 30 * 24 * 60 * 60_000;
const wallOrigin = { how: 'WALL', address: null, userAgent: null } as const;

/**
 * `npm run demo`: database, server, sample and stream in one process, until SIGINT or SIGTERM.
 * @throws Error of one sentence when it can't start
 */
export async function runDemo(argv: readonly string[]): Promise<void> {
  const environment = readEnvironment({ production: false });
  const options = readOptions(argv, environment);
  const demo = new Demo(environment, options);
  const stopped = onStopSignal(() => demo.stop());
  await demo.start();
  await stopped;
}

class Demo {
  readonly #environment: Environment;
  readonly #options: DemoOptions;
  readonly #closers = new Closers();
  readonly #ending = new AbortController();
  #starting: Promise<void> = Promise.resolve();
  #ready = false;

  constructor(environment: Environment, options: DemoOptions) {
    this.#environment = environment;
    this.#options = options;
  }

  /** Resolves once it runs, or once it has been told to stop on the way. */
  async start(): Promise<void> {
    this.#starting = this.#start();
    try {
      await this.#starting;
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      await this.#closers.close();
      throw error;
    }
  }

  async stop(): Promise<void> {
    say('\n正在停止 · Stopping …');
    setTimeout(() => process.exit(0), lastMoment).unref();
    this.#ending.abort();
    // What is just being started has to be there before it can be stopped; nothing more is started after it.
    await this.#starting.catch(() => undefined);
    await this.#closers.close();
  }

  async #start(): Promise<void> {
    const { port, host, logLevel } = this.#environment;
    const { signal } = this.#ending;
    await freePort(port, host);
    const application = await this.#open(signal);
    const isReady = (): boolean => this.#ready;
    const server = await serve(application, { port, host, log: pino({ level: logLevel }), isReady }).catch(explainPort(port));
    this.#closers.add(() => server.stop());
    const outcome = await this.#load(application);
    signal.throwIfAborted();
    this.#ready = true;
    const origin = `http://${host}:${server.port}`;
    const { token } = await application.sessions.create('member-wall', wallSession, wallOrigin);
    const key = await partnerKey(application, this.#options.dataDir, Date.now());
    process.stdout.write(`${welcome(origin, token, key)}\n`);
    if (!this.#options.quiet) this.#play(`${origin}/graphql`, outcome === 'EARLIER');
  }

  async #open(signal: AbortSignal): Promise<Application> {
    const databaseUrl = this.#environment.databaseUrl ?? (await this.#startDatabase());
    signal.throwIfAborted();
    const application = await openApplication({ databaseUrl });
    this.#closers.add(() => application.close());
    return application;
  }

  async #startDatabase(): Promise<string> {
    const { dataDir, fresh } = this.#options;
    const log = say;
    if (fresh) await discardEmbeddedPostgres({ dataDir, log });
    say('正在启动内置数据库 · Starting the embedded database …');
    const database = await startEmbeddedPostgres({ dataDir, log });
    this.#closers.add(() => database.stop());
    return database.url;
  }

  #load(application: Application): Promise<LoadOutcome> {
    const { tickets } = this.#options;
    return loadSample(application, { count: tickets, progress: progressLine(), stopped: () => this.#ending.signal.aborted });
  }

  #play(url: string, later: boolean): void {
    const playing = playStream({ url, customers: sampleUtility().customers, later, signal: this.#ending.signal });
    this.#closers.add(() => playing);
  }
}

const explainPort =
  (port: number) =>
  (error: NodeJS.ErrnoException): never => {
    throw error.code === 'EADDRINUSE' ? new Error(portTaken(port)) : error;
  };
