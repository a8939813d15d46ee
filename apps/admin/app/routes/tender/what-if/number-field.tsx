import { type ReactNode, useState } from 'react';

import { classNames, ErrorMessage, useTranslator } from '@commonweal/ui';

export interface Slider {
  readonly most: number;
  readonly step: number;
}

export interface NumberFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** What the slider is called. */
  readonly sliderLabel: string;
  readonly value: string;
  readonly unit: { readonly prefix?: string; readonly suffix?: string };
  readonly slider: Slider;
  /** Whether what is being typed can be taken; until it can, nothing changes. */
  readonly isSound: (text: string) => boolean;
  /** Takes a new value; null: the form has to be sent. */
  readonly take: ((value: string) => void) | null;
  readonly error: string | undefined;
  readonly note?: string | undefined;
}

/** A number as a box and, where a script runs, as a slider beside it. */
export function NumberField({ label, error, note, ...rest }: NumberFieldProps): ReactNode {
  const { name } = rest;
  return (
    <div className={classNames('govuk-form-group', 'cw-trial__field', error && 'govuk-form-group--error')}>
      <label className="govuk-label govuk-label--s" htmlFor={name}>
        {label}
      </label>
      <Controls {...rest} error={error} described={classNames(error && `${name}-error`, note && `${name}-note`)} />
      {note && (
        <p className="govuk-hint cw-trial__note" id={`${name}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}

type ControlsProps = Omit<NumberFieldProps, 'label' | 'note'> & { readonly described: string | undefined };

function Controls({ unit, sliderLabel, slider, ...box }: ControlsProps): ReactNode {
  const { t } = useTranslator();
  const { name, error, take, value } = box;
  return (
    <>
      {error && (
        <ErrorMessage id={`${name}-error`} visuallyHiddenText={t('ui.error')}>
          {error}
        </ErrorMessage>
      )}
      <div className="cw-trial__controls">
        <div className="govuk-input__wrapper">
          {unit.prefix && <Affix side="prefix">{unit.prefix}</Affix>}
          <Box key={take ? 'live' : 'still'} {...box} />
          {unit.suffix && <Affix side="suffix">{unit.suffix}</Affix>}
        </div>
        {take && <SliderInput {...{ value, sliderLabel, slider, take }} />}
      </div>
    </>
  );
}

const Affix = ({ side, children }: { readonly side: 'prefix' | 'suffix'; readonly children: string }): ReactNode => (
  <div className={`govuk-input__${side}`} aria-hidden="true">
    {children}
  </div>
);

type BoxProps = Pick<ControlsProps, 'name' | 'value' | 'isSound' | 'take' | 'error' | 'described'>;

/** What is being typed stays as it is typed; the number is shown again when the box is left. */
function Box({ name, value, isSound, take, error, described }: BoxProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const shared = {
    ...{ id: name, name, type: 'text', inputMode: 'decimal' as const, autoComplete: 'off' },
    className: classNames('govuk-input', 'govuk-input--width-10', 'cw-trial__box', error && 'govuk-input--error'),
    'aria-describedby': described,
  };
  if (!take) return <input {...shared} defaultValue={value} />;
  const type = (text: string) => {
    setTyped(text);
    if (isSound(text)) take(text);
  };
  return (
    <input
      {...shared}
      value={typed ?? value}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

type SliderProps = Pick<NumberFieldProps, 'value' | 'sliderLabel' | 'slider'> & {
  readonly take: (value: string) => void;
};

/** Not sent with the form: its box is. */
const SliderInput = ({ value, sliderLabel, slider, take }: SliderProps): ReactNode => (
  <input
    type="range"
    className="cw-trial__slider"
    aria-label={sliderLabel}
    min={0}
    max={slider.most}
    step={slider.step}
    value={value}
    onChange={({ currentTarget }) => take(currentTarget.value)}
  />
);
