import type { Context } from 'hono';
import type { Config } from './config.ts';

/**
 * The address people reach this server at, without a slash at the end: the configured one, else as the request
 * names it. Forwarded headers are believed only behind a proxy of ours.
 */
export function publicOrigin(config: Pick<Config, 'publicUrl' | 'trustedProxy'>, c: Context): string {
  if (config.publicUrl) return config.publicUrl;
  const own = new URL(c.req.url);
  if (!config.trustedProxy) return own.origin;
  const protocol = firstOf(c.req.header('X-Forwarded-Proto')) === 'https' ? 'https' : 'http';
  const host = firstOf(c.req.header('X-Forwarded-Host'));
  return host && /^[\w.-]+(:\d+)?$/.test(host) ? `${protocol}://${host}` : own.origin;
}

/** Each proxy adds its own value at the end; the first is what the visitor asked for. */
function firstOf(header: string | undefined): string | undefined {
  return header?.split(',')[0]?.trim();
}

export type Reach = 'this_machine' | 'local_network' | 'everywhere';

/** Who can open an address: a poster with "localhost" on it is worthless, and it has been printed elsewhere. */
export function reachOf(origin: string): Reach {
  const { hostname } = new URL(origin);
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(hostname)) return 'this_machine';
  if (/^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/.test(hostname)) return 'local_network';
  return hostname.includes('.') ? 'everywhere' : 'local_network';
}
