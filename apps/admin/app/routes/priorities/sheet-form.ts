/** A sheet as somebody typed it. */
export interface SheetForm {
  readonly channel: string;
  readonly batch: string;
  readonly sheet: string;
  readonly received: string;
  /** The numbers of the needs, in the order of the sheet. */
  readonly numbers: string;
}

interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** The needs whose numbers were typed, with anything between them; or the first number that is none. */
export function needsTyped<Need extends Numbered>(
  text: string,
  needs: readonly Need[],
): { readonly chosen: readonly Need[] } | { readonly unknown: string } {
  const typed = text.split(/[\s,;.]+/).filter(Boolean);
  const chosen = typed.map((word) => needs.find(({ number }) => String(number) === word));
  const unknown = typed[chosen.indexOf(undefined)];
  return unknown === undefined ? { chosen: chosen.filter((need) => need !== undefined) } : { unknown };
}

/** Where the page for the next sheet of the bundle is: what stays the same stays filled in. */
export function nextSheetPath(path: string, form: SheetForm, { sheet, next }: { sheet: number; next: number }): string {
  const { channel, batch, received, numbers } = form;
  return `${path}?${new URLSearchParams({ channel, batch, received, sheet: String(next), in: String(sheet), numbers })}`;
}
