import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { open } from './auth/guards.ts';
import { Problem } from './problem.ts';

/** The addresses of the built files by the names that vite.config.ts gives them, e.g. `respondent`. */
export type Assets = { js(entry: string): string; css(entry: string): string; folder: string };

type Manifest = Record<string, { name?: string; file: string; css?: string[]; isEntry?: boolean }>;

/** @throws Error where nothing was built. */
export function openAssets(folder: string): Assets {
  const manifestFile = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifestFile)) throw new Error(`${folder} holds no build; run "npm run build".`);
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const entries = Object.values(manifest).filter((chunk) => chunk.isEntry);
  const find = (entry: string, ending: string) => {
    const chunk = entries.find((candidate) => candidate.name === entry);
    const file = [chunk?.file, ...(chunk?.css ?? [])].find((name) => name?.endsWith(ending));
    if (!file) throw new Error(`The build has no ${ending} for "${entry}".`);
    return `/${file}`;
  };
  return { folder, js: (entry) => find(entry, '.js'), css: (entry) => find(entry, '.css') };
}

const contentTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Hashed file names: kept for a year, and never compressed while serving. */
export function assetRoutes(assets: Assets) {
  const folder = join(assets.folder, 'assets');
  const built = new Set(readdirSync(folder));
  const cache = new Map<string, Uint8Array<ArrayBuffer>>();
  const read = (name: string) => {
    if (!cache.has(name) && built.has(name))
      cache.set(name, new Uint8Array(readFileSync(join(folder, name))));
    return cache.get(name);
  };
  return new Hono().get('/assets/:name{[A-Za-z0-9_-]+\\.(js|css|svg)}', open, (c) => {
    const name = c.req.param('name');
    if (!read(name)) throw new Problem('not_found');
    const encoding = accepts(c, { header: 'Accept-Encoding', supports: ['br', 'gzip'], default: 'identity' });
    const ending = encoding === 'br' ? '.br' : encoding === 'gzip' ? '.gz' : '';
    const bytes = read(`${name}${ending}`) ?? read(name);
    if (!bytes) throw new Problem('not_found');
    if (ending && read(`${name}${ending}`)) c.header('Content-Encoding', encoding);
    c.header('Content-Type', contentTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    c.header('Vary', 'Accept-Encoding');
    return c.body(bytes);
  });
}
