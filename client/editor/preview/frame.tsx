import { type ComponentChildren, render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '#surveys/questionnaire/wording.ts';

type FrameProps = {
  title: string;
  /** The style sheet of what is shown: nothing else applies inside. */
  style: string;
  /** As wide as the device or sheet; it is shown smaller where there is less room. */
  width: number;
  /** As high as the device; of a sheet, undefined: as high as it is. */
  height?: number | undefined;
  language: Language;
  children: ComponentChildren;
};

/**
 * A document of its own, as wide as a device, so that the questionnaire lies and looks there as it does on the device.
 * It has no address: nothing is asked of the server but the style sheet.
 */
export function Frame({ title, style, width, height, language, children }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [body, setBody] = useState<HTMLElement>();
  const [isStyled, setStyled] = useState(false);
  const [contentHeight, setContentHeight] = useState(0);

  useLayoutEffect(() => {
    const page = frame.current?.contentDocument;
    if (!page) return;
    // written, not left empty: an empty document has the manners of old browsers
    page.open();
    page.write('<!doctype html><html class="js"><head><meta charset="utf-8"></head><body></body></html>');
    page.close();
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    link.onload = () => setStyled(true);
    page.head.append(link);
    setStyled(false);
    setBody(page.body);
    return () => render(null, page.body);
  }, [style]);

  useLayoutEffect(() => {
    if (!body) return;
    body.ownerDocument.documentElement.lang = language;
    body.ownerDocument.title = title;
    render(children, body);
    if (height === undefined) setContentHeight(body.scrollHeight);
  });

  const shownHeight = height ?? Math.max(contentHeight, 1);
  useEffect(() => {
    const [outer, inner] = [room.current, frame.current];
    if (!outer || !inner) return;
    const scaleToRoom = () => {
      const scale = Math.min(1, outer.clientWidth / width);
      inner.style.width = `${width}px`;
      inner.style.height = `${shownHeight}px`;
      inner.style.transform = scale < 1 ? `scale(${scale})` : '';
      outer.style.height = `${Math.ceil(shownHeight * scale)}px`;
    };
    scaleToRoom();
    const watch = new ResizeObserver(scaleToRoom);
    watch.observe(outer);
    return () => watch.disconnect();
  }, [width, shownHeight, body]);

  return (
    <div class="room" ref={room}>
      <iframe ref={frame} title={title} class={isStyled ? undefined : 'unready'} />
    </div>
  );
}
