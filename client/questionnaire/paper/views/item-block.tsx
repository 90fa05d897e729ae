import type { ComponentChildren } from 'preact';
import type { Asked } from '#surveys/items/kind.ts';
import { numberInWords } from '#surveys/questionnaire/condition-in-words.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { closed, type Paper } from '../paper.ts';

type ItemBlockProps = {
  item: Asked & { hint?: Wording | undefined };
  paper: Paper;
  /** Is there so little to mark that it stands on the line of the wording? */
  isInline?: boolean | undefined;
  /** Said where the author gave no hint: "chọn nhiều". */
  hint?: string | undefined;
  children?: ComponentChildren;
};

/** "Câu 4. Wording (hint)" and below it what is marked or written. Never split over two pages. */
export function ItemBlock({ item, paper: { language }, isInline, hint, children }: ItemBlockProps) {
  const said = item.hint?.[language] ?? hint;
  return (
    <div class={isInline ? 'item inline' : 'item'} id={item.code}>
      <p class="wording">
        {item.number && <b>{closed(numberInWords(item.number)[language])} </b>}
        <span>{item.wording[language]}</span>
        {said && <i> ({said})</i>}
      </p>
      {children}
    </div>
  );
}
