import type { Marks } from './player.ts';

/** A filled field: its name and value. A page without script posts the same. */
export type Field = readonly [name: string, value: string];

/** What is marked and written in the form now, in its order; hidden fields are no answers. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  const fields: Field[] = [];
  for (const element of inputsOf(form)) {
    const isMarked = !isMark(element) || ('checked' in element && element.checked);
    if (isMarked && element.name && element.type !== 'hidden' && (element.value || isMark(element))) {
      fields.push([element.name, element.value]);
    }
  }
  return fields;
}

/**
 * Puts fields back; what the form no longer has is let go. What was marked in the meantime, on a slow network before
 * this script had come, stands.
 */
export function putBack(form: HTMLFormElement, fields: readonly Field[]): void {
  const filled = new Set(fieldsOf(form).map(([name]) => name));
  for (const element of inputsOf(form)) {
    if (!element.name || element.type === 'hidden' || filled.has(element.name)) continue;
    const values = fields.filter(([name]) => name === element.name).map(([, value]) => value);
    if (!isMark(element)) element.value = values[0] ?? '';
    else if ('checked' in element) element.checked = values.includes(element.value);
  }
}

/** The marks as the player reads them. Every key of `before` that is empty now is answered with nothing. */
export function marksOf(fields: readonly Field[], before: Marks): Marks {
  const marks: Record<string, string[]> = {};
  for (const key of Object.keys(before)) marks[key] = [];
  for (const [name, value] of fields) {
    const under = marks[name] ?? [];
    marks[name] = under;
    if (value.trim()) under.push(value);
  }
  return marks;
}

/** The key whose answer a field belongs to: its own name, or that of the option it is written beside. */
export function keyOfField(name: string): string {
  return name.replace(/_specify$/, '');
}

type Input = HTMLInputElement | HTMLTextAreaElement;

function inputsOf(form: HTMLFormElement): Input[] {
  return Array.from(form.querySelectorAll<Input>('input,textarea'));
}

function isMark({ type }: Input): boolean {
  return type === 'radio' || type === 'checkbox';
}
