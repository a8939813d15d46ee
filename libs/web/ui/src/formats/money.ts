import type { Translator } from '../i18n/translator.js';

export interface ShownMoney {
  /** Exact decimal number. */
  readonly amount: string;
  readonly currency: string;
  readonly vat: 'EXCLUDES_VAT' | 'INCLUDES_VAT';
}

const BASIS = { EXCLUDES_VAT: 'ui.excludesVat', INCLUDES_VAT: 'ui.includesVat' } as const;

/** An amount with its VAT basis: "£250,000 excluding VAT". Pence are shown where there are any. */
export function moneyInWords({ amount, currency, vat }: ShownMoney, { t }: Translator): string {
  return t(BASIS[vat], { amount: amountInWords(amount, currency) });
}

/** An amount alone: "£250,000" or "£1,234.50". The digits are the given ones; nothing is calculated. */
export function amountInWords(amount: string, currency = 'GBP'): string {
  const hasPence = /\.\d*[1-9]/.test(amount);
  const digits = hasPence ? 2 : 0;
  const form = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return form.format(amount as Intl.StringNumericLiteral);
}

/** A percentage without idle zeros: "24%", "33.3333%". */
export function percentInWords(percent: string): string {
  return `${percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent}%`;
}
