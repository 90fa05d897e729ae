import type { ComponentChildren } from 'preact';

type MessageProps = {
  title: string;
  sentence: string;
  isUrgent?: boolean;
  languageSwitch: ComponentChildren;
  children?: ComponentChildren;
};

/** A whole screen with one thing to say. */
export function Message({ title, sentence, isUrgent, languageSwitch, children }: MessageProps) {
  return (
    <>
      <main class="message">
        <div role={isUrgent ? 'alert' : undefined}>
          <h1>{title}</h1>
          <p>{sentence}</p>
        </div>
        {children}
      </main>
      <footer>{languageSwitch}</footer>
    </>
  );
}
