import type { ComponentChildren } from 'preact';
import type { Sheet } from '../sheet.ts';

type MarkProps = {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  sheet: Sheet;
  /** Set apart from the others: no opinion, prefer not to say. */
  isAside?: boolean;
  children: ComponentChildren;
};

/** One thing to mark. The whole row is the label; how it looks when chosen is the style sheet's business. */
export function Mark({ type, name, value, sheet, isAside, children }: MarkProps) {
  return (
    <label class={isAside ? 'n' : undefined}>
      <input type={type} name={name} value={value} checked={sheet.marked(name).includes(value)} />
      <span>{children}</span>
    </label>
  );
}
