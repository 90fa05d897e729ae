import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where a page's figures come from, for those who meet one of them in a file. */
export type Source = {
  /** One line: campaign, body, day, and that it is provisional where it is. */
  line: string;
  /** Of the names of files. */
  prefix: string;
};

const SourceContext = createContext<Source>({ line: '', prefix: '' });

export const SourceProvider = SourceContext.Provider;

export function useSource(): Source {
  return useContext(SourceContext);
}
