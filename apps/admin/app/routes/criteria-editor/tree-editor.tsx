import type { FormEvent, ReactNode } from 'react';

import { newKey, totalsOf, worthOf } from '@commonweal/criteria';
import { Button, PostForm, useTranslator } from '@commonweal/ui';

import { CriterionFields } from './criterion-fields';
import type { EditorProps } from './editor-props';
import { AboutReading } from './reading';
import { RuleFields } from './rule-fields';
import { criterionId, type TreeForm, treeFormIn } from './tree-form';

/**
 * The form of a whole tree. Every button sends all of it, so that it works without a script; with one, what each criterion
 * is worth follows while somebody types.
 */
export function TreeEditor({
  form,
  faults,
  onEdit,
}: EditorProps & { readonly onEdit: (form: TreeForm) => void }): ReactNode {
  const { t } = useTranslator();
  const worth = worthOf(form.criteria);
  const total = totalsOf(form.criteria).get(null) ?? null;
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => onEdit(treeFormIn(new FormData(currentTarget)));
  return (
    <PostForm onInput={follow}>
      <input type="hidden" name="version" value={form.version} />
      <p className="govuk-body">{t('criteriaEditor.lead')}</p>
      <AboutReading />
      <div id="refresh" tabIndex={-1}>
        <Button name="do" value="refresh" formAction="#refresh" className="govuk-button--secondary">
          {t('criteriaEditor.refresh')}
        </Button>
      </div>
      {form.criteria.map((criterion) => (
        <CriterionFields
          key={criterion.key}
          criterion={criterion}
          worth={worth.get(criterion.key) ?? null}
          form={form}
          faults={faults}
        />
      ))}
      <p className="govuk-body" id="criteria" tabIndex={-1}>
        <strong>{total === null ? t('criteriaEditor.noTotal') : t('criteriaEditor.total', { total })}</strong>
      </p>
      <AddButton form={form} />
      <RuleFields form={form} faults={faults} />
      <Button name="do" value="save" formAction="#top">
        {t('criteriaEditor.save')}
      </Button>
    </PostForm>
  );
}

/** Leads to the new criterion. */
function AddButton({ form }: Pick<EditorProps, 'form'>): ReactNode {
  const { t } = useTranslator();
  return (
    <Button
      name="do"
      value="add"
      formAction={`#${criterionId(newKey(form.criteria))}`}
      className="govuk-button--secondary"
    >
      {t('criteriaEditor.add')}
    </Button>
  );
}
