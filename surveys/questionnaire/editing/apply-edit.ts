import type { Item } from '../../items/index.ts';
import type { Draft } from '../draft.ts';
import { applyToItems } from './apply-to-items.ts';
import { freeSectionCode, itemCodesOf, withFreeCodes } from './codes.ts';
import type { Edit } from './edit.ts';
import { changed, inserted, moved, without } from './lists.ts';
import { renameInDraft } from './rename.ts';

/** The draft after an edit; the one before is as it was. What is about a place that is not there changes nothing. */
export function applyEdit(draft: Draft, edit: Edit): Draft {
  return withoutLostRequirements(draft, applied(draft, edit));
}

function applied(draft: Draft, edit: Edit): Draft {
  const { sections, scales } = draft;
  switch (edit.is) {
    case 'replace':
      return edit.draft;
    case 'change_head':
      return { ...draft, ...edit.head };
    case 'require':
      return { ...draft, required: [...edit.required] };
    case 'add_section':
      return withSection(draft, edit.at, edit.section);
    case 'remove_section':
      return { ...draft, sections: without(sections, edit.section) };
    case 'move_section':
      return { ...draft, sections: moved(sections, edit.section, edit.to) };
    case 'duplicate_section': {
      const section = sections[edit.section];
      return section ? withSection(draft, edit.section + 1, section) : draft;
    }
    case 'change_section':
      return {
        ...draft,
        sections: changed(sections, edit.section, (section) => ({ ...section, ...edit.change })),
      };
    case 'rename_item':
      return itemCodesOf(draft).has(edit.to) ? draft : renameInDraft(draft, new Map([[edit.from, edit.to]]));
    case 'add_scale':
      return scales.some(({ code }) => code === edit.scale.code)
        ? draft
        : { ...draft, scales: [...scales, edit.scale] };
    case 'change_scale':
      return withScale(draft, edit);
    case 'remove_scale':
      return { ...draft, scales: scales.filter(({ code }) => code !== edit.code) };
    default:
      return applyToItems(draft, edit);
  }
}

/** Its own code and those of its items become free ones where they are taken. */
function withSection(draft: Draft, at: number, section: Draft['sections'][number]): Draft {
  const { items } = withFreeCodes(section.items, itemCodesOf(draft));
  const code = freeSectionCode(section.code, new Set(draft.sections.map((one) => one.code)));
  return { ...draft, sections: inserted(draft.sections, at, { ...section, code, items }) };
}

/** Items follow a scale that is called otherwise. */
function withScale(draft: Draft, { code, scale }: Extract<Edit, { is: 'change_scale' }>): Draft {
  const isTaken = scale.code !== code && draft.scales.some((one) => one.code === scale.code);
  if (isTaken) return draft;
  const follow = (item: Item): Item =>
    'scale' in item && item.scale === code ? { ...item, scale: scale.code } : item;
  return {
    ...draft,
    scales: draft.scales.map((one) => (one.code === code ? scale : one)),
    sections: draft.sections.map((section) => ({ ...section, items: section.items.map(follow) })),
  };
}

/** What is no longer asked cannot be required. */
function withoutLostRequirements(before: Draft, after: Draft): Draft {
  if (after.required.length === 0 || after.sections === before.sections) return after;
  const [was, is] = [new Set<string>(itemCodesOf(before)), new Set<string>(itemCodesOf(after))];
  const kept = after.required.filter((code) => is.has(code) || !was.has(code));
  return kept.length === after.required.length ? after : { ...after, required: kept };
}
