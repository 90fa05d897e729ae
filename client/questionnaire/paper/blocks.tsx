import { fill } from '#client/texts/fill.ts';
import type { Target } from '#surveys/campaigns/campaign.ts';
import type { ItemCode } from '#surveys/ids.ts';
import { conditionInWords } from '#surveys/questionnaire/condition-in-words.ts';
import type { Questionnaire, Section } from '#surveys/questionnaire/questionnaire.ts';
import { Bodies } from './bodies.tsx';
import { conditionNotes, eligibilityNote } from './condition-notes.ts';
import { Grid } from './grid.tsx';
import { type Block, blocksOf, isAboutRespondent } from './layout.ts';
import type { Paper } from './paper.ts';
import { paperViewOf } from './views/index.ts';

type PartProps = {
  questionnaire: Questionnaire;
  targets: readonly Target[];
  paper: Paper;
};

/** Everything of one part of the paper. */
export function Blocks({ sections, ...part }: PartProps & { sections: readonly Section[] }) {
  const notes = conditionNotes(part.questionnaire, part.paper);
  return blocksOf(sections).map((block, index) => (
    <BlockView key={`${block.kind} ${index}`} block={block} notes={notes} {...part} />
  ));
}

type BlockProps = PartProps & { block: Block; notes: ReadonlyMap<ItemCode, readonly string[]> };

function BlockView({ block, notes, questionnaire, targets, paper }: BlockProps) {
  switch (block.kind) {
    case 'title':
      return <SectionTitle section={block.section} paper={paper} />;
    case 'grid':
      return <Grid scale={block.scale} entries={block.entries} notes={notes} paper={paper} />;
    case 'bodies':
      return (
        <>
          <Notes of={bodyNotes(block.section, questionnaire, paper)} />
          <Bodies section={block.section} targets={targets} paper={paper} />
        </>
      );
    case 'item': {
      const { View } = paperViewOf(block.item);
      return (
        <>
          <Notes of={notes.get(block.item.code) ?? []} />
          <View item={block.item} paper={paper} />
        </>
      );
    }
    case 'end_of_section': {
      const eligible = eligibilityNote(questionnaire, paper);
      return <Notes of={eligible?.after === block.section ? [eligible.note] : []} />;
    }
  }
}

/** The title of what asks about the respondent is already the part's. */
function SectionTitle({ section, paper: { language } }: { section: Section; paper: Paper }) {
  return (
    <>
      {!isAboutRespondent(section) && <h4>{section.title[language]}</h4>}
      {section.intro && <p class="intro">{section.intro[language]}</p>}
    </>
  );
}

function Notes({ of: notes }: { of: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} class="note">
      {note}
    </p>
  ));
}

/** Where every body is a row, what a condition leaves out are the cells of that row; said once for all of them. */
function bodyNotes(section: Section, questionnaire: Questionnaire, { language, texts }: Paper): string[] {
  const said = section.items.flatMap(({ when }) => {
    if (!when) return [];
    const isExclusion = 'not' in when;
    const condition = conditionInWords(questionnaire, isExclusion ? when.not : when)[language];
    return [fill(isExclusion ? texts.skipBody : texts.onlyIfBody, { condition })];
  });
  return [...new Set(said)];
}
