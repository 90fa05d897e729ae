import { Frame } from '../desk/frame.tsx';
import { useWords } from '../desk/words.tsx';

/** The address of a questionnaire that nobody is writing. */
export function NoDraft({ slug }: { slug: string }) {
  const { t } = useWords();
  return (
    <Frame title={slug}>
      <section class="notice">
        <h2>{t.states.noDraftTitle}</h2>
        <p>{t.states.noDraft}</p>
        <a class="button" href="/questionnaires">
          {t.toList}
        </a>
      </section>
    </Frame>
  );
}
