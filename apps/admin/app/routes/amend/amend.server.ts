import type { AmendableTenderQuery, AmendTenderMutation } from '@commonweal/client';
import { data, redirect } from 'react-router';

import { ask } from '../../session/api.server';
import { amendFormIn, amendmentOf, dayAndTime, type TypedFault } from './amend-form';
import type { AmendForm } from './amend-names';
import { AmendableTenderDocument, AmendTenderDocument } from './amend.document';
import { movedDeadline } from './moved-days';
import { noteDocuments, type Noting } from './note-documents.server';
import { notedText, type Standing } from './noted-documents';

export type Amendable = NonNullable<AmendableTenderQuery['tender']>;
type Amended = Extract<AmendTenderMutation['amendTender'], { __typename: 'AmendTenderSuccess' }>;

/** A fault: words of ours by their key, or the rule's own. */
export type AmendFault = TypedFault | Noting['faults'][number];

/** A published tender, for those who may amend it. @throws a 404 for anything else */
export async function amendableTender(request: Request, id: string): Promise<Amendable> {
  const { tender } = await ask(AmendableTenderDocument, { id }, request);
  if (tender?.state !== 'PUBLISHED') throw new Response(null, { status: 404 });
  return tender;
}

/** What the tender says, with changes whose notice is still on its way. */
export function formOf(tender: Amendable): AmendForm {
  const newest = (field: string, now: unknown) => newestOf(tender, field, now);
  const { title, description, deadline, enquiryDeadline, deal, version } = tender;
  const payment = newest('PAYMENT', deal.payment) as typeof deal.payment;
  const [closes, questions] = [dayAndTime(deadline), dayAndTime(enquiryDeadline)];
  return {
    ...{ version: String(version), reason: '', deadline: closes.day, deadlineTime: closes.time },
    ...{ enquiry: questions.day, enquiryTime: questions.time, documents: '' },
    ...{ title: String(newest('TITLE', title)), description: String(newest('DESCRIPTION', description)) },
    ...{ paymentTime: payment?.time ?? '', paymentDays: String(payment?.days ?? '') },
    mobilisationWeeks: String(newest('MOBILISATION_WEEKS', deal.mobilisationWeeks) ?? ''),
  };
}

/** A field as amendments on their way say, or as it is now. */
function newestOf({ amendments }: Amendable, field: string, now: unknown): unknown {
  const waiting = amendments.filter(({ state }) => state !== 'PUBLISHED').flatMap(({ changes }) => changes);
  const change = waiting.findLast((each) => each.field === field);
  return change ? JSON.parse(change.after) : now;
}

/** Its documents, with those that are on their way. */
export const standingOf = (tender: Amendable): readonly Standing[] =>
  newestOf(tender, 'DOCUMENTS', tender.documents) as readonly Standing[];

/** Shows what would change, or changes it. Whatever was typed comes back with the page. */
export async function amendTender(request: Request, tenderId: string) {
  const sent = await request.formData();
  const tender = await amendableTender(request, tenderId);
  const { noted, entry, faults } = await noteDocuments(request, tenderId, sent);
  const form = { ...amendFormIn(sent), documents: notedText(noted) };
  const again = (found: readonly AmendFault[], status: number) =>
    data({ form, entry, faults: found, preview: null }, { status });
  if (faults.length > 0) return again(faults, 400);
  if (sent.get('do') === 'write') return again([], 200);
  const wanted = amendmentOf(form, formOf(tender));
  if ('faults' in wanted) return again(wanted.faults, 400);
  const previewOnly = sent.get('do') !== 'send';
  const { amendTender: ended } = await ask(
    AmendTenderDocument,
    { input: { tenderId, ...wanted, previewOnly } },
    request,
  );
  if (ended.__typename === 'AmendTenderSuccess')
    return previewOnly
      ? data({
          form,
          entry,
          faults: [],
          preview: { ...previewOf(ended), moved: movedDeadline(tender.route, form.deadline) },
        })
      : redirect(`/tenders/${encodeURIComponent(tenderId)}/amend?said=amended`);
  if (ended.__typename === 'InvalidInput')
    return again(
      ended.faults.map(({ path, message }) => ({ field: fieldAt(path), message })),
      400,
    );
  return again([{ field: 'title', message: ended.message }], 409);
}

const previewOf = ({ changes, timeLeft }: Amended) => ({ changes, timeLeft: timeLeft ?? null });

const FIELDS: Readonly<Record<string, string>> = {
  '$.reason': 'reason',
  '$.deadline': 'deadline',
  '$.enquiryDeadline': 'enquiry',
  '$.description': 'description',
  '$.terms.payment.days': 'paymentDays',
  '$.terms.mobilisationWeeks': 'mobilisationWeeks',
};

const fieldAt = (path: string): string => (path.startsWith('$.documents') ? 'documentDo' : (FIELDS[path] ?? 'title'));
