import { useRef } from 'preact/hooks';

/** What a `<select>` that leads elsewhere needs: with the keyboard one passes the choices and leaves by Enter. */
export function useGoesTo(current: string | undefined, go: (value: string) => void) {
  const isTyping = useRef(false);
  const leave = (value: string) => {
    if (value !== current) go(value);
  };
  return {
    onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLSelectElement }) => {
      isTyping.current = event.key !== 'Enter';
      if (event.key === 'Enter') leave(event.currentTarget.value);
    },
    onPointerDown: () => {
      isTyping.current = false;
    },
    onChange: (event: Event & { currentTarget: HTMLSelectElement }) => {
      if (!isTyping.current) leave(event.currentTarget.value);
    },
    onBlur: (event: FocusEvent & { currentTarget: HTMLSelectElement }) => leave(event.currentTarget.value),
  };
}
