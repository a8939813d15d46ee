import { askWith } from '../../session/api.server';
import { StopSearchDocument } from './alerts.document';

/** Ends the mails that one of them has this token of; false when there are none any more. */
export async function stopSearch(token: string, request: Request): Promise<boolean> {
  const { stopSearch: ended } = await askWith(null, StopSearchDocument, { input: { token } }, request);
  return ended.__typename === 'StopSearchSuccess';
}
