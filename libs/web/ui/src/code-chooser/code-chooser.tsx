import type { ReactNode } from 'react';

import { Button } from '../button/button.js';
import { useEnglishLang } from '../i18n/english-words.js';
import { useTranslator } from '../i18n/translation-context.js';
import { Input } from '../input/input.js';
import { PostForm } from '../post-form/post-form.js';
import type { CodeChoice, NamedCode } from './code-choice.js';

export interface CodeChooserProps extends CodeChoice {
  /** Unique in the page; the query of the address has what was looked up under it. */
  readonly kind: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** What else the forms carry, such as the version that they were written for. */
  readonly children?: ReactNode;
}

/** Codes that are chosen by looking them up by name: each is added and taken out by a form of its own, without scripts. */
export function CodeChooser(props: CodeChooserProps): ReactNode {
  const { kind, title, label, hint, chosen, found, words } = props;
  const { t } = useTranslator();
  return (
    <section className="cw-section" aria-labelledby={`${kind}-title`}>
      <h2 className="govuk-heading-m" id={`${kind}-title`}>
        {title}
      </h2>
      {chosen.length === 0 && <p className="govuk-body">{t('ui.codes.none')}</p>}
      <Codes {...props} codes={chosen} verb="remove" />
      <form method="get" role="search" noValidate aria-label={title}>
        <Input
          id={kind}
          name={kind}
          type="search"
          value={words}
          label={{ children: label, className: 'govuk-label--s' }}
          hint={{ children: hint }}
          className="govuk-input--width-20"
        />
        <Button className="govuk-button--secondary">
          {t('ui.codes.find')}
          <span className="govuk-visually-hidden">: {title}</span>
        </Button>
      </form>
      {found?.length === 0 && (
        <p className="govuk-body">{props.isUnlisted ? t('ui.codes.unlisted') : t('ui.codes.nothing', { words })}</p>
      )}
      <Codes {...props} codes={found ?? []} verb="add" />
      {props.isMore && <p className="govuk-body">{t('ui.codes.more')}</p>}
    </section>
  );
}

interface CodesProps extends Pick<CodeChooserProps, 'kind' | 'children'> {
  readonly codes: readonly NamedCode[];
  readonly verb: 'add' | 'remove';
}

function Codes({ kind, codes, verb, children }: CodesProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  if (codes.length === 0) return null;
  return (
    <ul className="cw-list">
      {codes.map(({ code, name }) => (
        <li key={code} className="cw-list__item">
          <p className="govuk-body">
            {name !== null && <span lang={lang}>{name}</span>} {name === null ? code : `(${code})`}
          </p>
          <PostForm>
            {children}
            <Button name={`${verb}-${kind}`} value={code} className="govuk-button--secondary govuk-!-margin-bottom-0">
              {t(`ui.codes.${verb}`)}
              <span className="govuk-visually-hidden">: {name ?? code}</span>
            </Button>
          </PostForm>
        </li>
      ))}
    </ul>
  );
}
