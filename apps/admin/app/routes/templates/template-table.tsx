import type { ReactNode } from 'react';

import type { TemplatesQuery } from '@commonweal/client';
import { PostForm, useEnglishLang, useTranslator, WideTable } from '@commonweal/ui';

type Template = TemplatesQuery['tenderTemplates'][number];

/** Each template with what is in it, and what can be done with it. */
export function TemplateTable({ templates }: { readonly templates: readonly Template[] }): ReactNode {
  const { t, language } = useTranslator();
  const own = useEnglishLang();
  const langOf = (template: Template) => {
    if (template.language === null) return own;
    return template.language === language ? undefined : template.language;
  };
  const columns = ['name', 'from', 'criteria', 'questions', 'do'];
  return (
    <WideTable
      caption={t('templates.caption')}
      head={columns.map((column) => ({ children: t(`templates.column.${column}`) }))}
      rows={templates.map((template) => [
        { children: <span lang={langOf(template)}>{template.name}</span> },
        { children: t(template.isShipped ? 'templates.shipped' : 'templates.own') },
        { children: template.criteria },
        { children: template.questions },
        { children: <Doing template={template} /> },
      ])}
      firstCellIsHeader
    />
  );
}

function Doing({ template: { id, name, isShipped } }: { readonly template: Template }): ReactNode {
  const { t } = useTranslator();
  const named = <span className="govuk-visually-hidden"> {name}</span>;
  const begin = `/tenders/new?${new URLSearchParams({ copyOf: `template:${id}` })}`;
  return (
    <>
      <a className="govuk-link" href={begin}>
        {t('templates.begin')}
        {named}
      </a>{' '}
      {!isShipped && (
        <PostForm>
          <button type="submit" className="cw-link-button" name="do" value={`remove:${id}`}>
            {t('templates.remove')}
            {named}
          </button>
        </PostForm>
      )}
    </>
  );
}
