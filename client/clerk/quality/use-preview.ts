import { useEffect, useState } from 'preact/hooks';
import { answerOf } from '#client/officials/asking.ts';
import { api } from '../api.ts';
import { useWords } from '../words.tsx';
import type { Draft } from './exclude-form.tsx';

export type Preview =
  | { says: 'nothing' }
  | { says: 'waits' }
  | { says: 'counted'; from: number; to: number }
  | { says: 'refused'; sentence: string };

/** How many ballots the chosen part has, as the server may tell; an answer that comes too late is dropped. */
export function usePreview(campaign: string, draft: Draft): Preview {
  const { t } = useWords();
  const [preview, setPreview] = useState<Preview>({ says: 'waits' });
  const isPart = draft.flags.length > 0 || (draft.point !== undefined && draft.day !== undefined);
  useEffect(() => {
    if (!isPart) {
      setPreview({ says: 'nothing' });
      return;
    }
    let isLate = false;
    setPreview({ says: 'waits' });
    const asked = api.campaigns[':campaign'].quality.preview.$post({
      param: { campaign },
      json: { ...draft, flags: [...draft.flags] },
    });
    answerOf(asked).then((answered) => {
      if (isLate) return;
      const sentence = answered.ok ? answered.value.refusal : answered.failure.sentence;
      if (answered.ok && answered.value.told) setPreview({ says: 'counted', ...answered.value.told });
      else setPreview({ says: 'refused', sentence: sentence ?? t.states.unreachable });
    });
    return () => {
      isLate = true;
    };
  }, [JSON.stringify(draft)]);
  return preview;
}
