import { fill } from '../../texts/fill.ts';
import { type ReportsTexts, reportsTexts } from '../../texts/reports/texts.ts';
import { api } from '../api.ts';
import { Part } from '../desk/page.tsx';
import { useWords } from '../words.tsx';
import type { Chosen } from './options-form.tsx';
import type { Documents } from './reports-page.tsx';
import { type Download, useDownload } from './use-download.ts';

const ask = api.campaigns[':campaign'].reports[':report'].$get;

type ReportPartProps = {
  report: Documents['reports'][number];
  campaign: string;
  chosen: Chosen;
  mayBeMade: boolean;
};

/** One document: what it is, what is in it, and the way to it. */
export function ReportPart({ report, campaign, chosen, mayBeMade }: ReportPartProps) {
  const { language } = useWords();
  const texts = reportsTexts[language];
  const { name, extension, fits } = report;
  const { name: title, says, holds } = texts.documents[name];
  const [download, start] = useDownload(() =>
    ask({ param: { campaign, report: name }, query: queryOf(name, chosen) }),
  );
  return (
    <Part title={title} says={fits ? says : texts.doesNotFit[name]} id={name}>
      {fits ? (
        <ul class="holds">
          {holds.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      {fits && mayBeMade ? (
        <>
          <button type="button" onClick={start} aria-disabled={download.state === 'making'}>
            {fill(texts.make, { extension })}
          </button>
          <Outcome download={download} />
        </>
      ) : null}
    </Part>
  );
}

function Outcome({ download }: { download: Download }) {
  const { language } = useWords();
  const texts = reportsTexts[language];
  const sentence = sentenceOn(download, texts);
  return (
    <p class={download.state === 'failed' ? 'refusal' : 'aside'} role="status">
      {sentence}
    </p>
  );
}

function sentenceOn(download: Download, texts: ReportsTexts): string {
  switch (download.state) {
    case 'idle':
      return '';
    case 'making': {
      const making = fill(texts.making, { seconds: String(download.seconds) });
      return download.seconds > 2 ? `${making}. ${texts.makingHow}` : making;
    }
    case 'made':
      return fill(texts.made, { file: download.file });
    case 'failed':
      return fill(texts.failed, { sentence: download.sentence ?? texts.unreachable });
  }
}

function queryOf(report: string, { place, signer, withComments }: Chosen) {
  return { place, signer, ...(withComments && report === 'official' && { comments: 'yes' as const }) };
}
