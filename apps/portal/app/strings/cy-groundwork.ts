/** What the pages say of what a tender stands on. */
export const cyGroundwork = {
  youSaid: 'Dywedoch chi, gwnaethom ni',
  why: 'Pam y mesurau hyn',
  before: 'Cyn y tendr',
  equality: {
    yes: 'Aseswyd yr effaith ar gydraddoldeb.',
    no: 'Nid oes angen asesiad o’r effaith ar gydraddoldeb.',
    reference: 'I’w ddarllen:',
  },
  consulting: {
    yes: 'Ymgynghorir â phobl ar sut y gallai’r pryniant hwn wella llesiant yr ardal.',
    no: 'Nid ymgynghorir â phobl ar sut y gallai’r pryniant hwn wella llesiant yr ardal.',
  },
  market: { title: 'Yr hyn a ofynnwyd i’r farchnad', none: 'Ni ofynnwyd i’r farchnad cyn y tendr.' },
};
