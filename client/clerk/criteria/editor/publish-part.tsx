import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { useComposing } from '../composing.ts';
import { useCriteriaWords } from '../views.ts';

/** The draft becomes a set that campaigns can be given, or is given up. */
export function PublishPart() {
  const { p, t } = useCriteriaWords();
  const { draft, faults, saver } = useComposing();
  const { route } = useLocation();
  const [isActing, setActing] = useState(false);
  const [isSure, setSure] = useState(false);
  const [published, setPublished] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const { slug } = draft;
  const publish = async () => {
    setActing(true);
    setFailure(undefined);
    if (await saver.flush()) {
      const answered = await answerOf(
        api.criteria.drafts[':slug'].publish.$post({
          param: { slug },
          json: { revision: saver.revision },
        }),
      );
      if (answered.ok) {
        saver.letGo();
        setPublished(answered.value.id);
      } else setFailure(answered.failure);
    }
    setActing(false);
  };
  const giveUp = async () => {
    await saver.flush();
    const answered = await answerOf(
      api.criteria.drafts[':slug'].$delete({ param: { slug }, json: { revision: saver.revision } }),
    );
    if (!answered.ok) {
      setFailure(answered.failure);
      return;
    }
    saver.letGo();
    route('/clerk/criteria');
  };
  if (published)
    return (
      <section class="step">
        <h2>{p.set.publish}</h2>
        <p role="status">{fill(p.set.published, { id: published })}</p>
        <p>
          <a href="/clerk/criteria">{p.set.back}</a>
        </p>
      </section>
    );
  return (
    <section class="step">
      <h2>{p.set.publish}</h2>
      <p>{p.set.publishHow}</p>
      <p class="choices">
        <button type="button" disabled={isActing || faults.length > 0} onClick={publish}>
          {isActing ? p.set.publishing : p.set.publish}
        </button>
        {isSure ? null : (
          <button type="button" class="plain" onClick={() => setSure(true)}>
            {p.set.giveUp}
          </button>
        )}
      </p>
      {isSure ? (
        <>
          <p>{p.set.giveUpSure}</p>
          <p class="choices">
            <button type="button" class="danger" onClick={giveUp}>
              {p.set.giveUpYes}
            </button>
            <button type="button" class="plain" onClick={() => setSure(false)}>
              {p.set.giveUpNo}
            </button>
          </p>
        </>
      ) : null}
      {failure ? (
        <p class="fault" role="alert">
          {failure.sentence ?? t.states.unreachable}
        </p>
      ) : null}
    </section>
  );
}
