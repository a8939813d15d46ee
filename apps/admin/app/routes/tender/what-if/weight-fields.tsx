import type { ReactNode } from 'react';

import { percentInWords, useEnglishLang, useTranslator } from '@commonweal/ui';

import { NumberField } from './number-field';
import { weightField } from './trial-address';
import type { TriedCriterion } from './tried-lot';
import { isTypedWeight } from './typed-numbers';

export interface WeightFieldsProps {
  readonly criteria: readonly TriedCriterion[];
  readonly weights: Readonly<Record<string, string>>;
  /** What each leaf is worth in the whole, in percent; empty while the weights are faulty. */
  readonly worth: ReadonlyMap<string, string>;
  /** What is wrong, by field. */
  readonly faulty: ReadonlyMap<string, string>;
  readonly move: ((key: string, to: string) => void) | null;
}

/** A box and a slider for each weight: the top of the tree first, the parts of each criterion after it. */
export function WeightFields(props: WeightFieldsProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const parents = props.criteria.filter(({ scoring }) => scoring === null);
  return (
    <>
      <fieldset className="govuk-fieldset cw-trial__group">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{t('whatIf.weights')}</legend>
        <Siblings {...props} parent={null} />
      </fieldset>
      {parents.map(({ key, name }) => (
        <details key={key} className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {t('whatIf.parts')} <span lang={lang}>{name}</span>
            </span>
          </summary>
          <div className="govuk-details__text">
            <Siblings {...props} parent={key} />
          </div>
        </details>
      ))}
    </>
  );
}

function Siblings({ criteria, parent, ...rest }: WeightFieldsProps & { readonly parent: string | null }): ReactNode {
  return criteria
    .filter(({ parentKey }) => parentKey === parent)
    .map((criterion) => <WeightField key={criterion.key} criterion={criterion} {...rest} />);
}

type WeightFieldProps = Omit<WeightFieldsProps, 'criteria'> & { readonly criterion: TriedCriterion };

function WeightField({ criterion, weights, worth, faulty, move }: WeightFieldProps): ReactNode {
  const { t } = useTranslator();
  const lang = useEnglishLang();
  const { key, name, parentKey } = criterion;
  const field = weightField(key);
  const share = parentKey === null ? undefined : worth.get(key);
  return (
    <NumberField
      name={field}
      label={<span lang={lang}>{name}</span>}
      sliderLabel={t('whatIf.slider', { criterion: name })}
      value={weights[key] ?? '0'}
      unit={{ suffix: '%' }}
      slider={{ most: 100, step: 1 }}
      isSound={isTypedWeight}
      take={move && ((to) => move(key, to))}
      error={faulty.get(field)}
      note={share && t('whatIf.worth', { share: percentInWords(share) })}
    />
  );
}
