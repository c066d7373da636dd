import { isIPv6 } from 'node:net';
import type { Viewer } from '../access/viewer.js';

/** Who is counted: a member, a partner's key, or whoever comes without either. */
export type PrincipalKind = 'member' | 'key' | 'guest';

export interface Principal {
  readonly kind: PrincipalKind;
  /** Names it among all; of a guest it is the network they come from. */
  readonly key: string;
}

/** Whom a request is charged to. @param address the client's network address */
export function principalOf(viewer: Viewer | null, address: string): Principal {
  if (!viewer) return { kind: 'guest', key: `guest:${network(address)}` };
  const kind = viewer.key ? 'key' : 'member';
  return { kind, key: `${kind}:${viewer.id}` };
}

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** An IPv4 address as it is; of an IPv6 address its /64, since a household has all of those. */
export function network(address: string): string {
  const inner = mapped.exec(address)?.[1];
  if (inner) return inner;
  const [bare = ''] = address.split('%');
  return isIPv6(bare) ? `${groups(bare).slice(0, 4).join(':')}::/64` : address.slice(0, 100);
}

/** The eight groups, written out without leading zeros. An address that ends like IPv4 has its last two groups there, which nobody asks for. */
function groups(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].map((group) => group.replace(/^0+(?=.)/, ''));
}
