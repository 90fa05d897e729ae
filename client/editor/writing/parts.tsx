import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '#client/texts/fill.ts';
import { useWords } from '../desk/words.tsx';
import { useIsWide } from './use-is-wide.ts';

const partNames = ['outline', 'writing', 'preview', 'findings'] as const;
export type PartName = (typeof partNames)[number];

type PartsProps = {
  shown: PartName;
  show(part: PartName): void;
  findings: number;
  outline: ComponentChildren;
  writing: ComponentChildren;
  preview: ComponentChildren;
  findingList: ComponentChildren;
};

/** Room for outline, writing and what stands beside it; below, for the outline and the rest; below that, for one. */
const threeParts = '(min-width: 75em)';
const twoParts = '(min-width: 46em)';

/** The parts of the page: beside each other as far as there is room, the rest behind tabs. */
export function Parts({ shown, show, findings, outline, writing, preview, findingList }: PartsProps) {
  const [beside, setBeside] = useState<PartName>('preview');
  useEffect(() => {
    // what stands beside the writing stays there while one writes
    if (shown === 'preview' || shown === 'findings') setBeside(shown);
  }, [shown]);
  const isThree = useIsWide(threeParts);
  const isTwo = useIsWide(twoParts);
  const contents: Record<PartName, ComponentChildren> = { outline, writing, preview, findings: findingList };
  if (isThree) {
    return (
      <div class="parts three">
        <div class="outline-part">{outline}</div>
        <div class="writing">{writing}</div>
        <div class="beside">
          <Tabs names={['preview', 'findings']} shown={beside} show={show} findings={findings}>
            {contents[beside]}
          </Tabs>
        </div>
      </div>
    );
  }
  if (isTwo) {
    const open = shown === 'outline' ? 'writing' : shown;
    return (
      <div class="parts two">
        <div class="outline-part">{outline}</div>
        <div class="beside">
          <Tabs names={['writing', 'preview', 'findings']} shown={open} show={show} findings={findings}>
            <div class={open === 'writing' ? 'writing' : undefined}>{contents[open]}</div>
          </Tabs>
        </div>
      </div>
    );
  }
  return (
    <div class="parts one">
      <Tabs names={partNames} shown={shown} show={show} findings={findings}>
        <div class={shown === 'writing' ? 'writing' : undefined}>{contents[shown]}</div>
      </Tabs>
    </div>
  );
}

type TabsProps = {
  names: readonly PartName[];
  shown: PartName;
  show(part: PartName): void;
  findings: number;
  children: ComponentChildren;
};

/** WAI-ARIA's tabs: one stop for Tab, the arrows choose. */
function Tabs({ names, shown, show, findings, children }: TabsProps) {
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
    <>
      <div class="tabs" role="tablist" aria-label={t.parts.label} onKeyDown={step}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-selected={name === shown}
            aria-controls="tab-part"
            tabIndex={name === shown ? 0 : -1}
            onClick={() => show(name)}
          >
            {name === 'findings' && findings > 0
              ? fill(t.parts.findingsCount, { n: findings })
              : t.parts[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-part" aria-labelledby={`tab-${shown}`} tabIndex={-1}>
        {children}
      </div>
    </>
  );
}
