import type { ItemCode } from '../ids.ts';
import type { Item } from '../items/index.ts';
import { noOpinionMark } from '../responses/answer.ts';
import type { Condition } from './condition.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Wording } from './wording.ts';

/** What is printed before the wording, as each language says it: "Câu 4" is "Question 4", "IX" stays "IX". */
export function numberInWords(number: string): Wording {
  return { vi: number, en: number.replace(/^Câu /, 'Question ') };
}

/**
 * What somebody did for whom the condition holds, to stand after "nếu Ông/Bà" and "if you":
 * "chọn “Chưa từng” ở Câu 2", "chose “No” at Question 2". An item without a number is known by the option's own
 * words, or by its wording where another item has an option of the same words.
 */
export function conditionInWords(
  questionnaire: Pick<Questionnaire, 'sections' | 'scales'>,
  condition: Condition,
): Wording {
  const asked = itemsByCode(questionnaire);

  function inWords(part: Condition, holding: boolean): Wording {
    if ('not' in part) return inWords(part.not, !holding);
    if ('item' in part) return choiceInWords(part.item, part.oneOf, holding);
    const isConjunction = 'all' in part === holding;
    const parts = ('all' in part ? part.all : part.any).map((inner) => {
      const said = inWords(inner, holding);
      const isMixed = !('item' in inner) && !('not' in inner && 'item' in inner.not);
      return isMixed ? { vi: `(${said.vi})`, en: `(${said.en})` } : said;
    });
    return joined(parts, isConjunction ? { vi: ' và ', en: ' and ' } : { vi: ' hoặc ', en: ' or ' });
  }

  function choiceInWords(code: ItemCode, marks: readonly string[], holding: boolean): Wording {
    const item = asked.get(code);
    const labels = marks.map((mark) => labelOf(questionnaire, item, mark));
    const quoted = labels.map(({ vi, en }) => ({ vi: `“${vi}”`, en: `“${en}”` }));
    const chosen = joined(quoted, { vi: ' hoặc ', en: ' or ' });
    const place = placeInWords(code, labels);
    return {
      vi: `${holding ? 'chọn' : 'không chọn'} ${chosen.vi}${place.vi}`,
      en: `${holding ? 'chose' : 'did not choose'} ${chosen.en}${place.en}`,
    };
  }

  function placeInWords(code: ItemCode, labels: readonly Wording[]): Wording {
    const item = asked.get(code);
    const number = item?.number && numberInWords(item.number);
    if (number) {
      const word = number.vi.startsWith('Câu') ? { vi: '', en: '' } : { vi: 'câu ', en: 'question ' };
      return { vi: ` ở ${word.vi}${number.vi}`, en: ` at ${word.en}${number.en}` };
    }
    const others = [...asked].filter(([other]) => other !== code).flatMap(([, { item }]) => optionsOf(item));
    const isKnown = labels.every(({ vi }) => !others.some((label) => label.vi === vi));
    if (isKnown || !item) return { vi: '', en: '' };
    return { vi: ` ở câu “${item.wording.vi}”`, en: ` at “${item.wording.en}”` };
  }

  return inWords(condition, true);
}

/** What a condition can look at: an item or a row of a battery, with the item that says what can be marked. */
type Known = { number?: string | undefined; wording: Wording; item: Item };

function itemsByCode({ sections }: Pick<Questionnaire, 'sections'>): Map<ItemCode, Known> {
  const known = new Map<ItemCode, Known>();
  for (const item of sections.flatMap((section) => section.items)) {
    const rows = item.kind === 'battery' ? item.rows : [item];
    for (const { code, number, wording } of rows) known.set(code, { number, wording, item });
  }
  return known;
}

function optionsOf(item: Item): Wording[] {
  return 'options' in item ? item.options.map(({ label }) => label) : [];
}

/** A mark nobody has words for, such as a number, speaks for itself. */
function labelOf({ scales }: Pick<Questionnaire, 'scales'>, known: Known | undefined, mark: string): Wording {
  const item = known?.item;
  const itself = { vi: mark, en: mark };
  if (!item) return itself;
  if ('options' in item) return item.options.find(({ code }) => code === mark)?.label ?? itself;
  if (!('scale' in item)) return itself;
  const scale = scales.find(({ code }) => code === item.scale);
  return (mark === noOpinionMark ? scale?.noOpinion : scale?.levels[Number(mark) - 1]) ?? itself;
}

function joined(parts: readonly Wording[], by: Wording): Wording {
  return { vi: parts.map(({ vi }) => vi).join(by.vi), en: parts.map(({ en }) => en).join(by.en) };
}
