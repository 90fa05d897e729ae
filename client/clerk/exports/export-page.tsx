import { AnswerSentence } from '../desk/page.tsx';
import type { CampaignView } from '../desk/views.ts';
import { useWords } from '../words.tsx';

/** Plain links: the browser downloads, and shows how far it is. */
export function ExportPage({ campaign }: { campaign: CampaignView }) {
  const { t } = useWords();
  const forms = [
    { format: 'csv', name: t.export.csv, use: t.export.csvFor },
    { format: 'xlsx', name: t.export.xlsx, use: t.export.xlsxFor },
    { format: 'json', name: t.export.json, use: t.export.jsonFor },
    { format: 'sav', name: t.export.sav, use: t.export.savFor },
    { format: 'ddi', name: t.export.ddi, use: t.export.ddiFor },
  ];
  return (
    <>
      <AnswerSentence>{campaign.isTrial ? t.export.trialAnswer : t.export.answer}</AnswerSentence>
      <ul class="downloads">
        {forms.map(({ format, name, use }) => (
          <li key={format}>
            <a href={`/api/campaigns/${campaign.id}/export/${format}`} download>
              {name}
            </a>
            <p>{use}</p>
            {format === 'csv' ? (
              <p class="beside">
                {[
                  { table: 'codebook', name: t.export.csvCodebook },
                  { table: 'comments', name: t.export.csvComments },
                ].map((one) => (
                  <a
                    key={one.table}
                    href={`/api/campaigns/${campaign.id}/export/csv?table=${one.table}`}
                    download
                  >
                    {one.name}
                  </a>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p class="aside">{t.export.note}</p>
    </>
  );
}
