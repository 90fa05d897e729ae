import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';

export const partNames = ['outline', 'writing', 'preview', 'findings'] as const;
export type PartName = (typeof partNames)[number];

type TabListProps = {
  names: readonly PartName[];
  shown: PartName;
  show(part: PartName): void;
  findings: number;
};

/** WAI-ARIA's tabs: one stop for Tab, the arrows choose. */
export function TabList({ names, shown, show, findings }: TabListProps) {
  const { t } = useWords();
  const step = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = names[(names.indexOf(shown) + by + names.length) % names.length];
    if (by === 0 || !next) return;
    event.preventDefault();
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t.parts.label} onKeyDown={step}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class="tab"
          aria-selected={name === shown}
          aria-controls={name === shown ? `part-${name}` : undefined}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => show(name)}
        >
          {name === 'findings' && findings > 0 ? fill(t.parts.findingsCount, { n: findings }) : t.parts[name]}
        </button>
      ))}
    </div>
  );
}
