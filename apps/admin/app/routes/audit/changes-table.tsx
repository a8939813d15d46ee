import type { ReactNode } from 'react';

import type { TenderAuditQuery } from '@commonweal/client';
import {
  Phrase,
  type TableCell,
  type Translate,
  type Translator,
  WideTable,
  momentInWords,
  useEnglishLang,
  useTranslator,
} from '@commonweal/ui';

import { enAudit } from '../../strings/en-audit';

export type ShownTrail = NonNullable<NonNullable<TenderAuditQuery['tender']>['auditTrail']>;
type Change = ShownTrail['edges'][number]['node'];

/** The service's own doings: nobody asked for them by hand. */
const OF_THE_SERVICE = new Set(['scoreLot']);

/** Changes, newest first. */
export function ChangesTable({ trail }: { readonly trail: ShownTrail }): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const head = [
    { children: t('audit.what') },
    { children: t('audit.when') },
    { children: t('audit.who') },
    { children: t('audit.onBehalfOf') },
    { children: t('audit.why') },
    { children: t('audit.entry'), format: 'numeric' as const },
  ];
  const rows = trail.edges.map(({ node }) => cells(node, translator, lang));
  const caption = t('audit.count', { count: trail.totalCount });
  return (
    <WideTable caption={caption} captionClasses="govuk-table__caption--m" head={head} rows={rows} firstCellIsHeader />
  );
}

function cells(change: Change, translator: Translator, lang: string | undefined): TableCell[] {
  const { t } = translator;
  const { action, at, onBehalfOf, reason, position } = change;
  return [
    { children: actionInWords(action, translator) },
    { children: momentInWords(at, translator) },
    whoCell(change, t, lang),
    { children: onBehalfOf?.name ?? '', lang },
    { children: reason ?? '', lang },
    { children: position === null ? t('audit.beingEntered') : String(position), format: 'numeric' },
  ];
}

/** Who did it; in an assisted session on behalf of whom as well. */
function whoCell({ action, who, onBehalfOfPerson: person }: Change, t: Translate, lang: string | undefined): TableCell {
  if (who === null) return { children: t(OF_THE_SERVICE.has(action) ? 'audit.service' : 'audit.unnamed') };
  if (person === null) return { children: who, lang };
  return { children: <Phrase of="audit.whoFor" values={{ who, person }} english={['who', 'person']} /> };
}

/** What was done, in the reader's language; an operation that has no words yet by its own name. */
export const actionInWords = (action: string, { t }: Pick<Translator, 't'>): string =>
  Object.hasOwn(enAudit.action, action) ? t(`audit.action.${action}`) : action;
