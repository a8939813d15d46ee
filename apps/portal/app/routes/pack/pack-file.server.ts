import { originOf } from '@commonweal/account/server';
import { admitFile, type Format, offlineTender, tenderFile } from '@commonweal/documents/server';

import { ask } from '../../session/api.server';
import { languageOf } from '../../session/language.server';

/** What is public of a tender as a file, with how to bid; a draft is as good as not there, even for its authority. */
export async function packFile(format: Format, id: string, request: Request): Promise<Response> {
  const { language } = await languageOf(request);
  await admitFile(ask, request, language);
  const tender = await offlineTender(ask, id, request);
  if (tender.state === 'DRAFT') throw new Response(null, { status: 404 });
  const address = `${originOf(request)}/opportunities/${encodeURIComponent(tender.id)}`;
  return tenderFile(tender, { format, language, audience: { kind: 'public', address } });
}
