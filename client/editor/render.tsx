import { htmlDocument } from '../ui/html-document.tsx';

/** The door between the server and the writing of questionnaires: the empty page that its own script fills. */
export function renderEditorShell({ script, style }: { script: string; style: string }): string {
  return htmlDocument({
    language: 'vi',
    title: 'Mẫu phiếu – Lắng nghe',
    styles: [style],
    scripts: [script],
    children: (
      <div id="editor">
        <noscript>
          <p>Trang soạn mẫu phiếu cần JavaScript. Xin bật JavaScript trong trình duyệt rồi tải lại trang.</p>
          <p lang="en">Writing questionnaires needs JavaScript. Please switch it on and reload the page.</p>
        </noscript>
      </div>
    ),
  });
}
