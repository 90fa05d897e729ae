import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuestionnaireId } from '#surveys/ids.ts';
import type { Draft } from '#surveys/questionnaire/draft.ts';
import { startEditing } from '#surveys/questionnaire/editing/history.ts';
import { Frame } from '../desk/frame.tsx';
import { useWords } from '../desk/words.tsx';
import { FindingList } from '../findings/finding-list.tsx';
import { Outline } from '../outline/outline.tsx';
import { Preview } from '../preview/preview.tsx';
import { PublishPanel } from '../publish/publish-panel.tsx';
import { EditorContext } from '../state/editor.ts';
import type { KeptOf } from '../state/kept-draft.ts';
import { useEditing } from '../state/use-editing.ts';
import { useSaving } from '../state/use-saving.ts';
import { focusIn } from './focus-in.ts';
import { ChangedMeanwhile, DraftGone } from './meanwhile.tsx';
import { Parts } from './parts.tsx';
import { Said } from './said.tsx';
import { SaveTrouble } from './save-state.tsx';
import type { PartName } from './tab-list.tsx';
import { Toolbar } from './toolbar.tsx';
import { useUndoKeys } from './use-undo-keys.ts';
import { WritingPart } from './writing-part.tsx';

type OpenDraftProps = {
  of: KeptOf;
  account: { displayName: string };
  /** As the server has it, or had it when this browser last went on from it. */
  stored: { draft: Draft; revision: number };
  draft: Draft;
  basedOn: QuestionnaireId | undefined;
  isRestored: boolean;
};

/** A draft in hand: outline, the part that is written, and beside it how it will look and what is to be put right. */
export function OpenDraft({ of, account, stored, draft, basedOn, isRestored }: OpenDraftProps) {
  const { t, say } = useWords();
  const { editor, said, goTo, opened, startAnew } = useEditing(() => startEditing(draft));
  const saving = useSaving(of, editor.draft, stored);
  const [shown, show] = useState<PartName>('outline');
  const [isPublishing, setPublishing] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  useUndoKeys(editor);

  useEffect(() => {
    if (isRestored) editor.announce(t.saving.restored);
  }, []);
  // with the drawing, not a frame later: what is typed meanwhile must not go elsewhere
  useLayoutEffect(() => {
    if (goTo.number > 0) show('writing');
  }, [goTo.number]);
  useLayoutEffect(() => {
    if (goTo.number > 0 && page.current) focusIn(page.current, goTo.field);
  }, [goTo.number, shown === 'writing']);

  const { state } = saving.saving;
  return (
    <EditorContext.Provider value={editor}>
      <Frame title={say(editor.draft.title) || of.slug} account={account} isWide>
        <Toolbar
          basedOn={basedOn}
          saving={saving}
          isPublishing={isPublishing}
          publish={() => setPublishing(!isPublishing)}
        />
        <SaveTrouble saving={saving} slug={of.slug} />
        {saving.saving.state === 'changed_meanwhile' ? (
          <ChangedMeanwhile
            theirs={saving.saving.theirs}
            base={saving.saving.base}
            saving={saving}
            showTheirs={startAnew}
          />
        ) : null}
        {state === 'gone' ? <DraftGone /> : null}
        {isPublishing ? (
          <PublishPanel
            saving={saving}
            close={() => setPublishing(false)}
            seeFindings={() => {
              setPublishing(false);
              show('findings');
            }}
          />
        ) : null}
        <div ref={page}>
          <Parts
            shown={shown}
            show={show}
            findings={editor.findings.length}
            outline={<Outline />}
            writing={<WritingPart opened={opened} saving={saving} />}
            preview={<Preview />}
            findingList={<FindingList />}
          />
        </div>
        <Said said={said} undo={editor.undo} />
      </Frame>
    </EditorContext.Provider>
  );
}
