/// <reference types="vite/client" />
import './style.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { warnBeforeLeaving } from './keying/kept-ballot.ts';

warnBeforeLeaving();

const place = document.getElementById('paper');
if (place) {
  place.replaceChildren();
  render(<App />, place);
}
