/** What somebody reckons in turns, without letting anybody else have one. */
export function atOnce<T>(turns: Generator<unknown, T>): T {
  for (;;) {
    const next = turns.next();
    if (next.done) return next.value;
  }
}
