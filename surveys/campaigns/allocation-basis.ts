import * as z from 'zod/mini';

/** By what a group's n is shared out over the collection points. */
export const allocations = ['households', 'population', 'equally'] as const;
export const Allocation = z.enum(allocations);
export type Allocation = z.infer<typeof Allocation>;
