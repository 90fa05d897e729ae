import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dayInWords } from '#client/texts/day-in-words.ts';
import { fill } from '#client/texts/fill.ts';
import { lastDayOf } from '#surveys/campaigns/window.ts';
import type { Interview } from '#surveys/tablets/interview.ts';
import type { Ticket } from '../interview/ticket.ts';
import { randomLetters } from '../sealing/base64url.ts';
import { changeEnrolment, withTap } from '../storage/enrolments.ts';
import { keepUnderWay } from '../storage/under-way.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import type { Standing } from './standing.ts';

type BeginProps = { standing: Standing; onInterview(ticket: Ticket): void };

/** The two ways to ask, or in words why there is none now. */
export function Begin({ standing, onInterview }: BeginProps) {
  const { texts } = useWords();
  const [isAnyway, setAnyway] = useState(false);
  const { fielding, enrolment } = standing;
  if (enrolment.device.state === 'locked') {
    return <Stop title={texts.deviceLockedTitle}>{texts.deviceLocked}</Stop>;
  }
  if (enrolment.device.state === 'revoked') {
    return <Stop title={texts.deviceRevokedTitle}>{texts.deviceRevoked}</Stop>;
  }
  if (fielding.is === 'open' || isAnyway) {
    return <Modes standing={standing} isDayKnown={!isAnyway} onInterview={onInterview} />;
  }
  return (
    <Outside standing={standing}>
      {fielding.byClock && (
        <>
          <p>{texts.clockSaysSo}</p>
          <p class="nav">
            <button type="button" class="quiet" onClick={() => setAnyway(true)}>
              {texts.workAnyway}
            </button>
          </p>
        </>
      )}
    </Outside>
  );
}

function Stop({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="notice" role="status">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

function Outside({ standing, children }: { standing: Standing; children: ComponentChildren }) {
  const { texts, language } = useWords();
  const { firstDay, lateDay } = standing.kit.campaign;
  const lastDay = lastDayOf(standing.kit.campaign);
  const days = {
    firstDay: dayInWords(firstDay, language),
    lastDay: dayInWords(lastDay, language),
    lateDay: dayInWords(lateDay ?? lastDay, language),
  };
  const said = {
    not_fielded: [texts.notYetTitle, texts.notFielded],
    not_yet: [texts.notYetTitle, texts.notYet],
    late: [texts.closedTitle, texts.closedLate],
    over: [texts.closedTitle, texts.closed],
    open: ['', ''],
  } as const;
  const [title, sentence] = said[standing.fielding.is];
  return (
    <section class="notice" role="status">
      <h2>{title}</h2>
      <p>{fill(sentence, days)}</p>
      {children}
    </section>
  );
}

function Modes({ standing, isDayKnown, onInterview }: BeginProps & { isDayKnown: boolean }) {
  const { connection, crypto } = useTablet();
  const { texts } = useWords();
  const [isNotKept, setNotKept] = useState(false);
  const { kit, enrolment, place } = standing;
  const group = kit.campaign.groups.find(({ code }) => code === place?.group);
  const point = kit.campaign.points.find(({ id }) => id === place?.point);
  const questionnaire = kit.questionnaires.find(({ id }) => id === group?.questionnaire);
  const isChosen = group !== undefined && point !== undefined && questionnaire !== undefined;

  const begin = async (mode: Interview['mode']) => {
    if (!isChosen) return;
    if (mode === 'tablet_self') fillScreen();
    const [id, device] = [randomLetters(crypto), enrolment.device.id];
    try {
      await changeEnrolment(connection, device, (each) => withTap(each, undefined));
      await keepUnderWay(connection, { id, device, group: group.code, point: point.id, hasBegun: false });
    } catch {
      setNotKept(true); // what cannot be begun on the disk could not be kept at the end either
      return;
    }
    onInterview({ id, device, kit, mode, group, point, questionnaire, isDayKnown });
  };
  return (
    <section class="modes">
      {!isChosen && <p role="status">{texts.chooseFirst}</p>}
      {isNotKept && (
        <p class="notice bad" role="alert">
          {texts.notKept}
        </p>
      )}
      <button type="button" class="large" disabled={!isChosen} onClick={() => begin('tablet_self')}>
        {texts.handOver} <small>{texts.handOverHint}</small>
      </button>
      <button type="button" class="large quiet" disabled={!isChosen} onClick={() => begin('tablet_assisted')}>
        {texts.assisted} <small>{texts.assistedHint}</small>
      </button>
    </section>
  );
}

/** Not every browser lets a page fill the screen; the interview is the same without. */
function fillScreen(): void {
  document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
}
