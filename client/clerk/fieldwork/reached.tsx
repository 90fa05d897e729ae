import { BarFigure } from '../table/bar-figure.tsx';
import { useWords } from '../words.tsx';

/** How much of a quota is reached, as a bar and in percent; nothing where there is no quota. */
export function Reached({ complete, quota, wanted }: { complete: number; quota: number; wanted: number }) {
  const { share } = useWords();
  if (quota === 0) return <>–</>;
  return (
    <BarFigure share={complete / quota} isShort={wanted > 0}>
      {share(complete / quota, 0)}
    </BarFigure>
  );
}
