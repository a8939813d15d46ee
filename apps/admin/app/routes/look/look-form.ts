import type { ThemeFont } from '@commonweal/client';
import { MOST_LOGO_BYTES, THEME_FONTS, type Theme, themeFaults } from '@commonweal/theme';

/** What the form asks for; the name of each field is the name in the graph. */
export interface LookWishes extends Theme {
  /** The version that was shown; 0 for the first. */
  readonly version: number;
}

export type LookField = 'displayName' | 'brandColour' | 'accentColour' | 'font' | 'logo';

export interface LookFault {
  readonly field: LookField;
  /** Of the words that say what to do. */
  readonly key: `look.fault.${LookField}`;
}

/** Our own look, from which the first change starts. */
export const OUR_LOOK = { brandColour: '#14524a', accentColour: '#14524a', font: 'SYSTEM' } as const;

/** Reads the form; a colour may be written without its `#`. */
export function wishesIn(form: FormData): LookWishes {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const colour = (name: string) => text(name).replace(/^#?/, '#').toLowerCase();
  const font = THEME_FONTS.find((each) => each === text('font')) ?? ('' as ThemeFont);
  return {
    version: Number(text('version')),
    displayName: text('displayName'),
    brandColour: colour('brandColour'),
    accentColour: colour('accentColour'),
    font,
  };
}

/** The bytes of the file that was chosen; undefined for none. One that is far too large is not read to its end. */
export async function logoIn(form: FormData): Promise<Uint8Array | undefined> {
  const file = form.get('logo');
  if (!(file instanceof File) || file.size === 0) return undefined;
  return new Uint8Array(await file.slice(0, MOST_LOGO_BYTES + 1).arrayBuffer());
}

/** What keeps the wishes from being granted, one for each field at most. */
export function lookFaults(wishes: Theme, logo: Uint8Array | undefined): readonly LookFault[] {
  const fields = themeFaults(wishes, logo).map(({ path }) => path.slice('$.'.length) as LookField);
  return fields.map((field) => ({ field, key: `look.fault.${field}` }));
}
