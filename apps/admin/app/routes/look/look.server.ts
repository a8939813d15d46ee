import { ThemeDocument, lookOf } from '@commonweal/client';
import { whoIs } from '@commonweal/client/server';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { cookies } from '../../session/cookies.server';
import { type LookFault, type LookWishes, OUR_LOOK, logoIn, lookFaults, wishesIn } from './look-form';
import { SaveThemeDocument } from './look.document';

/** The look of the authority that the person acts for, and our own where it has none. */
export async function currentLook(request: Request) {
  const authorityId = await ownAuthority(request);
  const { node } = await ask(ThemeDocument, { authorityId }, request);
  if (node?.__typename !== 'Organisation') throw new Response(null, { status: 404 });
  const { name, theme } = node;
  const wishes: LookWishes = theme ?? { ...OUR_LOOK, version: 0, displayName: name.slice(0, 80) };
  return { authorityId, wishes, logo: lookOf(node)?.logo ?? null };
}

async function ownAuthority(request: Request): Promise<string> {
  const authority = (await whoIs(request, cookies))?.authority;
  if (!authority) throw new Response(null, { status: 404 });
  return authority.id;
}

/** Tries a look, or keeps it. */
export async function changeLook(request: Request) {
  const form = await request.formData();
  const wishes = wishesIn(form);
  const logo = await logoIn(form);
  const faults = lookFaults(wishes, logo);
  if (faults.length > 0) return data({ wishes, faults, problem: null }, { status: 400 });
  if (form.get('intent') === 'preview') return data({ wishes, faults, problem: null });
  return save(request, wishes, logoWish(form, logo));
}

/** Null takes the logo away, undefined leaves it. */
function logoWish(form: FormData, logo: Uint8Array | undefined): string | null | undefined {
  if (logo) return Buffer.from(logo).toString('base64');
  return form.get('removeLogo') === 'yes' ? null : undefined;
}

async function save(request: Request, wishes: LookWishes, logoPng: string | null | undefined) {
  const authorityId = await ownAuthority(request);
  const input = { ...wishes, authorityId, ...(logoPng !== undefined && { logoPng }) };
  const { saveTheme } = await ask(SaveThemeDocument, { input }, request);
  if (saveTheme.__typename === 'SaveThemeSuccess') return redirect('/settings/look?saved=yes');
  const faults: readonly LookFault[] = [];
  const problem = saveTheme.__typename === 'Conflict' ? 'look.conflict' : 'look.refused';
  return data({ wishes, faults, problem }, { status: 409 });
}
