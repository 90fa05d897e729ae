import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../desk/words.tsx';
import { type PartName, partNames, TabList } from './tab-list.tsx';
import { useIsWide } from './use-is-wide.ts';

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

/**
 * The parts of the page: beside each other as far as there is room, the rest behind tabs. Outline and writing stay
 * where they are in the page whatever its width, so that turning a tablet loses nothing half written.
 */
export function Parts({ shown, show, findings, outline, writing, preview, findingList }: PartsProps) {
  const [beside, setBeside] = useState<'preview' | 'findings'>('preview');
  useEffect(() => {
    // what stands beside the writing stays there while one writes
    if (shown === 'preview' || shown === 'findings') setBeside(shown);
  }, [shown]);
  const isThree = useIsWide(threeParts);
  const isTwo = useIsWide(twoParts) && !isThree;
  const isOne = !isThree && !isTwo;
  const open = isTwo && shown === 'outline' ? 'writing' : shown;
  const tabs = (names: readonly PartName[], chosen: PartName) => (
    <TabList key="tabs" names={names} shown={chosen} show={show} findings={findings} />
  );
  const isBesideShown = isThree || open === beside;
  return (
    <div class={`parts ${isThree ? 'three' : isTwo ? 'two' : 'one'}`}>
      {isOne ? tabs(partNames, open) : null}
      <Panel
        key="outline"
        name="outline"
        class="outline-part"
        isTab={isOne}
        isShown={!isOne || open === 'outline'}
      >
        {outline}
      </Panel>
      <div key="rest" class="rest-part">
        {isTwo ? tabs(['writing', 'preview', 'findings'], open) : null}
        <Panel
          key="writing"
          name="writing"
          class="writing"
          isTab={!isThree}
          isShown={isThree || open === 'writing'}
        >
          {writing}
        </Panel>
        <div key="beside" class="beside-part" hidden={!isBesideShown}>
          {isThree ? tabs(['preview', 'findings'], beside) : null}
          {isBesideShown ? (
            <Panel key={beside} name={beside} isTab isShown>
              {beside === 'preview' ? preview : findingList}
            </Panel>
          ) : null}
        </div>
      </div>
    </div>
  );
}

type PanelProps = {
  name: PartName;
  class?: string;
  /** Chosen by a tab, in this width. */
  isTab: boolean;
  isShown: boolean;
  children: ComponentChildren;
};

function Panel({ name, class: look, isTab, isShown, children }: PanelProps) {
  const { t } = useWords();
  const role = isTab ? { role: 'tabpanel' as const, 'aria-label': t.parts[name] } : {};
  return (
    <div id={`part-${name}`} class={look} hidden={!isShown} tabIndex={-1} {...role}>
      {children}
    </div>
  );
}
