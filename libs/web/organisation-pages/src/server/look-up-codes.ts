import type { LookUpCodesQuery } from '@commonweal/client';
import type { CodeChoice, NamedCode } from '@commonweal/ui';

import { LookUpCodesDocument } from '../documents/codes.document.js';
import type { OrganisationApp } from './organisation-app.js';
import { foundOrTyped } from './typed-cpv.js';

/** The codes that stand, of the Common Procurement Vocabulary and of places. */
export interface ChosenCodes {
  readonly cpv: readonly string[];
  readonly places: readonly string[];
}

export type CodeChoices = Readonly<Record<keyof ChosenCodes, CodeChoice>>;

const LONGEST = 200;

/** What the codes that stand are called, and what the query of the address looks up. */
export async function lookUpCodes(request: Request, chosen: ChosenCodes, app: OrganisationApp): Promise<CodeChoices> {
  const query = new URL(request.url).searchParams;
  const words = (kind: string) => query.get(kind)?.trim().slice(0, LONGEST) ?? '';
  const [cpv, places] = [words('cpv'), words('places')];
  const asked = { cpv, places, isCpv: cpv !== '', isPlaces: places !== '' };
  const variables = { chosenCpv: [...chosen.cpv], chosenPlaces: [...chosen.places].slice(0, 100), ...asked };
  const read = await app.askSignedIn(LookUpCodesDocument, variables, request);
  const named = new Map(read.codeNames.map(({ code, name }) => [code, name]));
  const choice = (codes: readonly string[], looked: string, found: readonly NamedCode[] | null): CodeChoice => ({
    chosen: codes.map((code) => ({ code, name: named.get(code) ?? null })),
    found: found?.filter(({ code }) => !codes.includes(code)) ?? null,
    words: looked,
  });
  return {
    cpv: { ...choice(chosen.cpv, cpv, kindsIn(read, cpv)), ...isMore(read.cpvCodes), isUnlisted: isUnlisted(read) },
    places: { ...choice(chosen.places, places, placesIn(read)), ...isMore(read.places) },
  };
}

const kindsIn = ({ cpvCodes }: LookUpCodesQuery, words: string) =>
  cpvCodes
    ? foundOrTyped(
        words,
        cpvCodes.edges.map(({ node }) => cpvCode(node)),
      )
    : null;

const placesIn = ({ places }: LookUpCodesQuery) => places?.edges.map(({ node }) => place(node)) ?? null;

const isMore = (found: { readonly pageInfo: { readonly hasNextPage: boolean } } | undefined) => ({
  isMore: found?.pageInfo.hasNextPage ?? false,
});

const isUnlisted = ({ anyCpv }: LookUpCodesQuery): boolean => anyCpv?.edges.length === 0;

/** Without the check digit, as codes are kept. */
const cpvCode = ({ code, description }: { readonly code: string; readonly description: string }): NamedCode => ({
  ...{ code: code.slice(0, 8), name: description },
});

function place(found: { readonly code: string; readonly name: string; readonly authorityName?: string | null }) {
  const { code, name, authorityName } = found;
  return { code, name: authorityName ? `${name}, ${authorityName}` : name };
}
