import type { Field } from './field.js';

/** What is left of a control's props for the control itself once its group has taken its share. */
export function controlAttributes<Props extends Field>(props: Props): Omit<Props, keyof Field> {
  const { id: _id, name: _name, label: _label, hint: _hint, errorMessage: _error, ...rest } = props;
  const { describedBy: _described, formGroup: _group, className: _class, ...control } = rest;
  return control as Omit<Props, keyof Field>;
}
