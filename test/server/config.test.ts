import { describe, expect, test } from 'vitest';
import { readConfig } from '#server/config.ts';

describe('the settings', () => {
  test('have a sensible start without any', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      databaseUrl: undefined,
      publicUrl: undefined,
      trustedProxy: false,
      presenceMinutes: 60,
      ballotsPerAddress: 600,
      keyFile: 'data/server.key',
      proofBits: 17,
    });
  });

  test('an empty one counts as absent, and a slash at the end of the address is dropped', () => {
    const config = readConfig({ PORT: '', PUBLIC_URL: 'https://khaosat.example.vn/', TRUSTED_PROXY: 'true' });
    expect(config).toMatchObject({ port: 3000, publicUrl: 'https://khaosat.example.vn', trustedProxy: true });
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT: cần một cổng'],
    [{ PORT: '70000' }, 'PORT: cần một cổng'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: cần để trống'],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, 'PUBLIC_URL: cần địa chỉ'],
    [{ PUBLIC_URL: 'https://a.vn/k/?x=1' }, 'PUBLIC_URL: cần địa chỉ'],
    [{ TRUSTED_PROXY: 'maybe' }, 'TRUSTED_PROXY: cần true hoặc false'],
  ])('%j is refused with one clear sentence', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test('every setting that is wrong is named at once', () => {
    expect(() => readConfig({ PORT: 'x', TRUSTED_PROXY: 'maybe' })).toThrow(/PORT: .*TRUSTED_PROXY: /);
  });
});
