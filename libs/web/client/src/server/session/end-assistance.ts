import { EndAssistedSessionDocument, HelpingDocument } from '../../documents/assistance.document.js';
import { type AppCookies, textIn } from './app-cookies.js';
import type { AskWith } from './ask-api.js';
import { isAssistanceOver } from './assistance.js';

/** Ends the assisted session of this browser at the API, if there is one that is not over yet. */
export async function endAssistance(request: Request, cookies: AppCookies, askWith: AskWith): Promise<void> {
  const token = await textIn(cookies.assistance, request);
  if (token !== null) await end(token, request, askWith).catch(unlessOver);
}

async function end(token: string, request: Request, askWith: AskWith): Promise<void> {
  const { viewer } = await askWith(token, HelpingDocument, {}, request);
  const sessionId = viewer?.onBehalfOf?.id;
  if (sessionId !== undefined) await askWith(token, EndAssistedSessionDocument, { input: { sessionId } }, request);
}

function unlessOver(error: unknown): void {
  if (!isAssistanceOver(error)) throw error;
}
