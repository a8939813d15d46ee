import type { ReactNode } from 'react';

import { MOST_STAGES, STAGE_KINDS } from '@commonweal/design';
import {
  Button,
  DayField,
  dayParts,
  Fieldset,
  type FormFault,
  Input,
  PostForm,
  Select,
  useFieldError,
  useTranslator,
} from '@commonweal/ui';

import { fieldOf, type StageRow, type StagesForm } from './stages-form';

interface FieldsProps {
  readonly form: StagesForm;
  readonly faults: readonly FormFault[];
}

/** The stages in their order, with buttons that add, move and take out. */
export function StageFields({ form, faults }: FieldsProps): ReactNode {
  const { t } = useTranslator();
  const { rows, version } = form;
  return (
    <PostForm>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="rows" value={rows.length} />
      <div id="stages">
        {rows.map((row, index) => (
          <OneStage key={`${rows.length} ${index} ${row.kind}`} row={row} index={index} faults={faults} />
        ))}
      </div>
      <div className="govuk-button-group">
        {rows.length < MOST_STAGES && (
          <Button name="do" value="add" className="govuk-button--secondary">
            {t('stages.add')}
          </Button>
        )}
        <Button name="do" value="save">
          {t('stages.save')}
        </Button>
      </div>
    </PostForm>
  );
}

interface StageProps {
  readonly row: StageRow;
  readonly index: number;
  readonly faults: readonly FormFault[];
}

function OneStage(props: StageProps): ReactNode {
  const { t } = useTranslator();
  const { row, index } = props;
  const legend = t('stages.row', { number: index + 1 });
  const field = useStageField(props);
  return (
    <div className="cw-criterion">
      <Fieldset legend={{ children: legend, className: 'govuk-fieldset__legend--m' }}>
        <Select
          {...field('kind', row.kind)}
          items={STAGE_KINDS.map((value) => ({ value, children: t(`begin.stages.${value}`) }))}
        />
        <Input {...field('name', row.name)} />
        <Deadline {...props} />
        <Input {...field('mostSuppliers', row.most)} inputMode="numeric" className="govuk-input--width-3" />
        <StageButtons index={index} legend={legend} />
      </Fieldset>
    </div>
  );
}

/** A day and a time by London clocks. */
function Deadline(props: StageProps): ReactNode {
  const { t } = useTranslator();
  const errorOf = useFieldError(props.faults);
  const { row, index } = props;
  const name = fieldOf(index, 'deadline');
  return (
    <>
      <DayField
        name={name}
        legend={t('stages.field.deadline')}
        hint={{ children: t('timeline.dayHint') }}
        errorMessage={errorOf(name)}
        value={dayParts(row.day)}
      />
      <Input {...useStageField(props)('time', row.time)} className="govuk-input--width-5" />
    </>
  );
}

function StageButtons({ index, legend }: { readonly index: number; readonly legend: string }): ReactNode {
  const { t } = useTranslator();
  return (
    <p className="govuk-body">
      {[...(index > 0 ? ['up' as const] : []), 'remove' as const].map((verb) => (
        <span key={verb}>
          <button type="submit" className="cw-link-button" name="do" value={`${verb}:${index}`}>
            {t(`stages.${verb}`)}
            <span className="govuk-visually-hidden"> {legend}</span>
          </button>{' '}
        </span>
      ))}
    </p>
  );
}

function useStageField({ index, faults }: StageProps) {
  const { t } = useTranslator();
  const errorOf = useFieldError(faults);
  return (name: string, value: string) => ({
    ...{ id: fieldOf(index, name), name: fieldOf(index, name), value },
    label: { children: t(`stages.field.${name}`) },
    hint: name === 'name' || name === 'kind' ? undefined : { children: t(`stages.hint.${name}`) },
    errorMessage: errorOf(fieldOf(index, name)),
  });
}
