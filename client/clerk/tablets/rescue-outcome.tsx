import { fill } from '../../texts/fill.ts';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { Rescued } from './rescue-form.tsx';
import { rejectionsInWords } from './serial-words.ts';

/** What became of what was in the file, tablet by tablet. */
export function RescueOutcome({ rescued }: { rescued: Rescued }) {
  const words = useWords();
  const { t, count } = words;
  const sum = (of: (one: Rescued[number]) => number) => count(rescued.reduce((all, one) => all + of(one), 0));
  const rows = rescued.map((one, index) => ({ ...one, key: `${index} ${one.name}` }));
  return (
    <div class="rescued">
      <p role="status">
        {rescued.length === 0
          ? t.tablets.nothingRescued
          : fill(t.tablets.rescued, {
              received: sum(({ received }) => received),
              alreadyThere: sum(({ alreadyThere }) => alreadyThere),
              rejected: sum(({ rejected }) => rejected.length),
            })}
      </p>
      {rescued.length > 0 ? (
        <DataTable
          caption={t.tablets.rescue}
          rows={rows}
          keyOf={({ key }) => key}
          stacks
          columns={[
            {
              title: t.tablets.name,
              value: ({ name }) => name,
              show: ({ name, isOfAnotherCampaign }) => (
                <>
                  {name}
                  {isOfAnotherCampaign ? <small class="under">{t.tablets.otherCampaign}</small> : null}
                </>
              ),
            },
            {
              title: t.tablets.newlyReceived,
              value: ({ received }) => received,
              show: ({ received }) => count(received),
              isNumber: true,
            },
            {
              title: t.tablets.alreadyThere,
              value: ({ alreadyThere }) => alreadyThere,
              show: ({ alreadyThere }) => count(alreadyThere),
              isNumber: true,
            },
            {
              title: t.tablets.rejected,
              value: ({ rejected }) => rejected.length,
              show: ({ rejected }) => (
                <>
                  {count(rejected.length)}
                  {rejectionsInWords(rejected, words).map((line) => (
                    <small key={line} class="under">
                      {line}
                    </small>
                  ))}
                </>
              ),
              isNumber: true,
            },
          ]}
        />
      ) : null}
    </div>
  );
}
