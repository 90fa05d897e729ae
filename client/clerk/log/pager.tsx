import { fill } from '../../texts/fill.ts';
import { usePeople } from '../settings/use-people.ts';
import { useWords } from '../words.tsx';

type PagerProps = { page: number; pages: number; onTurn: (page: number) => void };

export function Pager({ page, pages, onTurn }: PagerProps) {
  const { log: texts } = usePeople();
  const { count } = useWords();
  if (pages <= 1) return null;
  return (
    <nav class="choices pager" aria-label={texts.pages}>
      <button type="button" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {texts.newer}
      </button>
      <span>{fill(texts.page, { page: count(page), pages: count(pages) })}</span>
      <button type="button" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {texts.older}
      </button>
    </nav>
  );
}
