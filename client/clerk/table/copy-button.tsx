import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { copyTable } from './copy-table.ts';

export function CopyButton({ table }: { table: RefObject<HTMLTableElement | null> }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<string>();
  const copy = async () => {
    if (!table.current) return;
    setOutcome((await copyTable(table.current)) ? t.table.copied : t.table.copyFailed);
  };
  return (
    <p class="copy">
      <button type="button" class="plain" onClick={copy}>
        {t.table.copy}
      </button>
      <span role="status">{outcome}</span>
    </p>
  );
}
