import type { ReactNode } from 'react';

import { Select, typedPounds, useTranslator } from '@commonweal/ui';
import type { Choice, PriceFormula } from '@commonweal/what-if';

import { NumberField } from './number-field';
import type { LiveTrial } from './use-trial';
import { isTypedAmount } from './typed-numbers';

/** Formulas that can be chosen, in the order of the list. */
const FORMULAS = [
  'lowest-ratio',
  'lowest-difference',
  'min-max',
  'mean-deviation',
  'linear-to-ceiling',
] as const satisfies readonly PriceFormula['kind'][];

export interface FormulaFieldsProps {
  readonly choice: Choice;
  /** The draft's own formula: the only way to have a table of bands. */
  readonly own: PriceFormula | null;
  /** £: where sliders end is twice this. */
  readonly estimate: number;
  /** A ceiling to begin with, £. */
  readonly ceiling: string;
  /** What is wrong, by field. */
  readonly faulty: ReadonlyMap<string, string>;
  readonly change: LiveTrial['change'];
}

/** How price becomes points, or what the whole method takes for its figure. */
export function FormulaFields(props: FormulaFieldsProps): ReactNode {
  const { t } = useTranslator();
  const { choice } = props;
  if (choice.formula === null && choice.figure === null) return null;
  return (
    <fieldset className="govuk-fieldset cw-trial__group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{t('whatIf.formula')}</legend>
      {choice.formula && <FormulaSelect {...props} formula={choice.formula} />}
      {choice.formula && <CeilingFields {...props} formula={choice.formula} />}
      {choice.figure !== null && (
        <AmountField {...props} name="figure" value={choice.figure} take={(figure) => ({ ...choice, figure })} />
      )}
    </fieldset>
  );
}

type WithFormula = FormulaFieldsProps & { readonly formula: PriceFormula };

function FormulaSelect({ formula, own, ceiling, choice, change }: WithFormula): ReactNode {
  const { t } = useTranslator();
  const kinds = own?.kind === 'bands' ? (['bands', ...FORMULAS] as const) : FORMULAS;
  const choose = (chosen: string) => {
    const kind = kinds.find((one) => one === chosen) ?? formula.kind;
    const target = own?.kind === 'linear-to-ceiling' ? own.target : '0';
    const whole: PriceFormula = kind === 'linear-to-ceiling' ? { kind, ceiling, target } : { kind };
    change?.((tried) => ({ ...tried, choice: { ...choice, formula: whole } }));
  };
  return (
    <Select
      name="formula"
      label={{ children: t('whatIf.formulaLabel') }}
      value={formula.kind}
      items={kinds.map((kind) => ({ value: kind, children: t(`whatIf.formulas.${kind}`) }))}
      className="cw-trial__select"
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}

/** Without a script the ceiling has to be there before the formula that needs it is chosen. */
function CeilingFields({ formula, ...rest }: WithFormula): ReactNode {
  const { t } = useTranslator();
  const isCeiling = formula.kind === 'linear-to-ceiling';
  if (!isCeiling && rest.change) return null;
  const set = isCeiling ? formula : { kind: 'linear-to-ceiling' as const, ceiling: rest.ceiling, target: '0' };
  const withFormula = (figures: object): Choice => ({ ...rest.choice, formula: { ...set, ...figures } });
  return (
    <>
      <AmountField {...rest} name="ceiling" value={set.ceiling} take={(ceiling) => withFormula({ ceiling })} />
      <AmountField {...rest} name="target" value={set.target} take={(target) => withFormula({ target })} />
      {!isCeiling && <p className="govuk-hint">{t('whatIf.ceilingOnly')}</p>}
    </>
  );
}

type AmountFieldProps = Pick<FormulaFieldsProps, 'estimate' | 'faulty' | 'change'> & {
  readonly name: 'ceiling' | 'target' | 'figure';
  readonly value: string;
  readonly take: (amount: string) => Choice;
};

function AmountField({ name, value, take, estimate, faulty, change }: AmountFieldProps): ReactNode {
  const { t } = useTranslator();
  const label = t(`whatIf.amount.${name}`);
  return (
    <NumberField
      {...{ name, value, label, sliderLabel: t('whatIf.slider', { criterion: label }) }}
      unit={{ prefix: '£' }}
      slider={{ most: Math.ceil(estimate * 2), step: Math.max(1, Math.round(estimate / 100)) }}
      isSound={(text) => isTypedAmount(typedPounds(text))}
      take={change && ((amount) => change((tried) => ({ ...tried, choice: take(typedPounds(amount)) })))}
      error={faulty.get(name)}
    />
  );
}
