import type { CampaignId } from '#surveys/ids.ts';
import { AppraisalSheet } from '#surveys/par-index/appraisal-sheet.ts';
import type { Db } from '../open.ts';

/** `revision` is 0 and `savedBy` empty before anything was entered; `savedOn`: a day in Vietnam. */
export type StoredAppraisal = { sheet: AppraisalSheet; revision: number; savedBy: string; savedOn: string };

export async function findAppraisal(db: Db, campaign: CampaignId): Promise<StoredAppraisal | undefined> {
  const row = await db
    .selectFrom('appraisals')
    .selectAll()
    .where('campaign', '=', campaign)
    .executeTakeFirst();
  return (
    row && {
      sheet: AppraisalSheet.parse(JSON.parse(row.document)),
      revision: row.revision,
      savedBy: row.saved_by,
      savedOn: row.saved_on,
    }
  );
}

type Saved = Pick<StoredAppraisal, 'sheet' | 'savedBy' | 'savedOn'> & { campaign: CampaignId };

/** @returns false where there is one already. */
export async function insertAppraisal(
  db: Db,
  { campaign, sheet, savedBy, savedOn }: Saved,
): Promise<boolean> {
  const inserted = await db
    .insertInto('appraisals')
    .values({ campaign, revision: 1, document: JSON.stringify(sheet), saved_by: savedBy, saved_on: savedOn })
    .onConflict((c) => c.doNothing())
    .returning('campaign')
    .execute();
  return inserted.length === 1;
}

/** @returns false where it is no longer the one that was `seen`. */
export async function updateAppraisal(
  db: Db,
  { campaign, sheet, savedBy, savedOn }: Saved,
  seen: number,
): Promise<boolean> {
  const updated = await db
    .updateTable('appraisals')
    .set({ revision: seen + 1, document: JSON.stringify(sheet), saved_by: savedBy, saved_on: savedOn })
    .where('campaign', '=', campaign)
    .where('revision', '=', seen)
    .returning('campaign')
    .execute();
  return updated.length === 1;
}
