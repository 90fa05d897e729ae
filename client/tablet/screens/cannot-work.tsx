import { useWords } from '../words.tsx';
import { Page } from './page.tsx';

/** Opened over plain http: the browser encrypts nothing here. */
export function Insecure() {
  const { texts } = useWords();
  return (
    <Page title={texts.insecureTitle}>
      <p>{texts.insecure}</p>
      <p>{texts.insecureNext}</p>
      <p class="address">{location.origin}</p>
    </Page>
  );
}

export function NoStorage() {
  const { texts } = useWords();
  return (
    <Page title={texts.noStorageTitle}>
      <p>{texts.noStorage}</p>
      <p class="nav">
        <button type="button" onClick={() => location.reload()}>
          {texts.retry}
        </button>
      </p>
    </Page>
  );
}
