import type { InferResponseType } from 'hono/client';
import type { api } from '../api.ts';

/** What the desk knows before any page is opened, as the server's routes give it. */
export type AccountView = InferResponseType<typeof api.account.$get, 200>;
export type CampaignList = InferResponseType<typeof api.campaigns.$get, 200>;
export type CampaignView = CampaignList['campaigns'][number];
export type Permission = AccountView['permissions'][number];
