import type { ExportedCampaign } from './exported-campaign.ts';
import type { ExportFormat } from './format.ts';
import { inPortions } from './in-portions.ts';

/** One object; each response holds the columns of its own questionnaire, as the codebook explains them. */
export const json: ExportFormat = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  write: (exported) => inPortions(jsonOf(exported)),
  besides: [],
};

async function* jsonOf(exported: ExportedCampaign): AsyncGenerator<string> {
  const { campaign, questionnaires, fixed, columns } = exported;
  const explained = [
    ...fixed.map(({ column, label, values }) => ({ column, wording: label, values })),
    ...columns,
  ];
  yield `{"is_trial":${campaign.isTrial},\n"campaign":${JSON.stringify(campaign)},\n`;
  yield `"questionnaires":${JSON.stringify(questionnaires)},\n"codebook":${JSON.stringify(explained)},\n`;
  yield '"responses":[';
  let between = '\n';
  for await (const response of exported.responses()) {
    yield between + JSON.stringify(response);
    between = ',\n';
  }
  yield `\n],\n"comments":${JSON.stringify(await exported.comments(), null, 1)}}\n`;
}
