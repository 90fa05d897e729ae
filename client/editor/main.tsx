/// <reference types="vite/client" />
import './style.css';
import { render } from 'preact';
import { App } from './app.tsx';

const place = document.getElementById('editor');
if (place) {
  place.replaceChildren();
  render(<App />, place);
}
