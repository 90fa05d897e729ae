import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, read, root } from './files.ts';

const documents = projectFiles().filter((file) => file.endsWith('.md'));
const manifest: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

/** What stands in `backticks`, outside of blocks of commands. */
function namesIn(document: string): string[] {
  const prose = read(document).replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
}

describe('the documents tell the truth', () => {
  test('the pages of the house are there', () => {
    const pages = ['map', 'words', 'recipes', 'data', 'methods', 'running', 'security'];
    expect(pages.filter((page) => !documents.includes(`docs/${page}.md`))).toEqual([]);
    expect(documents.filter((file) => file.startsWith('docs/decisions/')).length).toBeGreaterThan(2);
  });

  for (const document of documents) {
    test(`${document}: every path it names exists`, () => {
      const isPath = /^\.{0,2}\/?(surveys|db|server|client|test|docs|\.ci)(\/[\w.@<>*-]+)*\/?$/;
      const paths = namesIn(document).filter((name) => isPath.test(name) && !/[<>*]/.test(name));
      const missing = paths.filter((path) => !existsSync(join(root, path)));
      expect(missing).toEqual([]);
    });

    test(`${document}: every link leads somewhere`, () => {
      const links = [...read(document).matchAll(/\]\(([^)#\s]+)/g)].map((match) => match[1] ?? '');
      const local = links.filter((link) => !/^(https?:|mailto:)/.test(link));
      const missing = local.filter((link) => !existsSync(join(root, dirname(document), link)));
      expect(missing).toEqual([]);
    });

    test(`${document}: every script it names is in package.json`, () => {
      const scripts = [...read(document).matchAll(/npm run ([\w-]+)/g)].map((match) => match[1] ?? '');
      expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
    });
  }

  test('every setting is described, and no other', () => {
    const settings = [...read('server/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z\./gm)].map(
      (match) => match[1] ?? '',
    );
    expect(settings.length).toBeGreaterThan(5);
    const described = [...read('docs/running.md').matchAll(/^\| `([A-Z][A-Z_]+)`/gm)].map(
      (match) => match[1],
    );
    expect(described).toEqual(settings);
  });

  test('every table is described, and no other', () => {
    const migrations = readdirSync(join(root, 'db/migrations')).map((file) => read(`db/migrations/${file}`));
    const tables = [...read('db/schema.ts').matchAll(/^ {2}([a-z_]+): (?:\{|[A-Z]\w+Table;)/gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => migrations.some((migration) => migration.includes(`'${name}'`)));
    expect(tables.length).toBeGreaterThan(5);
    const described = [...read('docs/data.md').matchAll(/^\| `([a-z_]+)` \|/gm)].map((match) => match[1]);
    expect(described.toSorted()).toEqual(tables.toSorted());
  });
});
