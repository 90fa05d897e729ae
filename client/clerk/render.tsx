import { htmlDocument } from '../ui/html-document.tsx';

/** The door between the server and the desk: the empty page that the desk's own script fills. */
export function renderShell({ script, style }: { script: string; style: string }): string {
  return htmlDocument({
    language: 'vi',
    title: 'Bàn tổng hợp – Lắng nghe',
    styles: [style],
    scripts: [script],
    children: (
      <div id="desk">
        <noscript>
          <p>Bàn tổng hợp cần JavaScript. Xin bật JavaScript trong trình duyệt rồi tải lại trang.</p>
          <p lang="en">This desk needs JavaScript. Please switch it on and reload the page.</p>
        </noscript>
      </div>
    ),
  });
}
