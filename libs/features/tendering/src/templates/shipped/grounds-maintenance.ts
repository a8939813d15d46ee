import type { ShippedTemplate } from './shipped-template.js';

export const GROUNDS_MAINTENANCE: ShippedTemplate = {
  key: 'grounds-maintenance',
  name: {
    en: 'Grounds maintenance with voluntary organisations',
    cy: 'Cynnal a chadw tir gyda sefydliadau gwirfoddol',
  },
  priceWeight: '40',
  questions: [
    {
      ...{ key: 'work', weight: '25', wordLimit: 400 },
      name: { en: 'How the work is done', cy: 'Sut y gwneir y gwaith' },
      text: {
        en: 'How will you look after the grounds through the year?',
        cy: 'Sut y byddwch yn gofalu am y tir drwy’r flwyddyn?',
      },
      help: {
        en: 'Say what you do in each season, with whom, and with which machines.',
        cy: 'Dywedwch beth a wnewch ym mhob tymor, gyda phwy, a gyda pha beiriannau.',
      },
    },
    {
      ...{ key: 'safety', weight: '10', wordLimit: 250 },
      name: { en: 'Safety', cy: 'Diogelwch' },
      text: {
        en: 'How do you keep workers and passers-by safe?',
        cy: 'Sut yr ydych yn cadw gweithwyr a phobl sy’n mynd heibio yn ddiogel?',
      },
      help: { en: 'One example is enough.', cy: 'Mae un enghraifft yn ddigon.' },
    },
  ],
  socialValue: {
    ...{ key: 'social-value', weight: '25', wordLimit: 400 },
    name: { en: 'Social value', cy: 'Gwerth cymdeithasol' },
    text: {
      en: 'How will people who find it hard to get work learn and work with you here?',
      cy: 'Sut y bydd pobl sy’n ei chael yn anodd cael gwaith yn dysgu ac yn gweithio gyda chi yma?',
    },
    help: {
      en: 'Say how many, for how long, and what they go on to.',
      cy: 'Dywedwch faint, am ba hyd, ac i ble y maent yn mynd wedyn.',
    },
  },
  terms: {
    payment: { time: 'IN_ADVANCE', days: 14 },
    mobilisationWeeks: 6,
    insurances: [{ kind: 'PUBLIC_LIABILITY', cover: '2000000.00', neededBy: 'AT_START' }],
  },
};
