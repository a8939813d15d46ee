import { formatPounds } from '@commonweal/money';
import type { NoticeValue } from '@commonweal/ocds';
import type { ImportNoteRow } from '@commonweal/persistence';

interface StoredValue {
  readonly valuePence: bigint | null;
  readonly valueVat: 'INCLUDES_VAT' | 'EXCLUDES_VAT' | null;
}

/** The estimated value with its VAT basis; a sum of which the notice does not tell the basis is not taken. */
export function draftValue(value: NoticeValue | undefined): StoredValue {
  if (value?.amount !== undefined && value.vat === 'EXCLUDES_VAT')
    return { valuePence: value.amount, valueVat: 'EXCLUDES_VAT' };
  if (value?.amountGross !== undefined) return { valuePence: value.amountGross, valueVat: 'INCLUDES_VAT' };
  return { valuePence: null, valueVat: null };
}

/** Says which sum was not taken for want of a VAT basis. @param path of the value in the notice */
export function valueProblems(value: NoticeValue | undefined, path: string): ImportNoteRow[] {
  if (value?.amount === undefined || draftValue(value).valuePence !== null) return [];
  const sum = formatPounds(value.amount);
  return [
    {
      path,
      note: `The notice does not say whether ${sum} includes VAT: the sum was left out, enter it with its basis`,
    },
  ];
}
