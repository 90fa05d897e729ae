/** What is wrong with the codes of a list: their places, malformed or standing there before. */
export function codesInList(
  codes: readonly string[],
  isWellFormed: (code: string) => boolean,
): { malformed: number[]; repeated: number[] } {
  const places = codes.map((code, index) => ({ code, index }));
  return {
    malformed: places.filter(({ code }) => !isWellFormed(code)).map(({ index }) => index),
    repeated: places
      .filter(({ code, index }) => code !== '' && codes.indexOf(code) < index)
      .map(({ index }) => index),
  };
}
