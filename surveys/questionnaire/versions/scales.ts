import type { Scale } from '../scale.ts';
import type { Wording } from '../wording.ts';
import type { Change, ChangePlace } from './change.ts';
import { settingChanges } from './settings.ts';
import { labelChanges } from './texts.ts';

/** Scales by their codes; in which order a questionnaire lists them says nothing. */
export function scaleListChanges(before: readonly Scale[], after: readonly Scale[]): Change[] {
  const find = (list: readonly Scale[], code: string) => list.find((scale) => scale.code === code);
  return [
    ...before.flatMap((old): Change[] => {
      const now = find(after, old.code);
      const place = { scale: old.code };
      return now
        ? scaleChanges(old, now)
        : [{ kind: 'scale_removed', class: 'structure', place, before: levelsInWords(old) }];
    }),
    ...after
      .filter(({ code }) => !find(before, code))
      .map(
        (now): Change => ({
          kind: 'scale_added',
          class: 'structure',
          place: { scale: now.code },
          after: levelsInWords(now),
        }),
      ),
  ];
}

function scaleChanges(before: Scale, after: Scale): Change[] {
  const place = { scale: before.code };
  return [
    ...levelChanges(place, before, after),
    ...noOpinionChanges(place, before.noOpinion, after.noOpinion),
    ...settingChanges(place, before, after, ['code', 'levels', 'noOpinion']),
  ];
}

/** A level is what it stands for by its place: fewer, more or the same ones in another order is another scale. */
function levelChanges(place: ChangePlace, before: Scale, after: Scale): Change[] {
  const whole = { place, before: levelsInWords(before), after: levelsInWords(after) };
  if (before.levels.length < after.levels.length)
    return [{ kind: 'level_added', class: 'structure', ...whole }];
  if (before.levels.length > after.levels.length)
    return [{ kind: 'level_removed', class: 'structure', ...whole }];
  const [old, now] = [before.levels.map(({ vi }) => vi), after.levels.map(({ vi }) => vi)];
  const isReordered =
    old.toSorted().join('\n') === now.toSorted().join('\n') && old.join('\n') !== now.join('\n');
  if (isReordered) return [{ kind: 'levels_reordered', class: 'structure', ...whole }];
  return labelChanges(
    before.levels.flatMap((level, index) => {
      const label = after.levels[index];
      return label ? [{ place: { ...place, level: index + 1 }, before: level, after: label }] : [];
    }),
  );
}

function noOpinionChanges(
  place: ChangePlace,
  before: Wording | undefined,
  after: Wording | undefined,
): Change[] {
  if (before && after) return labelChanges([{ place, field: 'noOpinion', before, after }]);
  if (before) return [{ kind: 'no_opinion_removed', class: 'structure', place, before }];
  return after ? [{ kind: 'no_opinion_added', class: 'structure', place, after }] : [];
}

function levelsInWords({ levels }: Scale): Wording {
  return { vi: levels.map(({ vi }) => vi).join(' – '), en: levels.map(({ en }) => en).join(' – ') };
}
