import * as z from 'zod/mini';
import type { Db } from '#db/open.ts';
import { findSetting, insertOrReplaceSetting } from '#db/queries/settings.ts';
import { Role } from '#surveys/campaigns/role.ts';

const name = 'second_factor_required';

/** The roles that nobody may sign in to without a second factor. */
export async function rolesRequired(db: Db): Promise<Role[]> {
  const stored = await findSetting(db, name);
  return stored === undefined ? [] : z.array(Role).parse(JSON.parse(stored));
}

export async function storeRolesRequired(db: Db, roles: readonly Role[]): Promise<void> {
  await insertOrReplaceSetting(db, name, JSON.stringify(roles));
}
