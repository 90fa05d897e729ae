import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Check } from '#client/paper/keying/check.tsx';
import { entryOf, type Form, orderOf, press, startKeyer } from '#client/paper/keying/keyer.ts';
import { signOf } from '#client/paper/keying/signs.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { wordsOf } from '#test/client/html.ts';
import { questionnaireCalled } from '../../surveys/paper/built.ts';

test('what could not be read about many bodies names each of them', () => {
  const { targets } = huyenTung2024;
  const form: Form = { questionnaire: questionnaireCalled('m6@1'), targets: targets.map(({ code }) => code) };
  let keyer = press(form, startKeyer(form), signOf('1'));
  for (let n = 0; n < 1000 && keyer.at !== undefined; n++) keyer = press(form, keyer, signOf('/'));
  const order = orderOf(form, keyer.items);
  const html = renderToString(
    <Check serial={7} entry={entryOf(form, keyer)} order={order} targets={targets} onSend={() => {}} />,
  );
  const lines = html.match(/<li>.*?<\/li>/g) ?? [];
  expect(lines.length).toBeGreaterThan(targets.length);
  expect(new Set(lines).size).toBe(lines.length);
  for (const { name } of targets) expect(wordsOf(html)).toContain(name.vi);
});
