import type { InferResponseType } from 'hono/client';
import { useState } from 'preact/hooks';
import { type CriteriaTexts, criteriaTexts } from '../../../texts/criteria/texts.ts';
import { fill } from '../../../texts/fill.ts';
import { api } from '../../api.ts';
import { AnswerSentence, Part } from '../../desk/page.tsx';
import { WhenReady } from '../../desk/states.tsx';
import type { CampaignView } from '../../desk/views.ts';
import { useAnswer } from '../../use-answer.ts';
import { useWords, type Words } from '../../words.tsx';
import { AppraisalForm } from './appraisal-form.tsx';
import { TotalSteps } from './total-steps.tsx';
import { Variants } from './variants.tsx';

const ask = api.campaigns[':campaign']['unit-index'].$get;
export type UnitView = InferResponseType<typeof ask, 200>;
export type UnitTotal = NonNullable<UnitView['reckoned']>['total'];
export type UnitWords = Words & { u: CriteriaTexts['unit'] };

export function useUnitWords(): UnitWords {
  const words = useWords();
  return { ...words, u: criteriaTexts[words.language].unit };
}

/** The number of the campaign's unit: appraised points entered here, scores by survey, and how they are joined. */
export function UnitPart({ campaign }: { campaign: CampaignView }) {
  const { u, language } = useUnitWords();
  const answer = useAnswer(`unit ${campaign.id} ${language}`, () =>
    ask({ param: { campaign: campaign.id } }),
  );
  return (
    <Part title={u.title} says={u.says}>
      <WhenReady answer={answer}>
        {(view) => (
          <UnitNumber
            key={view.revision}
            campaign={campaign.id}
            view={view}
            reload={() => answer.state === 'ready' && answer.again()}
          />
        )}
      </WhenReady>
    </Part>
  );
}

type UnitNumberProps = { campaign: CampaignView['id']; view: UnitView; reload: () => void };

function UnitNumber({ campaign, view, reload }: UnitNumberProps) {
  const words = useUnitWords();
  const { u, day } = words;
  const { reckoned, standing, mayWrite, revision } = view;
  const [isEditing, setEditing] = useState(revision === 0);
  return (
    <div class="preparation unit">
      {reckoned ? (
        <>
          <AnswerSentence>{totalSentence(reckoned.total, words)}</AnswerSentence>
          {standing === 'live' ? <p class="aside">{u.live}</p> : null}
          <TotalSteps total={reckoned.total} view={view} />
          <Variants compared={reckoned.compared} />
        </>
      ) : (
        <p>{u.sealed}</p>
      )}
      {revision > 0 ? (
        <p class="aside" role="status">
          {fill(u.saved, { name: view.savedBy, day: day(view.savedOn) })}
        </p>
      ) : null}
      {mayWrite ? (
        <details open={isEditing} onToggle={(event) => setEditing(event.currentTarget.open)}>
          <summary>{u.edit}</summary>
          <AppraisalForm campaign={campaign} view={view} saved={reload} />
        </details>
      ) : null}
    </div>
  );
}

export function totalSentence(total: UnitTotal, { u, decimal, percent, count }: UnitWords): string {
  switch (total.code) {
    case 'reckoned':
      return fill(u.answer, {
        points: decimal(total.points),
        maximum: decimal(total.maximum),
        percent: percent(total.percent),
      });
    case 'fields_missing':
      return fill(u.fieldsMissing, { n: count(total.fields.length) });
    case 'scores_missing':
      return fill(u.scoresMissing, { criteria: total.criteria.join(', ') });
    case 'nothing_left':
      return u.nothingLeft;
  }
}
