import { useEffect, useState } from 'preact/hooks';

/**
 * Keeps the screen on while the page is in view. False where the browser cannot: televisions and plain http
 * addresses have no wake lock.
 */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState('wakeLock' in navigator);
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        setAwake(true);
      } catch {
        setAwake(false);
      }
    };
    hold();
    // it is lost whenever the page is out of view
    document.addEventListener('visibilitychange', hold);
    return () => {
      document.removeEventListener('visibilitychange', hold);
      lock?.release();
    };
  }, []);
  return isAwake;
}
