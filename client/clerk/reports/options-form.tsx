import { reportsTexts } from '../../texts/reports/texts.ts';
import { Part } from '../desk/page.tsx';
import { useWords } from '../words.tsx';
import type { Documents } from './reports-page.tsx';

/** What the clerk says about the documents; everything else comes from the campaign. */
export type Chosen = { place: string; signer: 'chair' | 'deputy' | 'acting'; withComments: boolean };

const signers = ['chair', 'deputy', 'acting'] as const;

type OptionsFormProps = { documents: Documents; chosen: Chosen; choose: (chosen: Chosen) => void };

export function OptionsForm({ documents, chosen, choose }: OptionsFormProps) {
  const { language } = useWords();
  const texts = reportsTexts[language];
  const { isCommittee, hasUpperUnits, hasBasis, mayHaveComments, standing } = documents;
  const missing = [...(hasUpperUnits ? [] : [texts.missingUnits]), ...(hasBasis ? [] : [texts.missingBasis])];
  return (
    <Part title={texts.optionsTitle} says={texts.optionsSay} id="options">
      <div class="controls">
        <p>
          <label for="place">{texts.place}</label>
          <input
            id="place"
            type="text"
            maxLength={80}
            value={chosen.place}
            onInput={(event) => choose({ ...chosen, place: event.currentTarget.value })}
          />
        </p>
        {isCommittee ? (
          <p>
            <label for="signer">{texts.signer}</label>
            <select
              id="signer"
              value={chosen.signer}
              onChange={(event) => {
                const signer = signers.find((one) => one === event.currentTarget.value);
                if (signer) choose({ ...chosen, signer });
              }}
            >
              {signers.map((one) => (
                <option key={one} value={one}>
                  {texts.signers[one]}
                </option>
              ))}
            </select>
          </p>
        ) : null}
      </div>
      {mayHaveComments && standing === 'final' ? (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen.withComments}
              aria-describedby="comments-why"
              onChange={(event) => choose({ ...chosen, withComments: event.currentTarget.checked })}
            />
            <span>{texts.comments}</span>
          </label>
          <p id="comments-why" class="aside">
            {texts.commentsWhy}
          </p>
        </>
      ) : null}
      {missing.length > 0 ? (
        <p class="aside">
          {texts.missing} {missing.join('; ')}.
        </p>
      ) : null}
    </Part>
  );
}
