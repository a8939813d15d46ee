import type { ReactNode } from 'react';

import { useTranslator } from '@commonweal/ui';

import type { ShownComment } from './approval.server';

interface OpenCommentsProps {
  readonly tenderId: string;
  readonly comments: readonly Pick<ShownComment, 'section' | 'resolvedAt'>[];
}

/** How many comments are open, by the part of the draft, and the way to them. */
export function OpenComments({ tenderId, comments }: OpenCommentsProps): ReactNode {
  const { t } = useTranslator();
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const sections = [...new Set(open.map(({ section }) => section))];
  return (
    <section aria-labelledby="comments">
      <h2 className="govuk-heading-m" id="comments">
        {t('approval.open', { count: open.length })}
      </h2>
      {sections.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {sections.map((section) => (
            <li key={section}>
              {t(`approval.section.${section}`)}: {open.filter((each) => each.section === section).length}
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/tenders/${encodeURIComponent(tenderId)}/comments`}>
          {t('approval.toComments')}
        </a>
      </p>
    </section>
  );
}
