import type { ComponentChildren } from 'preact';
import { PreparationPages } from '../campaigns/preparation-pages.tsx';
import { CodesPage } from '../codes/codes-page.tsx';
import { CommentsPage } from '../comments/comments-page.tsx';
import { CriteriaPages } from '../criteria/criteria-pages.tsx';
import { ExportPage } from '../exports/export-page.tsx';
import { ProgressPage } from '../fieldwork/progress-page.tsx';
import { LinksPage } from '../links/links-page.tsx';
import { ActsPage } from '../log/acts-page.tsx';
import { IndexPage } from '../par-index/index-page.tsx';
import { QualityPage } from '../quality/quality-page.tsx';
import { WhenTold } from '../release/when-told.tsx';
import { ReportsPage } from '../reports/reports-page.tsx';
import { ComparisonPage } from '../results/comparison/comparison-page.tsx';
import { StatisticsPage } from '../results/modes/statistics-page.tsx';
import { ResultsPage } from '../results/results-page.tsx';
import { OwnAccountPage } from '../settings/account/own-account-page.tsx';
import { AccountsPage } from '../settings/accounts/accounts-page.tsx';
import { TabletsPage } from '../tablets/tablets-page.tsx';
import { useWords } from '../words.tsx';
import { Page } from './page.tsx';
import type { DeskPage, PageName } from './pages.ts';
import type { AccountView, CampaignView } from './views.ts';

type Place = { campaign: CampaignView; rest: readonly string[]; permissions: AccountView['permissions'] };
type OfCampaign = (place: Place) => ComponentChildren;

const contents: Record<Exclude<PageName, DeskPageName | 'preparation' | 'criteria'>, OfCampaign> = {
  progress: ({ campaign }) => <ProgressPage campaign={campaign} />,
  results: ({ campaign, rest, permissions }) => (
    <WhenTold campaign={campaign} permissions={permissions}>
      <ResultsPage campaign={campaign} rest={rest} />
    </WhenTold>
  ),
  statistics: ({ campaign, rest, permissions }) => (
    <WhenTold campaign={campaign} permissions={permissions} waits="figures">
      <StatisticsPage campaign={campaign} rest={rest} />
    </WhenTold>
  ),
  comparison: ({ campaign, rest, permissions }) => (
    <WhenTold campaign={campaign} permissions={permissions} waits="figures">
      <ComparisonPage campaign={campaign} rest={rest} />
    </WhenTold>
  ),
  'index-inputs': ({ campaign, permissions }) => (
    <WhenTold campaign={campaign} permissions={permissions}>
      <IndexPage campaign={campaign} />
    </WhenTold>
  ),
  quality: ({ campaign }) => <QualityPage campaign={campaign} />,
  comments: ({ campaign, permissions }) => (
    <WhenTold campaign={campaign} permissions={permissions} waits="comments">
      <CommentsPage campaign={campaign} />
    </WhenTold>
  ),
  reports: ({ campaign }) => <ReportsPage campaign={campaign} />,
  links: ({ campaign }) => <LinksPage campaign={campaign} />,
  codes: ({ campaign }) => <CodesPage campaign={campaign} />,
  tablets: ({ campaign }) => <TabletsPage campaign={campaign} />,
  export: ({ campaign, permissions }) => (
    <WhenTold campaign={campaign} permissions={permissions} waits="export">
      <ExportPage campaign={campaign} />
    </WhenTold>
  ),
};

/** Pages that belong to no campaign. */
type DeskPageName = 'accounts' | 'account' | 'acts';

const ofDesk: Record<DeskPageName, (account: AccountView) => ComponentChildren> = {
  accounts: () => <AccountsPage />,
  account: (account) => <OwnAccountPage account={account} />,
  acts: () => <ActsPage />,
};

type CurrentPageProps = {
  account: AccountView;
  page: DeskPage;
  campaign: CampaignView | undefined;
  rest: readonly string[];
};

export function CurrentPage({ account, page, campaign, rest }: CurrentPageProps) {
  const { t } = useWords();
  if (page.name === 'preparation') {
    return (
      <Page title={t.pageTitles.preparation} key={rest[0] ?? 'preparation'}>
        <PreparationPages rest={rest} />
      </Page>
    );
  }
  if (page.name === 'criteria') {
    return (
      <Page title={t.pageTitles.criteria} key={`criteria ${rest[0]}`}>
        <CriteriaPages rest={rest} />
      </Page>
    );
  }
  return (
    <Page title={t.pageTitles[page.name]} key={`${page.name} ${campaign?.id}`}>
      {isOfDesk(page.name)
        ? ofDesk[page.name](account)
        : campaign && contents[page.name]({ campaign, rest, permissions: account.permissions })}
    </Page>
  );
}

function isOfDesk(name: PageName): name is DeskPageName {
  return name in ofDesk;
}
