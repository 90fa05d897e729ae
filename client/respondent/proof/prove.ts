import { firstWord } from './sha256.ts';

/** A number that makes the SHA-256 of the challenge, a dot and the number begin with so many zero bits (at most 32). */
export function prove(challenge: string, zeroBits: number): string {
  const below = 2 ** (32 - zeroBits);
  for (let tried = 0; ; tried++) {
    const proof = tried.toString(36);
    if (firstWord(`${challenge}.${proof}`) < below) return proof;
  }
}
