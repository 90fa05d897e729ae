import { createHash } from 'node:crypto';

/**
 * SHA-256 over the data with object keys in alphabetical order: moving a line changes nothing, moving an item in a
 * list does. Over the authored data and not the parsed value, which a new default of the schema would change.
 */
export function fingerprint(authored: unknown): string {
  return createHash('sha256').update(canonical(authored)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`);
  return `{${entries.join(',')}}`;
}
