/** The field of that name, the first of those whose names begin with it, or the heading of what is open. */
export function focusIn(page: HTMLElement, field: string | undefined): void {
  const named = [...page.querySelectorAll<HTMLElement>('.writing [name]')];
  const nameOf = (element: HTMLElement) => element.getAttribute('name') ?? '';
  const found =
    field === undefined
      ? undefined
      : (named.find((element) => nameOf(element) === field) ??
        named.find((element) => nameOf(element).startsWith(`${field}.`)));
  const place = found ?? page.querySelector<HTMLElement>('.writing h2');
  place?.focus();
  place?.scrollIntoView({ block: 'nearest' });
}
