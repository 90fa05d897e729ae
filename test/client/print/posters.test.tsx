import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type PostersView, renderPosters } from '#client/print/render.tsx';
import { drawLinkCode, formatLinkCode } from '#surveys/campaigns/link-code.ts';
import { huyenTung2024 } from '#surveys/campaigns/reference/huyen-tung-2024.ts';
import { trialCampaign } from '#surveys/campaigns/reference/trial.ts';

const code = drawLinkCode((n) => n - 3);

function posters(view: Partial<PostersView> = {}): string {
  return renderPosters({
    language: 'vi',
    stylesheet: '/assets/print.css',
    origin: 'https://langnghe.huyentung.example.vn',
    reach: 'everywhere',
    checkScript: '/assets/print-check.js',
    kind: 'posters',
    elsewhere: 0,
    campaign: huyenTung2024,
    posters: [{ code, group: { vi: 'Người dân', en: 'Citizens' }, point: { vi: 'Tổ Nà Pài', en: 'Nà Pài' } }],
    groups: [],
    points: [],
    chosen: { group: '', point: '' },
    ...view,
  });
}

type Picture = { data: Uint8ClampedArray; side: number };

/** The drawing as a camera sees it: `scale` pixels to a module. The path holds only whole horizontal and vertical lines. */
function picture(html: string, scale: number): Picture {
  const [, from = '', size = ''] = /viewBox="(-?\d+) -?\d+ (\d+) \d+"/.exec(html) ?? [];
  const [, path = ''] = /<path d="([^"]+)"/.exec(html) ?? [];
  const modules = Number(size);
  const dark = filled(path, -Number(from), modules);
  const side = modules * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (!dark[Math.floor(y / scale)]?.[Math.floor(x / scale)]) continue;
      data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { data, side };
}

/** Even-odd filling of closed outlines, row by row. */
function filled(path: string, shift: number, size: number): boolean[][] {
  const walls = Array.from({ length: size }, () => new Array<boolean>(size + 1).fill(false));
  let at = { x: 0, y: 0 };
  let start = at;
  const lineTo = (x: number, y: number) => {
    for (let row = Math.min(at.y, y); row < Math.max(at.y, y); row++) {
      const line = walls[row + shift];
      if (line) line[x + shift] = !line[x + shift];
    }
    at = { x, y };
  };
  for (const [, letter, numbers = ''] of path.matchAll(/([MmLlHhVvZz])([^MmLlHhVvZz]*)/g)) {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const pairs = values.flatMap((value, index) =>
      index % 2 === 0 ? [[value, values[index + 1] ?? 0] as const] : [],
    );
    if (letter === 'M' || letter === 'm') {
      const [x = 0, y = 0] = values;
      at = letter === 'M' ? { x, y } : { x: at.x + x, y: at.y + y };
      start = at;
    } else if (letter === 'L') for (const [x, y] of pairs) lineTo(x, y);
    else if (letter === 'l') for (const [x, y] of pairs) lineTo(at.x + x, at.y + y);
    else if (letter === 'H') lineTo(values[0] ?? 0, at.y);
    else if (letter === 'h') lineTo(at.x + (values[0] ?? 0), at.y);
    else if (letter === 'V') lineTo(at.x, values[0] ?? 0);
    else if (letter === 'v') lineTo(at.x, at.y + (values[0] ?? 0));
    else lineTo(start.x, start.y);
  }
  return walls.map((line) => {
    let inside = false;
    return line.slice(0, size).map((wall) => {
      inside = wall ? !inside : inside;
      return inside;
    });
  });
}

/** Black blots, as dirt and tears make them, over so many pixels in a hundred of the middle. */
function soiled({ data, side }: Picture, percent: number): Picture {
  const copy = new Uint8ClampedArray(data);
  const edge = Math.round(side * Math.sqrt(percent / 100));
  const from = Math.round(side * 0.42);
  for (let y = from; y < from + edge; y++) {
    for (let x = from; x < from + edge; x++) copy.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  }
  return { data: copy, side };
}

const read = ({ data, side }: Picture) => jsqr(data, side, side)?.data;

describe('the square on a poster', () => {
  const link = `https://langnghe.huyentung.example.vn/k/${code}`;

  it('leads to the link of its code', () => {
    expect(read(picture(posters(), 8))).toBe(link);
  });

  it('is still read when part of it is dirty', () => {
    expect(read(soiled(picture(posters(), 8), 5))).toBe(link);
  });

  it('has four modules of white around it', () => {
    expect(posters()).toMatch(/viewBox="-4 -4 \d+ \d+"/);
  });
});

describe('a poster', () => {
  it('says for whom it is, the code in letters, where to type it, until when, and that nobody is named', () => {
    const html = posters();
    for (const words of [
      'UBND phường Huyền Tụng',
      'Người dân',
      formatLinkCode(code),
      'langnghe.huyentung.example.vn',
      'từ ngày 01 tháng 9 năm 2024 đến hết ngày 31 tháng 10 năm 2024',
      'Điểm khảo sát: Tổ Nà Pài',
      'Phiếu không ghi họ tên, số điện thoại',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toContain('CHẠY THỬ');
  });

  it('of a trial is marked as one', () => {
    expect(posters({ campaign: trialCampaign('2026-02-01') })).toContain('CHẠY THỬ');
  });

  it('warns on screen before an address is printed that opens nowhere else', () => {
    expect(posters({ origin: 'http://localhost:3000', reach: 'this_machine' })).toContain('Xin chưa in');
    expect(posters()).not.toContain('class="warning"');
  });

  it('holds no script and no style of its own', () => {
    expect(posters()).not.toMatch(/<script(?! type="module" src="\/assets\/)|<style| style=/);
  });
});
