import type { Wording } from '#surveys/questionnaire/wording.ts';
import { dayInWords } from '../../texts/day-in-words.ts';
import { fill } from '../../texts/fill.ts';
import { qualityTexts } from '../../texts/quality/texts.ts';
import { useWords } from '../words.tsx';
import type { Provenance } from './origin-part.tsx';

type OriginLinesProps = {
  provenance: Provenance;
  groups: readonly { code: string; name: Wording }[];
};

/** From which data, questionnaires, criteria and program a number was computed: with the file anybody can do it again. */
export function OriginLines({ provenance, groups }: OriginLinesProps) {
  const { t, count, day, say, language } = useWords();
  const { beside } = qualityTexts[language];
  const nameOf = (code: string) => {
    const found = groups.find((one) => one.code === code);
    return found ? say(found.name) : code;
  };
  const { campaign, data, exclusions, seal, sealDue, questionnaires, criteriaSet, software, at } = provenance;
  const clock = new Intl.DateTimeFormat(language, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const lines = [
    { name: t.index.origin.campaign, value: campaign },
    ...(data
      ? [
          {
            name: t.index.origin.data,
            value: fill(t.index.origin.responses, { n: count(data.responses) }),
            digest: data.digest,
          },
        ]
      : []),
    ...exclusions.map(({ group, n, reason, day: on }) => ({
      name: beside.inOrigin,
      value: fill(beside.reason, { group: nameOf(group), n: count(n), day: day(on), reason }),
    })),
    ...(seal
      ? [{ name: t.index.origin.seal, value: dayInWords(seal.day, language), digest: seal.root }]
      : [
          {
            name: t.index.origin.seal,
            value: fill(t.index.origin.unsealed, { time: clock.format(new Date(sealDue)) }),
          },
        ]),
    ...questionnaires.map(({ id, digest }) => ({ name: t.index.origin.questionnaire, value: id, digest })),
    ...(criteriaSet
      ? [{ name: t.index.origin.criteriaSet, value: criteriaSet.id, digest: criteriaSet.digest }]
      : []),
    { name: t.index.origin.software, value: `${software.name} ${software.version}` },
    { name: t.index.origin.at, value: clock.format(new Date(at)) },
  ];
  return (
    <>
      <p>{t.index.origin.note}</p>
      <dl class="rules">
        {lines.map(({ name, value, ...line }) => (
          <div key={`${name} ${value}`}>
            <dt>
              {name}: {value}
            </dt>
            {'digest' in line ? <dd class="digest">{line.digest}</dd> : null}
          </div>
        ))}
      </dl>
    </>
  );
}
