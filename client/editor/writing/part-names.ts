import { fill } from '#client/texts/fill.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import type { DraftPart } from '#surveys/questionnaire/editing/join-drafts.ts';
import type { Words } from '../desk/words.tsx';

/** A part by the name the clerk knows it under: "câu I1", "phần “Tiếp cận dịch vụ”". */
export function partName(
  part: DraftPart,
  drafts: readonly Draft[],
  { t, say }: Pick<Words, 't' | 'say'>,
): string {
  const titled = (code: string) => {
    const section = drafts.flatMap(({ sections }) => sections).find((one) => one.code === code);
    return (section && say(section.title)) || code;
  };
  switch (part.of) {
    case 'head':
      return fill(t.meanwhile.parts.head, { name: headNames(t)[part.name] ?? part.name });
    case 'scale':
      return fill(t.meanwhile.parts.scale, { code: part.code });
    case 'item':
      return fill(t.meanwhile.parts.item, { code: part.code });
    case 'section':
      return fill(t.meanwhile.parts.section, { title: titled(part.code) });
    case 'sections':
    case 'scales':
      return t.meanwhile.parts[part.of];
    case 'items':
      return fill(t.meanwhile.parts.items, { title: titled(part.code) });
  }
}

function headNames({ head }: Words['t']): Record<string, string> {
  const { formNumber, title, subtitle, banner, opening, closing, scaleOrder, required, eligibility } = head;
  return { formNumber, title, subtitle, banner, opening, closing, scaleOrder, required, eligibility };
}
