import { ask } from '../../session/api.server';
import type { Route } from './+types/proof';
import { ProofDocument } from './result.document';

/** Gives the proof bundle or the result as a file, byte for byte as the API has it. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { node } = await ask(ProofDocument, { lotId: params.lotId }, request);
  const result = node?.__typename === 'Lot' ? node.latestScoringRun?.result : null;
  const text = result && { bundle: result.bundle, result: result.resultJson }[params.part];
  if (node?.__typename !== 'Lot' || !text) throw new Response(null, { status: 404 });
  const name = `${node.tender.reference}-lot-${node.number}-${params.part}.json`.replace(/[^\w.-]/g, '-');
  return new Response(text, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
}
