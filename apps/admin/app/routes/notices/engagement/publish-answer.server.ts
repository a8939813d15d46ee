import { data, redirect } from 'react-router';

import { ask } from '../../../session/api.server';
import { answerFormIn, correctedIn } from './answer-form';
import { PublishEngagementAnswerDocument } from './engagement.document';

/** Publishes an answer beside an accepted notice of market engagement. */
export async function publishAnswer(request: Request, noticeId: string, sent: FormData) {
  const answerForm = answerFormIn(sent);
  const { question, answer } = answerForm;
  const input = { noticeId, question, answer, corrects: correctedIn(answerForm) };
  const { publishEngagementAnswer: ended } = await ask(PublishEngagementAnswerDocument, { input }, request);
  if (ended.__typename === 'PublishEngagementAnswerSuccess')
    return redirect(`/notices/${encodeURIComponent(noticeId)}#answers`);
  if (ended.__typename !== 'InvalidInput')
    return data(
      { faults: [{ field: 'answers', message: ended.message }], form: undefined, answerForm },
      { status: 409 },
    );
  const faults = ended.faults.map(({ path, message }) => ({ field: path.replace('$.', ''), message }));
  return data({ faults, form: undefined, answerForm }, { status: 400 });
}
