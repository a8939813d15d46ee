import type { ReactNode } from 'react';

import {
  Button,
  type FormFault,
  FormPage,
  momentInWords,
  PostForm,
  Select,
  Textarea,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import type { Route } from './+types/comments';
import { ownTender, type ShownComment } from './approval.server';
import { comment, SECTIONS } from './comments.server';

export async function loader({ request, params }: Route.LoaderArgs) {
  return { ...(await ownTender(request, params.tenderId)), sections: SECTIONS };
}
export const action = ({ request, params }: Route.ActionArgs) => comment(request, params.tenderId);

/** What colleagues say of a draft, by its parts. Nobody outside the authority ever reads it. */
export default function Comments({ loaderData, actionData }: Route.ComponentProps): ReactNode {
  const { tender, comments, sections } = loaderData;
  const { t } = useTranslator();
  const back = { href: `/tenders/${encodeURIComponent(tender.id)}`, name: t('approval.backToTender') };
  const faults = actionData?.faults ?? [];
  const spoken = sections.filter((section) => comments.some((each) => each.section === section));
  return (
    <FormPage title={t('approval.comments')} of={tender.title} faults={faults} back={back}>
      <p className="govuk-body">{t('approval.commentsLead')}</p>
      {spoken.map((section) => (
        <section key={section} aria-labelledby={section}>
          <h2 className="govuk-heading-m" id={section}>
            {t(`approval.section.${section}`)}
          </h2>
          <ul className="cw-list">
            {comments
              .filter((each) => each.section === section)
              .map((each) => (
                <Comment key={each.id} comment={each} />
              ))}
          </ul>
        </section>
      ))}
      {tender.state === 'DRAFT' && <NewComment sections={sections} typed={actionData} faults={faults} />}
    </FormPage>
  );
}

function Comment({
  comment: { id, words, by, at, resolvedAt, resolvedBy },
}: {
  readonly comment: ShownComment;
}): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const name = by?.name ?? t('approval.gone');
  return (
    <li className="cw-list__item">
      <p className="govuk-body">{words}</p>
      <p className="govuk-body-s">
        {t('approval.said', { name, moment: momentInWords(at, translator) })}
        {resolvedAt && (
          <>
            {' '}
            {t('approval.resolved', {
              name: resolvedBy?.name ?? t('approval.gone'),
              moment: momentInWords(resolvedAt, translator),
            })}
          </>
        )}
      </p>
      {!resolvedAt && (
        <PostForm>
          <Button name="resolve" value={id} className="govuk-button--secondary">
            {t('approval.resolve')}{' '}
            <span className="govuk-visually-hidden">{`${name}, ${momentInWords(at, translator)}`}</span>
          </Button>
        </PostForm>
      )}
    </li>
  );
}

interface NewCommentProps {
  readonly sections: typeof SECTIONS;
  readonly typed: { readonly section: string; readonly words: string } | undefined;
  readonly faults: readonly FormFault[];
}

function NewComment({ sections, typed, faults }: NewCommentProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (
    <PostForm>
      <h2 className="govuk-heading-m">{t('approval.newComment')}</h2>
      <Select
        id="section"
        name="section"
        items={sections.map((value) => ({ value, children: t(`approval.section.${value}`) }))}
        value={typed?.section ?? 'OVERVIEW'}
        label={{ children: t('approval.about'), className: 'govuk-label--s' }}
      />
      <Textarea
        id="words"
        name="words"
        rows={3}
        value={typed?.words ?? ''}
        errorMessage={errorOf('words')}
        label={{ children: t('approval.words'), className: 'govuk-label--s' }}
      />
      <Button>{t('approval.commentButton')}</Button>
    </PostForm>
  );
}
