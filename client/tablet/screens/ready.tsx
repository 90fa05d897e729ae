import { useEffect, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { findKit, listEnrolments } from '../storage/enrolments.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import { isKept } from '../worker.ts';
import { Page } from './page.tsx';

type State = {
  isOffline: boolean;
  isPersisted: boolean;
  device: string;
  campaign: { vi: string; en: string };
};

/** Says that the tablet works without a network only once app and kit are wholly on it. */
export function Ready({ onBegin }: { onBegin(): void }) {
  const { connection } = useTablet();
  const { texts, language } = useWords();
  const [state, setState] = useState<State>();
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const prepare = async (): Promise<State> => {
      const isPersisted = (await navigator.storage?.persist?.().catch(() => false)) ?? false;
      const [current] = await listEnrolments(connection);
      const kit = current && (await findKit(connection, current.device.id));
      return {
        isOffline: (await isKept()) && kit !== undefined,
        isPersisted,
        device: current?.device.name ?? '',
        campaign: kit?.campaign.title ?? { vi: '', en: '' },
      };
    };
    prepare().then(setState);
  }, [connection, turn]);

  if (!state) {
    return (
      <Page title={texts.preparingTitle}>
        <p role="status">{texts.preparing}</p>
      </Page>
    );
  }
  return (
    <Page key="ready" title={state.isOffline ? texts.readyTitle : texts.notReadyTitle}>
      {!state.isOffline && (
        <div class="notice bad" role="alert">
          <p>{texts.readyOfflineRefused}</p>
          <p class="nav">
            <button type="button" class="quiet" onClick={() => setTurn(turn + 1)}>
              {texts.retry}
            </button>
          </p>
        </div>
      )}
      <p class="lead">
        {fill(texts.readyDevice, { device: state.device, campaign: state.campaign[language] })}
      </p>
      <p>{texts.readyInstall}</p>
      <p class={state.isPersisted ? '' : 'notice'}>
        {state.isPersisted ? texts.readyPersisted : texts.readyNotPersisted}
      </p>
      <p class="nav">
        <button type="button" onClick={onBegin}>
          {texts.begin}
        </button>
      </p>
    </Page>
  );
}
