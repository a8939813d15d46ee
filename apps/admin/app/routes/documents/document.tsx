import type { ReactNode } from 'react';

import { Button, FormPage, PostForm, useTranslator } from '@commonweal/ui';

import type { Route } from './+types/document';
import { DocumentFields, inWords } from './document-fields';
import type { DocumentForm } from './document-form';
import { changeDocument, tenderFiles } from './documents.server';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { tender } = await tenderFiles(request, params.tenderId);
  const document = tender.documents.find(({ id }) => id === params.documentId);
  if (!document || tender.state !== 'DRAFT') throw new Response(null, { status: 404 });
  const { kind, title, titleCy, fileName } = document;
  const form: DocumentForm = { kind, title, titleCy: titleCy ?? '', version: String(tender.version) };
  return { id: tender.id, title: tender.title, fileName, form };
}

export const action = ({ request, params }: Route.ActionArgs) => changeDocument(request, params);

/** One document of a draft: what it is and what it is called, or that it goes. */
export default function OneDocument({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { id, title, fileName } = loaderData;
  const translator = useTranslator();
  const { t } = translator;
  const form = { ...loaderData.form, ...actionData?.form, version: loaderData.form.version };
  const faults = inWords(actionData?.faults ?? [], translator);
  const back = { href: `/tenders/${encodeURIComponent(id)}/documents`, name: t('documents.toList') };
  return (
    <FormPage title={t('documents.changeTitle')} of={title} faults={faults} back={back}>
      <p className="govuk-body">{t('documents.file', { fileName })}</p>
      <PostForm>
        <DocumentFields form={form} faults={faults} />
        <div className="govuk-button-group">
          <Button name="do" value="save">
            {t('documents.save')}
          </Button>
          <Button name="do" value="remove" className="govuk-button--warning">
            {t('documents.remove')}
          </Button>
        </div>
      </PostForm>
    </FormPage>
  );
}
