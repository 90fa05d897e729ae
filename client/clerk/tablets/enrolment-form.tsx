import type { InferResponseType } from 'hono/client';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { Part } from '../desk/page.tsx';
import { ActFailed } from '../desk/states.tsx';
import { useWords } from '../words.tsx';
import { EnrolmentOffer } from './enrolment-offer.tsx';
import type { Tablet } from './tablets-page.tsx';

const offerTablet = api.campaigns[':campaign'].enrolments.$post;
export type Offer = InferResponseType<typeof offerTablet, 201> & { name: string };

type EnrolmentFormProps = {
  campaign: string;
  /** The tablet whose app was lost; it becomes a new device of the same name. */
  again: Tablet | undefined;
  known: readonly Tablet[];
  refresh: () => Promise<readonly Tablet[]>;
};

/** A name, then a square for one tablet, for ten minutes. */
export function EnrolmentForm({ campaign, again, known, refresh }: EnrolmentFormProps) {
  const { t } = useWords();
  const [name, setName] = useState(again?.name ?? '');
  const [isMaking, setMaking] = useState(false);
  const [offer, setOffer] = useState<Offer>();
  const [failure, setFailure] = useState<Failure>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (again) field.current?.focus();
  }, []);
  const make = async () => {
    setMaking(true);
    setOffer(undefined);
    const answered = await answerOf(offerTablet({ param: { campaign }, json: { name } }));
    setMaking(false);
    setFailure(answered.ok ? undefined : answered.failure);
    if (answered.ok) setOffer({ ...answered.value, name: name.trim() });
  };
  const title = again ? fill(t.tablets.enrolAgainNamed, { name: again.name }) : t.tablets.enrol;
  return (
    <Part title={title} says={fill(t.tablets.enrolHow, { minutes: 10 })}>
      {again ? <p class="says">{t.tablets.enrolAgainHow}</p> : null}
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <label for="device-name">{t.tablets.deviceName}</label>
        <p class="aside" id="device-name-hint">
          {t.tablets.deviceNameHint}
        </p>
        <p class="choices">
          <input
            id="device-name"
            type="text"
            required
            maxLength={60}
            autoComplete="off"
            value={name}
            ref={field}
            aria-describedby="device-name-hint"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" disabled={isMaking}>
            {isMaking ? t.tablets.making : t.tablets.makeCode}
          </button>
        </p>
      </form>
      {failure ? <ActFailed failure={failure} again={make} /> : null}
      {offer ? <EnrolmentOffer key={offer.token} offer={offer} known={known} refresh={refresh} /> : null}
    </Part>
  );
}
