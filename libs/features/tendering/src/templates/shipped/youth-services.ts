import type { ShippedTemplate } from './shipped-template.js';

export const YOUTH_SERVICES: ShippedTemplate = {
  key: 'youth-services',
  name: { en: 'Youth services', cy: 'Gwasanaethau ieuenctid' },
  priceWeight: '20',
  questions: [
    {
      ...{ key: 'young-people', weight: '35', wordLimit: 500 },
      name: { en: 'What young people get', cy: 'Yr hyn y mae pobl ifanc yn ei gael' },
      text: {
        en: 'What will young people do with you, where and when, and how did they help to plan it?',
        cy: 'Beth fydd pobl ifanc yn ei wneud gyda chi, ble a phryd, a sut y gwnaethant helpu i’w gynllunio?',
      },
      help: { en: 'Describe a usual week.', cy: 'Disgrifiwch wythnos arferol.' },
    },
    {
      ...{ key: 'safeguarding', weight: '20', wordLimit: 400 },
      name: { en: 'Safeguarding', cy: 'Diogelu' },
      text: {
        en: 'How do you keep young people safe, and what do you do when one of them tells you of harm?',
        cy: 'Sut yr ydych yn cadw pobl ifanc yn ddiogel, a beth a wnewch pan fydd un ohonynt yn dweud wrthych am niwed?',
      },
      help: {
        en: 'Name who is in charge of it, and how staff and volunteers are checked and trained.',
        cy: 'Enwch pwy sy’n gyfrifol amdano, a sut y caiff staff a gwirfoddolwyr eu gwirio a’u hyfforddi.',
      },
    },
  ],
  socialValue: {
    ...{ key: 'social-value', weight: '25', wordLimit: 400 },
    name: { en: 'Social value', cy: 'Gwerth cymdeithasol' },
    text: {
      en: 'Which other groups of this place will you work with, and what will they get from it?',
      cy: 'Gyda pha grwpiau eraill o’r lle hwn y byddwch yn gweithio, a beth a gânt o hynny?',
    },
    help: { en: 'Say what is agreed already.', cy: 'Dywedwch beth sydd wedi’i gytuno eisoes.' },
  },
  terms: {
    payment: { time: 'IN_ADVANCE', days: 14 },
    mobilisationWeeks: 6,
    insurances: [{ kind: 'PUBLIC_LIABILITY', cover: '2000000.00', neededBy: 'AT_START' }],
  },
};
