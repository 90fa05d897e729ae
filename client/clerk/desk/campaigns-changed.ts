import { createContext } from 'preact';

/** Asks the desk to look anew at which campaigns there are; what stands on the screen stays meanwhile. */
export const CampaignsChanged = createContext<() => Promise<void>>(async () => {});
