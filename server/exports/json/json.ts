import { createHash } from 'node:crypto';
import { listBatches } from '#db/queries/paper/paper-batches.ts';
import { toBeCounted } from '#surveys/responses/response.ts';
import { openDataDigest } from '../../provenance/digests.ts';
import { provenanceOf } from '../../provenance/provenance.ts';
import { openSummary } from '../../results/summary.ts';
import type { ExportedCampaign } from '../exported-campaign.ts';
import type { ExportFormat } from '../format.ts';
import { inPortions } from '../in-portions.ts';
import { exportedExclusion } from './exclusions.ts';
import { type ExportManifest, exportName, manifestStart } from './exported-file.ts';
import { figuresOf } from './figures.ts';
import { exportedBatch } from './paper.ts';
import { statisticsOf } from './statistics.ts';

/**
 * One object with everything from which the figures can be computed again (`exported-file.ts` is its schema); each response
 * holds the columns of its own questionnaire, as the codebook explains them. The last lines seal what stands before.
 */
export const json: ExportFormat = {
  extension: 'json',
  contentType: 'application/json; charset=utf-8',
  write: (exported) => inPortions(sealed(jsonOf(exported))),
  besides: [],
};

type Unsealed = Omit<ExportManifest, 'sha256'>;

/** Puts the digest of all that was written into the last line. */
async function* sealed(pieces: AsyncGenerator<string, Unsealed>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) {
      const manifest: ExportManifest = { ...value, sha256: hash.digest('hex') };
      yield `${manifestStart}${JSON.stringify(manifest)}}\n`;
      return;
    }
    hash.update(value);
    yield value;
  }
}

async function* jsonOf(exported: ExportedCampaign): AsyncGenerator<string, Unsealed> {
  const { db, campaign, group, questionnaires, criteriaSet: set, fixed, columns, at, digestKey } = exported;
  const explained = [
    ...fixed.map(({ column, label, values }) => ({ column, wording: label, values })),
    ...columns,
  ];
  const provenance = { ...provenanceOf(campaign, questionnaires, set, at), group: group ?? null, digestKey };
  const batches = (await listBatches(db, campaign.id)).map(({ batch }) => batch);
  const paper = batches.filter((batch) => !group || batch.group === group).map(exportedBatch);
  yield `{"format":"${exportName}",\n"is_trial":${campaign.isTrial},\n`;
  yield `"provenance":${JSON.stringify(provenance)},\n"campaign":${JSON.stringify(campaign)},\n`;
  yield `"questionnaires":${JSON.stringify(questionnaires)},\n"criteria_set":${JSON.stringify(set ?? null)},\n`;
  yield `"appraisal":${JSON.stringify(exported.appraisal ?? null)},\n`;
  yield `"codebook":${JSON.stringify(explained)},\n"paper_batches":${JSON.stringify(paper)},\n`;
  yield `"exclusions":${JSON.stringify(exported.leftOut.made.map(exportedExclusion))},\n"responses":[`;
  // what is computed over all groups cannot be had from one
  const summary = group ? undefined : await openSummary(db, campaign, set, exported.leftOut);
  const digest = openDataDigest(digestKey);
  let between = '\n';
  for await (const response of exported.responses()) {
    yield between + JSON.stringify(exported.rowOf(response));
    between = ',\n';
    digest.add(response);
    summary?.add(toBeCounted(response));
  }
  const comments = await exported.comments();
  yield `\n],\n"comments":${JSON.stringify(comments, null, 1)},\n`;
  const figures = summary && set ? figuresOf(campaign, set, summary, exported.appraisal) : null;
  yield `"figures":${JSON.stringify(figures)},\n`;
  yield `"statistics":${JSON.stringify(summary ? statisticsOf(campaign, summary) : null)}`;
  const counted = digest.value();
  return { responses: counted.responses, comments: comments.length, dataDigest: counted.digest };
}
