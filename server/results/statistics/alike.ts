import type { AnswerKey } from '#surveys/ids.ts';
import { scalesOf } from '#surveys/questionnaire/questionnaire.ts';
import type { Wording } from '#surveys/questionnaire/wording.ts';
import { rational } from '#surveys/scoring/rational.ts';
import { roundPercent } from '#surveys/scoring/rounding.ts';
import { type Favourable, favourableOf } from '../index-of.ts';
import { splitsBest } from '../release/splits-best.ts';
import type { Composite } from './composites.ts';
import type { Side } from './headline.ts';

/** The same figure on both sides; `isSameWording`: to the letter. */
export type Shared = { first: Composite; second: Composite; isSameWording: boolean };

/**
 * Figures that are made of the same items on both sides: same codes, as many levels, the same level good. Of the same
 * questionnaire whatever its wording; of another one only where the words are the same, for there a code may mean
 * something else.
 */
export function sharedComposites(first: Side, second: Side): Shared[] {
  const isSameQuestionnaire = slugOf(first) === slugOf(second);
  return first.ballots.composites.flatMap((one) => {
    const other = second.ballots.composites.find(({ code }) => code === one.code);
    if (!other || !isSameMake(one, other)) return [];
    const isSameWording = wordingsOf(first, one) === wordingsOf(second, other);
    return isSameWording || isSameQuestionnaire ? [{ first: one, second: other, isSameWording }] : [];
  });
}

const slugOf = ({ tally }: Side) => tally.questionnaire.id.split('@')[0];

function isSameMake(one: Composite, other: Composite): boolean {
  const make = ({ keys, levelCount, favourable }: Composite) =>
    JSON.stringify([keys, levelCount, favourable?.rule]);
  return one.favourable !== undefined && make(one) === make(other);
}

function wordingsOf({ tally }: Side, { keys, factors }: Composite): string {
  const places = keys.map((key) => tally.places.find((place) => place.key === key)?.asked.wording.vi);
  return JSON.stringify([places, factors.map(({ scale }) => scale.levels.map(({ vi }) => vi))]);
}

/** One item that both sides were asked in the same words, with its told share. `code`: its key on either side. */
export type SharedItem = { code: string; wording: Wording; first: ItemShare; second: ItemShare };
export type ItemShare = { successes: number; n: number; percent: string };

/** For groups with different questionnaires: by wording and levels, not by code; only shares that both pages tell. */
export function sharedItems(first: Side, second: Side): SharedItem[] {
  const others = ratedItems(second);
  return ratedItems(first).flatMap((one) => {
    const other = others.find(({ sign }) => sign === one.sign);
    const [a, b] = [shareOf(first, one), other && shareOf(second, other)];
    return a && b && other
      ? [{ code: `${one.key} ${other.key}`, wording: one.wording, first: a, second: b }]
      : [];
  });
}

type Rated = { key: AnswerKey; wording: SharedItem['wording']; sign: string; favourable: Favourable };

/** What was asked once, not per assessed body. */
function ratedItems({ tally: { places, questionnaire } }: Side): Rated[] {
  const scales = scalesOf(questionnaire);
  return places.flatMap(({ key, item, asked, target }) => {
    const scale = item.kind === 'rating' || item.kind === 'battery' ? scales[item.scale] : undefined;
    const favourable = favourableOf(scale);
    if (!scale || !favourable || target) return [];
    const sign = JSON.stringify([asked.wording.vi, scale.levels.map(({ vi }) => vi)]);
    return [{ key, wording: asked.wording, sign, favourable }];
  });
}

function shareOf({ tally, publication }: Side, { key, favourable }: Rated): ItemShare | undefined {
  const segments = publication.segments(key);
  if (segments.length === 0 || splitsBest(segments, favourable.rule)) return undefined;
  const { values, n } = tally.counts(key);
  const successes = favourable.levels.reduce((sum, level) => sum + (values[level - 1] ?? 0), 0);
  return { successes, n, percent: roundPercent(rational(successes, n)) };
}

/** Does anything that both sides were asked make the same figure? Whether it is told is another question. */
export function canBeCompared(first: Side, second: Side): boolean {
  const signs = new Set(ratedItems(second).map(({ sign }) => sign));
  return sharedComposites(first, second).length > 0 || ratedItems(first).some(({ sign }) => signs.has(sign));
}
