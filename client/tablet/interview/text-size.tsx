import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

type TextSize = readonly [isLarge: boolean, setLarge: (isLarge: boolean) => void];

const TextSizeContext = createContext<TextSize>([false, () => {}]);

/** The respondent's choice lasts as long as their interview. */
export function TextSizeProvider({ children }: { children: ComponentChildren }) {
  const size = useState(false);
  return <TextSizeContext.Provider value={size}>{children}</TextSizeContext.Provider>;
}

export function useTextSize(): TextSize {
  return useContext(TextSizeContext);
}
