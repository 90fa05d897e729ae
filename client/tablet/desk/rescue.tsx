import { download, rescueFile, rescueFileName } from '../rescue-file.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';

/** For a tablet that cannot send: what it holds, as a file for the clerk. */
export function Rescue() {
  const { connection, now } = useTablet();
  const { texts } = useWords();
  const save = async () => download(await rescueFileName(connection, now()), await rescueFile(connection));
  return (
    <details class="rescue">
      <summary>{texts.rescue}</summary>
      <p>{texts.rescueWhat}</p>
      <p class="nav">
        <button type="button" class="quiet" onClick={save}>
          {texts.rescueSave}
        </button>
      </p>
    </details>
  );
}
