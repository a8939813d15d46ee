import { translatorFor } from '@commonweal/ui';
import { bidsOfPast, type Design, MOST_CASES, type SampleCase } from '@commonweal/what-if';
import { data, redirect } from 'react-router';

import { ask } from '../../../session/api.server';
import { languageOf } from '../../../session/language.server';
import { strings } from '../../../strings/strings';
import { saveCases } from './save-cases.server';
import { designOfLot, namedCases, triedLot } from './trial.server';
import { whatIfPath } from './tried-lot';
import { PastResultsDocument } from './what-if.document';

/** The cases of a lot, and what could be added to them. */
export async function listedCases(request: Request, lotId: string) {
  const lot = await triedLot(request, lotId);
  const { cases, areSaved } = await namedCases(request, lot, designOfLot(lot));
  const { pastResults } = await pastOf(request, lot.tender.authority.id);
  return { lot, cases, areSaved, past: pastResults, isFull: cases.length >= MOST_CASES };
}

const pastOf = (request: Request, authorityId: string) => ask(PastResultsDocument, { authorityId }, request);

/** Adds a case, invented or of the past, or removes one; the first change saves what was only invented. */
export async function changeCases(request: Request, lotId: string) {
  const form = await request.formData();
  const lot = await triedLot(request, lotId);
  const design = designOfLot(lot);
  const { cases } = await namedCases(request, lot, design);
  const place = Number(form.get('case'));
  const version = Number(form.get('version'));
  const changed =
    form.get('intent') === 'remove'
      ? cases.filter((_, at) => at !== place)
      : [...cases, await newCase(request, { form, design, cases, authorityId: lot.tender.authority.id })];
  const saved = await saveCases(request, { lotId, version, cases: changed });
  if (saved.isSaved) return redirect(whatIfPath(lotId, '/cases'));
  return data({ refusals: saved.faults.map(({ message }) => message) }, { status: saved.status });
}

interface Wish {
  readonly form: FormData;
  readonly design: Design;
  readonly cases: readonly SampleCase[];
  readonly authorityId: string;
}

/** A past result at the size of this contract, or a copy of a case to change. @throws a 404 for what is not there */
async function newCase(request: Request, { form, design, cases, authorityId }: Wish): Promise<SampleCase> {
  const { t } = translatorFor((await languageOf(request)).language, strings);
  if (form.get('intent') !== 'past') {
    const like = cases[Number(form.get('case'))];
    if (!like) throw new Response(null, { status: 404 });
    return { ...like, name: t('whatIf.cases.copyOf', { name: like.name }) };
  }
  const { pastResults } = await pastOf(request, authorityId);
  const past = pastResults.find(({ scoredAt }) => scoredAt === form.get('past'));
  if (!past) throw new Response(null, { status: 404 });
  const bids = past.bids.map(({ qualityShare: quality, methodShare: method, ...bid }) => ({ ...bid, quality, method }));
  return {
    name: past.title.slice(0, 200),
    bids: bidsOfPast(design, { ...past, bids }, ({ rank }) => t('whatIf.cases.ranked', { rank })),
  };
}
