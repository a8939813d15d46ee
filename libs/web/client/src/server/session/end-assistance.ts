import { EndAssistedSessionDocument, HelpingDocument } from '../../documents/assistance.document.js';
import { type AppCookies, textIn } from './app-cookies.js';
import type { AskWith } from './ask-api.js';

/** Ends the assisted session of this browser at the API, if there is one. */
export async function endAssistance(request: Request, cookies: AppCookies, askWith: AskWith): Promise<void> {
  const token = await textIn(cookies.assistance, request);
  if (token === null) return;
  const { viewer } = await askWith(token, HelpingDocument, {}, request);
  const sessionId = viewer?.onBehalfOf?.id;
  if (sessionId !== undefined) await askWith(token, EndAssistedSessionDocument, { input: { sessionId } }, request);
}
