import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { useWords } from '../words.tsx';
import { CampaignChooser } from './campaign-chooser.tsx';
import { Menu } from './menu.tsx';
import type { DeskPage } from './pages.ts';
import type { AccountView, CampaignView } from './views.ts';

type RailProps = {
  account: AccountView;
  campaigns: readonly CampaignView[];
  campaign: CampaignView | undefined;
  page: DeskPage | undefined;
};

/** On a narrow screen a bar with a menu; the choices are the same. */
export function Rail({ account, campaigns, campaign, page }: RailProps) {
  const { t, language, switchLanguage } = useWords();
  const { path } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
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
        <Menu account={account} campaign={campaign} page={page} />
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
