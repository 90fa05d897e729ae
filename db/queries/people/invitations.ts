import { Role } from '#surveys/campaigns/role.ts';
import type { Db } from '../../open.ts';
import type { Database } from '../../schema.ts';

/** `invitedBy` is a user name; `forWhom` what the clerk noted of the person, or nothing. */
export type Invitation = {
  id: string;
  tokenHash: string;
  role: Role;
  expiresAt: Date;
  invitedBy: string;
  forWhom: string;
};

function toInvitation(row: Database['invitations']): Invitation {
  return {
    id: row.id,
    tokenHash: row.token_hash,
    role: Role.parse(row.role),
    expiresAt: new Date(row.expires_at),
    invitedBy: row.invited_by,
    forWhom: row.for_whom,
  };
}

export async function insertInvitation(db: Db, invitation: Invitation): Promise<void> {
  await db
    .insertInto('invitations')
    .values({
      token_hash: invitation.tokenHash,
      role: invitation.role,
      expires_at: invitation.expiresAt.toISOString(),
      id: invitation.id,
      invited_by: invitation.invitedBy,
      for_whom: invitation.forWhom,
    })
    .execute();
}

export async function findInvitation(db: Db, tokenHash: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row && toInvitation(row);
}

/** Those that still work, the one that runs out first at the top. */
export async function listInvitations(db: Db, now: Date): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitations')
    .selectAll()
    .where('expires_at', '>', now.toISOString())
    .orderBy('expires_at')
    .orderBy('id')
    .execute();
  return rows.map(toInvitation);
}

/** @returns false where somebody else used it first. */
export async function deleteInvitation(db: Db, tokenHash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('invitations')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}

/** @returns what was withdrawn; undefined where it was used, withdrawn or never there. */
export async function deleteInvitationById(db: Db, id: string): Promise<Invitation | undefined> {
  const row = await db.deleteFrom('invitations').where('id', '=', id).returningAll().executeTakeFirst();
  return row && toInvitation(row);
}

/** A new link makes the earlier unused ones for the same role worthless. */
export async function deleteInvitationsFor(db: Db, role: Role): Promise<void> {
  await db.deleteFrom('invitations').where('role', '=', role).execute();
}
