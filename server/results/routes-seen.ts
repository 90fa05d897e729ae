import { type AnswerKey, answerKey, type TargetCode } from '#surveys/ids.ts';
import { type Condition, itemsOf } from '#surveys/questionnaire/condition.ts';
import { keysOnRoute } from '#surveys/questionnaire/on-route.ts';
import { placesOf, type Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { type Answer, type Answers, marksOf } from '#surveys/responses/answer.ts';

/** A campaign with a filter per assessed body can have very many routes: then only the latest are remembered. */
const remembered = 20_000;

/** Of each of the given keys, was it asked? One entry per key, in their order; 1 for yes. */
export type Route = Readonly<Uint8Array>;

/**
 * The route depends on nothing but the answers that conditions look at, so that respondents who agree in those
 * share one walk. Without this, walking 100,000 responses takes longer than reading them.
 */
export function routesSeen(
  questionnaire: Questionnaire,
  targets: readonly TargetCode[],
  keys: readonly AnswerKey[],
): (answers: Answers) => Route {
  const deciding = decidingKeys(questionnaire, targets);
  let start = newFork();
  let seen = 0;
  return (answers) => {
    let here = start;
    for (const key of deciding) {
      const sign = signOf(answers[key]);
      let next = here.next.get(sign);
      if (!next) {
        next = newFork();
        here.next.set(sign, next);
      }
      here = next;
    }
    if (here.route) return here.route;
    const asked = keysOnRoute(questionnaire, targets, (key) => marksOf(answers[key]));
    here.route = Uint8Array.from(keys, (key) => (asked.has(key) ? 1 : 0));
    seen += 1;
    if (seen >= remembered) {
      start = newFork();
      seen = 0;
    }
    return here.route;
  };
}

/** A way through the deciding answers, one after the other: to join them into one word takes longer. */
type Fork = { route: Route | undefined; next: Map<string | number | undefined, Fork> };

function newFork(): Fork {
  return { route: undefined, next: new Map() };
}

/** Equal for answers with equal marks. */
function signOf(answer: Answer | undefined): string | number | undefined {
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
