import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { prove } from '#client/respondent/proof/prove.ts';
import { firstWord, longest } from '#client/respondent/proof/sha256.ts';
import { openedTokenLength } from '#server/keys/keys.ts';
import { proofChallenge } from '#surveys/campaigns/proof-of-work.ts';

const digest = (text: string) => createHash('sha256').update(text).digest().readUInt32BE(0);

test('the loop of our own says what SHA-256 says, for every length of one block', () => {
  for (let length = 0; length <= longest; length++) {
    const text = randomBytes(64).toString('base64url').slice(0, length);
    expect(firstWord(text)).toBe(digest(text));
  }
});

test('a proof has the zero bits that were asked for, and fits one block with all its letters', () => {
  for (const bits of [0, 1, 8, 12]) {
    const challenge = proofChallenge('A'.repeat(openedTokenLength), randomBytes(16).toString('base64url'));
    const proof = prove(challenge, bits);
    expect(digest(`${challenge}.${proof}`)).toBeLessThan(2 ** (32 - bits));
    // a hundred million tries are six letters
    expect(`${challenge}.`.length + 6).toBeLessThanOrEqual(longest);
  }
});
