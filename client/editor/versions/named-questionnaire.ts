import type { Asked } from '#client/officials/asking.ts';
import { Draft, draftToQuestionnaire } from '#surveys/questionnaire/draft.ts';
import { Questionnaire } from '#surveys/questionnaire/questionnaire.ts';
import { api } from '../api.ts';

/** A version by its id, a draft by its slug: what an address can name. A draft may have gaps. */
export type NamedQuestionnaire = { questionnaire: Questionnaire; isDraft: boolean };

/** `m1@1` names a version, `m1` the draft of that questionnaire. */
export async function askFor(name: string): Promise<Asked<NamedQuestionnaire>> {
  if (name.includes('@')) {
    const response = await api.versions[':version'].$get({ param: { version: name } });
    return {
      ok: response.ok,
      status: response.status,
      text: () => response.text(),
      json: async () => ({
        questionnaire: Questionnaire.parse((await response.json()).questionnaire),
        isDraft: false,
      }),
    };
  }
  const response = await api.drafts[':slug'].$get({ param: { slug: name } });
  return {
    ok: response.ok,
    status: response.status,
    text: () => response.text(),
    json: async () => ({
      questionnaire: draftToQuestionnaire(Draft.parse((await response.json()).draft), 1),
      isDraft: true,
    }),
  };
}
