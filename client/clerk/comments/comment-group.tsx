import { Part } from '../desk/page.tsx';
import { numbered } from '../numbered.ts';
import { useWords } from '../words.tsx';
import type { GroupComments } from './comments-page.tsx';

export function CommentGroup({ group: { name, n, items } }: { group: GroupComments }) {
  const { say, count } = useWords();
  return (
    <Part title={`${say(name)} (${count(n)})`}>
      {items.map(({ key, number, wording, target, comments }) => (
        <section key={key} class="comments">
          <h3>
            {wording ? numbered(number, say(wording)) : key}
            {target ? ` – ${say(target)}` : ''}
          </h3>
          <ul>
            {comments.map((text, index) => (
              <li key={`${index} ${text}`}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}
