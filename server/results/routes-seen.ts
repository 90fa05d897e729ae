import { type AnswerKey, answerKey, type TargetCode } from '#surveys/ids.ts';
import { type Condition, itemsOf } from '#surveys/questionnaire/condition.ts';
import { keysOnRoute } from '#surveys/questionnaire/on-route.ts';
import { placesOf, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { type Answer, type Answers, marksOf } from '#surveys/responses/answer.ts';

/** A campaign with a filter per assessed body can have very many routes: then only the latest are remembered. */
const remembered = 20_000;

/** Of each of the given keys, was it asked? One entry per key, in their order; 1 for yes. */
export type Route = Readonly<Uint8Array>;

/** What an answer that conditions look at comes down to: equal for answers with equal marks. */
type Sign = string | number | undefined;

/**
 * The route depends on nothing but the answers that conditions look at, so that respondents who agree in those
 * share one walk. Without this, walking 100,000 responses takes longer than reading them.
 */
export type Routes = {
  /** What conditions look at. */
  deciding: readonly AnswerKey[];
  /** By the signs of those answers, in their order. `answers` is called where nobody took the route before. */
  find(signs: readonly Sign[], answers: () => Answers): Route;
};

export function openRoutes(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  keys: readonly AnswerKey[],
): Routes {
  const deciding = decidingKeys(questionnaire, targets);
  let start = newFork();
  let seen = 0;
  return {
    deciding,
    find(signs, read) {
      let here = start;
      for (let at = 0; at < deciding.length; at += 1) {
        const sign = signs[at];
        let next = here.next.get(sign);
        if (!next) {
          next = newFork();
          here.next.set(sign, next);
        }
        here = next;
      }
      if (here.route) return here.route;
      const answers = read();
      const asked = keysOnRoute(questionnaire, targets, (key) => marksOf(answers[key]));
      const route = Uint8Array.from(keys, (key) => (asked.has(key) ? 1 : 0));
      here.route = route;
      seen += 1;
      if (seen >= remembered) {
        start = newFork();
        seen = 0;
      }
      return route;
    },
  };
}

/** The same for answers that were parsed. */
export function routesSeen(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  keys: readonly AnswerKey[],
): (answers: Answers) => Route {
  const { deciding, find } = openRoutes(questionnaire, targets, keys);
  const signs = Array<Sign>(deciding.length);
  return (answers) => {
    for (const [at, key] of deciding.entries()) signs[at] = signOf(answers[key]);
    return find(signs, () => answers);
  };
}

/** A way through the deciding answers, one after the other: to join them into one word takes longer. */
type Fork = { route: Route | undefined; next: Map<Sign, Fork> };

function newFork(): Fork {
  return { route: undefined, next: new Map() };
}

function signOf(answer: Answer | undefined): Sign {
  return typeof answer === 'object' ? marksOf(answer).join(' ') : answer;
}

/** Whether an item was asked once or per target, its condition may mean either (`holds`). */
function decidingKeys(questionnaire: Questionnaire, targets: readonly TargetCode[]): AnswerKey[] {
  const conditions: (Condition | undefined)[] = [
    questionnaire.eligibility,
    ...questionnaire.sections.flatMap(({ when, items }) => [when, ...items.map((item) => item.when)]),
  ];
  const items = new Set(conditions.flatMap((condition) => (condition ? itemsOf(condition) : [])));
  const keys = new Set(
    [...items].flatMap((item) => [undefined, ...targets].map((target) => answerKey(item, target))),
  );
  return placesOf(questionnaire, targets)
    .map(({ key }) => key)
    .filter((key) => keys.has(key));
}
