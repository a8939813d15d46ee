/** What an authority keeps of itself for its notices, complete. */
export const OWN_DETAILS = {
  ...{ ppon: 'PTST-1234-ABCD', street: 'Town Hall, High Street', town: 'Mereside', postcode: 'FY4 4QQ' },
  ...{ contactEmail: 'buying@mereside.example', telephone: '01632 960 001', website: 'https://mereside.example' },
  ...{ deliveryRegion: 'UKD4', vatPercent: '20', buyerType: 'SUB_CENTRAL' },
};
