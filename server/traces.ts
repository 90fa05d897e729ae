/** Counts what was written in an order that must soon be forgotten: see docs/security.md. */
export type Traces = { leave(): void; soFar(): number };

export function openTraces(): Traces {
  let left = 0;
  return {
    leave() {
      left += 1;
    },
    soFar: () => left,
  };
}
