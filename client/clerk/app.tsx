import { LocationProvider } from 'preact-iso/router';
import { Desk } from './desk/desk.tsx';
import { WordsProvider } from './words.tsx';

export function App() {
  return (
    <WordsProvider>
      <LocationProvider scope="/clerk">
        <Desk />
      </LocationProvider>
    </WordsProvider>
  );
}
