import { codesTexts } from '../../texts/codes/texts.ts';
import { useWords } from '../words.tsx';
import type { CodesDesk } from './codes-page.tsx';

type PlaceChooserProps = {
  id: string;
  places: CodesDesk['places'];
  chosen?: string;
  onChoose?: (link: string) => void;
};

/** One group at one collection point, by its link. */
export function PlaceChooser({ id, places, chosen, onChoose }: PlaceChooserProps) {
  const { language, say } = useWords();
  return (
    <>
      <label for={id}>{codesTexts[language].place}</label>
      <p>
        <select
          id={id}
          name="link"
          value={chosen}
          onChange={(event) => onChoose?.(event.currentTarget.value)}
        >
          {places.map(({ link, group, point }) => (
            <option key={link} value={link}>
              {say(group)} – {say(point)}
            </option>
          ))}
        </select>
      </p>
    </>
  );
}
