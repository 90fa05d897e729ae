import type { Db } from '#db/open.ts';
import { findCampaignRevision, listCampaigns, updateCampaign } from '#db/queries/campaigns.ts';
import { findQuestionnaire, insertQuestionnaire, listQuestionnaireIds } from '#db/queries/questionnaires.ts';
import type { CampaignId, QuestionnaireId } from '#surveys/ids.ts';
import { inspect } from '#surveys/questionnaire/inspect.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { firstBeyondWording } from '#surveys/questionnaire/versions/change.ts';
import { differences } from '#surveys/questionnaire/versions/differences.ts';
import { compareVersions, isSameVersion, nextWording } from '#surveys/questionnaire/versions/version-id.ts';
import type { Means } from '../../means.ts';
import { Problem } from '../../problem.ts';
import { performAct } from '../acts/perform-act.ts';

/** `of`: the wording that was looked at. `corrected`: how it is to read; its id says nothing. */
export type Correction = { of: QuestionnaireId; corrected: Questionnaire };
export type Corrected = { id: QuestionnaireId; campaigns: CampaignId[] };

/**
 * Mends typos in a version, also while it is fielded: `m1@1` stays as it was answered, `m1@1.1` is published, and the
 * groups of every campaign that is not closed are asked in it from now on. What was opened, printed or sealed in an
 * earlier wording is still taken, and keeps it.
 *
 * @throws Problem not_found, changed_meanwhile where there is a later wording, nothing_corrected, more_than_wording
 *   (details: change), wording_has_findings (details: findings)
 */
export async function correctWording(
  means: Pick<Means, 'database' | 'now' | 'changes'>,
  by: { username: string },
  { of, corrected }: Correction,
): Promise<Corrected> {
  return performAct(means, by, async (trx) => {
    const before = await findQuestionnaire(trx, of);
    if (!before) throw new Problem('not_found');
    const ids = await listQuestionnaireIds(trx);
    if (ids.some((id) => isSameVersion(id, of) && compareVersions(id, of) > 0))
      throw new Problem('changed_meanwhile');
    const changes = mustBeWordingOnly(before, corrected);
    const id = nextWording(of, ids);
    // somebody else may have mended something in the same moment
    if (!(await insertQuestionnaire(trx, { ...corrected, id }))) throw new Problem('changed_meanwhile');
    const campaigns = await moveGroups(trx, id);
    const about = { from: of, to: id, changes, campaigns: campaigns.join(', ') };
    return { act: { kind: 'questionnaire.wording_corrected', about }, value: { id, campaigns } };
  });
}

/** @returns how many texts differ */
function mustBeWordingOnly(before: Questionnaire, corrected: Questionnaire): number {
  const changes = differences(before, corrected);
  const change = firstBeyondWording(changes);
  if (change) throw new Problem('more_than_wording', { change });
  if (changes.length === 0) throw new Problem('nothing_corrected');
  const known = inspect(before).map((finding) => JSON.stringify(finding));
  const findings = inspect(corrected).filter((finding) => !known.includes(JSON.stringify(finding)));
  if (findings.length > 0) throw new Problem('wording_has_findings', { findings });
  return changes.length;
}

async function moveGroups(trx: Db, to: QuestionnaireId): Promise<CampaignId[]> {
  const moved: CampaignId[] = [];
  for (const { id, state } of await listCampaigns(trx)) {
    const found = state === 'closed' ? undefined : await findCampaignRevision(trx, id);
    if (!found?.campaign.groups.some(({ questionnaire }) => isSameVersion(questionnaire, to))) continue;
    const groups = found.campaign.groups.map((group) =>
      isSameVersion(group.questionnaire, to) ? { ...group, questionnaire: to } : group,
    );
    if (!(await updateCampaign(trx, { ...found.campaign, groups }, found.revision)))
      throw new Problem('changed_meanwhile');
    moved.push(id);
  }
  return moved;
}
