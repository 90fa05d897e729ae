/** Lanczos' coefficients for g = 7, after P. Godfrey (2001). */
const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x ≥ ½, to about fourteen digits. Lanczos, SIAM Journal on Numerical Analysis B 1 (1964) 86–96. */
export function logGamma(x: number): number {
  const z = x - 1;
  const t = z + 7.5;
  const series = coefficients.reduce((sum, c, i) => sum + c / (z + i + 1), 0.99999999999980993);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}
