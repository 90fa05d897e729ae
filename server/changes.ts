/** Tells what is remembered of campaigns and questionnaires that it no longer holds. */
export type Changes = {
  happened(): void;
  /** A memory that is empty again after every change. Take the map before asking, so that what comes late is lost. */
  memory<K, V>(): () => Map<K, V>;
};

export function openChanges(): Changes {
  let soFar = 0;
  return {
    happened() {
      soFar += 1;
    },
    memory<K, V>() {
      let known = new Map<K, V>();
      let seen = soFar;
      return () => {
        if (seen !== soFar) {
          known = new Map();
          seen = soFar;
        }
        return known;
      };
    },
  };
}
