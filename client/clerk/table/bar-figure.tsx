import type { ComponentChildren } from 'preact';
import { ShareBar } from './share-bar.tsx';

type BarFigureProps = { share: number; isShort?: boolean; children: ComponentChildren };

/** A bar and its figure; the figures stand under each other and the bars too. */
export function BarFigure({ share, isShort = false, children }: BarFigureProps) {
  return (
    <span class="with-bar">
      <ShareBar share={share} isShort={isShort} />
      <span>{children}</span>
    </span>
  );
}
