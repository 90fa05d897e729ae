import type { RespondentTexts } from '#client/texts/respondent/texts.ts';

type LateBallotProps = { texts: RespondentTexts; late: string; refused: string };

/** Shown by the island where this phone still holds a ballot of this link. */
export function LateBallot({ texts, late, refused }: LateBallotProps) {
  return (
    <div id="late" hidden>
      <h2>{texts.lateTitle}</h2>
      <p>{late}</p>
      <div role="status">
        <p id="late-unsent" hidden>
          {texts.unsent}
        </p>
        <p id="late-received" hidden>
          {texts.lateReceived}
        </p>
        <p id="late-refused" hidden>
          {refused}
        </p>
      </div>
      <p class="nav">
        <button type="button" id="late-send">
          {texts.lateSend}
        </button>
        <button type="button" class="quiet" id="late-drop">
          {texts.lateDrop}
        </button>
      </p>
    </div>
  );
}
