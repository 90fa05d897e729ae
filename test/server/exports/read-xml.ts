export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Of it and all within it. */
  text: string;
};

/** As strict as well-formedness asks, for XML without comments and CDATA. @throws where it is not well formed. */
export function parseXml(source: string): XmlElement {
  const body = source.replace(/^<\?xml [^>]*\?>\n/, '').trim();
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([\w.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g)) {
    if (match.index !== at) throw new Error(`not XML at ${at}`);
    at += match[0].length;
    const [, isEnd, name = '', written = '', isEmpty, words] = match;
    if (words !== undefined) {
      if (/&(?!(amp|lt|gt|quot);)/.test(words) || open.length === 0)
        throw new Error(`text at ${match.index}`);
      for (const element of open) element.text += words;
    } else if (isEnd) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> at ${match.index}`);
    } else {
      const pairs = [...written.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else if (root) throw new Error('two roots');
      else root = element;
      if (!isEmpty) open.push(element);
    }
  }
  if (at !== body.length || open.length > 0 || !root) throw new Error('it ends too early');
  return root;
}
