import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CampaignView } from '../desk/views.ts';
import { SourceProvider } from '../figures/source.ts';
import type { GroupResults } from './results-page.tsx';
import { sourceOf } from './source-of.ts';
import { useResultWords } from './use-result-words.ts';

type ToldFrameProps = {
  campaign: CampaignView;
  standing: GroupResults['standing'];
  children: ComponentChildren;
};

/** Around figures: every picture says where it comes from. */
export function ToldFrame({ campaign, standing, children }: ToldFrameProps) {
  const { words } = useResultWords();
  const source = useMemo(() => sourceOf(campaign, standing, new Date(), words), [campaign, standing, words]);
  return <SourceProvider value={source}>{children}</SourceProvider>;
}
