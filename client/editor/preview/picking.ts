/**
 * The id of the item, row or section that somebody points at. Whoever marks, writes or presses a button points at
 * nothing, unless they ask for it by key.
 */
export function pickedId(target: EventTarget | null, isByKey = false): string | undefined {
  // elements of a frame are not of this window's classes
  const element = target as Element | null;
  if (!element?.closest) return undefined;
  const isUsed = element.closest('input, textarea, button, a, .g label, label:has(> input), .bar');
  if (isUsed && !isByKey) return undefined;
  return element.closest('.q[id], section[id], .item[id], tr[id], article [id]')?.id;
}

/** Marks the picked one inside a frame; where it is not shown, nothing is marked. */
export function markPicked(body: HTMLElement | undefined, id: string | undefined): void {
  for (const before of body?.querySelectorAll('.picked') ?? []) before.classList.remove('picked');
  if (id !== undefined) body?.ownerDocument.getElementById(id)?.classList.add('picked');
}

/** Only inside the frame: the page around it stays where it is. */
export function scrollToPicked(body: HTMLElement | undefined, id: string): void {
  const window = body?.ownerDocument.defaultView;
  const element = body?.ownerDocument.getElementById(id);
  if (!window || !element) return;
  window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 70);
}
