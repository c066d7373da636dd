import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

interface Greeting {
  /** By user name; only the first time. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  /** The first of PostgreSQL's processes. */
  readonly postmaster: number;
}

const script = fileURLToPath(new URL('killable-server.mjs', import.meta.url));

/** A server process with its own PostgreSQL, always on the same port. */
export class KillableServer {
  readonly url: string;
  readonly #dataDir: string;
  readonly #port: number;
  #process: ChildProcess | null = null;
  #greeting: Promise<Greeting> | undefined;

  private constructor(dataDir: string, port: number) {
    this.#dataDir = dataDir;
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async on(dataDir: string): Promise<KillableServer> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const address = probe.address();
    probe.close();
    await once(probe, 'close');
    return new KillableServer(dataDir, typeof address === 'object' && address ? address.port : 0);
  }

  /** Resolves when it takes requests, the next time if it is being killed. @throws what it said when it doesn't start */
  start(): Promise<Greeting> {
    this.#greeting ??= this.#launch();
    return this.#greeting;
  }

  /** SIGKILL to the server and to each and every process of its PostgreSQL. */
  async killEverything(): Promise<void> {
    const { postmaster } = await this.start();
    const server = this.#process;
    const gone = server && once(server, 'exit');
    // Whoever asks from now on waits for the next one.
    this.#greeting = gone?.then(() => this.#launch());
    for (const pid of [server?.pid, postmaster, ...childrenOf(postmaster)]) kill(pid, 'SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  }

  async #launch(): Promise<Greeting> {
    const started = spawn(process.execPath, [script, this.#dataDir, String(this.#port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#process = started;
    const said = text(started.stderr);
    for await (const line of createInterface({ input: started.stdout })) return JSON.parse(line) as Greeting;
    throw new Error(await said);
  }
}

function childrenOf(parent: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = table.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  return rows.flatMap(([pid, ppid]) => (ppid === parent && pid !== undefined ? [pid] : []));
}

function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, signal);
  } catch {
    // It went with the one before it.
  }
}
