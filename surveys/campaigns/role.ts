import * as z from 'zod/mini';

/**
 * clerk: runs the campaign. interviewer: collects, and never sees results. leader: sees everything, changes
 * nothing. observer: somebody of the province, who sees what the leader sees but nobody's own words.
 */
export const roles = ['clerk', 'interviewer', 'leader', 'observer'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Who was deactivated cannot sign in; the name stays where it stands. */
export const AccountState = z.enum(['active', 'deactivated']);
export type AccountState = z.infer<typeof AccountState>;

/** Somebody who signs in. Not a respondent: those have no account. */
export type Account = { id: string; username: string; displayName: string; role: Role };
