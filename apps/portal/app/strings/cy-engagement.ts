/** The words about what suppliers are asked before a tender in Welsh. */
export const cyEngagement = {
  title: 'Trafod cyn y tendr',
  link: 'Beth a ofynnir cyn y tendr, a beth a atebwyd',
  back: 'Yr hyn a gyhoeddwyd am y caffaeliad hwn',
  about: 'Beth sydd dan sylw',
  how: 'Sut i gymryd rhan',
  ends: 'Tan ddydd {{day}}',
  answers: 'Atebion i bawb',
  lead: 'Beth ofynnodd cyflenwyr a beth atebodd y prynwr. Mae ateb yn aros fel y mae; ateb arall yw cywiriad.',
  none: 'Ni chyhoeddwyd ateb eto.',
  corrects: 'Mae hwn yn cywiro',
  corrected: 'Cywirir hwn gan',
  answer: 'ateb {{number}}',
  asked: 'Cwestiwn {{number}}',
};
