import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../problem.ts';

/** Before a route that reads a form of a few lines: nothing larger is read into memory. */
export const smallForm = bodyLimit({
  maxSize: 16 * 1024,
  onError: () => {
    throw new Problem('too_large');
  },
});

/** The text of one field of a posted form; empty where it is missing or a file. */
export function formField(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}
