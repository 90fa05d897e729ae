import { kindOf } from '../items/index.ts';
import { duplicates, sameWords } from '../items/kind.ts';
import { missingCodes } from '../responses/missing-codes.ts';
import { inspectConditions } from './inspection/conditions.ts';
import type { Finding } from './inspection/finding.ts';
import { inspectWordings } from './inspection/wordings.ts';
import { type Questionnaire, scalesOf } from './questionnaire.ts';

/**
 * Everything in a questionnaire that would mislead a respondent or spoil the data, before it is fielded. Nothing
 * found means: every code stands once, every text is there in every language, and everything can be reached.
 */
export function inspect(questionnaire: Questionnaire): Finding[] {
  return [
    ...inspectCodes(questionnaire),
    ...inspectScales(questionnaire),
    ...inspectItems(questionnaire),
    ...inspectWordings(questionnaire),
    ...inspectConditions(questionnaire),
  ];
}

function inspectCodes({ sections, scales, required }: Questionnaire): Finding[] {
  const items = sections.flatMap((section) => section.items);
  // a row twice in one battery is that battery's own fault
  const codes = items.flatMap((item) => [
    ...new Set([
      item.code,
      ...kindOf(item)
        .asks(item)
        .map(({ code }) => code),
    ]),
  ]);
  const requirable = sections
    .filter((section) => section.repeat === undefined)
    .flatMap((section) => section.items.flatMap((item) => kindOf(item).asks(item)))
    .map(({ code }) => String(code));
  return [
    ...duplicates(sections.map(({ code }) => code)).map(
      (code): Finding => ({ code: 'duplicate_section', where: code }),
    ),
    ...duplicates(scales.map(({ code }) => code)).map(
      (code): Finding => ({ code: 'duplicate_scale', where: code }),
    ),
    ...duplicates(codes).map((code): Finding => ({ code: 'duplicate_item', where: code })),
    ...required
      .filter((code) => !requirable.includes(code))
      .map((code): Finding => ({ code: 'required_unknown_item', where: 'required', about: code })),
  ];
}

function inspectScales({ scales }: Questionnaire): Finding[] {
  return scales.flatMap(({ code, levels, noOpinion }) => {
    const choices = [...levels, ...(noOpinion ? [noOpinion] : [])];
    return sameWords(choices.map((wording, index) => ({ code: `${index}`, wording }))).map(
      (fault): Finding => ({ ...fault, where: `scales.${code}.levels` }),
    );
  });
}

function inspectItems(questionnaire: Questionnaire): Finding[] {
  const scales = scalesOf(questionnaire);
  return questionnaire.sections
    .flatMap((section) => section.items)
    .flatMap((item): Finding[] => [
      ...kindOf(item)
        .faults(item, scales)
        .map((fault): Finding => ({ ...fault, where: item.code })),
      ...Object.values(missingCodes)
        .filter((code) => item.kind === 'number' && item.min <= code && code <= item.max)
        .map((code): Finding => ({ code: 'range_meets_missing_code', where: item.code, about: `${code}` })),
    ]);
}
