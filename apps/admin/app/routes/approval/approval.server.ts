import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { faultsOf, textOf, type ToldFaults } from '../priorities/form-faults';
import {
  ApprovalDocument,
  ApproveTenderDocument,
  PublishTenderDocument,
  ReturnTenderDocument,
  SendForApprovalDocument,
} from './approval.document';

/** A tender of an authority that the viewer acts for, with its approval and what colleagues say. @throws a 404 for anything else */
export async function ownTender(request: Request, id: string) {
  const { tender } = await ask(ApprovalDocument, { id }, request);
  if (!tender?.comments) throw new Response(null, { status: 404 });
  const { approval, comments, ...rest } = tender;
  return { tender: rest, approval, comments };
}

type Own = Awaited<ReturnType<typeof ownTender>>;
export type OwnTender = Own['tender'];
export type ShownApproval = NonNullable<Own['approval']>;
export type ShownComment = Own['comments'][number];

/** What a form of the approval page asks for, by the name of its button. */
type Deed = (input: Change, form: FormData, request: Request) => Promise<ToldFaults>;
interface Change {
  readonly tenderId: string;
  readonly version: number;
}

const DEEDS: Readonly<Record<string, Deed>> = {
  send: async (change, form, request) => {
    const input = { ...change, note: textOf(form, 'note') || null };
    return (await ask(SendForApprovalDocument, { input }, request)).sendForApproval;
  },
  approve: async (change, form, request) => {
    const input = { ...change, contentHash: textOf(form, 'contentHash'), note: textOf(form, 'note') || null };
    return (await ask(ApproveTenderDocument, { input }, request)).approveTender;
  },
  return: async (change, form, request) => {
    const input = { ...change, reason: textOf(form, 'reason') };
    return (await ask(ReturnTenderDocument, { input }, request)).returnTender;
  },
  publish: async (change, _, request) => (await ask(PublishTenderDocument, { input: change }, request)).publishTender,
};

/** Does what a form of the page asks for, and shows the page again. */
export async function decide(request: Request, tenderId: string) {
  const form = await request.formData();
  const intent = textOf(form, 'intent');
  const deed = DEEDS[intent];
  const version = Number(textOf(form, 'version'));
  if (!deed || !Number.isInteger(version)) throw new Response(null, { status: 400 });
  const ended = await deed({ tenderId, version }, form, request);
  const page = `/tenders/${encodeURIComponent(tenderId)}`;
  if (ended.__typename.endsWith('Success')) return redirect(intent === 'publish' ? page : `${page}/approval`);
  const [note, reason] = [textOf(form, 'note'), textOf(form, 'reason')];
  return data({ intent, note, reason, faults: refusal(ended) }, { status: ended.faults ? 400 : 409 });
}

/** What is missing is listed on the page, with the ways to it. */
const refusal = (ended: ToldFaults) =>
  ended.__typename === 'NotReady' ? [{ field: 'gaps', words: ended.message ?? '', isSaid: true }] : faultsOf(ended);

/** What was typed, where it could not be taken. */
export interface Typed {
  readonly note: string;
  readonly reason: string;
}
