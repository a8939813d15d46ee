/** A small tender notice in OCDS form, of a town that does not exist: criteria 30, 50 and 20, one lot. */
export const smallNotice = (changes: object = {}): string =>
  JSON.stringify({
    ocid: 'ocds-test01-000001',
    id: '000001-2026',
    tag: ['tender'],
    date: '2026-10-01T09:00:00+01:00',
    initiationType: 'tender',
    parties: [{ id: 'GB-PPON-PTST-1234-ABCD', name: 'Mereside Town Council', roles: ['buyer'] }],
    buyer: { id: 'GB-PPON-PTST-1234-ABCD', name: 'Mereside Town Council' },
    tender: {
      id: 'ocds-test01-000001',
      title: 'Meals for older residents',
      description: 'Hot meals and a friendly word, seven days a week.',
      status: 'active',
      value: { amount: 120000, amountGross: 144000, currency: 'GBP' },
      mainProcurementCategory: 'services',
      procurementMethod: 'open',
      tenderPeriod: { endDate: '2099-05-08T12:00:00+01:00' },
      items: [{ id: '1', additionalClassifications: [{ scheme: 'CPV', id: '55521100' }], relatedLot: '1' }],
      lots: [
        {
          id: '1',
          value: { amount: 120000, amountGross: 144000, currency: 'GBP' },
          awardCriteria: {
            criteria: [
              { type: 'quality', name: 'Experience', numbers: [{ number: 30, weight: 'percentageExact' }] },
              { type: 'quality', name: 'Proposal', numbers: [{ number: 50, weight: 'percentageExact' }] },
              { type: 'price', name: 'Price', numbers: [{ number: 20, weight: 'percentageExact' }] },
            ],
          },
          contractPeriod: { startDate: '2099-06-01T00:00:00+01:00', endDate: '2101-05-31T23:59:59+01:00' },
        },
      ],
      ...changes,
    },
    language: 'en',
  });
