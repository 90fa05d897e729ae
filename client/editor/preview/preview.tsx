/// <reference types="vite/client" />
import { useEffect, useRef, useState } from 'preact/hooks';
import { keysOf, positionOf } from '#client/questionnaire/player.ts';
import { fill } from '#client/texts/fill.ts';
import { type Language, languages } from '#surveys/questionnaire/wording.ts';
import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import { Frame } from './frame.tsx';
import { LargeView } from './large-view.tsx';
import paperStyle from './looks/paper.css?url';
import phoneStyle from './looks/phone.css?url';
import tabletStyle from './looks/tablet.css?url';
import { PaperSheet } from './paper-sheet.tsx';
import { markPicked, scrollToPicked } from './picking.ts';
import { placeOf, shownAs } from './places.ts';
import { sampleCampaign } from './sample.ts';
import { ScreenBallot } from './screen-ballot.tsx';
import { Switch } from './switch.tsx';
import { useTrial } from './use-trial.ts';

const devices = ['phone', 'tablet', 'paper'] as const;
type Device = (typeof devices)[number];

/** In CSS pixels; an A4 sheet upright, or across where bodies are assessed. */
const sizes = { phone: [360, 640], tablet: [768, 1024] } as const;
const a4 = { upright: 794, across: 1123 };
const styles: Record<Device, string> = { phone: phoneStyle, tablet: tabletStyle, paper: paperStyle };

/** The draft as it is now, as those will see it who answer it. */
export function Preview() {
  const { t, language } = useItemTexts();
  const { draft, selection, select, announce } = useEditor();
  const [device, setDevice] = useState<Device>('phone');
  const [tongue, setTongue] = useState<Language>(language);
  const [isLarge, setLarge] = useState(false);
  const root = useRef<HTMLElement>(null);
  const larger = useRef<HTMLButtonElement>(null);
  const trial = useTrial(draft);
  const campaign = sampleCampaign(new Date().getFullYear());
  const picked = shownAs(selection, draft);
  const { legs } = positionOf(trial.ballot.outline, trial.ballot.player);
  const isAsked = !picked?.isItem || keysOf(legs).has(picked.id);
  const hasItems = draft.sections.some(({ items }) => items.length > 0);
  const isPaper = device === 'paper';
  const pickedId = isPaper ? picked?.code : picked?.id;
  const bodyOfFrame = () => root.current?.querySelector('iframe')?.contentDocument?.body;

  useEffect(() => {
    if (picked) trial.goTo(picked.leg);
  }, [picked?.leg, picked?.id]);
  useEffect(() => {
    if (pickedId && !isPaper) scrollToPicked(bodyOfFrame(), pickedId);
  }, [pickedId, trial.ballot.player.at, device, isLarge]);
  useEffect(() => markPicked(bodyOfFrame(), pickedId));

  const pick = (id: string) => {
    const place = placeOf(id, draft);
    if (!place) return;
    setLarge(false);
    select(place.selection, place.field);
  };
  const frame = {
    title: t.preview.frame,
    style: styles[device],
    language: tongue,
  };
  const shown = { campaign, language: tongue, pick };

  const content = (
    <>
      <div class="preview-bar">
        <Switch
          label={t.preview.as}
          choices={devices.map((one) => ({ value: one, label: t.preview[one] }))}
          chosen={device}
          choose={(next) => setDevice(next)}
        />
        <Switch
          label={t.preview.language}
          choices={languages.map((one) => ({ value: one, label: t.preview.languages[one] }))}
          chosen={tongue}
          choose={(next) => setTongue(next)}
        />
        {!isLarge && device !== 'phone' && (
          <button type="button" class="quiet" ref={larger} onClick={() => setLarge(true)}>
            {t.preview.larger}
          </button>
        )}
        {!isPaper && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              trial.restart();
              announce(t.preview.restarted);
            }}
          >
            {t.preview.restart}
          </button>
        )}
      </div>
      {!isPaper && !isAsked && picked && (
        <p class="notice" role="status">
          {fill(t.preview.notAsked, { item: picked.code })}
        </p>
      )}
      {!hasItems && <p class="hint">{t.preview.empty}</p>}
      {hasItems &&
        (isPaper ? (
          <div class="sheet-of-paper">
            <Frame {...frame} width={draft.sections.some(({ repeat }) => repeat) ? a4.across : a4.upright}>
              <PaperSheet questionnaire={trial.ballot.questionnaire} {...shown} />
            </Frame>
          </div>
        ) : (
          <div class={`device ${device}`}>
            <Frame {...frame} width={sizes[device][0]} height={sizes[device][1]}>
              <ScreenBallot trial={trial} {...shown} />
            </Frame>
          </div>
        ))}
      <p class="hint">{isPaper ? t.preview.paperHint : t.preview.hint}</p>
    </>
  );
  const shrink = () => {
    setLarge(false);
    requestAnimationFrame(() => larger.current?.focus());
  };
  return (
    <section class="preview" aria-label={t.preview.title} ref={root}>
      {isLarge ? (
        <LargeView title={t.preview.title} close={shrink}>
          {content}
        </LargeView>
      ) : (
        content
      )}
    </section>
  );
}
