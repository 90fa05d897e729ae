import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '#surveys/questionnaire/wording.ts';
import type { Logger } from './logger.ts';
import { admissionProblems } from './problems/admission.ts';
import { campaignsProblems } from './problems/campaigns.ts';
import type { Catalogue } from './problems/catalogue.ts';
import { criteriaProblems } from './problems/criteria.ts';
import { exclusionsProblems } from './problems/exclusions.ts';
import { generalProblems } from './problems/general.ts';
import { officialsProblems } from './problems/officials.ts';
import { paperProblems } from './problems/paper.ts';
import { questionnairesProblems } from './problems/questionnaires.ts';
import { tabletsProblems } from './problems/tablets.ts';

/**
 * Every way to fail. The first number is the HTTP status; the sentences say what happened and what to do next.
 * Anything else is `unexpected`: one 500, and one log line without personal data.
 */
export const problems = {
  ...admissionProblems,
  ...campaignsProblems,
  ...criteriaProblems,
  ...exclusionsProblems,
  ...generalProblems,
  ...officialsProblems,
  ...paperProblems,
  ...questionnairesProblems,
  ...tabletsProblems,
} satisfies Catalogue;

export type ProblemCode = keyof typeof problems;

export class Problem extends Error {
  readonly code: ProblemCode;
  /** What the screen needs beside the sentence, e.g. which items. Never personal data. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }

  get status(): ContentfulStatusCode {
    return problems[this.code][0];
  }

  sentence(language: Language = 'vi'): string {
    return problems[this.code][language === 'vi' ? 1 : 2];
  }

  /** The body of every JSON answer that is not a success. */
  toJSON(language: Language = 'vi'): { problem: ProblemCode; detail: string } & Record<string, unknown> {
    return { ...this.details, problem: this.code, detail: this.sentence(language) };
  }
}

/** What nobody foresaw is logged once, with neither address nor code, and told in one plain sentence. */
export function asKnownProblem(error: unknown, logger: Logger): Problem {
  if (error instanceof Problem) return error;
  // a body that a bad network has cut short is no JSON, and no failure of the server
  if (error instanceof HTTPException && error.status === 400) return new Problem('invalid_form');
  logger.error({ stack: error instanceof Error ? error.stack : String(error) }, 'unexpected');
  return new Problem('unexpected');
}
