import { blanksOf, fillIn } from '#surveys/questionnaire/fill-in.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { Title } from '../screens/page.tsx';
import { useWords } from '../words.tsx';
import { Frame } from './frame.tsx';
import type { Ticket } from './ticket.ts';

type OpeningProps = { ticket: Ticket; onBegin(): void; onOfficial(): void };

/** Who asks whom and why, and what becomes of the answers; read aloud where the official assists. */
export function Opening({ ticket, onBegin, onOfficial }: OpeningProps) {
  const { texts, language } = useWords();
  const { questionnaire, kit, group, point, mode } = ticket;
  const said = (wording: Wording) => fillIn(wording, blanksOf(kit.campaign))[language];
  const { title, subtitle, banner, opening, formNumber } = questionnaire;
  return (
    <Frame ticket={ticket} onOfficial={onOfficial}>
      <p class="unit">
        {kit.campaign.unit[language]} <span>{formNumber}</span>
      </p>
      <Title>{said(title)}</Title>
      {subtitle && <p>{said(subtitle)}</p>}
      <p class="c">
        {texts.group}: {group.name[language]} · {texts.point}: {point.name[language]}
      </p>
      {banner && <p class="banner">{said(banner)}</p>}
      {mode === 'tablet_assisted' && <p class="read">{texts.readTitle}</p>}
      <p>{said(opening)}</p>
      <p class="promise">
        {mode === 'tablet_assisted' ? texts.promiseAssisted : `${texts.promise} ${texts.promiseSealed}`}
      </p>
      <p class="nav">
        <button type="button" onClick={onBegin}>
          {texts.start}
        </button>
      </p>
    </Frame>
  );
}
