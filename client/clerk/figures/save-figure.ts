import { render, type VNode } from 'preact';

export type PictureFormat = 'svg' | 'png';

/** Dots of the picture in one unit of the figure: enough for a page of A4 at 300 dots to the inch. */
const density = 2;

/** Gives the browser a file to keep. Throws where the browser cannot make the picture. */
export async function saveFigure(figure: VNode, name: string, format: PictureFormat): Promise<void> {
  const text = asSvg(figure);
  const blob = format === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await asPng(text);
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.${format}`;
  link.click();
  // the browser reads the address after this returns
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function asSvg(figure: VNode): string {
  const place = document.createElement('div');
  render(figure, place);
  const [drawn] = place.children;
  if (!drawn) throw new Error('nothing was drawn');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawn)}`;
}

async function asPng(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  const pen = canvas.getContext('2d');
  pen?.scale(density, density);
  pen?.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))), 'image/png');
  });
}
