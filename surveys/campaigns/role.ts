import * as z from 'zod/mini';

/**
 * clerk: runs the campaign. interviewer: collects, and never sees results. leader: sees everything, changes
 * nothing.
 */
export const Role = z.enum(['clerk', 'interviewer', 'leader']);
export type Role = z.infer<typeof Role>;

/** Somebody who signs in. Not a respondent: those have no account. */
export type Account = { id: string; username: string; displayName: string; role: Role };
