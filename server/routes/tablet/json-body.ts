import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod/mini';
import { Problem, type ProblemCode } from '../../problem.ts';

/** Before a route that reads JSON: nothing larger is read into memory. @throws Problem `otherwise` */
export function atMost(maxSize: number, otherwise: ProblemCode = 'too_large'): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem(otherwise);
    },
  });
}

/**
 * A body that a bad network has cut short is no failure of the server, and nothing of it is logged.
 *
 * @throws Problem `otherwise` where the body is not what the schema says
 */
export async function jsonBody<T>(
  c: Context,
  schema: z.ZodMiniType<T>,
  otherwise: ProblemCode = 'invalid_form',
): Promise<T> {
  const read = schema.safeParse(await parsed(c));
  if (!read.success) throw new Problem(otherwise);
  return read.data;
}

async function parsed(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch (error) {
    if (error instanceof Problem) throw error;
    return undefined;
  }
}
