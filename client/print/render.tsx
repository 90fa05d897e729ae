import { paperBallotPage } from './ballot/page.tsx';
import { postersPage } from './posters.tsx';

/** The door between the server and the prints: values in, whole pages out. */
export const renderPosters = postersPage;
export const renderPaperBallot = paperBallotPage;

export type { PaperBallotView } from './ballot/views.ts';
export type { Poster, PostersView } from './views.ts';
