import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { resultTexts } from '../../texts/results/texts.ts';
import { FoldedTable } from '../table/folded.tsx';
import { useWords } from '../words.tsx';
import { figureAsFile } from './as-file.tsx';
import { type Draw, Drawn } from './drawn.tsx';
import { type PictureFormat, saveFigure } from './save-figure.ts';
import { useSource } from './source.ts';

type FigureProps = {
  /** Of the file, after the campaign's. */
  name: string;
  /** What the figure shows, in a sentence. */
  title: string;
  /** n, interval, method. */
  caption: string;
  draw: Draw;
  /** In the place of the drawing, where a table of the page is the figure. */
  shown?: ComponentChildren;
  /** The same figures as a table. */
  children?: ComponentChildren;
};

const formats: readonly PictureFormat[] = ['png', 'svg'];

/** A drawing, what has to be said beside it, its figures as a table, and the way to take it away. */
export function Figure({ name, title, caption, draw, shown, children }: FigureProps) {
  const { language } = useWords();
  const texts = resultTexts[language].figure;
  const source = useSource();
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: PictureFormat) => {
    try {
      setFailed(false);
      await saveFigure(
        figureAsFile({ title, caption, source: source.line }, draw),
        `${source.prefix}-${name}`,
        format,
      );
    } catch {
      setFailed(true);
    }
  };
  return (
    <figure class="figure">
      {shown ?? <Drawn label={`${title}. ${children ? texts.hasTable : ''}`} draw={draw} />}
      <figcaption class="aside">{caption}</figcaption>
      <p class="take">
        {formats.map((format) => (
          <button key={format} type="button" class="plain" onClick={() => save(format)}>
            {texts[format]}
            <span class="unseen">{`: ${title}`}</span>
          </button>
        ))}
        <span role="status">{hasFailed ? texts.failed : ''}</span>
      </p>
      {children ? <FoldedTable>{children}</FoldedTable> : null}
    </figure>
  );
}
