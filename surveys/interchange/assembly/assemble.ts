import { inspect } from '../../questionnaire/inspect.ts';
import type { Finding } from '../../questionnaire/inspection/finding.ts';
import { type AuthoredQuestionnaire, Questionnaire } from '../../questionnaire/questionnaire.ts';
import type { Wording } from '../../questionnaire/wording.ts';
import { words } from '../../questionnaires/authoring.ts';
import { shortOpening, closing as usualClosing } from '../../questionnaires/opening.ts';
import { codeGiver, sectionCodeFrom } from '../codes.ts';
import type { Draft, DraftAsked, DraftNode, DraftNote } from '../draft.ts';
import type { Known } from '../expression/condition.ts';
import type { Loss } from '../loss.ts';
import type { Losses } from '../losses.ts';
import { ImportRefused } from '../refused.ts';
import { conditionMaker } from './conditions.ts';
import { makeItems } from './items.ts';
import { makeLists } from './lists.ts';
import { nameItems } from './name-items.ts';
import { questionnaireId } from './questionnaire-id.ts';
import { type FlatSection, flatten } from './sections.ts';
import { makeWordings } from './wordings.ts';

/**
 * `losses`: everything that is not as it stood in the file. `findings`: why the questionnaire could not be fielded
 * as it is (`inspect`); empty where it could.
 */
export type Imported = { questionnaire: Questionnaire; losses: Loss[]; findings: Finding[] };

/** Makes a questionnaire of a draft. @throws ImportRefused where nothing in it can be asked here. */
export function assemble(draft: Draft, losses: Losses): Imported {
  const wordings = makeWordings(draft.languages, losses);
  const lists = makeLists(draft.lists, wordings, losses);
  const flat = flatten(draft.children, losses);
  if (flat.sections.length === 0) {
    throw new ImportRefused(
      'Không có câu hỏi nào trong tệp nhập được vào phần mềm.',
      'No item in the file can be carried over.',
    );
  }
  const codes = nameItems(draft.children);
  const known = new Map<string, Known | undefined>();
  const { condition, isSingle } = conditionMaker(known, losses);
  const items = makeItems({ codes, lists, wordings, losses, condition });
  for (const asked of askedIn(draft.children)) {
    // two items of one name in different groups: an expression cannot say which
    known.set(asked.name, known.has(asked.name) ? undefined : items.known(asked));
  }
  for (const one of known.values()) if (one && one.atMost === 1) isSingle.add(one.code);

  const giveCode = codeGiver(32);
  const sections = flat.sections.map((section, index) => {
    const { code, title } = headOf(section, index + 1);
    const intro = joined(section.intro);
    const when = condition(section.when);
    return {
      code,
      title,
      ...(intro ? { intro } : {}),
      ...(when ? { when } : {}),
      ...(section.perTarget ? { repeat: 'target' as const } : {}), // a literal for the schema
      ...(section.optional ? { optional: true } : {}),
      items: section.nodes.flatMap(items.make),
    };
  });

  function headOf({ group, nodes }: FlatSection, number: number): { code: string; title: Wording } {
    if (!group) {
      const code = giveCode(`section-${number}`);
      const [first] = nodes;
      if (first) losses.add('section_made', first.where, code);
      return { code, title: words(`Phần ${number}`, `Part ${number}`) };
    }
    const code = giveCode(sectionCodeFrom(group.name));
    if (code !== group.name) {
      losses.add('code_mapped', group.where, group.name, `${group.name} → ${code}`);
    }
    return { code, title: wordings.of(group.texts, group.where, group.name || code) };
  }

  function joined(notes: readonly DraftNote[]): Wording | undefined {
    const said = notes.flatMap(({ texts, where }) => wordings.maybe(texts, where) ?? []);
    if (said.length === 0) return undefined;
    return { vi: said.map(({ vi }) => vi).join('\n\n'), en: said.map(({ en }) => en).join('\n\n') };
  }

  function orUsual(said: Wording | undefined, usual: Wording, what: string): Wording {
    if (!said) losses.add('text_made', { sheet: draft.title.where.sheet }, what);
    return said ?? usual;
  }

  const made = lists.finish();
  const subtitle = wordings.maybe(draft.subtitle, draft.title.where);
  const banner = wordings.maybe(draft.banner, draft.title.where);
  const eligibility = draft.eligibility && condition([draft.eligibility]);
  const isBackwards = made[0]?.isListedBackwards === true;
  const authored: AuthoredQuestionnaire = {
    id: questionnaireId(draft.id, losses),
    formNumber: draft.formNumber,
    title: wordings.of(draft.title, draft.title.where, draft.id.name || 'Mẫu phiếu'),
    ...(subtitle ? { subtitle } : {}),
    ...(banner ? { banner } : {}),
    opening: orUsual(joined(flat.opening), shortOpening, 'opening'),
    closing: orUsual(joined(flat.closing), usualClosing, 'closing'),
    scaleOrder: draft.scaleOrder ?? (isBackwards ? 'descending' : 'ascending'),
    scales: made.map(({ scale }) => scale),
    ...(eligibility ? { eligibility } : {}),
    required: flat.sections.flatMap((section) => requiredIn(section, codes, losses)),
    sections,
  };
  const questionnaire = parsed(authored);
  return { questionnaire, losses: losses.list(), findings: inspect(questionnaire) };
}

function parsed(authored: AuthoredQuestionnaire): Questionnaire {
  const { success, data, error } = Questionnaire.safeParse(authored);
  if (success) return data;
  const where = error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new ImportRefused(
    `Mẫu phiếu trong tệp không dựng được: nội dung không hợp lệ ở ${where}.`,
    `No questionnaire can be made of the file: what it has at ${where} does not fit.`,
  );
}

function requiredIn(
  { nodes, perTarget }: FlatSection,
  codes: ReadonlyMap<DraftNode, string>,
  losses: Losses,
): string[] {
  const required = nodes
    .flatMap((node) => (node.is === 'grid' ? node.rows : [node]))
    .filter((asked) => asked.required);
  if (!perTarget) return required.map((asked) => codes.get(asked) ?? asked.name);
  for (const { where, name } of required) {
    losses.add('required_not_carried', { ...where, column: 'required' }, name);
  }
  return [];
}

function askedIn(nodes: readonly DraftNode[]): DraftAsked[] {
  return nodes.flatMap((node) => {
    if (node.is === 'group') return askedIn(node.children);
    if (node.is === 'grid') return [...node.rows];
    return node.is === 'asked' ? [node] : [];
  });
}
