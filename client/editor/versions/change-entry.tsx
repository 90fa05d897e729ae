import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Change, ChangeKind } from '#surveys/questionnaire/versions/change.ts';
import { languages } from '#surveys/questionnaire/wording.ts';
import { useWords } from '../desk/words.tsx';
import { changeSentence, placeInWords, plainValue } from './change-words.ts';
import { MarkedText } from './marked-text.tsx';
import { useVersionTexts } from './use-version-texts.ts';

type ChangeEntryProps = { change: Change; before: Questionnaire; after: Questionnaire };

/** One difference: where, what, and both sides beside each other. */
export function ChangeEntry({ change, before, after }: ChangeEntryProps) {
  const { say } = useWords();
  const texts = useVersionTexts();
  return (
    <li class="change">
      <h3>
        {placeInWords(change.place, [after, before], texts, say)}
        <span class="what">{changeSentence(change, texts)}</span>
      </h3>
      <Sides change={change} />
    </li>
  );
}

/** Where the place and the sentence say it all. */
const saidByItsPlace: readonly ChangeKind[] = [
  'required_added',
  'required_removed',
  'section_added',
  'section_removed',
];

/** In two columns, on a narrow screen one below the other. */
export function Sides({ change }: { change: Change }) {
  const texts = useVersionTexts();
  if (saidByItsPlace.includes(change.kind)) return null;
  const sides = (['before', 'after'] as const).filter((side) => isShown(change, side));
  return (
    <dl class={sides.length === 1 ? 'sides one' : 'sides'}>
      {sides.map((side) => (
        <div key={side}>
          <dt>{side === 'before' ? texts.compare.was : texts.compare.is}</dt>
          <dd>
            <Side change={change} side={side} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Of what came or went there is one side; of what moved or is set differently there are both. */
function isShown({ kind }: Change, side: 'before' | 'after'): boolean {
  if (kind.endsWith('_added') && kind !== 'level_added') return side === 'after';
  if (kind.endsWith('_removed') && kind !== 'level_removed') return side === 'before';
  return true;
}

function Side({ change, side }: { change: Change; side: 'before' | 'after' }) {
  const { t, say } = useWords();
  const texts = useVersionTexts();
  const plain = plainValue(change, side, texts, say);
  const [before, after] = [change.before, change.after];
  if (plain !== undefined) return <p>{plain}</p>;
  const here = change[side];
  if (!here) return <p>{texts.compare.none}</p>;
  if (!before || !after) return <p lang="vi">{say(here)}</p>;
  const changed = languages.filter((language) => before[language] !== after[language]);
  return (
    <>
      {changed.map((language) => (
        <p key={language}>
          {changed.length > 1 || language === 'en' ? (
            <span class="tongue">{t.fields.languages[language]}</span>
          ) : null}
          <MarkedText before={before[language]} after={after[language]} side={side} lang={language} />
        </p>
      ))}
    </>
  );
}
