import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { useWords } from '../words.tsx';
import { CampaignChooser } from './campaign-chooser.tsx';
import { addressOf, type DeskPage, pages } from './pages.ts';
import type { AccountView, CampaignView } from './views.ts';

type RailProps = {
  account: AccountView;
  campaigns: readonly CampaignView[];
  campaign: CampaignView | undefined;
  page: DeskPage | undefined;
};

/** On a narrow screen a bar with a menu; the choices are the same. Only what this account may see is listed. */
export function Rail({ account, campaigns, campaign, page }: RailProps) {
  const { t, language, switchLanguage } = useWords();
  const { path } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  const shown = pages.filter(
    ({ asks, isOfCampaign }) => account.permissions.includes(asks) && (campaign || !isOfCampaign),
  );
  return (
    <header class="rail">
      <div class="bar">
        <a class="brand" href="/clerk">
          <b>{t.product}</b> <span>{t.desk}</span>
        </a>
        <button
          type="button"
          class="plain menu-switch"
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t.closeMenu : t.menu}
        </button>
      </div>
      <div id="menu" class={isOpen ? 'menu open' : 'menu'}>
        {campaign ? <CampaignChooser campaigns={campaigns} campaign={campaign} page={page} /> : null}
        <nav aria-label={t.pages}>
          <ul>
            {shown.map((one) => (
              <li key={one.name}>
                <a
                  href={addressOf(one, campaign?.id ?? '')}
                  aria-current={one.name === page?.name ? 'page' : undefined}
                >
                  {t.pageTitles[one.name]}
                </a>
              </li>
            ))}
            {account.permissions.includes('questionnaires.write') ? (
              <li>
                <a href="/questionnaires">{t.questionnaires}</a>
              </li>
            ) : null}
            {account.permissions.includes('paper.key') ? (
              <li>
                <a href={campaign ? `/paper/campaigns/${campaign.id}` : '/paper'}>{t.paper}</a>
              </li>
            ) : null}
          </ul>
        </nav>
        <div class="who">
          <p>
            <b>{account.displayName}</b>
            <span>{t.roles[account.role]}</span>
          </p>
          <button type="button" class="plain" lang={language === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
            {t.otherLanguage}
          </button>
          <form method="post" action="/sign-out">
            <button type="submit" class="plain">
              {t.signOut}
            </button>
          </form>
        </div>
      </div>
    </header>
  );
}
