interface Typed {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const typed = new WeakMap<Element, Typed>();

const remember = (area: EventTarget | null): void => {
  if (!(area instanceof HTMLTextAreaElement)) return;
  typed.set(area, { value: area.value, start: area.selectionStart, end: area.selectionEnd });
};

/**
 * Remembers what is typed into long texts from the moment at which this module runs, and what was typed before it.
 * React sets a long text back to what the server sent when it takes the page over; a slow phone is given words before.
 */
export function watchTyping(page: Document): void {
  for (const area of page.querySelectorAll('textarea')) if (area.value !== area.defaultValue) remember(area);
  page.addEventListener('input', ({ target }) => remember(target), { capture: true });
}

/** Gives a long text back what was typed into it before React took it over. */
export function giveBackTyped(area: HTMLTextAreaElement | null): void {
  const known = area ? typed.get(area) : undefined;
  if (!area || !known || area.value === known.value) return;
  area.value = known.value;
  if (area === area.ownerDocument.activeElement) area.setSelectionRange(known.start, known.end);
}

if (typeof document !== 'undefined') watchTyping(document);
