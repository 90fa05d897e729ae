/// <reference types="vite/client" />
import './style.css';
import { render } from 'preact';
import { sayWhatIsWrong } from '#client/officials/say-what-is-wrong.ts';
import { App } from './app.tsx';

sayWhatIsWrong();

const place = document.getElementById('editor');
if (place) {
  place.replaceChildren();
  render(<App />, place);
}
