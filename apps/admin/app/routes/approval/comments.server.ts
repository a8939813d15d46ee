import { data, redirect } from 'react-router';

import type { CommentSection } from '@commonweal/client';

import { ask } from '../../session/api.server';
import { faultsOf, textOf, type ToldFaults } from '../priorities/form-faults';
import { CommentOnTenderDocument, ResolveCommentDocument } from './approval.document';

/** The parts of a draft that can be spoken of. */
export const SECTIONS: readonly CommentSection[] = [
  ...(['OVERVIEW', 'ROUTE', 'TIMELINE', 'LOTS', 'CRITERIA', 'DEAL', 'NOTICES'] as const),
];

/** Adds a comment, or marks one as resolved. */
export async function comment(request: Request, tenderId: string) {
  const form = await request.formData();
  const [section, words] = [textOf(form, 'section'), textOf(form, 'words')];
  const ended = await told(request, tenderId, form);
  if (ended.__typename.endsWith('Success')) return redirect(`/tenders/${encodeURIComponent(tenderId)}/comments`);
  return data({ section, words, faults: faultsOf(ended) }, { status: ended.faults ? 400 : 409 });
}

async function told(request: Request, tenderId: string, form: FormData): Promise<ToldFaults> {
  const commentId = textOf(form, 'resolve');
  if (commentId) return (await ask(ResolveCommentDocument, { input: { commentId } }, request)).resolveComment;
  const section = SECTIONS.find((known) => known === textOf(form, 'section'));
  if (!section) throw new Response(null, { status: 400 });
  const input = { tenderId, section, words: textOf(form, 'words') };
  return (await ask(CommentOnTenderDocument, { input }, request)).commentOnTender;
}
