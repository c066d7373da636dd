/** An answer, and the address it came from. */
export interface Landed {
  readonly address: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** As much of a browser as signing in needs: it keeps cookies by origin and path, follows redirects and sends forms. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #standIns: Readonly<Record<string, string>>;

  /** @param standIns which server really answers for an origin */
  constructor(standIns: Readonly<Record<string, string>>) {
    this.#standIns = standIns;
  }

  async once(address: URL, form?: Readonly<Record<string, string>>): Promise<Landed> {
    const real = new URL(address.pathname + address.search, this.#standIns[address.origin] ?? address.origin);
    const body = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const response = await fetch(real, {
      ...body,
      redirect: 'manual',
      headers: { cookie: this.#cookiesFor(address), 'accept-language': 'en' },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(address, line);
    return { address, status: response.status, headers: response.headers, body: await response.text() };
  }

  /** Goes on until a page, or an address that `stop` recognises; that one isn't opened. */
  async follow(
    address: URL,
    { form, stop = () => false }: { form?: Record<string, string>; stop?: (address: URL) => boolean } = {},
  ): Promise<Landed> {
    let landed = await this.once(address, form);
    for (let next = nextOf(landed); next; next = nextOf(landed)) {
      if (stop(next)) return { ...landed, address: next };
      landed = await this.once(next);
    }
    return landed;
  }

  cookie(origin: string, name: string): string | undefined {
    return [...this.cookies].find(([key]) => key.startsWith(`${origin} `) && key.endsWith(` ${name}`))?.[1];
  }

  #keep({ origin }: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((part) => part.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    const key = `${origin} ${path} ${name}`;
    if (value === '') this.cookies.delete(key);
    else this.cookies.set(key, value);
  }

  #cookiesFor({ origin, pathname }: URL): string {
    const wanted = [...this.cookies].map(([key, value]) => ({ parts: key.split(' '), value }));
    return wanted
      .filter(({ parts }) => parts[0] === origin && pathname.startsWith(parts[1] ?? ''))
      .map(({ parts, value }) => `${parts[2]}=${value}`)
      .join('; ');
  }
}

function nextOf({ headers, address }: Landed): URL | null {
  const location = headers.get('location');
  return location === null ? null : new URL(location, address);
}
