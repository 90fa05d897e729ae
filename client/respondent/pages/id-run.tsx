import { renderToString } from 'preact-render-to-string';

type IdRunProps = { responseId: string; openedToken: string };

/** All that differs between two renderings of the same ballot, side by side and always as long. */
export function IdRun({ responseId, openedToken }: IdRunProps) {
  return (
    <>
      <input type="hidden" name="responseId" value={responseId} />
      <input type="hidden" name="opened" value={openedToken} />
    </>
  );
}

/** The run exactly as it stands in the page, once: to be found, and to be put in its place. */
export function idRun(responseId: string, openedToken: string): string {
  return renderToString(<IdRun responseId={responseId} openedToken={openedToken} />);
}
