import type { ReactNode } from 'react';

import {
  Button,
  type FormFault,
  Input,
  PostForm,
  Select,
  Textarea,
  type Translator,
  useFieldError,
  useTranslator,
  numberInWords,
} from '@commonweal/ui';

import { answerField, COMMITMENT_FIELDS, commitmentField, LOT_PLACE, type TypedOffer, VAT_BASES } from './offer-form';
import type { RehearsedLot } from './rehearsal.server';

interface OfferFieldsProps {
  readonly lot: RehearsedLot;
  readonly typed: TypedOffer;
  readonly faults: readonly FormFault[];
}

/** What a field of an offer takes: its name is unique in the form, its id in the page. */
type FieldOf = (name: string) => {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly errorMessage: ReturnType<ReturnType<typeof useFieldError>>;
};

/** An offer for one lot, as a supplier would fill it in. */
export function OfferFields({ lot, typed, faults }: OfferFieldsProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  const fieldOf: FieldOf = (name) => {
    const id = `lot${lot.number}.${name}`;
    return { id, name, value: typed[name] ?? '', errorMessage: errorOf(id) };
  };
  const vats = VAT_BASES.map((value) => ({ value, children: t(`rehearsal.vat.${value}`) }));
  return (
    <PostForm>
      <input type="hidden" name="lot" value={lot.id} />
      <Input
        {...fieldOf('amount')}
        label={{ children: t('rehearsal.amount'), className: 'govuk-label--s' }}
        className="govuk-input--width-10"
        inputMode="decimal"
      />
      <Select
        {...fieldOf('vat')}
        value={typed['vat'] ?? lot.asked.vat}
        items={vats}
        label={{ children: t('rehearsal.vatLabel'), className: 'govuk-label--s' }}
      />
      <Answers lot={lot} fieldOf={fieldOf} />
      <Commitments lot={lot} fieldOf={fieldOf} />
      <Button>{t('rehearsal.check')}</Button>
    </PostForm>
  );
}

interface PartProps {
  readonly lot: RehearsedLot;
  readonly fieldOf: FieldOf;
}

function Answers({ lot, fieldOf }: PartProps): ReactNode {
  const { t } = useTranslator();
  return lot.asked.questions.map(({ criterionKey, number, wordLimit }) => {
    const criterion = lot.criteria.find(({ key }) => key === criterionKey);
    const question = criterion?.questions?.[number - 1];
    return (
      <Textarea
        key={answerField(criterionKey, number)}
        {...fieldOf(answerField(criterionKey, number))}
        rows={3}
        label={{ children: <span lang="en">{question?.text ?? criterion?.name}</span>, className: 'govuk-label--s' }}
        hint={
          wordLimit === null ? undefined : { children: t('rehearsal.wordLimit', { words: numberInWords(wordLimit) }) }
        }
      />
    );
  });
}

/** The places of a lot to choose from, each with what a benefit counts there. */
function placeItems({ places, placeFactors }: RehearsedLot, t: Translator['t']) {
  const factorOf = (code: string) => placeFactors?.places.find((row) => row.code === code)?.factor ?? '1';
  const named = places.map(({ code, place }) => ({
    value: code,
    children: t('rehearsal.counts', { name: place?.name ?? code, factor: factorOf(code) }),
  }));
  return named.length > 0 ? [{ value: '', children: t('rehearsal.noPlace') }, ...named] : [];
}

function Commitments({ lot, fieldOf }: PartProps): ReactNode {
  const { t, language } = useTranslator();
  const places = placeItems(lot, t);
  return lot.measures.map(({ measure }) => (
    <fieldset className="govuk-fieldset" key={measure.id}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t('rehearsal.commitment', { name: language === 'cy' ? measure.nameCy : measure.name })}
      </legend>
      {places.length > 0 && (
        <Select
          {...fieldOf(commitmentField(measure.id, LOT_PLACE))}
          items={places}
          label={{ children: t('rehearsal.place') }}
        />
      )}
      {COMMITMENT_FIELDS.map((field) => (
        <Input
          key={field}
          {...fieldOf(commitmentField(measure.id, field))}
          label={{ children: t(`rehearsal.${field}`, { unit: language === 'cy' ? measure.unitCy : measure.unit }) }}
          className={field === 'places' ? 'govuk-input--width-20' : 'govuk-input--width-5'}
        />
      ))}
    </fieldset>
  ));
}
