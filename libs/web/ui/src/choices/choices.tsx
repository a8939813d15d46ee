import type { ReactNode } from 'react';

import { classNames } from '../attributes/class-names.js';
import { Fieldset } from '../fieldset/fieldset.js';
import { type FieldIds, fieldIds } from '../form-group/field.js';
import { Descriptions, FormGroup } from '../form-group/form-group.js';
import { ChoiceItem } from './choice-item.js';
import type { Choice, ChoiceKind, ChoicesGroupPart, ChoicesProps } from './choice.js';

export interface ChoicesOf extends ChoicesProps {
  readonly kind: ChoiceKind;
  readonly isChosen: (choice: Choice) => boolean;
}

/** What radios and checkboxes have in common: a group, a legend, a hint, an error and the options. */
export function Choices(props: ChoicesOf): ReactNode {
  const { name, idPrefix, hint, errorMessage, fieldset, formGroup, describedBy } = props;
  const ids = fieldIds({ id: idPrefix, name, hint, errorMessage, describedBy: fieldset?.describedBy ?? describedBy });
  const inner = (
    <>
      <Descriptions hint={hint} errorMessage={errorMessage} ids={ids} />
      <ChoiceList {...props} ids={ids} />
    </>
  );
  return (
    <FormGroup part={attributesOf(formGroup)} hasError={Boolean(errorMessage)}>
      {fieldset ? (
        <Fieldset {...fieldset} describedBy={ids.describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function ChoiceList(props: ChoicesOf & { readonly ids: FieldIds }): ReactNode {
  const { kind, items, formGroup, ids, name, isChosen, fieldset } = props;
  const itemDescribedBy = kind === 'checkboxes' && !fieldset ? ids.describedBy : undefined;
  return (
    <div
      {...listAttributes(props)}
      className={classNames(`govuk-${kind}`, props.className)}
      data-module={`govuk-${kind}`}
    >
      {formGroup?.beforeInputs?.children}
      {items.map((choice, index) => {
        if (!choice) return null;
        const id = choice.id || (index ? `${ids.id}-${index + 1}` : ids.id);
        if (choice.divider) return <Divider key={id} kind={kind} word={choice.divider} />;
        const item = { kind, choice, id, name: choice.name || name, describedBy: itemDescribedBy };
        return <ChoiceItem key={id} {...item} isChecked={choice.checked ?? isChosen(choice)} />;
      })}
      {formGroup?.afterInputs?.children}
    </div>
  );
}

function Divider({ kind, word }: { readonly kind: ChoiceKind; readonly word: string }): ReactNode {
  return <div className={`govuk-${kind}__divider`}>{word}</div>;
}

function attributesOf(group: ChoicesGroupPart = {}) {
  const { beforeInputs: _before, afterInputs: _after, ...attributes } = group;
  return attributes;
}

function listAttributes(props: ChoicesOf & { readonly ids: FieldIds }) {
  const { kind: _kind, isChosen: _isChosen, ids: _ids, name: _name, idPrefix: _prefix, items: _items, ...rest } = props;
  const { fieldset: _fieldset, hint: _hint, errorMessage: _error, formGroup: _group, describedBy: _by, ...list } = rest;
  return list;
}
