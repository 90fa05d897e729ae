import { fill } from '../../texts/fill.ts';
import { useComposing } from './composing.ts';
import { useCriteriaWords } from './views.ts';

/** Every fault with the way to where it is. */
export function FaultList() {
  const { p } = useCriteriaWords();
  const { faults, draft } = useComposing();
  return (
    <ul class="findings">
      {faults.map(({ code, at, about = {} }) => (
        <li key={`${code} ${at} ${Object.values(about).join(' ')}`}>
          <a href={addressOf(draft.slug, at)}>
            {whereOf(at)}
            {fill(p.faults[code], about)}
          </a>
        </li>
      ))}
    </ul>
  );

  function whereOf(at: string): string {
    if (at.startsWith('targetAssessment')) return `${p.assessment.title}: `;
    const [, field, , criterion] = at.split('.');
    const own = field === undefined ? undefined : draft.fields[Number(field)];
    if (!at.startsWith('fields.') || !own) return '';
    const one = criterion === undefined ? undefined : own.criteria[Number(criterion)];
    return one
      ? `${fill(p.criterion.title, { code: one.code })}: `
      : `${fill(p.set.field, { code: own.code })}: `;
  }
}

function addressOf(slug: string, at: string): string {
  const found = /^fields\.(\d+)\.criteria\.(\d+)/.exec(at);
  const base = `/clerk/criteria/${slug}`;
  return found ? `${base}/${Number(found[1]) + 1}-${Number(found[2]) + 1}` : base;
}
