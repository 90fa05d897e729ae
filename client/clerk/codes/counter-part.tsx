import { useRef, useState } from 'preact/hooks';
import { answerOf, type Failure } from '#client/officials/asking.ts';
import { codesTexts } from '../../texts/codes/texts.ts';
import { fill } from '../../texts/fill.ts';
import { api } from '../api.ts';
import { ActFailed } from '../desk/states.tsx';
import { DataTable } from '../table/data-table.tsx';
import { useWords } from '../words.tsx';
import type { CodesDesk } from './codes-page.tsx';
import { ScreenForm } from './screen-form.tsx';

type Screen = CodesDesk['screens'][number];

type CounterPartProps = { campaign: string; desk: CodesDesk; refresh: () => Promise<void> };

/** The screens at the counter: which there are, a new one, taking one out of use. */
export function CounterPart({ campaign, desk, refresh }: CounterPartProps) {
  const { language, say } = useWords();
  const texts = codesTexts[language];
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<{ screen: Screen; failure: Failure }>();
  const status = useRef<HTMLParagraphElement>(null);
  const places = desk.places.filter(({ admission }) => admission === 'presence');
  const revoke = async (screen: Screen) => {
    const answered = await answerOf(
      api.campaigns[':campaign']['counter-screens'][':screen'].revocation.$post({
        param: { campaign, screen: screen.id },
      }),
    );
    setFailed(answered.ok ? undefined : { screen, failure: answered.failure });
    setSaid(answered.ok ? fill(texts.screenRevoked, { name: screen.name }) : '');
    status.current?.focus();
    if (answered.ok) await refresh();
  };
  const pointOf = ({ link }: Screen) => {
    const place = desk.places.find((one) => one.link === link);
    return place ? `${say(place.group)} – ${say(place.point)}` : '';
  };
  return (
    <>
      {desk.screens.length > 0 ? (
        <DataTable
          caption={texts.screens}
          rows={desk.screens}
          keyOf={({ id }) => id}
          stacks
          columns={[
            { title: texts.screen, value: ({ name }) => name },
            { title: texts.place, value: pointOf },
            { title: texts.state, value: ({ state }) => texts.states[state] },
            {
              title: texts.acts,
              value: () => '',
              show: (screen) =>
                screen.state === 'revoked' ? null : (
                  <button type="button" class="plain" onClick={() => revoke(screen)}>
                    {fill(texts.revokeScreen, { name: screen.name })}
                  </button>
                ),
            },
          ]}
        />
      ) : null}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {failed ? <ActFailed failure={failed.failure} again={() => revoke(failed.screen)} /> : null}
      {places.length === 0 ? (
        <p>{texts.noPresence}</p>
      ) : (
        <ScreenForm campaign={campaign} places={places} refresh={refresh} />
      )}
    </>
  );
}
