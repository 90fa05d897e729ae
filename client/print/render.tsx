import { paperBallotPage } from './ballot/page.tsx';
import { codeCardsPage } from './code-cards.tsx';
import { postersPage } from './posters.tsx';
import { sampleSheetPage } from './sample/page.tsx';

/** The door between the server and the prints: values in, whole pages out. */
export const renderPosters = postersPage;
export const renderCodeCards = codeCardsPage;
export const renderPaperBallot = paperBallotPage;
export const renderSampleSheet = sampleSheetPage;

export type { PaperBallotView } from './ballot/views.ts';
export type { CodeCardsView, Poster, PostersView, PrintKind } from './views.ts';
export { printKinds } from './views.ts';
