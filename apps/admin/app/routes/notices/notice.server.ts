import type { ReviseNoticeInput } from '@commonweal/client';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { publishAnswer } from './engagement/publish-answer.server';
import { fillable } from './fill-in';
import { detailsIn, formOf, isNoticeField, type NoticeForm, noticeForm } from './notice-fields';
import { NoticeDocument, ReviseNoticeDocument, SubmitNoticeDocument } from './notices.document';

/** A fault of one field, or of the whole form. */
export interface NoticeFault {
  readonly field: string;
  readonly message: string;
}

/** A notice of an authority that the viewer acts for. @throws a 404 for anything else */
export async function ownNotice(request: Request, id: string) {
  const { notice } = await ask(NoticeDocument, { id }, request);
  if (!notice?.details || !notice.tender) throw new Response(null, { status: 404 });
  const { details, tender, ...rest } = notice;
  return { notice: { ...rest, tender }, form: formOf(details) };
}

export type OwnNotice = Awaited<ReturnType<typeof ownNotice>>['notice'];

const refused = (faults: readonly NoticeFault[], status: number, form?: NoticeForm) =>
  data({ faults, form, answerForm: undefined }, { status });

/** Keeps what the form says and, if that is asked for, submits the notice. */
export async function keepNotice(request: Request, id: string) {
  const posted = await request.formData();
  if (posted.get('intent') === 'answer') return publishAnswer(request, id, posted);
  const { notice, form: stands } = await ownNotice(request, id);
  const version = Number(posted.get('version'));
  const key = { noticeId: id, version };
  if (posted.get('intent') === 'submit') return submit(request, key);
  if (posted.get('intent') === 'fill')
    return revise(request, { ...key, details: fillable(notice.type, stands, notice.authority.details) });
  const form = noticeForm(posted, notice.type);
  return revise(request, { ...key, details: detailsIn(form) }, form);
}

async function revise(request: Request, input: ReviseNoticeInput, form?: NoticeForm) {
  const { reviseNotice } = await ask(ReviseNoticeDocument, { input }, request);
  if (reviseNotice.__typename === 'ReviseNoticeSuccess')
    return redirect(`/notices/${encodeURIComponent(input.noticeId)}`);
  if (reviseNotice.__typename !== 'InvalidInput')
    return refused([{ field: 'form', message: reviseNotice.message }], 409, form);
  return refused(reviseNotice.faults.map(fieldFault), 400, form);
}

async function submit(request: Request, input: { readonly noticeId: string; readonly version: number }) {
  const { submitNotice } = await ask(SubmitNoticeDocument, { input }, request);
  if (submitNotice.__typename === 'SubmitNoticeSuccess')
    return redirect(`/notices/${encodeURIComponent(input.noticeId)}`);
  return refused([{ field: 'submit', message: submitNotice.message }], 409);
}

function fieldFault({ path, message }: { readonly path: string; readonly message: string }): NoticeFault {
  const name = path.replace('$.', '');
  return { field: isNoticeField(name) ? name : 'form', message };
}
