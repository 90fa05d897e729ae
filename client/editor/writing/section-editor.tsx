import { fill } from '#client/texts/fill.ts';
import type { Section } from '#surveys/questionnaire/questionnaire.ts';
import { ConditionField } from '../conditions/condition-field.tsx';
import { useWords } from '../desk/words.tsx';
import { CheckField } from '../fields/check-field.tsx';
import { CodeField } from '../fields/code-field.tsx';
import { WordingField } from '../fields/wording-field.tsx';
import { AddItem } from '../outline/add-item.tsx';
import { PasteIntoSection } from '../paste/paste-into-section.tsx';
import { useEditor } from '../state/editor.ts';
import { PartActs } from './part-acts.tsx';

type SectionEditorProps = { section: Section; place: number; opened: number };

/** A section's own words, and when and how often it is asked. */
export function SectionEditor({ section, place, opened }: SectionEditorProps) {
  const { t, say } = useWords();
  const { draft, edit } = useEditor();
  const change = (changes: Partial<Omit<Section, 'items'>>, field?: string) =>
    edit({ is: 'change_section', section: place, change: changes }, field && `${section.code} ${field}`);
  return (
    <article>
      <header class="part-head">
        <h2 tabIndex={-1}>{fill(t.section.heading, { n: place + 1 })}</h2>
        <PartActs place={{ section: place }} />
      </header>
      <div key={opened}>
        <WordingField
          label={t.section.title}
          name="title"
          value={section.title}
          change={(title) => change({ title }, 'title')}
        />
        <WordingField
          label={t.section.intro}
          name="intro"
          value={section.intro}
          isLong
          change={(intro) => change({ intro }, 'intro')}
          clear={() => change({ intro: undefined }, 'intro')}
        />
        <ConditionField
          label={t.section.condition}
          name="when"
          condition={section.when}
          of={{ section: place }}
          change={(when) => change({ when })}
        />
        <CheckField
          label={t.section.repeat}
          name="repeat"
          hint={t.section.repeatHint}
          isChecked={section.repeat === 'target'}
          change={(isRepeated) => change({ repeat: isRepeated ? 'target' : undefined })}
        />
        <CheckField
          label={t.section.optional}
          name="optional"
          hint={t.section.optionalHint}
          isChecked={section.optional === true}
          change={(isOptional) => change({ optional: isOptional ? true : undefined })}
        />
        <div class="short-fields">
          <CodeField
            label={t.section.code}
            name="code"
            value={section.code}
            pattern={/^[a-z][a-z0-9-]{0,31}$/}
            rule={t.section.codeRule}
            isTaken={(code) => draft.sections.some((one) => one.code === code)}
            rename={(code) => change({ code })}
          />
        </div>
        <AddItem
          at={{ section: place, item: section.items.length }}
          title={say(section.title) || t.untitled}
        />
        <PasteIntoSection section={place} />
      </div>
    </article>
  );
}
