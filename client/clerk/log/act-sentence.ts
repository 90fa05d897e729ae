import type { Act } from '#surveys/acts/act.ts';
import { fill } from '../../texts/fill.ts';
import type { PeopleTexts } from '../../texts/people/texts.ts';
import type { Words } from '../words.tsx';
import type { Log } from './acts-page.tsx';

/** Names of groups and collection points: "group citizens" → người dân. */
type Places = Log['campaigns'][number]['places'];

/** "Đổi vai trò của hoa.nguyen: từ điều tra viên thành lãnh đạo" */
export function actSentence(
  { kind, about }: Pick<Act, 'kind' | 'about'>,
  texts: PeopleTexts,
  words: Words,
  places: Places = {},
): string {
  const inWords = Object.entries(about).map(([name, value]): [string, string] => [
    name,
    placeInWords(name, value, places, words) ?? valueInWords(name, value, texts, words),
  ]);
  const values = Object.fromEntries(inWords.filter(([, value]) => value !== ''));
  const sentence = texts.log.acts[kind].replace(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values) ? part : '',
  );
  return `${fill(sentence, values)}.`.replace(/\.\.$/, '.');
}

function placeInWords(
  name: string,
  value: string | number,
  places: Places,
  words: Words,
): string | undefined {
  const place = places[`${name} ${value}`];
  return place && words.say(place);
}

function valueInWords(name: string, value: string | number, texts: PeopleTexts, words: Words): string {
  if (typeof value === 'number') return words.count(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return words.day(value);
  const roleIn = (role: string) => nameIn(texts.roles, role);
  switch (name) {
    case 'role':
    case 'from':
    case 'to':
      return roleIn(value);
    case 'roles':
      return value === '' ? texts.noRole : value.split(' ').map(roleIn).join(', ');
    case 'format':
      return value.toUpperCase();
    case 'flags':
      return value
        .split(' ')
        .map((flag) => nameIn(texts.flags, flag))
        .join(', ');
    case 'table':
      return nameIn(texts.tables, value);
    case 'annex':
      return nameIn(texts.tables, value);
    case 'report':
      return nameIn(texts.reports, value);
    case 'invitedBy':
      return nameIn(texts.actors, value);
    default:
      return value;
  }
}

/** What has no word of its own stands as it is: a name, a code. */
export function nameIn(names: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(names, value) ? (names[value] ?? value) : value;
}
