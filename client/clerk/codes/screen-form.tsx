import type { InferResponseType } from 'hono/client';
import { useEffect, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { codesTexts } from '../../texts/codes/texts.ts';
import { fill } from '../../texts/fill.ts';
import { Qr } from '../../ui/qr.tsx';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { useWords } from '../words.tsx';
import type { CodesDesk } from './codes-page.tsx';
import { PlaceChooser } from './place-chooser.tsx';

const offerScreen = api.campaigns[':campaign']['counter-screens'].$post;
type Offer = InferResponseType<typeof offerScreen, 201> & { name: string };

type ScreenFormProps = { campaign: string; places: CodesDesk['places']; refresh: () => Promise<void> };

/** How often is looked whether the screen has come. */
const lookEveryMs = 5000;

/** A name and a place, then a one-time link for one machine. */
export function ScreenForm({ campaign, places, refresh }: ScreenFormProps) {
  const { language } = useWords();
  const texts = codesTexts[language];
  const [link, setLink] = useState(places[0]?.link ?? '');
  const [name, setName] = useState('');
  const [offer, setOffer] = useState<Offer>();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const make = async () => {
    setMaking(true);
    const answered = await answerOf(offerScreen({ param: { campaign }, json: { name, link } }));
    setMaking(false);
    setFailure(answered.ok ? undefined : answered.failure);
    setOffer(answered.ok ? { ...answered.value, name } : undefined);
    if (answered.ok) await refresh();
  };
  useEffect(() => {
    if (!offer) return;
    const looking = setInterval(refresh, lookEveryMs);
    const over = setTimeout(() => setOffer(undefined), offer.minutes * 60_000);
    return () => {
      clearInterval(looking);
      clearTimeout(over);
    };
  }, [offer]);
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <PlaceChooser id="screen-place" places={places} chosen={link} onChoose={setLink} />
      <label for="screen-name">{texts.screenName}</label>
      <p class="aside" id="screen-name-hint">
        {texts.screenNameHint}
      </p>
      <p class="choices">
        <input
          id="screen-name"
          type="text"
          required
          maxLength={60}
          autoComplete="off"
          value={name}
          aria-describedby="screen-name-hint"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" disabled={isMaking}>
          {isMaking ? texts.offering : texts.offer}
        </button>
      </p>
      {failure ? <ActFailed failure={failure} again={make} /> : null}
      <div role="status">{offer ? <OfferedLink offer={offer} /> : null}</div>
    </form>
  );
}

function OfferedLink({ offer }: { offer: Offer }) {
  const texts = codesTexts[useWords().language];
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(offer.address);
      setCopied(true);
    } catch {
      // the link stands on the page and can be marked by hand
    }
  };
  return (
    <div class="offer">
      <Qr link={offer.address} label={fill(texts.offerQr, { name: offer.name })} />
      <div>
        {offer.reach === 'this_machine' ? <p class="warning">{texts.thisMachineOnly}</p> : null}
        <p class="scan">{fill(texts.offered, { minutes: offer.minutes })}</p>
        <p class="address">{offer.address}</p>
        <p>
          <button type="button" class="plain" onClick={copy}>
            {texts.copy}
          </button>{' '}
          {isCopied ? texts.copied : ''}
        </p>
      </div>
    </div>
  );
}
