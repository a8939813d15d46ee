import type { ReactNode } from 'react';

import { DOCUMENT_TYPES, MOST_DOCUMENTS } from '@commonweal/deal';
import {
  Button,
  type FormFault,
  FormPage,
  Input,
  InsetText,
  NotificationBanner,
  PostForm,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { Route } from './+types/documents';
import { DocumentFields, inWords } from './document-fields';
import type { DocumentForm } from './document-form';
import { DocumentList } from './document-list';
import { EarlierFiles } from './earlier-files';
import { changeList, tenderFiles } from './documents.server';
import type { LeastDays } from './least-days';

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const asked = url.searchParams;
  return { ...(await tenderFiles(request, params.tenderId)), done: asked.get('done'), fault: asked.get('fault') };
}

export const action = ({ request, params }: Route.ActionArgs) => changeList(request, params.tenderId);

const DONE = ['added', 'saved', 'moved', 'removed'];
const EMPTY: Omit<DocumentForm, 'version'> = { kind: 'SPECIFICATION', title: '', titleCy: '' };

/** The documents of a tender, and a form to add another while it is a draft. */
export default function Documents({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { tender, least, fault } = loaderData;
  const translator = useTranslator();
  const { t } = translator;
  const form = { ...EMPTY, ...actionData?.form, version: String(tender.version) };
  const tooLarge = fault === 'tooLarge' ? [{ field: 'file', key: 'tooLarge' }] : [];
  const faults = inWords(actionData?.faults ?? tooLarge, translator);
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}`, name: t('documents.back') };
  return (
    <FormPage title={t('documents.title')} of={tender.title} faults={faults} back={back}>
      <Done done={faults.length > 0 ? null : loaderData.done} />
      {tender.state === 'DRAFT' ? (
        <Draft {...{ tender, least, form, faults }} />
      ) : (
        <>
          <p className="govuk-body">{t('documents.stands')}</p>
          {tender.state === 'PUBLISHED' && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/tenders/${encodeURIComponent(tender.id)}/amend`}>
                {t('documents.amend')}
              </a>
            </p>
          )}
          <DocumentList tender={tender} />
          <EarlierFiles tender={tender} />
        </>
      )}
    </FormPage>
  );
}

interface DraftProps extends Pick<Route.ComponentProps['loaderData'], 'tender' | 'least'> {
  readonly form: DocumentForm;
  readonly faults: readonly FormFault[];
}

function Draft({ tender, least, form, faults }: DraftProps): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <p className="govuk-body">{t('documents.lead')}</p>
      {least && <Least least={least} />}
      <DocumentList tender={tender} />
      <Add form={form} faults={faults} isFull={tender.documents.length >= MOST_DOCUMENTS} />
    </>
  );
}

/** What came of the last button. */
function Done({ done }: { readonly done: string | null }): ReactNode {
  const { t } = useTranslator();
  const known = DONE.find((each) => each === done);
  return (
    known && (
      <NotificationBanner type="success" title={t('ui.success')}>
        {t(`documents.done.${known}`)}
      </NotificationBanner>
    )
  );
}

/** What the number of days hangs on. */
function Least({ least: { days, source, answer } }: { readonly least: LeastDays }): ReactNode {
  const { t } = useTranslator();
  return (
    <InsetText>
      {t(`documents.least.${answer}`)} {t('documents.least.days', { days })} <span lang="en">({source})</span>
    </InsetText>
  );
}

interface AddProps {
  readonly form: DocumentForm;
  readonly faults: readonly FormFault[];
  readonly isFull: boolean;
}

function Add({ form, faults, isFull }: AddProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  if (isFull) return <p className="govuk-body">{t('documents.full', { most: MOST_DOCUMENTS })}</p>;
  return (
    <section aria-labelledby="add">
      <h2 className="govuk-heading-m" id="add">
        {t('documents.add')}
      </h2>
      <PostForm encType="multipart/form-data">
        <Input
          id="file"
          name="file"
          type="file"
          accept={DOCUMENT_TYPES.map(({ extension }) => `.${extension}`).join(',')}
          label={{ children: t('documents.field.file'), className: 'govuk-label--s' }}
          hint={{ children: t('documents.hint.file') }}
          errorMessage={errorOf('file')}
          className="govuk-file-upload"
        />
        <DocumentFields form={form} faults={faults} />
        <Button name="do" value="add">
          {t('documents.upload')}
        </Button>
      </PostForm>
    </section>
  );
}
