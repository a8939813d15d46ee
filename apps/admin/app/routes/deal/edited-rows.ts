import type { DealForm, LotForm, Row } from './deal-form';

/** The form after a button: `add:kpis` puts an empty row at the end of a list, `remove:lots.0.places.1` takes one out. */
export function edited(form: DealForm, wish: string): DealForm {
  const [, verb, list, lot, row] =
    /^(add|remove):(insurances|conditions|kpis|lots\.(\d+)\.places)(?:\.(\d+))?$/.exec(wish) ?? [];
  if (!verb || !list) return form;
  const change = (rows: readonly Row[]) => (verb === 'add' ? [...rows, {}] : rows.toSpliced(Number(row), 1));
  if (lot === undefined) return withList(form, list as 'kpis', change);
  const ofLot = (each: LotForm, index: number) =>
    index === Number(lot) ? { ...each, places: change(each.places) } : each;
  return { ...form, lots: form.lots.map(ofLot) };
}

/** Whoever adds an insurance asks for some. */
function withList(form: DealForm, list: 'insurances' | 'conditions' | 'kpis', change: (rows: readonly Row[]) => Row[]) {
  const rows = change(form[list]);
  const asked = list === 'insurances' && rows.length > 0 ? 'SOME' : form.fields.insurances;
  return { ...form, [list]: rows, fields: { ...form.fields, insurances: asked } };
}
