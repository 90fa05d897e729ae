import type { ComponentChildren } from 'preact';
import { DeskFrame } from '#client/officials/desk-frame.tsx';
import { useWords } from './words.tsx';

type FrameProps = {
  title: string;
  /** Who is here, where that is known. */
  account?: { displayName: string } | undefined;
  /** The page fills the window, and its parts scroll by themselves. */
  isWide?: boolean;
  children: ComponentChildren;
};

/** Head and one page. */
export function Frame({ title, account, isWide, children }: FrameProps) {
  return (
    <DeskFrame words={useWords()} home="/questionnaires" title={title} account={account} isWide={isWide}>
      {children}
    </DeskFrame>
  );
}
