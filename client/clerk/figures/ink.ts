/** What a figure is drawn with. On the screen it follows the style sheet, dark or on paper; a file stands alone. */
export type Ink = {
  text: string;
  muted: string;
  line: string;
  background: string;
  accent: string;
  font: string;
};

export const screenInk: Ink = {
  text: 'var(--text)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  background: 'var(--background)',
  accent: 'var(--accent)',
  font: 'inherit',
};

export const fileInk: Ink = {
  text: '#1c1b19',
  muted: '#4d4942',
  line: '#c9c3b7',
  background: '#ffffff',
  accent: '#0f5c4d',
  // fonts of the systems that have every Vietnamese letter
  font: "'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif",
};
