import { listExclusions } from '#db/queries/exclusions.ts';
import { countResponses, listResponses } from '#db/queries/responses.ts';
import type { Campaign } from '#surveys/campaigns/campaign.ts';
import type { GroupCode } from '#surveys/ids.ts';
import { isInForce } from '#surveys/responses/exclusions/exclusion.ts';
import { finalSealDue } from '#surveys/seal/due.ts';
import { finalSealOf } from '../fieldwork/seal/final-seal.ts';
import type { Means } from '../means.ts';
import { openDataDigest } from './digests.ts';
import { type Provenance, provenanceOf } from './provenance.ts';
import { questionnairesOf } from './questionnaires-of.ts';

/**
 * The provenance of what is published now: with which ballots are left out of it and why; `seal` is the final one of
 * the public ledger, once nothing can come in any more; `sealDue`: from when on it can be made, in UTC.
 */
export type CampaignProvenance = Provenance & {
  exclusions: { group: GroupCode; n: number; reason: string; day: string }[];
  seal: { day: string; root: string } | null;
  sealDue: string;
};

/** The same with how many responses it came from, those that are left out among them, and the digest of all of them. */
export type DataProvenance = CampaignProvenance & { data: { responses: number; digest: string } };

export type Provenances = {
  /** Reads no response: for figures that are blurred and of no data that could be named. */
  withoutData(campaign: Campaign): Promise<CampaignProvenance>;
  /** Keeps each campaign's digest until a response is added. Whoever asks at once, shares. */
  withData(campaign: Campaign): Promise<DataProvenance>;
};

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
  async function dataOf(id: Campaign['id']): Promise<Data> {
    const count = await countResponses(db, id);
    const before = kept.get(id);
    const data = before?.count === count ? before.data : read(id);
    kept.set(id, { count, data });
    data.catch(() => kept.delete(id));
    return data;
  }
  async function withoutData(campaign: Campaign): Promise<CampaignProvenance> {
    const { id } = campaign;
    const set = criteriaSets.find(campaign.criteriaSet);
    const made = provenanceOf(campaign, await questionnairesOf(db, campaign), set, now());
    const seal = await finalSealOf(db, id);
    const exclusions = (await listExclusions(db, id)).filter(isInForce);
    return {
      ...made,
      exclusions: exclusions.map(({ choice: { group }, n, reason, day }) => ({ group, n, reason, day })),
      seal: seal ? { day: seal.day, root: seal.root } : null,
      sealDue: finalSealDue(campaign).toISOString(),
    };
  }
  return {
    withoutData,
    async withData(campaign) {
      const data = await dataOf(campaign.id);
      return { ...(await withoutData(campaign)), data };
    },
  };
}
