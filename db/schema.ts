import type { Generated } from 'kysely';

/**
 * The tables, as Kysely sees them. Only text and integers: the same on SQLite and PostgreSQL.
 * Row types never leave `db/`; queries take and give the domain's own types.
 */
export type Database = {
  settings: { name: string; value: string };
  /** `document` is a `Campaign`; `revision` counts its changes. */
  campaigns: { id: string; revision: number; document: string };
  /** `document` is a `CampaignDraft`; who saved it last, and on which day. */
  campaign_drafts: { id: string; revision: number; document: string; saved_by: string; saved_on: string };
  /** A version of a questionnaire, as authored. Never updated. */
  questionnaires: { id: string; document: string };
  /** A questionnaire that is being written. `document` is a `Draft`; `revision` counts its changes. */
  questionnaire_drafts: {
    slug: string;
    revision: number;
    based_on: string | null;
    saved_by: string;
    document: string;
  };
  /** A published `CriteriaSet`. Never updated. */
  criteria_sets: {
    id: string;
    document: string;
    based_on: string | null;
    published_by: string;
    published_on: string;
  };
  /** A criteria set that is being composed. `document` is a `CriteriaSetDraft`; `revision` counts its changes. */
  criteria_set_drafts: {
    slug: string;
    revision: number;
    document: string;
    based_on: string | null;
    saved_by: string;
    saved_on: string;
  };
  /** What the appraising body gave the unit of a campaign. `document` is an `AppraisalSheet`. */
  appraisals: { campaign: string; revision: number; document: string; saved_by: string; saved_on: string };
  /** A link's letters stand for one group at one collection point. */
  links: {
    code: string;
    campaign: string;
    respondent_group: string;
    point: string;
    /** The names of group and point when the link was drawn, as JSON: what may stand on paper. */
    printed: string | null;
  };
  /** Printed cards for one link, as counts. Which codes are left stands in `access_codes`, which were used nowhere. */
  code_batches: {
    id: string;
    campaign: string;
    link: string;
    number: number;
    printed: number;
    spent: number;
    revoked: number;
  };
  /** What is left of a batch: keyed hashes. A code that was used or revoked has no row. */
  access_codes: { code_hash: string; batch: string };
  /** The screens at the counter. Only hashes of their enrolment's token and of their secret. */
  counter_screens: {
    id: string;
    campaign: string;
    link: string;
    name: string;
    state: string;
    token_hash: string | null;
    expires_at: string | null;
    secret_hash: string | null;
  };
  /** Who has scanned the counter's code may send one response. `nights`: how many it has lain; after the first it goes. */
  presence_slips: { slip_hash: string; claim_hash: string; is_spent: number; nights: number };
  responses: ResponsesTable;
  /**
   * How many responses a campaign has; an index would cost each response a page of its own to write. And through which
   * day they are sealed, as its last seal says.
   */
  response_counts: { campaign: string; n: number; sealed_through: Generated<string | null> };
  /** Ballots left out together for a reason: an `Exclusion`. Taken back it stays, with the reason for that. */
  exclusions: { id: string; campaign: string; document: string };
  /** Which responses an exclusion is about; they themselves stay as they are. */
  excluded_responses: { exclusion: string; response: string };
  /** What is told of a group's answers while more can come: a `LiveSnapshot`; `revision` counts the steps. */
  live_tallies: { campaign: string; respondent_group: string; revision: number; document: string };
  /** `Seal`s. Appended, never updated. `at_least` is what the public is told of `responses`. */
  seals: {
    campaign: string;
    number: number;
    kind: string;
    day: string;
    made_on: string;
    day_responses: number;
    responses: number;
    at_least: number;
    day_root: string | null;
    root: string;
    previous: string;
    digest: string;
  };
  /** Open words, without the response they came with and without its day. */
  comments: { id: string; campaign: string; respondent_group: string; item_key: string; comment: string };
  /** Never deleted: acts and batches name them. */
  accounts: {
    id: string;
    username: string;
    display_name: string;
    role: string;
    password_hash: string;
    state: string;
    revision: number;
  };
  /** One-time links that make an account. Only the token's hash is kept. */
  invitations: {
    token_hash: string;
    role: string;
    expires_at: string;
    id: string;
    invited_by: string;
    for_whom: string;
  };
  /** Which kind of browser and on which days, no times but the end, no address. */
  sessions: {
    token_hash: string;
    account: string;
    expires_at: string;
    id: string;
    browser: string;
    started_on: string;
    last_used_on: string;
  };
  /** `secret` is sealed with the key file; `last_step`: the half minute whose code was used last. */
  second_factors: { account: string; secret: string; last_step: number };
  /** Marks of codes that open once, made with the key file. */
  recovery_codes: { account: string; mark: string };
  /** One-time links by which somebody chooses a new password. */
  password_links: { token_hash: string; account: string; expires_at: string };
  devices: DevicesTable;
  /** One-time tokens that enrol a tablet. `secret_hash` and `device`: who has used it. */
  enrolments: {
    token_hash: string;
    campaign: string;
    device_name: string;
    expires_at: string;
    secret_hash: string | null;
    device: string | null;
  };
  /** What became of each serial of a device. Neither a time nor a response: see docs/security.md. */
  device_serials: { device: string; serial: number; digest: string; outcome: string; reason: string | null };
  /** How many people a device met and did not ask, by group, point and outcome. Totals; nobody in particular. */
  contact_counts: { device: string; respondent_group: string; point: string; outcome: string; n: number };
  /** `document` is a `Batch`; `revision` counts its changes. */
  paper_batches: { id: string; campaign: string; number: number; revision: number; document: string };
  /**
   * A keying of one paper ballot (pass 1 and 2: an `Entry`), and what was decided on both (pass 3: `PendingDecisions`).
   * The only place of a ballot's serial; a batch that is done has none.
   */
  paper_entries: { batch: string; serial: number; pass: number; keyed_by: string; document: string };
  /** What was decided where two keyings differed, without the ballot's serial. */
  paper_decisions: {
    id: string;
    batch: string;
    item_key: string;
    first: string;
    second: string;
    decided: string;
    decided_by: string;
  };
  /** What officials did: `RecordedAct`s, `about` as JSON. Appended, never updated. */
  acts: {
    number: number;
    at: string;
    by: string;
    kind: string;
    campaign: string | null;
    about: string;
    previous: string;
    digest: string;
  };
};

type DevicesTable = {
  id: string;
  campaign: string;
  name: string;
  state: string;
  revoked_because: string | null;
  /** Null where the server knows a device from a rescue file alone: nobody can sign in as it. */
  secret_hash: string | null;
  made: number;
};

/** A `Response`. Adding a column here is a decision about anonymity: see docs/security.md. */
type ResponsesTable = {
  id: string;
  campaign: string;
  respondent_group: string;
  point: string;
  questionnaire: string;
  mode: string;
  received_on: string;
  /** 0 or 1 */
  is_late: number;
  disposition: string;
  duration: string;
  answers: string;
};
