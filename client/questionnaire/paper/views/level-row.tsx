import { levelsOf } from '#client/questionnaire/views/levels.tsx';
import type { ScaleCode } from '#surveys/ids.ts';
import type { Asked } from '#surveys/items/kind.ts';
import type { Paper } from '../paper.ts';

/** What is circled for "no opinion": keyed as such, and never a level. */
export const noOpinionDigit = '0';

/** Every digit of a scale in the order of the questionnaire, each with its word; no opinion last. */
export function digitsOf(scale: ScaleCode, paper: Paper): { value: string; label: string }[] {
  const noOpinion = paper.scales[scale]?.noOpinion?.[paper.language];
  const levels = levelsOf(scale, paper);
  return noOpinion === undefined ? levels : [...levels, { value: noOpinionDigit, label: noOpinion }];
}

/** One statement with its digits to circle. */
export function LevelRow({ asked, scale, paper }: { asked: Asked; scale: ScaleCode; paper: Paper }) {
  return (
    <tr id={asked.code}>
      <td class="number">{asked.number}</td>
      <td>{asked.wording[paper.language]}</td>
      {digitsOf(scale, paper).map(({ value }) => (
        <td key={value} class="digit">
          {value}
        </td>
      ))}
    </tr>
  );
}
