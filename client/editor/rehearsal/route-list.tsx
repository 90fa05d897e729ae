import { fill } from '#client/texts/fill.ts';
import { kindOf } from '#surveys/items/index.ts';
import type { Route } from '#surveys/questionnaire/rehearsal/route.ts';
import { useWords } from '../desk/words.tsx';
import { useVersionTexts } from '../versions/use-version-texts.ts';
import type { RouteName } from './rehearsed-questionnaire.tsx';

/** What is asked on one way, section by section. A section that repeats is listed once. */
export function RouteList({ name, route }: { name: RouteName; route: Route }) {
  const { t, say } = useWords();
  const { rehearsal: texts } = useVersionTexts();
  const sections = Map.groupBy(route.legs, ({ section }) => section);
  return (
    <section class="part" aria-labelledby="route-list">
      <h2 id="route-list" tabIndex={-1}>
        {fill(texts.listTitle, { route: texts.routes[name].toLowerCase() })}
      </h2>
      {[...sections].map(([section, legs]) => (
        <div key={section.code} class="leg">
          <h3>
            {say(section.title)}
            {section.repeat ? <small> {fill(texts.forEach, { n: legs.length })}</small> : null}
          </h3>
          <ol class="asked">
            {legs[0]?.items.map((item) => (
              <li key={item.code}>
                <b>{item.number ?? item.code}</b>
                <span>
                  {say(item.wording)}{' '}
                  <small>
                    {item.kind === 'battery'
                      ? fill(texts.rows, { n: kindOf(item).asks(item).length })
                      : t.kinds[item.kind].toLowerCase()}
                  </small>
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
