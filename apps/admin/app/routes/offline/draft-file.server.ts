import { admitFile, type Format, offlineTender, tenderFile } from '@commonweal/documents/server';

import { ask } from '../../session/api.server';
import { languageOf } from '../../session/language.server';

/** A tender of one's authority as a file, drafts too, in the language the person reads. */
export async function draftFile(format: Format, tenderId: string, request: Request): Promise<Response> {
  const { language } = await languageOf(request);
  await admitFile(ask, request, language);
  const tender = await offlineTender(ask, tenderId, request);
  return tenderFile(tender, { format, language, audience: { kind: 'authority' } });
}
