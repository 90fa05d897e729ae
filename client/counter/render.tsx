import { htmlDocument } from '../ui/html-document.tsx';

/** The door between the server and the screen at the counter: the empty page that its own script fills. */
export function renderCounterShell({ script, style }: { script: string; style: string }): string {
  return htmlDocument({
    language: 'vi',
    title: 'Màn hình tại quầy – Lắng nghe',
    styles: [style],
    scripts: [script],
    children: (
      <div id="counter">
        <noscript>
          <p>Màn hình tại quầy cần JavaScript. Xin bật JavaScript trong trình duyệt rồi tải lại trang.</p>
          <p lang="en">
            The screen at the counter needs JavaScript. Please switch it on and reload the page.
          </p>
        </noscript>
      </div>
    ),
  });
}
