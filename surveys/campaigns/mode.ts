/** How a response was collected. Stored with it, and every figure is also given by mode. */
export const modes = ['web', 'tablet_self', 'tablet_assisted', 'paper'] as const;
export type Mode = (typeof modes)[number];
