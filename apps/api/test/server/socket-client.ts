import WebSocket from 'ws';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A bare graphql-transport-ws client that can also misbehave. */
export class SocketClient {
  readonly socket: WebSocket;
  readonly messages: Message[] = [];
  /** The code the socket was closed with. */
  readonly closed: Promise<number>;
  #wake: () => void = () => {};

  constructor(url: string, { protocol = 'graphql-transport-ws', headers = {} as Record<string, string> } = {}) {
    this.socket = new WebSocket(url, protocol, { headers });
    this.closed = new Promise((resolve) => this.socket.once('close', resolve));
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data) => {
      this.messages.push(JSON.parse(String(data)));
      this.#wake();
    });
  }

  async opened(): Promise<this> {
    await new Promise((resolve) => this.socket.once('open', resolve));
    return this;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message));
  }

  /** The first message that fits, of those that came and those to come. */
  async receive(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Opens the connection as a member, or as nobody. */
  async init(payload: Record<string, unknown> = {}): Promise<this> {
    await this.opened();
    this.send({ type: 'connection_init', payload });
    await this.receive(({ type }) => type === 'connection_ack');
    return this;
  }

  subscribe(id: string, query: string, variables?: unknown): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** How the operation ended: an `error` or a `complete`. */
  end(id: string): Promise<Message> {
    return this.receive((message) => message.id === id && message.type !== 'next');
  }

  /** The data of every `next` of an operation so far. */
  next(id: string): unknown[] {
    return this.messages.filter((message) => message.id === id && message.type === 'next').map(({ payload }) => payload);
  }
}

export const asMember = (name: string) => ({ authorization: `Bearer token-of-${name}`, acceptLanguage: 'en' });
