import { useRef } from 'preact/hooks';
import { inserted, moved, without } from '#surveys/questionnaire/editing/lists.ts';

/**
 * Names for the rows of a list whose values may all change: a row keeps its name, and with it its place on the screen,
 * while it is written, moved and stands beside others that come and go.
 */
export function useRowKeys(count: number) {
  const keys = useRef<number[]>([]);
  const next = useRef(0);
  const fresh = () => {
    next.current += 1;
    return next.current;
  };
  while (keys.current.length < count) keys.current.push(fresh());
  // another draft, or an edit taken back
  if (keys.current.length > count) keys.current.length = count;
  return {
    keyAt: (index: number) => keys.current[index] ?? index,
    add(at: number) {
      keys.current = inserted(keys.current, at, fresh());
    },
    move(from: number, to: number) {
      keys.current = moved(keys.current, from, to);
    },
    remove(at: number) {
      keys.current = without(keys.current, at);
    },
  };
}
