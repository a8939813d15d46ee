/** Beth mae budd yn ei gyfrif yn ôl lle y mae’n glanio. */
export const cyPlaceFactors = {
  lede: 'Mae’r hyn y mae budd yn ei gyfrif yn dibynnu ar ble mae’n glanio, byth ar bwy ydych chi na ble rydych chi: mae elusen ag incwm o £200,000 a chwmni ag £20 miliwn yn cael yr un credyd am yr un budd yn yr un lle.',
  words:
    'Enwch le ymrwymiad wrth ei god isod. Mae lleoedd eraill a geiriau rhydd yn cyfrif 1; mae ymrwymiad mewn sawl lle yn cyfrif mewn rhannau cyfartal.',
  example:
    'Er enghraifft: mae {{amount}} o fudd lle mae’n cyfrif 1, neu {{there}} ohono yn {{place}}, lle mae’n cyfrif {{factor}}, yn cael credyd o {{amount}}, pwy bynnag sy’n ei greu.',
  heading: 'Beth mae budd yn ei gyfrif lle mae’n glanio',
  caption: 'Beth mae £1 o fudd yn ei gyfrif',
  place: 'Lle',
  code: 'Cod',
  decile: 'Degradd amddifadedd (1 yw’r mwyaf difreintiedig)',
  factor: 'Yn cyfrif',
} as const;
