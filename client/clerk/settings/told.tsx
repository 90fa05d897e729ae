import type { ComponentChildren } from 'preact';

/** What has just happened, said aloud as well. It stands there from the beginning: only then a change is read out. */
export function Told({ children }: { children: ComponentChildren }) {
  return (
    <div class="told" role="status">
      {children ? <p>{children}</p> : null}
    </div>
  );
}
