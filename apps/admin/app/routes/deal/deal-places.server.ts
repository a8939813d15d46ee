import type { NamedCode } from '@commonweal/ui';

import { ask } from '../../session/api.server';
import type { DealForm } from './deal-form';
import { DealPlacesDocument, FindPlacesDocument } from './deal-places.document';
import { type PlaceChoices, rowsOf, wordsIn } from './place-choices';

/** More than a form asks for in earnest. */
const MOST_CODES = 100;
const MOST_LOOKED_UP = 10;

/** What the places of a form are called, and what its rows look up. @param codes those that the tender names besides */
export async function placeChoices(request: Request, form: DealForm, codes: readonly string[]): Promise<PlaceChoices> {
  const rows = rowsOf(form);
  const chosen = rows.map(({ code }) => code ?? '').filter(Boolean);
  const looked = [...new Set(rows.map(wordsIn).filter(Boolean))].slice(0, MOST_LOOKED_UP);
  const [known, ...found] = await Promise.all([
    named(request, [...new Set([...codes, ...chosen])].slice(0, MOST_CODES)),
    ...looked.map((words) => lookedUp(request, words)),
  ]);
  return { known, found: Object.fromEntries(looked.map((words, at) => [words, found[at] ?? []])) };
}

/** A code that nobody knows here stands for itself, so that it is not lost. */
async function named(request: Request, codes: readonly string[]): Promise<NamedCode[]> {
  if (codes.length === 0) return [];
  const { codeNames } = await ask(DealPlacesDocument, { codes: [...codes] }, request);
  const names = new Map(codeNames.map(({ code, name }) => [code, name]));
  return codes.map((code) => ({ code, name: names.get(code) ?? null }));
}

async function lookedUp(request: Request, words: string): Promise<NamedCode[]> {
  const { places } = await ask(FindPlacesDocument, { words }, request);
  return places.edges.map(({ node: { code, name, authorityName } }) => ({
    code,
    name: authorityName ? `${name}, ${authorityName}` : name,
  }));
}
