/** Small choices kept on this machine, where the browser allows it. */
type Choice = 'language' | 'campaign';

export function readRemembered(choice: Choice): string | undefined {
  try {
    return localStorage.getItem(`clerk-${choice}`) ?? undefined;
  } catch {
    return undefined; // storage is forbidden: the choice is asked again next time
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(`clerk-${choice}`, value);
  } catch {
    // storage is forbidden: the choice lasts as long as the page
  }
}
