import { htmlDocument } from '../ui/html-document.tsx';

/** The door between the server and the keying of paper: the empty page that its own script fills. */
export function renderPaperShell({ script, style }: { script: string; style: string }): string {
  return htmlDocument({
    language: 'vi',
    title: 'Phiếu giấy – Lắng nghe',
    styles: [style],
    scripts: [script],
    children: (
      <div id="paper">
        <noscript>
          <p>Trang nhập phiếu giấy cần JavaScript. Xin bật JavaScript trong trình duyệt rồi tải lại trang.</p>
          <p lang="en">Keying paper ballots needs JavaScript. Please switch it on and reload the page.</p>
        </noscript>
      </div>
    ),
  });
}
