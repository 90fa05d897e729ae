import { useEffect, useId, useState } from 'preact/hooks';
import type { Words } from '../words.tsx';
import { useWords } from '../words.tsx';
import { addressOf, type DeskPage, type PageGroup, pageGroups, pages } from './pages.ts';
import type { AccountView, CampaignView } from './views.ts';

type Place = {
  account: Pick<AccountView, 'permissions'>;
  campaign: Pick<CampaignView, 'id'> | undefined;
  page: DeskPage | undefined;
};
type Line = { href: string; title: string; isCurrent: boolean };

/** The pages in their groups; only what this account may see is listed. */
export function Menu(place: Place) {
  const words = useWords();
  const { t } = words;
  return (
    <nav aria-label={t.pages}>
      {menuOf(place, words).map(({ group, lines, isCurrent }) => (
        <Group
          key={group}
          title={t.pageGroups[group]}
          lines={lines}
          isCurrent={isCurrent}
          page={place.page?.name}
        />
      ))}
    </nav>
  );
}

type GroupProps = { title: string; lines: readonly Line[]; isCurrent: boolean; page: string | undefined };

/** Folded only where there is little room, in width or in height; every page begins there with its own group open, and no other. */
function Group({ title, lines, isCurrent, page }: GroupProps) {
  const [isOpen, setOpen] = useState(isCurrent);
  // not drawn anew: whoever came by a link still has the focus in it, and the next page takes it from there
  useEffect(() => setOpen(isCurrent), [page]);
  const id = useId();
  return (
    <>
      <p class="page-group">
        <span id={`${id}-title`}>{title}</span>
        <button
          type="button"
          class="plain fold-pages"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </button>
      </p>
      <ul id={id} aria-labelledby={`${id}-title`} class={isOpen ? 'open' : undefined}>
        {lines.map(({ href, title: name, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Without a page the first group is the one that is open. */
export function menuOf({ account, campaign, page }: Place, { t }: Pick<Words, 't'>) {
  const { permissions } = account;
  const besides: Record<PageGroup, Line[]> = {
    fieldwork: permissions.includes('paper.key')
      ? [besidesDesk(campaign ? `/paper/campaigns/${campaign.id}` : '/paper', t.paper)]
      : [],
    results: [],
    preparation: permissions.includes('questionnaires.write')
      ? [besidesDesk('/questionnaires', t.questionnaires)]
      : [],
    system: [],
  };
  return pageGroups
    .map((group, at) => ({
      group,
      isCurrent: page ? page.group === group : at === 0,
      lines: [
        ...pages
          .filter(
            (one) => one.group === group && permissions.includes(one.asks) && (campaign || !one.isOfCampaign),
          )
          .map((one) => ({
            href: addressOf(one, campaign?.id ?? ''),
            title: t.pageTitles[one.name],
            isCurrent: one.name === page?.name,
          })),
        ...besides[group],
      ],
    }))
    .filter(({ lines }) => lines.length > 0);
}

const besidesDesk = (href: string, title: string): Line => ({ href, title, isCurrent: false });
