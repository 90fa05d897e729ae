import { useEffect } from 'preact/hooks';

/** While it is shown, going back in the browser's history stays here. Neither address nor entry says anything. */
export function useNoWayBack(): void {
  useEffect(() => {
    const stay = () => history.pushState(null, '');
    stay();
    addEventListener('popstate', stay);
    return () => removeEventListener('popstate', stay);
  }, []);
}
