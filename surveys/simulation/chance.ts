/** Chance that can be repeated: the same seed draws the same numbers, on every machine. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  share(): number;
  /** A whole number from 0 to n − 1. */
  below(n: number): number;
  /** True in so many cases of 1. */
  happens(probability: number): boolean;
  /** Around 0, with a standard deviation of 1. */
  normal(): number;
  /** One of them, as likely as its weight says; undefined where all weights are 0. */
  weighted<T>(choices: readonly T[], weightOf: (choice: T) => number): T | undefined;
};

/** 32 bits of a text, spread well (FNV-1a with the finaliser of MurmurHash3). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Always the same number from −1 to 1 for a text: what sets one statement apart from the next. */
export function leaningOf(text: string): number {
  return hashOf(text) / 2 ** 31 - 1;
}

/** Mulberry32, of 32 bits of state: enough for an example, never for a secret. */
export function chanceFrom(seed: string): Chance {
  let state = hashOf(seed);
  function share(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    share,
    below: (n) => Math.floor(share() * n),
    happens: (probability) => share() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    weighted(choices, weightOf) {
      let left = share() * choices.reduce((sum, choice) => sum + weightOf(choice), 0);
      for (const choice of choices) {
        left -= weightOf(choice);
        if (left < 0) return choice;
      }
      return undefined;
    },
  };
}
