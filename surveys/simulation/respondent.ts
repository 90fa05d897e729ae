import type { Mode } from '../campaigns/mode.ts';
import { type AnswerKey, answerKey, type TargetCode } from '../ids.ts';
import type { Item, KindName } from '../items/index.ts';
import { holds } from '../questionnaire/condition.ts';
import { type Questionnaire, type Section, scalesOf } from '../questionnaire/questionnaire.ts';
import { walk } from '../questionnaire/walk.ts';
import type { Chance } from './chance.ts';
import { choose, chooseSome } from './choice.ts';
import { judge } from './judgement.ts';
import { drawPerson, type Person } from './person.ts';
import { type Audience, remarks, type Tone } from './remarks.ts';

/** Who is met where, and with which questionnaire. `day`: what "last year" is reckoned from, `2026-02-01`. */
export type Encounter = {
  questionnaire: Questionnaire;
  targets: readonly TargetCode[];
  mode: Mode;
  audience: Audience;
  point: string;
  day: string;
};

/** What the form posts, and how long it took; undefined where nobody could know (paper). */
export type FilledForm = { posted: Map<string, string[]>; minutes: number | undefined };

type Place = { item: Item; section: Section; target: TargetCode | undefined };
type Situation = { encounter: Encounter; person: Person; posted: Map<string, string[]>; chance: Chance };
type Fill = (key: AnswerKey, place: Place, situation: Situation) => void;

/**
 * A believable respondent: mostly content, least with procedures, kinder to an interviewer; leaves things blank,
 * has no opinion, stops half way, is not eligible, ticks one column from top to bottom, writes a remark – each of
 * them now and then. Goes through the questionnaire by its own walk, so that whatever an answer opens is asked.
 */
export function drawRespondent(encounter: Encounter, chance: Chance): FilledForm {
  const person = drawPerson(encounter.mode, encounter.audience, chance);
  const posted = new Map<string, string[]>();
  const situation = { encounter, person, posted, chance };
  const considered = new Set<string>();
  for (let next = nextPlace(situation, considered); next; next = nextPlace(situation, considered)) {
    const key = answerKey(next.item.code, next.target);
    considered.add(key);
    fillers[next.item.kind](key, next, situation);
    if (considered.size > person.patience && posted.size > 0) break;
  }
  return { posted, minutes: minutesFor(situation) };
}

function nextPlace({ encounter, posted }: Situation, considered: ReadonlySet<string>): Place | undefined {
  const read = (key: AnswerKey) => posted.get(key) ?? [];
  for (const { section, target, items } of walk(encounter.questionnaire, encounter.targets, read)) {
    const item = items.find(({ code }) => !considered.has(answerKey(code, target)));
    if (item) return { item, section, target };
  }
  return undefined;
}

/** How each kind of item is filled in. */
const fillers: Record<KindName, Fill> = {
  'single-choice'(key, { item }, { encounter, person, posted, chance }) {
    if (item.kind !== 'single-choice') return;
    const { eligibility, required } = encounter.questionnaire;
    const isRequired = required.includes(key);
    if (!isRequired && chance.happens(item.declinable ? 0.12 : person.blankShare)) return;
    const fitting = item.options.filter(({ code }) => {
      if (!eligibility) return true;
      const read = (other: AnswerKey) => (other === key ? [code] : (posted.get(other) ?? []));
      return holds(eligibility, read) === person.isEligible;
    });
    const options = fitting.length > 0 && isRequired ? fitting : item.options;
    const chosen = choose(item.code, options, encounter.point, chance);
    if (chosen) posted.set(key, [chosen.code]);
  },

  'multiple-choice'(key, { item, section }, { person, posted, chance }) {
    if (item.kind !== 'multiple-choice' || chance.happens(person.blankShare)) return;
    const chosen =
      section.code === 'demographics'
        ? item.options.filter((_, index) => person.consents && (index === 0 || chance.happens(0.6)))
        : chooseSome(item.code, item.options, item.max ?? item.options.length, chance);
    if (chosen.length > 0)
      posted.set(
        key,
        chosen.map(({ code }) => code),
      );
  },

  rating: judgeEach,
  battery: judgeEach,

  number(key, { item }, { person, posted, chance }) {
    if (item.kind !== 'number' || chance.happens(person.blankShare)) return;
    const span = item.max - item.min;
    posted.set(key, [String(item.min + Math.round(span * chance.share() * chance.share()))]);
  },

  date(key, _place, { encounter, person, posted, chance }) {
    if (chance.happens(person.blankShare)) return;
    const before = Date.parse(`${encounter.day}T00:00:00Z`) - (1 + chance.below(365)) * 86_400_000;
    posted.set(key, [new Date(before).toISOString().slice(0, 10)]);
  },

  text(key, { item, target }, { encounter, person, posted, chance }) {
    if (item.kind !== 'text') return;
    // nobody writes about each of twenty bodies
    if (!chance.happens(person.commentShare * (target === undefined ? 1 : 0.15))) return;
    const tones = remarks[encounter.audience][toneOf(person, chance)];
    const remark = tones[chance.below(tones.length)];
    if (remark && remark.length <= item.maxLength) posted.set(key, [remark]);
  },
};

function judgeEach(_key: AnswerKey, { item, section, target }: Place, situation: Situation): void {
  if (item.kind !== 'rating' && item.kind !== 'battery') return;
  const { encounter, person, posted, chance } = situation;
  const scale = scalesOf(encounter.questionnaire)[item.scale];
  if (!scale) return;
  for (const asked of item.kind === 'battery' ? item.rows : [item]) {
    const marks = judge({ section, item, asked, target, scale }, person, chance);
    if (marks.length > 0) posted.set(answerKey(asked.code, target), marks);
  }
}

function toneOf({ satisfaction }: Person, chance: Chance): Tone {
  if (chance.happens(0.5)) return 'wish';
  return satisfaction + 0.4 * chance.normal() > 3.8 ? 'praise' : 'complaint';
}

const pace: Record<Exclude<Mode, 'paper'>, number> = { web: 1, tablet_self: 1.2, tablet_assisted: 1.7 };

/** Some seven seconds for each answer; whoever ticks one column from top to bottom needs two. */
function minutesFor({ encounter, person, posted, chance }: Situation): number | undefined {
  const hesitation = Math.exp(0.35 * chance.normal());
  if (encounter.mode === 'paper') return undefined;
  const seconds = (person.isStraightLiner ? 2 : 7) * pace[encounter.mode] * posted.size;
  return Math.min(60, 0.3 + (seconds * hesitation) / 60);
}
