import { useEffect } from 'preact/hooks';

/** A tablet that lay aside for so long is locked. */
const awayMs = 5 * 60_000;

export function useLockWhenAway(isOpen: boolean, lock: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    let leftAt: number | undefined;
    let timer = 0;
    const touched = () => {
      clearTimeout(timer);
      timer = window.setTimeout(lock, awayMs);
    };
    const seen = () => {
      if (document.visibilityState === 'hidden') leftAt = Date.now();
      // a clock that was set locks it, too
      else if (leftAt !== undefined && Math.abs(Date.now() - leftAt) > awayMs) lock();
    };
    touched();
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', touched);
      removeEventListener('keydown', touched);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [isOpen, lock]);
}
