/** The words of the page where a draft’s title and description are written, in Welsh. */
export const cyWords = {
  title: 'Teitl a disgrifiad',
  back: 'Yn ôl i’r tendr',
  saved: 'Wedi’i gadw',
  lead: 'Mae cyflenwyr a thrigolion yn chwilio yn ôl y geiriau hyn, ac mae’r hysbysiad tendro (UK4) yn eu dweud.',
  field: { title: 'Teitl', description: 'Yr hyn sydd ei eisiau' },
  hint: {
    title: 'Fel y byddai cyflenwyr a thrigolion yn ei ddweud, megis “Prydau a chwmni i bobl hŷn”',
    description: 'Dywedwch beth, i bwy, ble, faint ac am ba hyd. Mae llinell wag yn dechrau paragraff newydd.',
  },
  save: 'Cadw',
  fault: {
    title: 'Rhowch deitl o hyd at 2,000 o nodau',
    description: 'Cwtogwch y disgrifiad i 200,000 o nodau, a’i gopïo fel testun plaen',
    changed: 'Mae rhywun arall wedi newid y tendr yn y cyfamser. Cedwir eich geiriau isod: cadwch eto i’w rhoi i mewn',
    refused: 'Ni ellir newid hyn yn awr, neu nid yw eich rôl yn ei ganiatáu',
  },
} as const;
