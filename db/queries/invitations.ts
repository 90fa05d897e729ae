import { Role } from '#surveys/campaigns/role.ts';
import type { Db } from '../open.ts';

export type Invitation = { tokenHash: string; role: Role; expiresAt: Date };

export async function insertInvitation(db: Db, { tokenHash, role, expiresAt }: Invitation): Promise<void> {
  await db
    .insertInto('invitations')
    .values({ token_hash: tokenHash, role, expires_at: expiresAt.toISOString() })
    .execute();
}

export async function findInvitation(db: Db, tokenHash: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && { tokenHash, role: Role.parse(row.role), expiresAt: new Date(row.expires_at) };
}

/** @returns false where somebody else used it first. */
export async function deleteInvitation(db: Db, tokenHash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('invitations')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** A new link makes the earlier unused ones for the same role worthless. */
export async function deleteInvitationsFor(db: Db, role: Role): Promise<void> {
  await db.deleteFrom('invitations').where('role', '=', role).execute();
}
