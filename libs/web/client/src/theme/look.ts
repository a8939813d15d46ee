/** What a page needs to look like an authority's. */
export interface Look {
  readonly name: string;
  /** Address of the style sheet. */
  readonly css: string;
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
}

interface Themed {
  readonly id: string;
  readonly theme: {
    readonly version: number;
    readonly displayName: string;
    readonly logo: { readonly width: number; readonly height: number } | null;
  } | null;
}

/** The look of an authority's pages; null when it has chosen none. The addresses change with each version, so browsers keep what they lead to. */
export function lookOf({ id, theme }: Themed): Look | null {
  if (!theme) return null;
  const at = `/themes/${encodeURIComponent(id)}/${theme.version}`;
  const { displayName: name, logo } = theme;
  return { name, css: `${at}/theme.css`, ...(logo && { logo: { src: `${at}/logo.png`, ...sizeOf(logo) } }) };
}

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({ width, height });
