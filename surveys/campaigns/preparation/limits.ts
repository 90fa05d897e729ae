/** More than any place has of households, of people or of respondents. */
export const mostCounted = 100_000_000;

export const mostLegalBases = 50;
export const mostUpperUnits = 10;
export const mostGroups = 50;
export const mostPoints = 500;
export const mostTargets = 200;

/** Of a name, a title or a sentence, in UTF-16 units as a browser counts them. */
export const longestText = 600;
