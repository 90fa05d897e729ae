/** An element that the server has put into every ballot. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

export function toggle(id: string, isShown: boolean): void {
  element(id).hidden = !isShown;
}

export function all(within: ParentNode, selector: string): HTMLElement[] {
  return Array.from(within.querySelectorAll<HTMLElement>(selector));
}

export function onClick(target: HTMLElement, act: (event: Event) => void): void {
  target.addEventListener('click', act);
}
