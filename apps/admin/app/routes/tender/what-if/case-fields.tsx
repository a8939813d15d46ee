import type { ReactNode } from 'react';

import {
  Button,
  Input,
  PostForm,
  SaidAll,
  Select,
  type Translator,
  useEnglishLang,
  useTranslator,
} from '@commonweal/ui';

import { bidField, type BidRow, type CaseFault, type CaseForm, gradeField } from './case-form';
import { letter } from './shown-report';
import type { Landing } from './tried-lot';

interface Graded {
  readonly key: string;
  readonly name: string;
  /** Top of the scale. */
  readonly max: string;
}

export interface CaseFieldsProps {
  readonly form: CaseForm;
  readonly faults: readonly CaseFault[];
  readonly graded: readonly Graded[];
  readonly landings: readonly Landing[];
  /** Of the sample bids that were read. */
  readonly version: number;
}

/** The form of a case. */
export function CaseFields({ form, faults, graded, landings, version }: CaseFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errors = useErrors(faults);
  return (
    <PostForm>
      <input type="hidden" name="version" value={version} />
      <Input name="name" value={form.name} label={{ children: t('whatIf.case.name') }} errorMessage={errors('name')} />
      <p className="govuk-body">{t('whatIf.case.how')}</p>
      {form.rows.map((row, place) => (
        <BidFields key={place} {...{ row, place, graded, landings, errors }} />
      ))}
      <Button>{t('whatIf.case.save')}</Button>
    </PostForm>
  );
}

type Errors = ReturnType<typeof useErrors>;

interface BidFieldsProps {
  readonly row: BidRow;
  readonly place: number;
  readonly graded: readonly Graded[];
  readonly landings: readonly Landing[];
  readonly errors: Errors;
}

function BidFields({ row, place, graded, landings, errors }: BidFieldsProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const field = (what: string) => ({
    name: bidField(place, what),
    errorMessage: errors(bidField(place, what)),
  });
  const money = { prefix: { children: '£' }, className: 'govuk-input--width-10', inputMode: 'decimal' as const };
  return (
    <fieldset className="govuk-fieldset cw-trial__bid">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        {t('whatIf.case.bid', { letter: letter(place) })}
      </legend>
      <Input {...field('name')} value={row.name} label={{ children: t('whatIf.case.bidName') }} />
      <Input {...field('price')} {...money} value={row.price} label={{ children: t('whatIf.case.price') }} />
      <Input {...field('value')} {...money} value={row.socialValue} label={{ children: t('whatIf.case.value') }} />
      {landings.length > 0 && (
        <Select
          {...field('place')}
          value={row.place}
          label={{ children: t('whatIf.case.place') }}
          hint={{ children: t('whatIf.case.placeHint') }}
          items={landingItems(landings, t)}
        />
      )}
      {graded.map(({ key, name, max }) => (
        <Input
          key={key}
          {...field(gradeField(key))}
          value={row.grades[key] ?? ''}
          className="govuk-input--width-4"
          inputMode="decimal"
          label={{ children: <span lang={lang}>{name}</span> }}
          hint={{ children: t('whatIf.case.grade', { max }) }}
        />
      ))}
    </fieldset>
  );
}

const landingItems = (landings: readonly Landing[], t: Translator['t']) => [
  { value: '', children: t('whatIf.case.nowhere') },
  ...landings.map(({ code, ...landing }) => ({ value: code, children: t('whatIf.case.counts', landing) })),
];

function useErrors(faults: readonly CaseFault[]) {
  const { t } = useTranslator();
  return (field: string) => {
    const own = faults.filter((fault) => fault.field === field);
    if (own.length === 0) return undefined;
    const children = own.map((fault, index) => <CaseFaultWords key={index} fault={fault} />);
    return { children, visuallyHiddenText: t('ui.error') };
  };
}

/** What is wrong: in the language of the page, or in the rule's own words, which are English. */
export function CaseFaultWords({ fault }: { readonly fault: CaseFault }): ReactNode {
  const { t } = useTranslator();
  if ('words' in fault) return <span>{t(`whatIf.case.fault.${fault.words}`)}</span>;
  return <SaidAll messages={[fault.message]} />;
}
