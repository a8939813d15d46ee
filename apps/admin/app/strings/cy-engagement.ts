/** The words about answers to the market before a tender in Welsh. */
export const cyEngagement = {
  title: 'Atebion i bawb',
  lead: 'Mae’r hyn a gyhoeddir yma yn gyhoeddus wrth ymyl yr hysbysiad hwn ar unwaith, ac yn aros. Ateb arall yw cywiriad. Gadewch allan pwy a ofynnodd.',
  none: 'Ni chyhoeddwyd dim eto.',
  recorded: 'Ar gofnod gyda’r drafft, heb ei gyhoeddi',
  publishThis: 'Cyhoeddi’r ateb hwn',
  another: 'Cyhoeddi ateb arall',
  publish: 'Cyhoeddi’r ateb',
  correctsNone: 'Dim un',
  correctsNumber: 'Mae’n cywiro ateb {{number}}',
  field: { question: 'Beth a ofynnwyd', answer: 'Beth rydych yn ei ateb', corrects: 'Pa ateb y mae’n ei gywiro' },
  hint: {
    question: 'Heb bwy a’i gofynnodd, hyd at 1,000 o nodau',
    answer: 'Hyd at 4,000 o nodau',
    corrects: 'Mae’r ateb cynharach yn aros, gyda nodyn sy’n arwain yma',
  },
};
