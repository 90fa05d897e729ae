import { insertAppraisal, updateAppraisal } from '#db/queries/appraisals.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { vietnamDay } from '#surveys/campaigns/window.ts';
import { type AppraisalSheet, sheetFaults } from '#surveys/par-index/appraisal-sheet.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/**
 * What was appraised for the campaign's unit, where nobody else has changed it since `seen` (0: nothing stood there).
 *
 * @returns the revision it has now
 * @throws Problem no_criteria_set, appraisal_wrong (details: at), changed_meanwhile
 */
export async function saveAppraisal(
  means: Pick<Means, 'database' | 'now' | 'changes' | 'criteriaSets'>,
  by: { username: string },
  { id, criteriaSet }: Campaign,
  { sheet, seen }: { sheet: AppraisalSheet; seen: number },
): Promise<number> {
  const set = means.criteriaSets.find(criteriaSet);
  if (!set) throw new Problem('no_criteria_set');
  const at = sheetFaults(set, sheet);
  if (at.length > 0) throw new Problem('appraisal_wrong', { at });
  return performAct(means, by, async (trx) => {
    const saved = { campaign: id, sheet, savedBy: by.username, savedOn: vietnamDay(means.now()) };
    const isSaved = seen === 0 ? await insertAppraisal(trx, saved) : await updateAppraisal(trx, saved, seen);
    if (!isSaved) throw new Problem('changed_meanwhile');
    const about = { revision: seen + 1 };
    return { act: { kind: 'appraisal.saved', campaign: id, about }, value: seen + 1 };
  });
}
