import { countResponses, listResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import { finalSealDue } from '#surveys/seal/due.ts';
import { finalSealOf } from '../fieldwork/seal/final-seal.ts';
import type { Means } from '../means.ts';
import { openDataDigest } from './digests.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { questionnairesOf } from './questionnaires-of.ts';

/**
 * The provenance of what is published now, with how many responses it came from and the digest of all of them; `seal`
 * is the final one of the public ledger, once nothing can come in any more; `sealDue`: from when on it can be made, in
 * UTC.
 */
export type DataProvenance = Provenance & {
  data: { responses: number; digest: string };
  seal: { day: string; root: string } | null;
  sealDue: string;
};
export type Provenances = (campaign: Campaign) => Promise<DataProvenance>;

/** Keeps each campaign's digest until a response is added. Whoever asks at once, shares. */
export function openProvenances({
  database: { db },
  keys,
  criteriaSets,
  now,
}: Pick<Means, 'database' | 'keys' | 'criteriaSets' | 'now'>): Provenances {
  type Data = DataProvenance['data'];
  const kept = new Map<Campaign['id'], { count: number; data: Promise<Data> }>();
  async function read(id: Campaign['id']): Promise<Data> {
    const digest = openDataDigest(keys.digestKeyFor(id));
    for await (const portion of listResponses(db, id)) portion.forEach(digest.add);
    return digest.value();
  }
  return async (campaign) => {
    const { id } = campaign;
    const count = await countResponses(db, id);
    const before = kept.get(id);
    const data = before?.count === count ? before.data : read(id);
    kept.set(id, { count, data });
    data.catch(() => kept.delete(id));
    const set = criteriaSets.find(campaign.criteriaSet);
    const made = provenanceOf(campaign, await questionnairesOf(db, campaign), set, now());
    const seal = await finalSealOf(db, id);
    return {
      ...made,
      data: await data,
      seal: seal ? { day: seal.day, root: seal.root } : null,
      sealDue: finalSealDue(campaign).toISOString(),
    };
  };
}
