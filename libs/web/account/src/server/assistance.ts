import { EndAssistedSessionDocument, readFragment } from '@commonweal/client';
import { assistanceBegun, assistanceOver, endAssistance } from '@commonweal/client/server';
import { redirect } from 'react-router';

import {
  ConsentDocument,
  HelpFragment,
  HelpGivenDocument,
  HelpReceivedDocument,
  StartAssistedSessionDocument,
} from '../documents/assistance.document.js';
import { textOf } from '../form/fault.js';
import type { AccountApp } from './account-app.js';
import { refused } from './sign-in.js';
import { faultOf, startAnswers, startFaults } from './start-answers.js';

const PAGE_SIZE = 20;
const notThere = () => new Response(null, { status: 404 });

const pageOf = (request: Request) => {
  const { searchParams } = new URL(request.url);
  return { first: PAGE_SIZE, after: searchParams.get('after') };
};

const hasEnded = (request: Request) => new URL(request.url).searchParams.has('ended');

/** The sessions in which a helper has helped. */
export async function helpGiven(request: Request, app: AccountApp) {
  const { viewer, serverTime } = await app.askSignedIn(HelpGivenDocument, pageOf(request), request);
  if (!viewer) throw redirect('/sign-in');
  const sessions = readFragment(HelpFragment, viewer.helpGiven);
  if (!viewer.mayHelp && sessions.edges.length === 0) throw notThere();
  return { sessions, mayHelp: viewer.mayHelp, now: serverTime, hasEnded: hasEnded(request) };
}

/** The sessions in which somebody acted for the person. */
export async function helpReceived(request: Request, app: AccountApp) {
  const { viewer, serverTime } = await app.askSignedIn(HelpReceivedDocument, pageOf(request), request);
  if (!viewer) throw redirect('/sign-in');
  const sessions = readFragment(HelpFragment, viewer.helpReceived);
  return { sessions, now: serverTime, hasEnded: hasEnded(request) };
}

/** Ends the session whose button was pressed, and comes back to the list. */
export async function endOneSession(request: Request, app: AccountApp) {
  const sessionId = textOf(await request.formData(), 'sessionId');
  await app.askSignedIn(EndAssistedSessionDocument, { input: { sessionId } }, request);
  return redirect(`${new URL(request.url).pathname}?ended=yes`);
}

/** What is read out to the person before somebody may act for them. */
export async function consent(request: Request, app: AccountApp) {
  const { consentText, viewer } = await app.askSignedIn(ConsentDocument, {}, request);
  if (!viewer?.mayHelp) throw notThere();
  return { text: consentText, needsSecondStep: !viewer.hasSecondFactor };
}

/** Begins to act for somebody. */
export async function startHelping(request: Request, app: AccountApp) {
  const { input, kept } = startAnswers(await request.formData());
  const faults = startFaults(input);
  if (faults.length > 0) return refused(faults, 400, kept);
  const { startAssistedSession: ended } = await app.askSignedIn(StartAssistedSessionDocument, { input }, request);
  if (ended.__typename === 'StartAssistedSessionSuccess') {
    const { token, session } = ended;
    return assistanceBegun(app.cookies, { token, endsAt: session.endsAt }, '/organisations');
  }
  if (ended.__typename === 'AssistanceRefused') return refused([{ field: 'email', key: 'help.refused' }], 409, kept);
  return refused(ended.faults.map(faultOf), 400, kept);
}

/** Ends the assisted session that this browser is in. */
export async function stopHelping(request: Request, app: AccountApp) {
  await endAssistance(request, app.cookies, app.askWith);
  return assistanceOver(app.cookies);
}
