import { WITHHOLDINGS } from '@commonweal/voices';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { ownAuthority } from '../frameworks/own-authority.server';
import { faultsOf, textOf } from '../priorities/form-faults';
import { AnswerDocument, QuestionDocument, WithholdDocument } from './questions.document';

/** An answer as somebody filled it in. */
export interface AnswerForm {
  readonly words: string;
  readonly wordsCy: string;
  readonly tender: string;
}

/** A question of the person's own authority, and the tenders that an answer may be about. @throws a 404 for any other */
export async function ownQuestion(request: Request, id: string) {
  const authorityId = await ownAuthority(request);
  const { wardQuestion: question, tenders } = await ask(QuestionDocument, { id }, request);
  if (question?.authority.id !== authorityId) throw new Response(null, { status: 404 });
  return { question, tenders: tenders.edges.map(({ node }) => node) };
}

/** A fault in words of the API; without them, that nothing was chosen. */
export interface DecisionFault {
  readonly field?: string | undefined;
  readonly words?: string;
}

const refused = (form: AnswerForm | null, faults: readonly DecisionFault[]) => data({ form, faults }, { status: 400 });
/** What stands in the form for a question that is shown. */
const SHOWN = 'SHOWN';
const pathOf = (id: string): string => `/questions/${encodeURIComponent(id)}`;

/** Answers the question, or decides whether it is shown. */
export async function decideOn(request: Request, questionId: string) {
  const sent = await request.formData();
  return textOf(sent, 'intent') === 'withhold'
    ? withhold(request, questionId, sent)
    : answer(request, questionId, sent);
}

async function answer(request: Request, questionId: string, sent: FormData) {
  const form = { words: textOf(sent, 'words'), wordsCy: textOf(sent, 'wordsCy'), tender: textOf(sent, 'tender') };
  const { tenders } = await ownQuestion(request, questionId);
  const tenderId = tenders.find(({ id }) => id === form.tender)?.id ?? null;
  const version = /^\d{1,3}$/.test(textOf(sent, 'version')) ? Number(textOf(sent, 'version')) : 0;
  const input = { questionId, version, words: form.words, wordsCy: form.wordsCy || null, tenderId };
  const { answerWardQuestion: ended } = await ask(AnswerDocument, { input }, request);
  if (ended.__typename === 'AnswerWardQuestionSuccess') return redirect(pathOf(questionId));
  return refused(form, faultsOf(ended, { tenderId: 'tender' }));
}

async function withhold(request: Request, questionId: string, sent: FormData) {
  const chosen = textOf(sent, 'reason');
  const reason = WITHHOLDINGS.find((each) => each === chosen) ?? null;
  if (!reason && chosen !== SHOWN) return refused(null, [{ field: 'reason' }]);
  const { withholdWardQuestion: ended } = await ask(WithholdDocument, { input: { questionId, reason } }, request);
  if (ended.__typename === 'WithholdWardQuestionSuccess') return redirect(pathOf(questionId));
  return refused(null, faultsOf(ended));
}
