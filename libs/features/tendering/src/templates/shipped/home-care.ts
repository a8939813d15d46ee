import type { ShippedTemplate } from './shipped-template.js';

export const HOME_CARE: ShippedTemplate = {
  key: 'home-care',
  name: { en: 'Home care', cy: 'Gofal yn y cartref' },
  priceWeight: '30',
  questions: [
    {
      ...{ key: 'care', weight: '30', wordLimit: 500 },
      name: { en: 'The care people get', cy: 'Y gofal y mae pobl yn ei gael' },
      text: {
        en: 'How will you make sure that the same few people visit each person, and come on time?',
        cy: 'Sut y byddwch yn sicrhau bod yr un ychydig bobl yn ymweld â phob person, ac yn dod ar amser?',
      },
      help: {
        en: 'Say how you plan the visits, and what you do when somebody is ill or late.',
        cy: 'Dywedwch sut yr ydych yn cynllunio’r ymweliadau, a beth a wnewch pan fydd rhywun yn sâl neu’n hwyr.',
      },
    },
    {
      ...{ key: 'staff', weight: '20', wordLimit: 400 },
      name: { en: 'Staff', cy: 'Staff' },
      text: {
        en: 'How do you find, train and keep your care workers, and what do you pay them?',
        cy: 'Sut yr ydych yn dod o hyd i’ch gweithwyr gofal, eu hyfforddi a’u cadw, a faint yr ydych yn ei dalu iddynt?',
      },
      help: { en: 'Say how travel time is paid.', cy: 'Dywedwch sut y telir am amser teithio.' },
    },
  ],
  socialValue: {
    ...{ key: 'social-value', weight: '20', wordLimit: 400 },
    name: { en: 'Social value', cy: 'Gwerth cymdeithasol' },
    text: {
      en: 'What will change for people here because you do this work?',
      cy: 'Beth fydd yn newid i bobl yma am eich bod chi’n gwneud y gwaith hwn?',
    },
    help: {
      en: 'Say who, how many, by when, and how we will see it.',
      cy: 'Dywedwch pwy, faint, erbyn pryd, a sut y byddwn yn ei weld.',
    },
  },
  terms: {
    payment: { time: 'IN_ADVANCE', days: 14 },
    mobilisationWeeks: 8,
    insurances: [{ kind: 'PUBLIC_LIABILITY', cover: '5000000.00', neededBy: 'AT_START' }],
  },
};
