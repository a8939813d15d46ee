import type { ReactNode } from 'react';

import { isOfAuthority } from '@commonweal/notices';
import { Button, PostForm, useTranslator } from '@commonweal/ui';

import { fillable } from './fill-in';
import type { NoticeForm } from './notice-fields';
import type { OwnNotice } from './notice.server';

interface FromOurDetailsProps {
  readonly notice: OwnNotice;
  /** What the notice says. */
  readonly form: NoticeForm;
}

/** What the authority keeps of itself is filled in by a press; what it does not keep yet is said once, on its own page. */
export function FromOurDetails({ notice, form }: FromOurDetailsProps): ReactNode {
  const { t } = useTranslator();
  const ready = Object.keys(fillable(notice.type, form, notice.authority.details));
  const count = notice.gaps.filter(({ field }) => field !== null && isOfAuthority(field)).length;
  if (ready.length > 0) {
    const names = ready.map((name) => t(`notices.field.${name}`)).join('; ');
    return (
      <PostForm>
        <input type="hidden" name="version" value={notice.version} />
        <input type="hidden" name="intent" value="fill" />
        <p className="govuk-body">{t('ourDetails.fill.ready', { names })}</p>
        <Button className="govuk-button--secondary">{t('ourDetails.fill.button')}</Button>
      </PostForm>
    );
  }
  return count > 0 ? <OurDetailsLink words={t('ourDetails.fill.once', { count })} /> : null;
}

/** Leads to what the authority keeps of itself. */
export function OurDetailsLink({ words }: { readonly words: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      {words}{' '}
      <a className="govuk-link" href="/settings/details">
        {t('ourDetails.fill.link')}
      </a>
      .
    </p>
  );
}
