import { postersPage } from './posters.tsx';

/** The door between the server and the prints: values in, whole pages out. */
export const renderPosters = postersPage;

export type { Poster, PostersView } from './views.ts';
