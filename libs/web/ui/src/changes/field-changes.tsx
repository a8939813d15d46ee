import type { ReactNode } from 'react';

import { useTranslator } from '../i18n/translation-context.js';
import { shortened } from './differing-documents.js';
import { valueInWords } from './value-in-words.js';

/** A field that is not as it was, as the graph tells of it. */
export interface ShownChange {
  readonly field: string;
  readonly lot?: number | null | undefined;
  /** JSON texts. */
  readonly before: string;
  readonly after: string;
}

interface FieldChangesProps {
  readonly changes: readonly ShownChange[];
  /** Level of the heading of each field. */
  readonly level?: 2 | 3;
}

/** What changed, field by field: what it was and what it is, in words and not by strokes and colours alone. */
export function FieldChanges({ changes, level = 3 }: FieldChangesProps): ReactNode {
  const { t } = useTranslator();
  const Heading = `h${level}` as const;
  return changes
    .map((each) => shortened(each))
    .map((change) => (
      <section key={`${change.field}-${change.lot ?? ''}`}>
        <Heading className="govuk-heading-s">
          {t(`ui.change.field.${change.field}`)}
          {change.lot ? ` (${t('ui.change.lot', { lot: change.lot })})` : ''}
        </Heading>
        <Version as="del" name={t('ui.change.before')} field={change.field} json={change.before} />
        <Version as="ins" name={t('ui.change.now')} field={change.field} json={change.after} />
      </section>
    ));
}

interface VersionProps {
  readonly as: 'del' | 'ins';
  readonly name: string;
  readonly field: string;
  readonly json: string;
}

const WRITTEN = new Set([
  'TITLE',
  'DESCRIPTION',
  'KPIS',
  'CONDITIONS',
  'NO_KPIS_REASON',
  'ONE_LOT_REASON',
  'DOCUMENTS',
]);

/** One of the two, with the word that says which; what the buyer wrote is English. */
function Version({ as: Mark, name, field, json }: VersionProps): ReactNode {
  const translator = useTranslator();
  const lang = WRITTEN.has(field) && json !== 'null' && translator.language !== 'en' ? 'en' : undefined;
  return (
    <div className="govuk-body">
      <strong>{name}:</strong>{' '}
      <Mark lang={lang}>
        {valueInWords(field, json, translator).map((line, index) => (
          <span key={index}>
            {index > 0 && <br />}
            {line}
          </span>
        ))}
      </Mark>
    </div>
  );
}
