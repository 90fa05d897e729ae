import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { open } from '../../auth/guards.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';

const contentTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
};

/** Their names change with what is in them. Everything else is asked for anew, above all the page and its worker. */
const forAYear = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/** The tablet's app, as it was built. Without a build there is nothing here. */
export function tabletAppRoutes({ assets }: Pick<Means, 'assets'>) {
  const files = filesOf(assets.tabletFolder);
  const cache = new Map<string, Uint8Array<ArrayBuffer>>();
  const read = (name: string) => {
    if (!files.has(name)) return undefined;
    const bytes = cache.get(name) ?? new Uint8Array(readFileSync(join(assets.tabletFolder, name)));
    cache.set(name, bytes);
    return bytes;
  };

  function give(c: Context, name: string) {
    const type = contentTypes[name.split('.').at(-1) ?? ''];
    const plain = type && read(name);
    if (!plain) throw new Problem('not_found');
    const encoding = accepts(c, { header: 'Accept-Encoding', supports: ['br', 'gzip'], default: 'identity' });
    const packed = read(`${name}${{ br: '.br', gzip: '.gz' }[encoding] ?? ' '}`);
    if (packed) c.header('Content-Encoding', encoding);
    c.header('Vary', 'Accept-Encoding');
    c.header('Content-Type', type);
    c.header('Cache-Control', name.startsWith('assets/') ? forAYear : askAgain);
    return c.body(packed ?? plain);
  }

  return new Hono()
    .get('/tablet', open, (c) =>
      // what the page asks for stands beside it, and its worker may serve nothing above
      new URL(c.req.url).pathname === '/tablet' ? c.redirect('/tablet/', 301) : give(c, 'index.html'),
    )
    .get('/tablet/*', open, (c) => give(c, c.req.path.slice('/tablet/'.length)));
}

/** Only what is listed here is ever read. */
function filesOf(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(entries.filter((name) => !name.startsWith('.')));
}
