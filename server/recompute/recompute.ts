import { isInForce } from '#surveys/responses/exclusions/exclusion.ts';
import type { ExportedExclusion } from '../exports/json/exclusions.ts';
import { figuresFrom } from '../exports/json/figures.ts';
import { statisticsOf } from '../exports/json/statistics.ts';
import { documentDigest, openDataDigest } from '../provenance/digests.ts';
import { answeredColumns, digestedOf } from './answers-of.ts';
import { type Difference, differences, valuesIn } from './differences.ts';
import { evidenceIn } from './evidence-in.ts';
import type { WholeFile } from './read-export.ts';
import { summaryIn } from './summary-in.ts';

/** `compared`: how many values of the figures were computed again; 0 where the file holds none. */
export type Recomputed = { responses: number; compared: number; differences: Difference[] };

/** Computes every figure of an exported file again, from its data alone, and the digests of what they came from. */
export function recompute({ content, raw }: WholeFile): Recomputed {
  const { provenance, codebook, responses, manifest, criteria_set: set, campaign } = content;
  const columns = answeredColumns(codebook);
  const data = openDataDigest(provenance.digestKey);
  for (const row of responses) data.add(digestedOf(row, columns));
  const leftOut = leftOutIn(content);
  const digests = {
    dataDigest: data.value().digest,
    questionnaires: content.questionnaires.map(({ id }, at) => ({
      id,
      digest: documentDigest(raw.questionnaires[at]),
    })),
    criteriaSet: set && { id: set.id, digest: documentDigest(raw.criteria_set) },
    excluded: leftOut.counted,
  };
  const { questionnaires, criteriaSet } = provenance;
  const told = { dataDigest: manifest.dataDigest, questionnaires, criteriaSet, excluded: leftOut.told };
  // one group alone has no figures
  const isWhole = provenance.group === null;
  const everybody = content.exclusions.some(isInForce) ? evidenceIn(content, { everybody: true }) : undefined;
  const figures =
    set && isWhole
      ? plain(
          figuresFrom(campaign, set, content.appraisal ?? undefined, {
            counted: evidenceIn(content),
            everybody,
          }),
        )
      : null;
  const statistics = isWhole ? plain(statisticsOf(campaign, summaryIn(content))) : null;
  return {
    responses: responses.length,
    compared: isWhole ? valuesIn(figures ?? {}) + valuesIn(statistics) : 0,
    differences: [
      ...differences(told, plain(digests), 'provenance'),
      ...differences(raw.figures, figures, 'figures'),
      ...differences(raw.statistics, statistics, 'statistics'),
    ],
  };
}

/** How many rows each exclusion is about, as it says and as the rows do; of one group alone only its own are there. */
function leftOutIn({ exclusions, responses, provenance }: WholeFile['content']) {
  const isHere = (one: ExportedExclusion) =>
    provenance.group === null || one.choice.group === provenance.group;
  const counted = exclusions.map((_, at) => responses.filter(({ excluded }) => excluded === at + 1).length);
  return { told: exclusions.map((one) => (isInForce(one) && isHere(one) ? one.n : 0)), counted };
}

/** As it would stand in a file. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
