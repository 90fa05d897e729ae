import jsqr from 'jsqr';

/** Pixels to a module: enough for any reader, little enough for five hundred codes. */
const scale = 4;

/** As a camera would: drawn, and then only its pixels are looked at. */
async function decoded(drawing: SVGSVGElement): Promise<string | undefined> {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return undefined;
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsqr(data, canvas.width, canvas.height, { inversionAttempts: 'dontInvert' })?.data;
}

/** The letters that stand beside a code, without their spaces. */
function lettersBeside(drawing: Element): string {
  return drawing.closest('.with-code')?.querySelector('.letters')?.textContent?.replace(/\s/g, '') ?? '?';
}

function filled(text: string | undefined, values: Record<string, string | number>): string {
  return (text ?? '').replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Reads every code on the page and compares it with its link and with the letters that people would type. */
async function checkCodes(status: HTMLElement): Promise<void> {
  const drawings = [...document.querySelectorAll('svg.qr')].filter((one) => one instanceof SVGSVGElement);
  const wrong: string[] = [];
  for (const [done, drawing] of drawings.entries()) {
    if (done % 20 === 0) {
      status.textContent = filled(status.dataset.checking, { done, of: drawings.length });
      await new Promise((resolve) => setTimeout(resolve));
    }
    const letters = lettersBeside(drawing);
    const read = await decoded(drawing).catch(() => undefined);
    if (read === undefined || read !== drawing.getAttribute('data-link') || !read.endsWith(`/${letters}`)) {
      wrong.push(letters);
    }
  }
  const values = { of: drawings.length, count: wrong.length, letters: wrong.slice(0, 5).join(', ') };
  status.className = wrong.length > 0 ? 'warning' : 'checked';
  status.textContent = filled(wrong.length > 0 ? status.dataset.wrong : status.dataset.right, values);
}

const status = document.getElementById('code-check');
if (status) checkCodes(status);
