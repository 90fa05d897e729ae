import type { Role } from '#surveys/campaigns/role.ts';

/** What a route asks for. `own.account`: anybody who is signed in. */
export const permissions = [
  'own.account',
  'progress.read',
  'results.read',
  'results.unseal',
  'comments.read',
  'responses.export',
  'responses.exclude',
  'campaigns.read',
  'campaigns.prepare',
  'questionnaires.write',
  'criteria.write',
  'links.print',
  'codes.manage',
  'accounts.manage',
  'tablets.manage',
  'paper.manage',
  'paper.key',
  'acts.read',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * Interviewers never see results: whoever collects must not steer by them (domain.md §10). Observers check figures and
 * acts; open words may point at somebody and stay in the ward.
 */
const allowed: Record<Role, readonly Permission[]> = {
  clerk: permissions,
  leader: [
    'own.account',
    'progress.read',
    'results.read',
    'results.unseal',
    'comments.read',
    'campaigns.read',
    'acts.read',
  ],
  interviewer: ['own.account', 'progress.read', 'paper.key'],
  observer: ['own.account', 'progress.read', 'results.read', 'campaigns.read', 'acts.read'],
};

export function mayRole(role: Role, permission: Permission): boolean {
  return allowed[role].includes(permission);
}

export function permissionsOf(role: Role): readonly Permission[] {
  return allowed[role];
}
