import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import type { KeyedItems } from '#surveys/paper/entry.ts';
import type { Place, Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { useWords } from '../desk/words.tsx';
import { saidInSigns, saidInWords } from './said.ts';

type LinesProps = {
  order: readonly Place[];
  items: KeyedItems;
  at: string | undefined;
  questionnaire: Questionnaire;
  targets: readonly Target[];
};

/** The ballot as it stands on the paper, line below line; the one in focus keeps its height on the screen. */
export function Lines({ order, items, at, questionnaire, targets }: LinesProps) {
  const words = useWords();
  const { t, say } = words;
  const current = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const [line, paper] = [current.current, current.current?.closest('section')];
    if (line && paper) paper.scrollTop = line.offsetTop - (paper.clientHeight - line.clientHeight) / 2;
  }, [at]);
  return (
    <section
      class="lines"
      aria-label={t.keying.paper}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ol>
        {order.map((place, index) => {
          const before = order[index - 1];
          const isNewPart = before?.section !== place.section || before?.target !== place.target;
          const target = targets.find(({ code }) => code === place.target);
          const keyed = items[place.key];
          const isHere = place.key === at;
          return (
            <li
              key={place.key}
              ref={isHere ? current : undefined}
              class={isHere ? 'here' : keyed ? 'keyed' : 'ahead'}
              aria-current={isHere ? 'step' : undefined}
            >
              {isNewPart ? (
                <span class="section">
                  {target ? fill(t.keying.about, { name: say(target.name) }) : say(place.section.title)}
                </span>
              ) : null}
              <span class="line">
                <span class="number">{place.asked.number}</span>
                <span class="wording">{say(place.asked.wording)}</span>
                <span class={keyed && 'unread' in keyed ? 'said unread' : 'said'}>
                  {keyed ? (
                    <>
                      <b aria-hidden="true">{saidInSigns(keyed, place, questionnaire, words)}</b>
                      <span class="unseen">{saidInWords(keyed, place, questionnaire, words)}</span>
                    </>
                  ) : null}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
