import * as z from 'zod/mini';

const Count = z.int().check(z.nonnegative());

/**
 * What is told of a group's answers until the next step. `complete`: complete responses when it was taken. `rows`: by
 * answer key the blurred counts of the item's values; behind those of a multiple choice the blurred number of people.
 */
export const LiveSnapshot = z.object({ complete: Count, rows: z.record(z.string(), z.array(Count)) });
export type LiveSnapshot = z.infer<typeof LiveSnapshot>;
