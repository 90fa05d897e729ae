import type { Draft } from '#surveys/questionnaire/draft.ts';
import { useWords } from '../desk/words.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';

/** The sections and items as they were read, before anything is made of them. */
export function ImportedOutline({ draft }: { draft: Draft }) {
  const { t, say } = useWords();
  const { import: texts } = useVersionTexts();
  return (
    <section class="part" aria-labelledby="imported-outline">
      <h2 id="imported-outline">{texts.outlineTitle}</h2>
      {draft.sections.map((section) => (
        <div key={section.code} class="leg">
          <h3>
            {say(section.title) || section.code}
            {section.when ? <small> {t.outline.conditional}</small> : null}
          </h3>
          <ol class="asked">
            {section.items.map((item) => (
              <li key={item.code}>
                <b>{item.number ?? item.code}</b>
                <span>
                  {say(item.wording) || t.untitled} <small>{t.kinds[item.kind].toLowerCase()}</small>
                  {item.kind === 'battery' ? (
                    <ul>
                      {item.rows.map((row) => (
                        <li key={row.code}>{say(row.wording)}</li>
                      ))}
                    </ul>
                  ) : null}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
