import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openVault, vaultFrom } from '#server/auth/vault.ts';

const folder = mkdtempSync(join(tmpdir(), 'lang-nghe-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is sealed', () => {
  const vault = vaultFrom(randomBytes(32), randomBytes);

  test('opens for whom it was sealed and for nobody else', () => {
    const sealed = vault.seal('bí mật', 'hoa');
    expect(vault.unseal(sealed, 'hoa')).toBe('bí mật');
    expect(vault.unseal(sealed, 'lan')).toBeUndefined();
    expect(vaultFrom(randomBytes(32), randomBytes).unseal(sealed, 'hoa')).toBeUndefined();
  });

  test('is refused when a letter was altered or cut off', () => {
    const sealed = vault.seal('bí mật', 'hoa');
    expect(
      vault.unseal(`${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`, 'hoa'),
    ).toBeUndefined();
    expect(vault.unseal(sealed.slice(0, 12), 'hoa')).toBeUndefined();
    expect(vault.unseal('', 'hoa')).toBeUndefined();
  });

  test('a mark is for one text of one person', () => {
    const mark = vault.mark('ABCD', 'hoa');
    expect(vault.isMark(mark, 'ABCD', 'hoa')).toBe(true);
    expect(vault.isMark(mark, 'ABCD', 'lan')).toBe(false);
    expect(vault.isMark('', 'ABCD', 'hoa')).toBe(false);
  });
});

test('the key file is made once, for this user alone, and opens what was sealed before', () => {
  const file = join(folder, 'made', 'server.key');
  const sealed = openVault(file, randomBytes).seal('bí mật', 'hoa');
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(openVault(file, randomBytes).unseal(sealed, 'hoa')).toBe('bí mật');
  expect(readFileSync(file, 'utf8')).toMatch(/^[\w-]{43}\n$/);
});

test('a file that is no key stops the start with a sentence', () => {
  const file = join(folder, 'torn.key');
  writeFileSync(file, 'abc');
  expect(() => openVault(file, randomBytes)).toThrow('Tệp khóa');
});
