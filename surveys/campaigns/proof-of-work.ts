/**
 * The work behind a ballot of an open link: the SHA-256 of "opened.responseId.proof" begins with so many zero bits.
 * Seventeen take 2¹⁷ tries on average, about a second on a cheap phone, and nobody waits for it (docs/security.md).
 */
export const usualProofBits = 17;

/** What is proven: bound to the response, so that a proof is good for one, and to a page that this server gave out. */
export function proofChallenge(opened: string, responseId: string): string {
  return `${opened}.${responseId}`;
}
