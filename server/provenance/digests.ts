import { createHash, hash } from 'node:crypto';
import { canonicalResponse, type Digested } from '#surveys/responses/canonical.ts';

/** Bytes of one leaf. */
const size = 32;

/** Grows by one response at a time; 32 bytes are kept of each. */
export type DataDigest = {
  add(response: Digested): void;
  /** How many were added, and one digest for all of them, whatever their order: 64 hexadecimal digits. */
  value(): { responses: number; digest: string };
};

/**
 * SHA-256 over the sorted digests of the responses, each with the key before it. The key stands in the raw export and
 * nowhere else: without it nobody can try out what a few respondents may have answered until the published digest
 * fits.
 */
export function openDataDigest(key: string): DataDigest {
  let leaves = Buffer.alloc(1024 * size);
  let count = 0;
  return {
    add(response) {
      if ((count + 1) * size > leaves.length) leaves = Buffer.concat([leaves], leaves.length * 2);
      hash('sha256', `${key}\n${canonicalResponse(response)}`, 'buffer').copy(leaves, count * size);
      count += 1;
    },
    value() {
      const all = createHash('sha256');
      for (const at of sortedLeaves(leaves, count)) all.update(leaves.subarray(at * size, (at + 1) * size));
      return { responses: count, digest: all.digest('hex') };
    },
  };
}

/** The places of the leaves in the order of their bytes. Numbers only: an object each would take more than the leaves. */
function sortedLeaves(leaves: Buffer, count: number): Uint32Array {
  const starts = Float64Array.from({ length: count }, (_, at) => leaves.readUIntBE(at * size, 6));
  const compare = (a: number, b: number) =>
    (starts[a] ?? 0) - (starts[b] ?? 0) ||
    leaves.compare(leaves, b * size, (b + 1) * size, a * size, (a + 1) * size);
  return Uint32Array.from(starts.keys()).sort(compare);
}

/** SHA-256 of a document in JSON without spaces, the names in every object in the order of their code units. */
export function documentDigest(document: unknown): string {
  return createHash('sha256').update(sortedJson(document)).digest('hex');
}

function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${sortedJson(member)}`).join(',')}}`;
}
