/** Geiriau’r hyn y mae budd yn ei gyfrif yn ôl lle y mae’n glanio. */
export const cyPlaceFactors = {
  title: 'Beth mae budd yn ei gyfrif lle mae’n glanio',
  link: 'Ffactorau lle',
  saved: 'Wedi’i gadw',
  savedSame: 'Wedi’i gadw, ond mae pob lle yn y lot hwn yn cyfrif 1: fel y maent, nid yw’r ffactorau hyn yn newid dim',
  warning: 'Rhybudd',
  noTenth:
    'Nid yw ffactorau yn ôl degraddau yn gwneud dim yn y lleoedd hyn, nad oes ganddynt ddegradd: {{places}}. Gadewch i’r ffactorau fynd yn ôl y lle ei hun, neu enwch gymdogaethau fel lleoedd y lot yn nhelerau’r fargen.',
  save: 'Cadw’r ffactorau lle',
  lede: 'Gall budd gyfrif mwy lle mae mwy o’i angen. Mae’r ffactor yn perthyn i’r lle y mae’r budd yn glanio, byth i gyfeiriad cyflenwr. Mae popeth a adewir yn wag yn cyfrif 1.',
  words:
    'Mae cynigwyr yn enwi lle ymrwymiad wrth ei god. Mae lleoedd eraill a geiriau rhydd yn cyfrif 1; mae ymrwymiad mewn sawl lle yn cyfrif mewn rhannau cyfartal.',
  basis: 'Yn ôl beth mae’r ffactorau?',
  by: {
    NONE: 'Dim: mae budd yn cyfrif yr un fath ym mhobman',
    DECILE: 'Pa mor ddifreintiedig yw’r lle, yn ôl degraddau Lloegr; ar gyfer lleoedd sy’n gymdogaeth â safle hysbys',
    PLACE: 'Y lle ei hun',
  },
  deciles: 'Ffactorau yn ôl degraddau amddifadedd',
  decileLabel: 'Degradd {{decile}} (1 yw’r mwyaf difreintiedig)',
  places: 'Ffactorau lleoedd y lot hwn',
  noPlaces: 'Ni ddywedwyd unrhyw leoedd eto: maent yn rhan o delerau’r fargen.',
  fault: 'Rhowch ffactor o 0 i 10 â hyd at 4 lle degol, fel 1.25',
  table: 'Fel y mae cyflenwyr yn ei ddarllen',
  caption: 'Beth mae £1 o fudd yn ei gyfrif',
  column: { place: 'Lle', code: 'Cod', decile: 'Degradd amddifadedd', factor: 'Yn cyfrif' },
  example: 'Y budd y mae’n rhaid i gynigydd ei gyflawni i gael ei gredydu â {{amount}}',
  elsewhere: 'Unrhyw le sy’n cyfrif 1',
  there: '{{name}}, sy’n cyfrif {{factor}}',
  need: '{{amount}} ({{percent}} o’i incwm)',
  meaning:
    'Mae’r swm yr un fath i’r ddau, {{amount}} yn {{name}}: nid yw pwy yw’r cynigydd na ble mae’n eistedd yn newid dim. Mae targed yn ôl maint y contract yn ei gadw o fewn cyrraedd yr un llai.',
} as const;
