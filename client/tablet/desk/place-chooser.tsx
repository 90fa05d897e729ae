import { changeEnrolment, withTap } from '../storage/enrolments.ts';
import { changeSetting, type Settings } from '../storage/settings.ts';
import { useTablet } from '../tablet.ts';
import { useWords } from '../words.tsx';
import type { Standing } from './standing.ts';

type Choice = { code: string; name: string };
type ChooserProps = {
  id: string;
  label: string;
  value: string;
  choices: Choice[];
  onChange(code: string): void;
};

function Chooser({ id, label, value, choices, onChange }: ChooserProps) {
  const { texts } = useWords();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {value === '' && <option value="">{texts.choose}</option>}
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Where and whom: chosen once, and remembered. */
export function PlaceChooser({ standing, onChosen }: { standing: Standing; onChosen(): void }) {
  const { connection } = useTablet();
  const { texts, language } = useWords();
  const { points, groups } = standing.kit.campaign;
  const group = groups.find(({ code }) => code === standing.place?.group)?.code;
  const point = points.find(({ id }) => id === standing.place?.point)?.id;

  const choose = async (chosen: Partial<Settings['place']>) => {
    // both may be chosen quickly, one after the other
    await changeSetting(connection, 'place', (kept) => ({ group, point, ...kept, ...chosen }));
    await changeEnrolment(connection, standing.enrolment.device.id, (each) => withTap(each, undefined));
    onChosen();
  };
  return (
    <section class="place" aria-label={texts.place}>
      <Chooser
        id="point"
        label={texts.point}
        value={point ?? ''}
        choices={points.map(({ id, name }) => ({ code: id, name: name[language] }))}
        onChange={(chosen) => choose({ point: points.find(({ id }) => id === chosen)?.id })}
      />
      <Chooser
        id="group"
        label={texts.group}
        value={group ?? ''}
        choices={groups.map(({ code, name }) => ({ code, name: name[language] }))}
        onChange={(chosen) => choose({ group: groups.find(({ code }) => code === chosen)?.code })}
      />
    </section>
  );
}
