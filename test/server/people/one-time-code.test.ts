import { describe, expect, test } from 'vitest';
import {
  codeAt,
  secretAsLetters,
  secretAsLink,
  stepAt,
  stepOfCode,
} from '#server/auth/second-factor/one-time-code.ts';
import {
  drawRecoveryCodes,
  readRecoveryCode,
  recoveryCodeInFours,
} from '#server/auth/second-factor/recovery-codes.ts';

/** RFC 6238, appendix B, and RFC 4226, appendix D: the secret is "12345678901234567890". */
const secret = Buffer.from('12345678901234567890');

describe('a one-time code', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('%i seconds after 1970 is %s, as the RFC says', (seconds, code) => {
    expect(codeAt(stepAt(new Date(seconds * 1000)), secret, 8)).toBe(code);
  });

  test('has six figures, of which the first may be nought', () => {
    const codes = [
      '755224',
      '287082',
      '359152',
      '969429',
      '338314',
      '254676',
      '287922',
      '162583',
      '399871',
      '520489',
    ];
    expect(codes.map((_, counter) => codeAt(counter, secret))).toEqual(codes);
  });

  test('is good half a minute before and after its own, and no longer', () => {
    const at = (seconds: number) => new Date((1_700_000_000 + seconds) * 1000);
    const code = codeAt(stepAt(at(0)), secret);
    const goodAt = [-60, -30, 0, 30, 60].filter(
      (seconds) => stepOfCode(code, secret, at(seconds)) !== undefined,
    );
    expect(goodAt).toEqual([-30, 0, 30]);
  });

  test('comes from a secret that apps take as letters or as a square', () => {
    expect(secretAsLetters(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    const link = new URL(secretAsLink(secret, { issuer: 'Lắng nghe', username: 'hoa.nguyen' }));
    expect(link.protocol).toBe('otpauth:');
    expect(link.searchParams.get('issuer')).toBe('Lắng nghe');
    expect(link.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    expect(link.href).not.toContain('+');
  });
});

test('recovery codes are read as people type them', () => {
  let turn = 0;
  const [code = ''] = drawRecoveryCodes((n) => turn++ % n);
  expect(recoveryCodeInFours(code)).toBe('ABCD EFGH JKMN');
  expect(readRecoveryCode(' abcd-efgh jkmn ')).toBe(code);
  expect(readRecoveryCode('123456')).toBeUndefined();
  expect(readRecoveryCode('ABCD EFGH JKMI')).toBeUndefined();
});
