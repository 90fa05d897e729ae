import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../texts/fill.ts';
import { Qr } from '../../ui/qr.tsx';
import { useWords } from '../words.tsx';
import type { Offer } from './enrolment-form.tsx';
import type { Tablet } from './tablets-page.tsx';

type EnrolmentOfferProps = {
  offer: Offer;
  known: readonly Tablet[];
  refresh: () => Promise<readonly Tablet[]>;
};

const lookEveryS = 3;

/** The square and its letters, shown once; gone as soon as the tablet has come or the time is over. */
export function EnrolmentOffer({ offer, known, refresh }: EnrolmentOfferProps) {
  const { t } = useWords();
  const before = useRef(new Set(known.map(({ id }) => id)));
  const [isTaken, setTaken] = useState(false);
  const secondsLeft = useCountdown(offer.minutes * 60, isTaken, async () => {
    const tablets = await refresh();
    if (tablets.some(({ id, name }) => name === offer.name && !before.current.has(id))) setTaken(true);
  });
  const { origin } = new URL(offer.link);
  const warning = !offer.isSecure
    ? t.tablets.insecure
    : offer.reach === 'this_machine'
      ? t.tablets.thisMachineOnly
      : undefined;
  if (isTaken) {
    return (
      <p class="offer-end" role="status">
        {fill(t.tablets.enrolled, { name: offer.name })}
      </p>
    );
  }
  if (secondsLeft <= 0) {
    return (
      <p class="offer-end" role="status">
        {t.tablets.ranOut}
      </p>
    );
  }
  return (
    <div class="offer">
      {warning ? <p class="warning">{fill(warning, { origin })}</p> : null}
      <Qr link={offer.link} label={fill(t.tablets.qrLabel, { name: offer.name })} />
      <div>
        <p class="scan">{fill(t.tablets.scan, { name: offer.name })}</p>
        <p>{fill(t.tablets.type, { address: `${origin}/tablet` })}</p>
        <p class="letters">{inFours(offer.token)}</p>
        <p class="left" role="timer">
          {fill(t.tablets.left, { time: clockTime(secondsLeft) })}
        </p>
      </div>
    </div>
  );
}

/** Stands apart for the eye only: copied, it has no spaces. */
function inFours(token: string) {
  return (token.match(/.{1,4}/g) ?? []).map((letters, index) => <span key={index}>{letters}</span>);
}

/** 582 → "9:42" */
function clockTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Counts by this page's own time since it began, so that a clock that is wrong changes nothing. */
function useCountdown(seconds: number, isOver: boolean, look: () => void): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (isOver) return;
    const began = performance.now();
    let passed = 0;
    const ticking = setInterval(() => {
      passed += 1;
      const now = seconds - Math.floor((performance.now() - began) / 1000);
      setLeft(now);
      if (now <= 0) clearInterval(ticking);
      else if (passed % lookEveryS === 0) look();
    }, 1000);
    return () => clearInterval(ticking);
  }, [isOver]);
  return left;
}
