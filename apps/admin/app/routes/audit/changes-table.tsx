import type { ReactNode } from 'react';

import type { TrailFragment } from '@commonweal/client';
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

export type ShownTrail = TrailFragment;
type Change = ShownTrail['edges'][number]['node'];

/** The service's own doings: nobody asked for them by hand. */
const OF_THE_SERVICE = new Set(['scoreLot', 'stopWebhookEndpoint']);

interface ChangesTableProps {
  readonly trail: ShownTrail;
  /** Whether the changes are of several tenders. */
  readonly namesTenders: boolean;
}

/** Changes, newest first. */
export function ChangesTable({ trail, namesTenders }: ChangesTableProps): ReactNode {
  const translator = useTranslator();
  const { t } = translator;
  const lang = useEnglishLang();
  const head = [
    { children: t('audit.what') },
    ...(namesTenders ? [{ children: t('audit.tender') }] : []),
    { children: t('audit.when') },
    { children: t('audit.who') },
    { children: t('audit.onBehalfOf') },
    { children: t('audit.why') },
    { children: t('audit.entry'), format: 'numeric' as const },
  ];
  const rows = trail.edges.map(({ node }) => {
    const [what, ...others] = cells(node, translator, lang);
    return what && namesTenders ? [what, tenderCell(node, lang), ...others] : cells(node, translator, lang);
  });
  const caption = t('audit.count', { count: trail.totalCount });
  return (
    <WideTable caption={caption} captionClasses="govuk-table__caption--m" head={head} rows={rows} firstCellIsHeader />
  );
}

function cells(change: Change, translator: Translator, lang: string | undefined): TableCell[] {
  const { t } = translator;
  const { action, at, onBehalfOf, reason } = change;
  return [
    { children: actionInWords(action, translator) },
    { children: momentInWords(at, translator) },
    whoCell(change, t, lang),
    { children: onBehalfOf?.name ?? '', lang },
    { children: reason ?? '', lang },
    { children: <Entry change={change} />, format: 'numeric' },
  ];
}

/** Who did it; in an assisted session on behalf of whom as well, and of a program who has made it. */
function whoCell(change: Change, t: Translate, lang: string | undefined): TableCell {
  const { action, who, program, onBehalfOfPerson: person } = change;
  if (program !== null) return { children: <ProgramName program={program} maker={change.programMaker} /> };
  if (who === null) return { children: t(OF_THE_SERVICE.has(action) ? 'audit.service' : 'audit.unnamed') };
  if (person === null) return { children: who, lang };
  return { children: <Phrase of="audit.whoFor" values={{ who, person }} english={['who', 'person']} /> };
}

function ProgramName({ program, maker }: { readonly program: string; readonly maker: string | null }): ReactNode {
  if (maker === null) return <Phrase of="audit.program" values={{ program }} english={['program']} />;
  return <Phrase of="audit.programOf" values={{ program, maker }} english={['program', 'maker']} />;
}

function tenderCell({ tender }: Change, lang: string | undefined): TableCell {
  if (!tender) return { children: '' };
  return {
    children: (
      <a className="govuk-link" href={`/tenders/${encodeURIComponent(tender.id)}`} lang={lang}>
        {tender.title}
      </a>
    ),
  };
}

/** Where the change stands in the log: the way to its proof, once it has a place. */
function Entry({ change: { id, position } }: { readonly change: Change }): ReactNode {
  const { t } = useTranslator();
  if (position === null) return t('audit.beingEntered');
  return (
    <a className="govuk-link" href={`/audit/${encodeURIComponent(id)}`}>
      <span className="govuk-visually-hidden">{t('audit.proofOf')} </span>
      {position}
    </a>
  );
}

/** What was done, in the reader's language; an operation that has no words yet by its own name. */
export const actionInWords = (action: string, { t }: Pick<Translator, 't'>): string =>
  Object.hasOwn(enAudit.action, action) ? t(`audit.action.${action}`) : action;
