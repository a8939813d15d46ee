import { Fragment, type ReactNode } from 'react';

import { ErrorSummary, type ErrorSummaryItem } from '../error-summary/error-summary.js';
import { useEnglishLang } from '../i18n/english-words.js';
import { Said } from '../i18n/said.js';
import { useTranslator } from '../i18n/translation-context.js';

/** What is wrong with a form, in words that say what to do. */
export interface FormFault {
  /** The id of the field; absent when the fault is of no one field. */
  readonly field?: string | undefined;
  readonly words: string;
  /** Whether the words are a sentence of the API, which a page says in its own language. */
  readonly isSaid?: boolean;
  /** What the field asks, for a summary in which several are wrong in the same way. */
  readonly asks?: FieldName | undefined;
}

/** The name of a field. */
export interface FieldName {
  readonly words: string;
  /** Whether it is English whatever the page speaks. */
  readonly isEnglish?: boolean;
}

/** Leads from the top of a page to each fault; what is wrong with several named fields is said once. */
export function FaultSummary({ faults }: { readonly faults: readonly FormFault[] }): ReactNode {
  const { t } = useTranslator();
  return <ErrorSummary title={t('ui.errorSummary')} errorList={bySameWords(faults).map(summed)} />;
}

/** The words of a fault in the language of the page. */
export const faultWords = ({ words, isSaid }: FormFault): ReactNode => (isSaid ? <Said>{words}</Said> : words);

/** Faults in their order; those of named fields that say the same stand together where the first of them stands. */
function bySameWords(faults: readonly FormFault[]): readonly (readonly FormFault[])[] {
  const isSame = (one: FormFault, other: FormFault) =>
    one === other || Boolean(one.asks && other.asks && one.words === other.words);
  return faults
    .filter((fault, at) => faults.findIndex((other) => isSame(fault, other)) === at)
    .map((first) => faults.filter((other) => isSame(first, other)));
}

function summed(same: readonly FormFault[]): ErrorSummaryItem {
  const [first = { words: '' }] = same;
  if (same.length > 1) return { children: <SameFault first={first} faults={same} /> };
  return { children: faultWords(first), ...(first.field && { href: `#${first.field}` }) };
}

/** One fault of several fields, with a link to each. */
function SameFault({ first, faults }: { readonly first: FormFault; readonly faults: readonly FormFault[] }): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  return (
    <>
      {faultWords(first)}
      {t('ui.sameFault', { count: faults.length })}{' '}
      {faults.map(({ field, asks }, index) => (
        <Fragment key={field ?? index}>
          {index > 0 && '; '}
          <a href={`#${field}`} lang={asks?.isEnglish ? lang : undefined}>
            {asks?.words}
          </a>
        </Fragment>
      ))}
    </>
  );
}
