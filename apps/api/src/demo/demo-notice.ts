import { AUTHORITY } from './demo-people.js';

export interface DemoNotice {
  readonly number: number;
  readonly title: string;
  readonly description: string;
  /** Pounds, excluding VAT. */
  readonly value: number;
  readonly cpv: string;
  readonly deadline: Date;
  readonly contract: readonly [start: string, end: string];
}

const BUYER = { id: 'GB-PPON-PHBR-0001-DEMO', name: AUTHORITY.name };

/** Where the demo's notice says it comes from. */
export const demoOcid = (number: number): string => `ocds-demo00-${String(number).padStart(6, '0')}`;

const criterion = (type: string, name: string, number: number) => ({
  type,
  name,
  numbers: [{ number, weight: 'percentageExact' }],
});

/** A notice of the fictional borough, in the form in which real ones are published. */
export function demoNotice({ number, title, description, value, cpv, deadline, contract }: DemoNotice): string {
  const ocid = demoOcid(number);
  const amount = { amount: value, amountGross: value * 1.2, currency: 'GBP' };
  const [startDate, endDate] = contract.map((day) => `${day}T00:00:00Z`);
  const criteria = [criterion('price', 'Price', 45), criterion('quality', 'Quality', 55)];
  return JSON.stringify({
    ...{
      ocid,
      id: `${number}-demo`,
      tag: ['tender'],
      date: new Date().toISOString(),
      initiationType: 'tender',
      language: 'en',
    },
    parties: [{ ...BUYER, identifier: { scheme: 'GB-PPON', id: 'PHBR-0001-DEMO' }, roles: ['buyer'] }],
    buyer: BUYER,
    tender: {
      ...{ id: ocid, title, description, status: 'active', value: amount, mainProcurementCategory: 'services' },
      procurementMethod: 'open',
      procurementMethodDetails: 'Open procedure',
      tenderPeriod: { endDate: deadline.toISOString() },
      items: [{ id: '1', additionalClassifications: [{ scheme: 'CPV', id: cpv }], relatedLot: '1' }],
      lots: [{ id: '1', value: amount, awardCriteria: { criteria }, contractPeriod: { startDate, endDate } }],
    },
  });
}
