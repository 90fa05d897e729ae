import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** ISO/IEC 18004: four modules of white on every side, or some cameras do not see where the code ends. */
const quietZone = 4;

/** A quarter of the surface may be dirty or torn (level Q) and it is still read. Its size comes from the sheet. */
export function Qr({ link, label }: { link: string; label: string }) {
  const code = generate(link, { minCorrectionLevel: correction.Q });
  const side = code.size + 2 * quietZone;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      data-link={link}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shape-rendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
