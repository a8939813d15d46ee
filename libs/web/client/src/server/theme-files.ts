import { FONT_STACKS, type Theme, themeCss, themeFaults } from '@commonweal/theme';

import { ThemeDocument } from '../documents/theme.document.js';
import type { Ask } from './session/ask-api.js';

const A_YEAR = 'public, max-age=31536000, immutable';

/** What a file of an authority's look is asked for by. */
export interface ThemeFileAddress {
  readonly authorityId: string;
  readonly version: string;
  readonly file: string;
}

/** The style sheet (`theme.css`) or logo (`logo.png`) of one version of an authority's look. */
export async function themeFile(
  { authorityId, version, file }: ThemeFileAddress,
  request: Request,
  ask: Ask,
): Promise<Response> {
  const { node } = await ask(ThemeDocument, { authorityId }, request);
  const theme = node?.__typename === 'Organisation' ? node.theme : null;
  if (!theme || String(theme.version) !== version) return new Response(null, { status: 404 });
  if (file === 'theme.css') return answer(themeCss(theme, ':root'), 'text/css; charset=utf-8', A_YEAR);
  if (file === 'logo.png' && theme.logo) return answer(Buffer.from(theme.logo.png, 'base64'), 'image/png', A_YEAR);
  return new Response(null, { status: 404 });
}

/** The style sheet of a look that is being tried; empty for one that could not be read. */
export function previewCss(wishes: URLSearchParams): Response {
  const theme = wishedTheme(wishes);
  const css = themeFaults(theme).length > 0 ? '' : themeCss(theme, '.cw-preview');
  return answer(css, 'text/css; charset=utf-8', 'private, no-store');
}

function wishedTheme(wishes: URLSearchParams): Theme {
  const font = wishes.get('font') ?? '';
  return {
    displayName: 'Preview',
    brandColour: wishes.get('brandColour') ?? '',
    accentColour: wishes.get('accentColour') ?? '',
    font: font in FONT_STACKS ? (font as Theme['font']) : 'SYSTEM',
  };
}

const answer = (body: string | Buffer<ArrayBuffer>, type: string, cache: string) =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': cache } });
