import { useItemTexts } from '../items/words.ts';
import { useEditor } from '../state/editor.ts';
import type { ScaleUser } from './on-scale.ts';

/** Who changes with a scale, each a way to that item. */
export function ScaleUsers({ users }: { users: readonly ScaleUser[] }) {
  const { t, say } = useItemTexts();
  const { select } = useEditor();
  if (users.length === 0) return null;
  return (
    <details class="users">
      <summary>{t.scales.users}</summary>
      <ul>
        {users.map(({ item, place }) => (
          <li key={item.code}>
            <button type="button" class="plain" onClick={() => select({ of: 'item', ...place })}>
              {item.number ?? item.code} – {say(item.wording) || t.unnamed}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
