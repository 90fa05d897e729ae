import type { AnswerKey, ItemCode, TargetCode } from './ids.ts';

// Without a schema library at run time: the walk needs this on a respondent's phone.

export function answerKey(item: ItemCode, target?: TargetCode): AnswerKey {
  // the one place where a key is put together
  return (target === undefined ? item : `${item}@${target}`) as AnswerKey;
}

/** The item's code and, where it was asked about a target, the target's. Says nothing about whether they exist. */
export function splitAnswerKey(key: string): { item: string; target: string | undefined } {
  const at = key.indexOf('@');
  return at < 0 ? { item: key, target: undefined } : { item: key.slice(0, at), target: key.slice(at + 1) };
}
