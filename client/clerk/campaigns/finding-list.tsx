import { findingInWords } from './finding-words.ts';
import { useCampaignWords, usePreparation } from './preparation.ts';
import { addressOfStep, type Finding, stepOf } from './views.ts';

/** Each finding leads to its field. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const words = useCampaignWords();
  const { draft, goTo } = usePreparation();
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.at}`}>
          <a
            href={addressOfStep(draft.id, stepOf(finding.at))}
            onClick={(event) => {
              event.preventDefault();
              event.stopPropagation();
              goTo(finding.at);
            }}
          >
            {findingInWords(finding, words)}
          </a>
        </li>
      ))}
    </ul>
  );
}
