const empty = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', 'wbr']);

/** What is wrong with a page as a tree: unclosed and wrongly closed elements, ids that stand twice. */
export function malformations(html: string): string[] {
  const wrong: string[] = [];
  const open: string[] = [];
  const withoutData = html.replace(/(<script type="application\/json"[^>]*>)[^<]*/g, '$1');
  for (const [, slash, name = '', rest = ''] of withoutData.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
    if (empty.has(name) || rest.endsWith('/')) continue;
    if (!slash) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else wrong.push(`</${name}> closes <${open.at(-1)}>`);
  }
  const ids = attributes(html, 'id');
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...wrong, ...open.map((name) => `<${name}> stays open`), ...twice.map((id) => `id ${id} twice`)];
}

/** The values of an attribute, in their order. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}

/** The text of a page without its tags and data. */
export function wordsOf(html: string): string {
  return html
    .replace(/<script[^>]*>.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');
}
