/** Lists that stay as they were; a place that is not there changes nothing. */

export function inserted<T>(list: readonly T[], at: number, ...more: T[]): T[] {
  const place = Math.min(Math.max(at, 0), list.length);
  return [...list.slice(0, place), ...more, ...list.slice(place)];
}

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

export function changed<T>(list: readonly T[], at: number, change: (one: T) => T): T[] {
  return list.map((one, index) => (index === at ? change(one) : one));
}

/** `to`: where it stands afterwards. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  return list[from] === undefined ? [...list] : inserted(without(list, from), to, list[from]);
}
