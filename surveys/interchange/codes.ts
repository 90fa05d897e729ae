/** Names of other tools made into our codes: without accents, of the allowed letters, each once. */

/** `q1` → `Q1`, `muc_do hài lòng` → `MucDoHaiLong`. A name that fits already is kept. */
export function itemCodeFrom(name: string): string {
  if (/^[A-Z][A-Za-z0-9]{0,15}$/.test(name)) return name;
  const joined = plain(name)
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return (/^[A-Z]/.test(joined) ? joined : `C${joined}`).slice(0, 16);
}

/** `Có` → `co`, `-99` → `99`. */
export function optionCodeFrom(name: string): string {
  const joined = plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+/, '');
  return /^[a-z0-9][a-z0-9_]{0,31}$/.test(name) ? name : joined.slice(0, 32) || 'o';
}

/** `text_items` → `text-items`. */
export function sectionCodeFrom(name: string): string {
  const joined = plain(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z][a-z0-9-]{0,31}$/.test(name)
    ? name
    : (/^[a-z]/.test(joined) ? joined : `s-${joined}`).slice(0, 32).replace(/-+$/, '');
}

/** Two letters of the name and its number of levels: `hl5` → `HL5`, `muc_do` with 5 → `MU5`. */
export function scaleCodeFrom(name: string, levels: number): string {
  const upper = plain(name).toUpperCase();
  if (/^[A-Z]{2}[0-9]$/.test(upper)) return upper;
  return `${`${upper.replace(/[^A-Z]/g, '')}XX`.slice(0, 2)}${levels}`;
}

/** Gives the wanted code, or the next free one like it; `longest` letters at most. */
export function codeGiver(longest: number, taken: Set<string> = new Set()): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    let code = wanted;
    for (let count = counts.get(wanted) ?? 2; taken.has(code); count += 1) {
      code = wanted.slice(0, longest - String(count).length) + count;
      counts.set(wanted, count + 1);
    }
    taken.add(code);
    return code;
  };
}

/** Another scale code, when the wanted one is taken: the digit first, then the letters. */
export function freeScaleCode(wanted: string, taken: ReadonlySet<string>): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const starts = [wanted.slice(0, 2), ...[...letters].flatMap((a) => [...letters].map((b) => a + b))];
  const codes = starts.flatMap((start) => [...'0123456789'].map((digit) => start + digit));
  return [wanted, ...codes].find((code) => !taken.has(code)) ?? wanted;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
