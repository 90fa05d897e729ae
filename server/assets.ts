import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { open } from './auth/guards.ts';
import { Problem } from './problem.ts';

/** The addresses of the built files by the names that vite.config.ts gives them, e.g. `respondent`. */
export type Assets = {
  js(entry: string): string;
  css(entry: string): string;
  folders: readonly string[];
  /** The tablet's app lies there, if it was built. */
  tabletFolder: string;
};

type Chunk = { name?: string; file: string; css?: string[]; isEntry?: boolean };

/** Each is built by itself, see vite.config.ts. */
const bundles = ['respondent', 'client', 'counter'];

/**
 * @param dist where the build lies
 * @throws Error where nothing was built.
 */
export function openAssets(dist: string): Assets {
  const folders = bundles.map((bundle) => join(dist, bundle));
  const entries = folders.flatMap((folder) => entriesOf(folder));
  const find = (entry: string, ending: string) => {
    const chunk = entries.find((candidate) => candidate.name === entry);
    const file = [chunk?.file, ...(chunk?.css ?? [])].find((name) => name?.endsWith(ending));
    if (!file) throw new Error(`The build has no ${ending} for "${entry}".`);
    return `/${file}`;
  };
  return {
    folders,
    tabletFolder: join(dist, 'tablet'),
    js: (entry) => find(entry, '.js'),
    css: (entry) => find(entry, '.css'),
  };
}

function entriesOf(folder: string): Chunk[] {
  const manifest = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifest)) throw new Error(`${folder} chưa có bản dựng; xin chạy "npm run build".`);
  const chunks: Record<string, Chunk> = JSON.parse(readFileSync(manifest, 'utf8'));
  return Object.values(chunks).filter((chunk) => chunk.isEntry);
}

const contentTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Hashed file names: kept for a year, and never compressed while serving. */
export function assetRoutes(assets: Assets) {
  const places = new Map(assets.folders.flatMap(filesIn));
  const cache = new Map<string, Uint8Array<ArrayBuffer>>();
  const read = (name: string) => {
    const place = places.get(name);
    if (place && !cache.has(name)) cache.set(name, new Uint8Array(readFileSync(place)));
    return cache.get(name);
  };
  return new Hono().get('/assets/:name{[A-Za-z0-9_-]+\\.(?:js|css|svg)}', open, (c) => {
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

/** Every built file's name with the place where it lies. */
function filesIn(bundle: string): [name: string, place: string][] {
  const folder = join(bundle, 'assets');
  return readdirSync(folder).map((name) => [name, join(folder, name)]);
}
