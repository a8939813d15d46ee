import { defineMail } from '@commonweal/mail';

/** What is new in a search; the opportunities follow as lines. */
export const newsOfSearchMail = defineMail({
  name: 'finding.news-of-search',
  fields: ['count', 'query', 'token'],
  link: { app: 'portal', path: '/alerts/search?to={query}' },
  stop: { app: 'portal', path: '/alerts/stop?token={token}', oneClickPath: '/alerts/one-click?token={token}' },
  words: {
    en: {
      subject: 'New opportunities: {count}',
      before: ['Hello,', 'these are new in the search that you asked us to follow.'],
      linkLabel: 'See the search',
      after: ['You get this because you confirmed that you want it.'],
      stopLabel: 'Stop these mails and erase my address',
    },
    cy: {
      subject: 'Cyfleoedd newydd: {count}',
      before: ['Helo,', 'mae’r rhain yn newydd yn y chwiliad y gofynasoch inni ei ddilyn.'],
      linkLabel: 'Gweld y chwiliad',
      after: ['Rydych yn cael hwn am ichi gadarnhau eich bod am ei gael.'],
      stopLabel: 'Rhoi’r gorau i’r e-byst hyn a dileu fy nghyfeiriad',
    },
  },
});
