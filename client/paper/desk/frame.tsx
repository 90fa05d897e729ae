import type { InferResponseType } from 'hono/client';
import type { ComponentChildren } from 'preact';
import { DeskFrame } from '#client/officials/desk-frame.tsx';
import type { api } from '../api.ts';
import { useWords } from './words.tsx';

export type DeskView = InferResponseType<typeof api.desk.$get, 200>;
export type CampaignView = DeskView['campaigns'][number];

type FrameProps = {
  title: string;
  account: DeskView['account'];
  isTrial: boolean;
  /** Where one step back leads. */
  back?: { href: string; label: string } | undefined;
  children: ComponentChildren;
};

/** One page of a campaign: that it is a trial, where one came from, and what there is to do. */
export function Frame({ title, account, isTrial, back, children }: FrameProps) {
  const words = useWords();
  const { t } = words;
  const over = (
    <>
      {isTrial ? (
        <p class="trial">
          <b>{t.trial}</b> <span>{t.trialMeaning}</span>
        </p>
      ) : null}
      {back ? (
        <p class="back">
          <a href={back.href}>← {back.label}</a>
        </p>
      ) : null}
    </>
  );
  return (
    <DeskFrame words={words} home="/paper" title={title} account={account} over={over}>
      {children}
    </DeskFrame>
  );
}
