/** What the pages say that tell by mail of what is new, in Welsh. */
export const alertsCy = {
  offer: 'Cael e-bost pan fydd rhywbeth newydd yn cyfateb i’r chwiliad hwn',
  everything: 'Popeth: culhewch y chwiliad yn gyntaf, neu byddai’n ormod o e-bost.',
  yes: 'Ydy',
  fault: {
    email: 'Rhowch gyfeiriad e-bost, megis enw@example.org',
    empty: 'Culhewch y chwiliad yn gyntaf: byddai popeth yn ormod o e-bost',
  },
  new: {
    title: 'Cael e-bost pan fydd rhywbeth newydd yn cyfateb',
    back: 'Yn ôl i’r chwiliad',
    lede: 'Byddwn yn ysgrifennu ar foreau pan fydd rhywbeth newydd, ac nid ar unrhyw adeg arall. Nid oes angen cyfrif arnoch.',
    email: 'Eich cyfeiriad e-bost',
    emailHint: 'Defnyddiwn ef at hyn yn unig. Mae dolen ym mhob e-bost sy’n eu hatal ac yn dileu eich cyfeiriad.',
    button: 'Anfon dolen ataf i gadarnhau',
  },
  sent: {
    title: 'Edrychwch ar eich e-bost',
    lede: 'Rydym wedi anfon dolen atoch. Dilynwch hi o fewn 24 awr i gadarnhau; tan hynny ni ddaw dim arall.',
  },
  confirm: {
    title: 'Cadarnhewch eich bod am gael e-bost am y chwiliad hwn',
    lede: 'Byddwn yn ysgrifennu ar foreau pan fydd rhywbeth newydd.',
    button: 'Ie, ysgrifennwch ataf',
    doneTitle: 'Byddwch yn clywed gennym',
    done: 'Byddwn yn ysgrifennu ar foreau pan fydd rhywbeth newydd. Mae dolen ym mhob e-bost sy’n eu hatal.',
    see: 'Gweld y chwiliad nawr',
    ended: 'Defnyddiwyd y ddolen hon eisoes neu mae’n hŷn na diwrnod. Cadwch y chwiliad eto.',
  },
  stop: {
    title: 'Atal e-byst am y chwiliad hwn',
    lede: 'Ni ddaw rhagor o e-bost am y chwiliad hwn, a byddwn yn dileu eich cyfeiriad.',
    button: 'Atal a dileu fy nghyfeiriad',
    doneTitle: 'Ni ddaw rhagor o e-bost',
    done: 'Mae’r chwiliad a’ch cyfeiriad wedi’u dileu.',
    ended: 'Defnyddiwyd y ddolen hon eisoes: ni ddaw rhagor o e-bost am y chwiliad hwn.',
  },
};
