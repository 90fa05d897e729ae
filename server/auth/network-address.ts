import type { Context } from 'hono';
import type { Config } from '../config.ts';

/** Whom a request comes from, as far as it matters: `text` tells one network from another and is never kept. */
export type NetworkAddress = { is: 'known'; text: string } | { is: 'hidden_by_a_proxy' };

/**
 * Behind a proxy of ours its header says who asked: each proxy adds what it saw at the end, so that the last one is
 * ours and everything before may be invented. A proxy on this machine that nobody has told us of hides everybody
 * behind one address.
 */
export function addressOf({ trustedProxy }: Pick<Config, 'trustedProxy'>, c: Context): NetworkAddress {
  const peer: unknown = c.env?.incoming?.socket?.remoteAddress;
  const own = typeof peer === 'string' ? peer : '';
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  if (trustedProxy && forwarded) return { is: 'known', text: network(forwarded) };
  if (forwarded && /^(::1|127\.|::ffff:127\.)/.test(own)) return { is: 'hidden_by_a_proxy' };
  return { is: 'known', text: network(own) };
}

/** One household or office has a whole /64 of IPv6; of IPv4 one address. */
function network(address: string): string {
  const v4 = /(\d+\.\d+\.\d+\.\d+)/.exec(address)?.[1];
  if (v4) return v4;
  if (!address.includes(':')) return address.slice(0, 64);
  const [head = '', tail = ''] = address.replace(/[[\]]|%.*$/g, '').split('::');
  const groups = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Math.max(0, 8 - groups.length - last.length) : 0;
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
