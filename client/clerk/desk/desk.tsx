import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf } from '#client/officials/asking.ts';
import { sayFieldFaults } from '#client/officials/field-faults.ts';
import { api } from '../api.ts';
import { readCampaign, rememberCampaign } from '../remembered.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../words.tsx';
import { CampaignsChanged } from './campaigns-changed.ts';
import { CurrentPage } from './current-page.tsx';
import { TrialMark } from './page.tsx';
import { addressOf, firstCampaign, pages, readAddress } from './pages.ts';
import { Rail } from './rail.tsx';
import { NotFound, NotPermitted, WhenReady } from './states.tsx';
import type { AccountView, CampaignView } from './views.ts';

/** Who is here and which campaigns there are, then the page the address names. */
export function Desk() {
  const { language, t } = useWords();
  useEffect(() => sayFieldFaults(t.fieldFaults), [t]);
  const account = useAnswer(`account ${language}`, () => api.account.$get());
  const list = useAnswer(`campaigns ${language}`, () => api.campaigns.$get());
  if (account.state !== 'ready') return <Lobby>{<WhenReady answer={account}>{() => null}</WhenReady>}</Lobby>;
  if (list.state !== 'ready') return <Lobby>{<WhenReady answer={list}>{() => null}</WhenReady>}</Lobby>;
  return <OpenDesk account={account.value} campaigns={list.value.campaigns} />;
}

function Lobby({ children }: { children: preact.ComponentChildren }) {
  return <main class="lobby">{children}</main>;
}

type OpenDeskProps = { account: AccountView; campaigns: readonly CampaignView[] };

function OpenDesk({ account, campaigns: first }: OpenDeskProps) {
  const { t } = useWords();
  const [campaigns, setCampaigns] = useState(first);
  const changed = useCallback(async () => {
    const answered = await answerOf(api.campaigns.$get());
    if (answered.ok) setCampaigns(answered.value.campaigns);
  }, []);
  const { path, route } = useLocation();
  const address = readAddress(path);
  const campaign = address.campaign
    ? campaigns.find(({ id }) => id === address.campaign)
    : firstCampaign(campaigns, readCampaign());
  const isLobby = path === '/clerk';
  useEffect(() => {
    if (isLobby && campaign) route(addressOf(pages[0], campaign.id), true);
    if (address.campaign && campaign) rememberCampaign(campaign.id);
  }, [isLobby, campaign?.id]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);

  const mayOpen = address.page && account.permissions.includes(address.page.asks);
  const isKnown = address.page && (campaign !== undefined || !address.page.isOfCampaign);
  return (
    <CampaignsChanged.Provider value={changed}>
      <div class="desk">
        <a class="skip" href="#main">
          {t.skip}
        </a>
        <Rail account={account} campaigns={campaigns} campaign={campaign} page={address.page} />
        <main id="main" tabIndex={-1}>
          {campaign?.isTrial && (!address.page || address.page.isOfCampaign) ? <TrialMark /> : null}
          {isLobby ? null : !isKnown ? (
            <NotFound />
          ) : !mayOpen ? (
            <NotPermitted />
          ) : (
            address.page && (
              <CurrentPage account={account} page={address.page} campaign={campaign} rest={address.rest} />
            )
          )}
          {campaigns.length === 0 && isLobby ? <p class="answer">{t.states.noCampaigns}</p> : null}
        </main>
      </div>
    </CampaignsChanged.Provider>
  );
}
