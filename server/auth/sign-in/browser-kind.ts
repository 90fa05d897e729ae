const browsers: readonly [string, RegExp][] = [
  ['coccoc', /coc_coc_browser/i],
  ['zalo', /Zalo/],
  ['edge', /Edg(e|A|iOS)?\//],
  ['opera', /OPR\//],
  ['samsung', /SamsungBrowser/],
  ['firefox', /Firefox\/|FxiOS/],
  ['chrome', /Chrome\/|CriOS/],
  ['safari', /Safari\//],
];
const systems: readonly [string, RegExp][] = [
  ['android', /Android/],
  ['ios', /iPhone|iPad/],
  ['windows', /Windows/],
  ['macos', /Mac OS X/],
  ['linux', /Linux/],
];

/** "chrome windows": enough for somebody to know their own browser, too little to know a person by. */
export function browserKind(userAgent: string | undefined): string {
  const of = (kinds: readonly [string, RegExp][]) =>
    kinds.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? 'other';
  return `${of(browsers)} ${of(systems)}`;
}
