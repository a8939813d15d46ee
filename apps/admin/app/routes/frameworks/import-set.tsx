import type { ReactNode } from 'react';

import {
  Button,
  ErrorSummary,
  Input,
  Main,
  PostForm,
  useTranslator,
  WarningText,
  WayBack,
  Said,
  SaidAll,
} from '@commonweal/ui';

import type { Route } from './+types/import-set';
import { type ImportFault, type ImportForm, TEXTS } from './import-form';
import { ImportReport } from './import-report';
import { importSet } from './import-set.server';
import { ownAuthority } from './own-authority.server';

export async function loader({ request }: Route.LoaderArgs) {
  await ownAuthority(request);
  return null;
}

export const action = ({ request }: Route.ActionArgs) => importSet(request);

const EMPTY: ImportForm = { key: '', name: '', publisher: '', licence: '' };

/** Bringing a licensed measure set along: tried first, then taken. */
export default function ImportSet({ actionData }: Route.ComponentProps): ReactNode {
  const { t } = useTranslator();
  const { form, faults, report } = actionData ?? { form: EMPTY, faults: [], report: null };
  const title = `${t('frameworks.import.title')} – ${t('serviceName')}`;
  const errorList = faults.map(({ field, message }) => ({
    children: <Said>{message}</Said>,
    href: `#${field}`,
  }));
  return (
    <>
      <WayBack href="/frameworks">{t('frameworks.back')}</WayBack>
      <Main>
        <title>{faults.length > 0 ? `${t('ui.error')}: ${title}` : title}</title>
        {faults.length > 0 && <ErrorSummary title={t('ui.errorSummary')} errorList={errorList} />}
        <h1 className="govuk-heading-l">{t('frameworks.import.title')}</h1>
        {report && <ImportReport report={report} />}
        <p className="govuk-body">{t('frameworks.import.lead')}</p>
        <WarningText iconFallbackText={t('frameworks.warning')}>{t('frameworks.import.private')}</WarningText>
        <ImportFields form={form} faults={faults} />
      </Main>
    </>
  );
}

interface Asked {
  readonly form: ImportForm;
  readonly faults: readonly ImportFault[];
}

function ImportFields({ form, faults }: Asked): ReactNode {
  const { t } = useTranslator();
  const field = (name: keyof ImportForm | 'file') => {
    const own = faults.filter((fault) => fault.field === name).map(({ message }) => message);
    return {
      ...{ id: name, name, label: { children: t(`frameworks.import.${name}`), className: 'govuk-label--s' } },
      hint: { children: t(`frameworks.import.hint.${name}`) },
      errorMessage:
        own.length > 0
          ? { children: <SaidAll messages={own.slice(0, 1)} />, visuallyHiddenText: t('ui.error') }
          : undefined,
    };
  };
  return (
    <PostForm encType="multipart/form-data">
      {TEXTS.map((name) => (
        <Input key={name} {...field(name)} value={form[name]} />
      ))}
      <Input {...field('file')} type="file" accept=".csv,.xlsx" className="govuk-file-upload" />
      <div className="govuk-button-group">
        <Button name="intent" value="try">
          {t('frameworks.import.try')}
        </Button>
        <Button name="intent" value="import" className="govuk-button--secondary">
          {t('frameworks.import.take')}
        </Button>
      </div>
    </PostForm>
  );
}
