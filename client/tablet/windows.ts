/**
 * What windows of one tablet keep out of each other's way by. A lock is let go of when its window closes. Where the
 * browser has none, the storage's own transactions still hold everything together.
 */

/** Runs it while no other window runs anything of this name. */
export async function alone<T>(name: string, act: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return act();
  return await navigator.locks.request(name, act);
}

/** Keeps the name until the returned function is called. */
export function hold(name: string): Promise<() => void> {
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((held) => {
    navigator.locks.request(name, () => new Promise<void>((letGo) => held(() => letGo())));
  });
}

/** Long enough for a window that is being closed to let go. */
const patienceMs = 1_500;

/** Is another window still keeping it? */
export async function isHeldElsewhere(name: string): Promise<boolean> {
  if (!navigator.locks) return false;
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    await navigator.locks.request(name, { signal: patience.signal }, () => {});
    return false;
  } catch {
    return true;
  } finally {
    clearTimeout(timer);
  }
}
