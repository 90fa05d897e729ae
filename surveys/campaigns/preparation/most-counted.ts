/** More than any place has of households, of people or of respondents. */
export const mostCounted = 100_000_000;
