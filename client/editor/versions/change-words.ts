import { fill } from '#client/texts/fill.ts';
import type { VersionTexts } from '#client/texts/versions/texts.ts';
import type { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import type { Change, ChangePlace } from '#surveys/questionnaire/versions/change.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';

type Say = (wording: Wording) => string;

/** What a change is: "Đổi lời", "Bỏ phương án". */
export function changeSentence({ kind, field, setting }: Change, texts: VersionTexts): string {
  const settings: Readonly<Record<string, string>> = texts.settings;
  return fill(texts.changes[kind], {
    field: field ? texts.fields[field] : '',
    setting: setting ? (settings[setting] ?? setting) : '',
  });
}

/** Where it is, as it is called on paper; what only one of the two has is looked up there. */
export function placeInWords(
  place: ChangePlace,
  among: readonly Questionnaire[],
  texts: VersionTexts,
  say: Say,
): string {
  const { places } = texts;
  const { section, item, row, option, scale, level } = place;
  if (scale !== undefined) {
    return level === undefined
      ? fill(places.scale, { code: scale })
      : fill(places.level, { code: scale, level });
  }
  if (item !== undefined) {
    const found = among.map((one) => itemCalled(one, item)).find((one) => one !== undefined);
    if (row !== undefined) {
      const rows = found && 'rows' in found ? found.rows : [];
      return fill(places.row, { name: nameOf(row, rows.find(({ code }) => code === row)?.number) });
    }
    const name = nameOf(item, found?.number);
    if (option === undefined) return fill(places.item, { name });
    const label = among
      .map((one) => itemCalled(one, item))
      .flatMap((one) => (one && 'options' in one ? one.options : []))
      .find(({ code }) => code === option)?.label;
    return fill(places.option, { name, label: label ? say(label) : option });
  }
  if (section === undefined) return places.whole;
  const title = among.flatMap(({ sections }) => sections).find(({ code }) => code === section)?.title;
  return fill(places.section, { title: title ? say(title) : section });
}

/** "Câu 4 (Q3)": what the paper prints, and the code that files have. */
function nameOf(code: string, number: string | undefined): string {
  const printed = number?.replace(/^Câu\s+/i, '');
  return !printed || printed === code ? code : `${printed} (${code})`;
}

function itemCalled({ sections }: Questionnaire, code: string) {
  return sections.flatMap(({ items }) => items).find((item) => item.code === code);
}

/** What stood there, in a line; undefined where it is a text to be shown in both languages. */
export function plainValue(
  change: Change,
  side: 'before' | 'after',
  texts: VersionTexts,
  say: Say,
): string | undefined {
  const words = change[side] && say(change[side]);
  const { compare } = texts;
  switch (change.kind) {
    case 'text_changed':
    case 'text_added':
    case 'text_removed':
    case 'required_added':
    case 'required_removed':
      return undefined;
    case 'item_moved':
    case 'section_moved':
    case 'row_moved':
    case 'option_moved':
      if (words === undefined) return compare.first;
      return fill(change.setting === 'section' ? compare.inSection : compare.follows, { words });
    case 'condition_changed':
      return words === undefined ? compare.always : fill(compare.onlyIf, { condition: words });
    case 'setting_changed':
      return words === undefined ? compare.none : words === 'true' ? compare.set : words;
    default:
      return words;
  }
}
