import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, sourceFiles } from './files.ts';

type Import = { from: string; to: string; isType: boolean };

const statement =
  /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gm;

/** Where an import leads, as a path from the root; undefined for a package. */
function target(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  return undefined;
}

const imports: Import[] = sourceFiles().flatMap((file) =>
  [...read(file).matchAll(statement)].flatMap((match) => {
    const to = target(file, match[2] ?? match[3] ?? match[4] ?? '');
    return to ? [{ from: file, to, isType: match[1] !== undefined }] : [];
  }),
);

const floor = (path: string) => path.split('/')[0] ?? '';
const told = ({ from, to }: Import) => `${from} → ${to}`;
const breaking = (isBroken: (arrow: Import) => boolean) => imports.filter(isBroken).map(told);

describe('who may import whom', () => {
  test('there are arrows to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test('surveys imports nothing but surveys', () => {
    expect(breaking((a) => floor(a.from) === 'surveys' && floor(a.to) !== 'surveys')).toEqual([]);
  });

  test('db imports only surveys and itself', () => {
    expect(breaking((a) => floor(a.from) === 'db' && !['db', 'surveys'].includes(floor(a.to)))).toEqual([]);
  });

  test('server reaches a screen only through its render.tsx', () => {
    const isDoor = (path: string) => /^client\/[^/]+\/render\.tsx$/.test(path);
    expect(breaking((a) => floor(a.from) === 'server' && floor(a.to) === 'client' && !isDoor(a.to))).toEqual(
      [],
    );
  });

  test('client knows the server by its types only, and never the database', () => {
    expect(breaking((a) => floor(a.from) === 'client' && floor(a.to) === 'server' && !a.isType)).toEqual([]);
    expect(breaking((a) => floor(a.from) === 'client' && floor(a.to) === 'db')).toEqual([]);
  });

  test('nothing but tests imports tests', () => {
    expect(breaking((a) => floor(a.from) !== 'test' && floor(a.to) === 'test')).toEqual([]);
  });

  test('a query file imports no other query file', () => {
    expect(breaking((a) => a.from.startsWith('db/queries/') && a.to.startsWith('db/queries/'))).toEqual([]);
  });

  test('only app.ts imports routes', () => {
    const isInside = (a: Import) => a.from.startsWith('server/routes/');
    const outside = breaking(
      (a) =>
        a.to.startsWith('server/routes/') &&
        !isInside(a) &&
        floor(a.from) === 'server' &&
        a.from !== 'server/app.ts',
    );
    expect(outside).toEqual([]);
  });

  test('the floor below routes does not know them: fieldwork asks for queries and surveys', () => {
    const allowed = [
      'server/fieldwork',
      'server/auth',
      'server/keys/keys.ts',
      'server/means.ts',
      'server/problem.ts',
    ];
    expect(
      breaking(
        (a) =>
          a.from.startsWith('server/fieldwork/') &&
          floor(a.to) === 'server' &&
          !allowed.some((place) => a.to.startsWith(place)),
      ),
    ).toEqual([]);
  });

  test('a screen imports no other screen, and ui knows nothing of surveys', () => {
    const shared = ['questionnaire', 'officials', 'ui', 'texts', 'styles'];
    const surface = (path: string) => path.split('/')[1] ?? '';
    const isSurface = (path: string) =>
      floor(path) === 'client' && path.split('/').length > 2 && !shared.includes(surface(path));
    expect(
      breaking((a) => isSurface(a.from) && isSurface(a.to) && surface(a.from) !== surface(a.to)),
    ).toEqual([]);
    expect(breaking((a) => a.from.startsWith('client/ui/') && floor(a.to) === 'surveys')).toEqual([]);
  });

  test('SQL and transactions stay where they belong', () => {
    const transactions = sourceFiles().filter(
      (file) => /\.transaction\(\)/.test(read(file)) && floor(file) !== 'test',
    );
    expect(transactions.filter((file) => !/^(server\/fieldwork|db)\//.test(file))).toEqual([]);
  });
});

describe('what a floor never touches', () => {
  const using = (where: string, what: RegExp) =>
    sourceFiles().filter((file) => file.startsWith(where) && what.test(withoutComments(read(file))));

  test('surveys has no clock and no chance of its own', () => {
    expect(using('surveys/', /Date\.now|new Date\(\)|Math\.random|performance\.now/)).toEqual([]);
  });

  test('server has no document', () => {
    expect(
      using('server/', /\bdocument\.(?!groups|\w+\s*=)|\bwindow\.(location|document|addEventListener)/),
    ).toEqual([]);
  });

  test('client has no process', () => {
    expect(using('client/', /\bprocess\./)).toEqual([]);
  });

  test('what a respondent downloads has no zod', () => {
    const reached = new Set<string>();
    const follow = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const arrow of imports) if (arrow.from === file && !arrow.isType) follow(arrow.to);
    };
    follow('client/respondent/main.ts');
    expect(reached.size).toBeGreaterThan(3);
    expect([...reached].filter((file) => /from 'zod/.test(read(file)))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
