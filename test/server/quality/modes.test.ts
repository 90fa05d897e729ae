import { beforeAll, expect, test } from 'vitest';
import { insertExclusion } from '#db/queries/exclusions.ts';
import { insertQuestionnaire } from '#db/queries/questionnaires.ts';
import { insertResponses } from '#db/queries/responses.ts';
import { sideOf } from '#server/results/statistics/headline.ts';
import { modePanel } from '#server/results/statistics/mode-panel.ts';
import { readSummary } from '#server/results/summary.ts';
import type { Mode } from '#surveys/campaigns/mode.ts';
import { huyenTung2024 as campaign } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { findCriteriaSet } from '#surveys/par-index/criteria-sets/index.ts';
import { questionnaires } from '#surveys/questionnaires/index.ts';
import { describeOnBoth } from '#test/support/databases.ts';
import { anExclusion } from '#test/support/exclusions.ts';
import { filled } from '../results/filled.ts';
import { citizens } from './flagged-campaign.ts';

const responses = filled(campaign, citizens, 500, 7);
const whole = (mode: Mode) =>
  responses.filter((one) => one.disposition === 'complete' && one.mode === mode).map(({ id }) => id);

describeOnBoth('the index by mode', (open) => {
  beforeAll(async () => {
    for (const questionnaire of questionnaires.values()) await insertQuestionnaire(open().db, questionnaire);
    await insertResponses(open().db, responses);
  });

  const told = async () => {
    const summary = await readSummary(open().db, campaign, findCriteriaSet(campaign.criteriaSet));
    const side = sideOf(campaign, summary, citizens);
    return side ? modePanel(side).modes.flatMap(({ mode, raw }) => (raw ? [mode] : [])) : [];
  };

  test('is not told of a mode from which a few ballots were left out, nor of what would give it away', async () => {
    expect(await told()).toEqual(['web', 'tablet_self', 'tablet_assisted', 'paper']);
    const taken = [...whole('web').slice(0, 14), ...whole('tablet_self').slice(0, 3)];
    await insertExclusion(open().db, anExclusion({ campaign: campaign.id, n: taken.length }), taken);
    const modes = await told();
    expect(modes).not.toContain('tablet_self');
    expect(modes).not.toContain('web');
  });
});
