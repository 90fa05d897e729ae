import { useResultWords } from '../use-result-words.ts';
import { shadeWords } from './shade-words.ts';

export function ShadeLegend() {
  const { words, r } = useResultWords();
  return (
    <ul class="shades" aria-label={r.heat.scale}>
      {shadeWords(words).map((text, shade) => (
        <li key={text}>
          <span class={`shade shade-${shade}`} aria-hidden="true" />
          {text}
        </li>
      ))}
      <li>
        <span class="shade hatched" aria-hidden="true" />
        {r.heat.untold}
      </li>
    </ul>
  );
}
