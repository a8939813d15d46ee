import type { ReactNode } from 'react';

import { Checkboxes, PostForm, useTranslator } from '@commonweal/ui';

import { ChoiceField, SelectField } from './choice-fields';
import { ASKED, PAYMENT_TIMES, RESERVATIONS, TUPE_ANSWERS, UPLIFT_KINDS } from './deal-form';
import type { DealProps } from './deal-props';
import { GroupHint } from './group-hint';
import { LotPlaces, type NamedLot } from './lot-places';
import { RowList } from './row-list';
import { NumberField, ReasonField } from './typed-fields';
import { useDealField } from './use-deal-field';

interface FormProps extends DealProps {
  readonly lots: readonly NamedLot[];
}

/** The form of a whole deal. Every button sends all of it, so that it works without a script. */
export function DealFields(props: FormProps): ReactNode {
  return (
    <PostForm>
      <input type="hidden" name="version" value={props.form.version} />
      {/* The first button is the one that the Enter key presses. */}
      <Save />
      <WhatIsOffered {...props} />
      <WhatIsAsked {...props} />
      <Save />
    </PostForm>
  );
}

/** What whoever wins gets, and when. */
function WhatIsOffered(props: FormProps): ReactNode {
  return (
    <>
      <Group name="money">
        <ChoiceField {...props} name="payment.time" values={PAYMENT_TIMES} />
        <NumberField {...props} name="payment.days" />
        <ChoiceField {...props} name="uplift.kind" values={UPLIFT_KINDS} />
        <NumberField {...props} name="uplift.percent" />
      </Group>
      <Group name="time">
        <NumberField {...props} name="term.months" />
        <NumberField {...props} name="term.extensionMonths" />
        <NumberField {...props} name="mobilisationWeeks" />
      </Group>
      <Group name="people">
        <ChoiceField {...props} name="tupe.answer" values={TUPE_ANSWERS} />
        <TupeList {...props} />
      </Group>
    </>
  );
}

/** What is asked of whoever bids and of whoever wins. */
function WhatIsAsked({ lots, ...props }: FormProps): ReactNode {
  const { insurances, conditions, kpis } = props.form;
  return (
    <>
      <Group name="insurance">
        <ChoiceField {...props} name="insurances" values={ASKED} />
        <RowList {...props} list="insurances" at="insurances" rows={insurances} />
      </Group>
      <Group name="who">
        <SelectField {...props} name="reservation" values={RESERVATIONS} />
        <GroupHint {...props} field="conditions" />
        <RowList {...props} list="conditions" at="conditions" rows={conditions} />
      </Group>
      <Group name="where">
        <LotPlaces {...props} lots={lots} />
        {lots.length === 1 && <ReasonField {...props} name="oneLotReason" />}
      </Group>
      <Group name="performance">
        <GroupHint {...props} field="kpis" />
        <RowList {...props} list="kpis" at="kpis" rows={kpis} />
        <ReasonField {...props} name="noKpisReason" />
      </Group>
    </>
  );
}

/** Leads back to the top, where it says what came of it. */
function Save(): ReactNode {
  const { t } = useTranslator();
  return (
    <button type="submit" className="govuk-button" name="do" value="save" formAction="#top">
      {t('deal.save')}
    </button>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslator();
  return (
    <section aria-labelledby={`group-${name}`}>
      <h2 className="govuk-heading-m" id={`group-${name}`}>
        {t(`deal.group.${name}`)}
      </h2>
      {children}
    </section>
  );
}

function TupeList(props: DealProps): ReactNode {
  const { t } = useTranslator();
  return (
    <Checkboxes
      {...useDealField(props)('tupe.listAvailable')}
      idPrefix="tupe.listAvailable"
      values={[props.form.fields['tupe.listAvailable']]}
      items={[{ value: 'yes', children: t('deal.field.tupe.listAvailable') }]}
    />
  );
}
