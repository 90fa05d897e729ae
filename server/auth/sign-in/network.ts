import { isIPv4, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { Config } from '../../config.ts';

/**
 * Where a request comes from, as coarse as one household or office is told from another: an IPv4 address, the first 48
 * bits of an IPv6 one. Only signing in asks for it, and only its keyed digest is remembered. Behind a proxy of ours it
 * is the last address that proxy has written down.
 */
export function networkOf(config: Pick<Config, 'trustedProxy'>, c: Context): string {
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return coarse((config.trustedProxy && forwarded) || socketAddress(c) || 'unknown');
}

/** @hono/node-server hands the request of Node down; a test may do the same. */
function socketAddress(c: Context): string | undefined {
  const env: unknown = c.env;
  if (typeof env !== 'object' || env === null || !('incoming' in env)) return undefined;
  const { incoming } = env;
  if (typeof incoming !== 'object' || incoming === null || !('socket' in incoming)) return undefined;
  const { socket } = incoming;
  if (typeof socket !== 'object' || socket === null || !('remoteAddress' in socket)) return undefined;
  return typeof socket.remoteAddress === 'string' ? socket.remoteAddress : undefined;
}

export function coarse(address: string): string {
  const inner = address.replace(/^::ffff:/i, '');
  if (isIPv4(inner) || !isIPv6(inner)) return inner;
  const [before = '', after] = inner.toLowerCase().split('::');
  const groups = before.split(':').filter(Boolean);
  const last = after?.split(':').filter(Boolean) ?? [];
  const filled =
    after === undefined ? groups : [...groups, ...Array(8 - groups.length - last.length).fill('0'), ...last];
  return filled
    .slice(0, 3)
    .map((group) => Number.parseInt(String(group), 16).toString(16))
    .join(':');
}
