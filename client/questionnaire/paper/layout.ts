import type { ScaleCode } from '#surveys/ids.ts';
import type { Item } from '#surveys/items/index.ts';
import type { Questionnaire, Section } from '#surveys/questionnaire/questionnaire.ts';
import { isLevelled, type LevelledItem } from './paper.ts';

/** `isFirst`: of its section, whose title stands above it. */
export type GridEntry = { item: LevelledItem; section: Section; isFirst: boolean };

/**
 * What stands below each other on the paper. A grid goes on from section to section as long as the scale is the
 * same, so that its heads are printed once; `bodies` is a section asked about every assessed body.
 */
export type Block =
  | { kind: 'title'; section: Section }
  | { kind: 'item'; item: Exclude<Item, LevelledItem>; section: Section }
  | { kind: 'grid'; scale: ScaleCode; entries: GridEntry[] }
  | { kind: 'bodies'; section: Section }
  | { kind: 'end_of_section'; section: Section };

/** What asks about the respondent is a part of the paper by its own, and stands where the questionnaire has it: last. */
export function isAboutRespondent({ code }: Section): boolean {
  return code === 'demographics';
}

/** The questionnaire's sections as parts of the paper, in their order. */
export function partsOf({ sections }: Questionnaire): Section[][] {
  const parts: Section[][] = [];
  for (const section of sections) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last && before && isAboutRespondent(before) === isAboutRespondent(section)) last.push(section);
    else parts.push([section]);
  }
  return parts;
}

export function blocksOf(sections: readonly Section[]): Block[] {
  const blocks: Block[] = [];
  for (const section of sections) {
    if (section.repeat) {
      blocks.push({ kind: 'title', section }, { kind: 'bodies', section });
      continue;
    }
    section.items.forEach((item, index) => {
      const isFirst = index === 0;
      if (isLevelled(item)) addToGrid(blocks, { item, section, isFirst });
      else {
        if (isFirst) blocks.push({ kind: 'title', section });
        blocks.push({ kind: 'item', item, section });
      }
    });
    blocks.push({ kind: 'end_of_section', section });
  }
  return blocks;
}

function addToGrid(blocks: Block[], entry: GridEntry): void {
  const open = blocks.findLast(({ kind }) => kind !== 'end_of_section');
  if (open?.kind === 'grid' && open.scale === entry.item.scale) open.entries.push(entry);
  else blocks.push({ kind: 'grid', scale: entry.item.scale, entries: [entry] });
}
