const place = 'clerk-campaign';

/** The campaign that was looked at last, kept on this machine where the browser allows it. */
export function readCampaign(): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined;
  } catch {
    return undefined; // storage is forbidden: the choice is asked again next time
  }
}

export function rememberCampaign(campaign: string): void {
  try {
    localStorage.setItem(place, campaign);
  } catch {
    // storage is forbidden: the choice lasts as long as the page
  }
}
