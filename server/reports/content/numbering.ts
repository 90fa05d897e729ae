import type { Heading } from './content.ts';

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const letters = 'abcdđeghiklmnopqrstuvxy';

/** Gives each heading its number in turn, as NĐ 30/2020/NĐ-CP numbers parts: I., 1., a). Annexes have none. */
export function openNumbering(): (heading: Heading) => string {
  const at = { part: 0, item: 0, point: 0 };
  return ({ level, text }) => {
    if (level === 0) {
      Object.assign(at, { part: 0, item: 0, point: 0 });
      return text;
    }
    if (level === 1) {
      Object.assign(at, { part: at.part + 1, item: 0, point: 0 });
      return `${roman[at.part] ?? at.part}. ${text}`;
    }
    if (level === 2) {
      Object.assign(at, { item: at.item + 1, point: 0 });
      return `${at.item}. ${text}`;
    }
    at.point += 1;
    return `${letters[at.point - 1] ?? at.point}) ${text}`;
  };
}
