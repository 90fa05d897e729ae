import { useId, useState } from 'preact/hooks';
import { isInForce, isWithin } from '#surveys/responses/exclusions/exclusion.ts';
import { fill } from '../../texts/fill.ts';
import { Part } from '../desk/page.tsx';
import type { Draft } from './exclude-form.tsx';
import { PointBands } from './point-bands.tsx';
import type { Quality } from './quality-page.tsx';
import { type QualityWords, useQualityWords } from './words.ts';

export type Flags = NonNullable<Quality['flags']>;
type Group = Flags['groups'][number];
export type Flag = Group['flags'][number];

type FlagPartProps = { quality: Quality; flags: Flags; onChoose: ((draft: Draft) => void) | undefined };

/** One group after another: what each flag is, why it proves nothing, how many ballots carry it, and where. */
export function FlagPart({ quality, flags, onChoose }: FlagPartProps) {
  const words = useQualityWords();
  const { q, say } = words;
  const id = useId();
  const present = flags.groups.filter(({ n }) => n > 0);
  const [code, setCode] = useState<string | undefined>(present[0]?.code);
  const group = present.find((one) => one.code === code);
  if (!group) return null;
  return (
    <Part title={q.ofBallots}>
      <p class="controls">
        <label for={id}>{q.group}</label>
        <select id={id} value={code} onChange={(event) => setCode(event.currentTarget.value)}>
          {present.map((one) => (
            <option key={one.code} value={one.code}>
              {say(one.name)}
            </option>
          ))}
        </select>
      </p>
      {group.flags.map((flag) => (
        <FlagBlock
          key={`${group.code} ${flag.flag}`}
          quality={quality}
          group={group}
          flag={flag}
          onChoose={onChoose}
        />
      ))}
    </Part>
  );
}

type FlagBlockProps = { quality: Quality; group: Group; flag: Flag; onChoose: FlagPartProps['onChoose'] };

function FlagBlock({ quality, group, flag, onChoose }: FlagBlockProps) {
  const words = useQualityWords();
  const { q, count } = words;
  const { name, what, why } = q.flags[flag.flag];
  const choice = { group: group.code, flags: [flag.flag] };
  const inForce = quality.exclusions.filter(isInForce);
  // every ballot of these carries the flag, and none is left out twice
  const leftOut = inForce
    .filter((one) => one.choice.group === group.code && one.choice.flags.includes(flag.flag))
    .reduce((sum, { n }) => sum + n, 0);
  const isDone = inForce.some((one) => isWithin(choice, one.choice));
  return (
    <section class="flag">
      <h3>{name}</h3>
      <p class="count">{countSentence(flag, group.n, words)}</p>
      <p>{what}</p>
      <p class="aside">{why}</p>
      {flag.says === 'counted' ? <PointBands quality={quality} group={group} flag={flag} /> : null}
      {leftOut > 0 ? <p>{fill(q.exclude.alreadyOf, { n: count(leftOut) })}</p> : null}
      {flag.says === 'counted' && onChoose && !isDone ? (
        <p>
          <button
            type="button"
            class="plain"
            aria-label={fill(q.exclude.openNamed, { flag: name })}
            onClick={() => onChoose(choice)}
          >
            {q.exclude.open}
          </button>
        </p>
      ) : null}
    </section>
  );
}

export function countSentence(
  flag: Flag,
  n: number,
  { q, count }: Pick<QualityWords, 'q' | 'count'>,
): string {
  const { from, to } = flag.says === 'counted' ? flag.flagged : { from: 0, to: 0 };
  return fill(q.count[flag.says], { n: count(n), from: count(from), to: count(to) });
}
