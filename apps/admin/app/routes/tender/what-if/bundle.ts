import { caseBundle, withChoice } from '@commonweal/what-if';

import type { Route } from './+types/bundle';
import { askedTrial, triedLot } from './trial.server';

/** The shown case as a proof bundle: what `commonweal score` takes. */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const lot = await triedLot(request, params.lotId);
  const { design, cases, tried } = await askedTrial(request, lot, url.searchParams);
  const shown = cases[tried.shown];
  if (!shown) throw new Response(null, { status: 404 });
  const name = `${lot.tender.reference}-lot-${lot.number}-case-${tried.shown + 1}.json`.replace(/[^\w.-]/g, '-');
  return new Response(JSON.stringify(caseBundle(withChoice(design, tried.choice), shown), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
