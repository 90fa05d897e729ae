import type { IslandTexts } from '../views.ts';
import { all, onClick } from './elements.ts';

/** What is read of a section: of a battery's levels only those of its first row. */
const spoken = 'h2,.intro,.c,legend,label';
const repeated = '.q~.q .g label';

/**
 * A button that reads the section in view, where this phone has a voice for the page's language. The returned
 * function takes it to another section.
 */
export function readAloud(texts: Pick<IslandTexts, 'listen' | 'silence'>): (section: HTMLElement) => void {
  const speech = window.speechSynthesis;
  const language = document.documentElement.lang;
  const button = document.createElement('button');
  const isVoice = (voice: SpeechSynthesisVoice) => voice.lang.slice(0, 2).toLowerCase() === language;
  if (!speech || !window.SpeechSynthesisUtterance) return () => {};

  const offer = () => {
    button.hidden = !speech.getVoices().some(isVoice);
  };
  const silence = () => {
    speech.cancel();
    button.textContent = texts.listen;
  };
  const read = (section: HTMLElement) => {
    const parts = all(section, spoken).filter((part) => part.offsetParent && !part.matches(repeated));
    for (const part of parts) {
      const utterance = new SpeechSynthesisUtterance(part.textContent ?? '');
      utterance.voice = speech.getVoices().find(isVoice) ?? null;
      utterance.lang = language;
      if (part === parts[parts.length - 1]) utterance.onend = silence;
      speech.speak(utterance);
    }
    button.textContent = texts.silence;
  };

  button.type = 'button';
  button.className = 'quiet';
  // Safari has no addEventListener here
  speech.onvoiceschanged = offer;
  offer();
  onClick(button, () => {
    const section = button.parentElement;
    if (speech.speaking || !section) silence();
    else read(section);
  });
  addEventListener('pagehide', silence);
  return (section) => {
    if (button.parentElement === section) return;
    silence();
    section.insertBefore(button, section.children[1] ?? null);
  };
}
