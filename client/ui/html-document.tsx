import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

export type HtmlDocument = {
  language: string;
  title: string;
  /** Addresses of style sheets and of module scripts. */
  styles: readonly string[];
  scripts?: readonly string[];
  children: ComponentChildren;
};

/**
 * A whole page. Nothing inline is executed or applied, so that it stands under a policy without `unsafe-inline`;
 * the empty icon spares the browser a request.
 */
export function htmlDocument({ language, title, styles, scripts = [], children }: HtmlDocument): string {
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>{children}</body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
