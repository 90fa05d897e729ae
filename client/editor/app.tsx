import { LocationProvider, useLocation } from 'preact-iso/router';
import { WordsProvider } from './desk/words.tsx';
import { ListPage } from './list/list-page.tsx';
import { pages } from './pages.ts';
import { EditorPage } from './writing/editor-page.tsx';

export function App() {
  return (
    <WordsProvider>
      <LocationProvider scope="/questionnaires">
        <CurrentPage />
      </LocationProvider>
    </WordsProvider>
  );
}

/** `/questionnaires`, `/questionnaires/m1`, and what the register of pages names: `/questionnaires/import` … */
function CurrentPage() {
  const { path } = useLocation();
  const [, name] = path.split('/').filter(Boolean);
  if (!name) return <ListPage />;
  const Page = pages[name];
  return Page ? <Page key={path} /> : <EditorPage key={name} slug={name} />;
}
