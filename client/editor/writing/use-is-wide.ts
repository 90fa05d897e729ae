import { useEffect, useState } from 'preact/hooks';

/** Does it hold now, and is it told when it no longer does? */
export function useIsWide(query: string): boolean {
  const [isWide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const listen = () => setWide(list.matches);
    list.addEventListener('change', listen);
    return () => list.removeEventListener('change', listen);
  }, [query]);
  return isWide;
}
