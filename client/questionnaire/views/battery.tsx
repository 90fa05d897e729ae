import { answerKey } from '#surveys/ids.ts';
import type { Battery } from '#surveys/items/battery.ts';
import type { ItemViewProps } from '../sheet.ts';
import { GroupFrame } from './item-frame.tsx';
import { Levels, levelsOf } from './levels.tsx';

/** "Không sử dụng/Không có ý kiến" may break after its slash. */
function breakable(label: string): string {
  return label.replaceAll('/', '/\u200b');
}

/**
 * A card per row on a phone, a table from 640 px, by the style sheet alone. Each row is a group of labelled marks
 * of its own; the column headings only spare the eye what every mark says to a screen reader.
 */
export function BatteryView({ item, target, sheet }: ItemViewProps<Battery>) {
  const noOpinion = sheet.scales[item.scale]?.noOpinion;
  return (
    <GroupFrame of={item} fieldKey={answerKey(item.code, target)} sheet={sheet} class="q t">
      <div class="h" aria-hidden="true">
        {levelsOf(item.scale, sheet).map(({ value, label }) => (
          <span key={value}>{breakable(label)}</span>
        ))}
        {noOpinion && <span>{breakable(noOpinion[sheet.language])}</span>}
      </div>
      {item.rows.map((row) => {
        const key = answerKey(row.code, target);
        return (
          <GroupFrame key={key} of={row} fieldKey={key} sheet={sheet}>
            <Levels scale={item.scale} fieldKey={key} sheet={sheet} />
          </GroupFrame>
        );
      })}
    </GroupFrame>
  );
}
