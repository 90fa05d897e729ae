import type { QuestionnaireId } from '../ids.ts';
import { compareVersions, isSameVersion } from '../questionnaire/versions/version-id.ts';
import type { Campaign } from './campaign.ts';

/**
 * Each group in the latest wording of its version: a typo that was mended while a campaign was prepared is not fielded
 * again.
 *
 * @param published the ids of every questionnaire there is
 */
export function inLatestWording(campaign: Campaign, published: readonly QuestionnaireId[]): Campaign {
  const groups = campaign.groups.map((group) => {
    const wordings = published.filter((id) => isSameVersion(id, group.questionnaire));
    const latest = wordings.toSorted(compareVersions).at(-1);
    return latest ? { ...group, questionnaire: latest } : group;
  });
  return { ...campaign, groups };
}
