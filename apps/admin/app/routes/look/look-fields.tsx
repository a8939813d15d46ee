import type { ReactNode } from 'react';

import { Button, Checkboxes, Input, PostForm, Radios, useTranslator } from '@commonweal/ui';
import { THEME_FONTS } from '@commonweal/theme';

import type { LookFault, LookField, LookWishes } from './look-form';

interface LookFieldsProps {
  readonly wishes: LookWishes;
  readonly faults: readonly LookFault[];
  readonly logo: { readonly src: string; readonly width: number; readonly height: number } | null;
}

/** The form: tried with one button, kept with the other. */
export function LookFields({ wishes, faults, logo }: LookFieldsProps): ReactNode {
  const { t } = useTranslator();
  const textField = (name: 'displayName' | 'brandColour' | 'accentColour', width: string) => (
    <Input
      id={name}
      name={name}
      value={wishes[name]}
      spellCheck={false}
      label={{ children: t(`look.${name}`), className: 'govuk-label--s' }}
      hint={{ children: t(`look.${name}Hint`) }}
      errorMessage={useError(faults, name)}
      className={width}
    />
  );
  return (
    <PostForm encType="multipart/form-data" action="/settings/look">
      <input type="hidden" name="version" value={wishes.version} />
      {textField('displayName', 'govuk-input--width-30')}
      {textField('brandColour', 'govuk-input--width-10')}
      {textField('accentColour', 'govuk-input--width-10')}
      <Fonts chosen={wishes.font} faults={faults} />
      <LogoField logo={logo} faults={faults} />
      <div className="govuk-button-group">
        <Button name="intent" value="save">
          {t('look.save')}
        </Button>
        <Button name="intent" value="preview" className="govuk-button--secondary">
          {t('look.try')}
        </Button>
      </div>
    </PostForm>
  );
}

function useError(faults: readonly LookFault[], field: LookField) {
  const { t } = useTranslator();
  const fault = faults.find((each) => each.field === field);
  return fault && { children: t(fault.key), visuallyHiddenText: t('ui.error') };
}

function Fonts({ chosen, faults }: { readonly chosen: string; readonly faults: readonly LookFault[] }): ReactNode {
  const { t } = useTranslator();
  return (
    <Radios
      idPrefix="font"
      name="font"
      value={chosen}
      fieldset={{ legend: { children: t('look.font'), className: 'govuk-fieldset__legend--s' } }}
      hint={{ children: t('look.fontHint') }}
      errorMessage={useError(faults, 'font')}
      items={THEME_FONTS.map((font) => ({ value: font, children: t(`look.fonts.${font}`) }))}
    />
  );
}

function LogoField({ logo, faults }: Pick<LookFieldsProps, 'logo' | 'faults'>): ReactNode {
  const { t } = useTranslator();
  return (
    <>
      <Input
        id="logo"
        name="logo"
        type="file"
        accept="image/png"
        label={{ children: t('look.logo'), className: 'govuk-label--s' }}
        hint={{ children: t('look.logoHint') }}
        errorMessage={useError(faults, 'logo')}
        className="govuk-file-upload"
      />
      {logo && (
        <Checkboxes
          idPrefix="removeLogo"
          name="removeLogo"
          items={[{ value: 'yes', children: t('look.removeLogo') }]}
        />
      )}
    </>
  );
}
