/// <reference types="vite/client" />
import './style.css';
import { render } from 'preact';
import { sayWhatIsWrong } from '#client/officials/say-what-is-wrong.ts';
import { App } from './app.tsx';
import { warnBeforeLeaving } from './keying/kept-ballot.ts';

warnBeforeLeaving();
sayWhatIsWrong();

const place = document.getElementById('paper');
if (place) {
  place.replaceChildren();
  render(<App />, place);
}
