import { defineMail } from '@commonweal/mail';

/** What is new in a search of an organisation's, to each of its people; the opportunities follow as lines. */
export const newsForMembersMail = defineMail({
  name: 'finding.news-for-members',
  fields: ['count', 'name', 'organisation'],
  link: { app: 'portal', path: '/organisations/{organisation}/searches' },
  words: {
    en: {
      subject: 'New opportunities: {count}',
      before: ['Hello,', 'these are new in the search “{name}” that your organisation keeps.'],
      linkLabel: 'See your organisation’s searches',
      after: [
        'You get this because you act for the organisation. The page of its searches says when such e-mail comes, and stops it.',
      ],
    },
    cy: {
      subject: 'Cyfleoedd newydd: {count}',
      before: ['Helo,', 'mae’r rhain yn newydd yn y chwiliad “{name}” y mae eich sefydliad yn ei gadw.'],
      linkLabel: 'Gweld chwiliadau eich sefydliad',
      after: [
        'Rydych yn cael hwn am eich bod yn gweithredu dros y sefydliad. Mae tudalen ei chwiliadau yn dweud pryd y daw e-byst fel hyn, ac yn eu hatal.',
      ],
    },
  },
});
