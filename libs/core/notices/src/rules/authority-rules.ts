import { isMailAddress } from '@commonweal/canonical';

import { isPostcode, isPpon, isTelephone, isWebsite } from '../authority/authority-forms.js';
import { ALL, FROM, hasForm, hasFormIfSaid, isAnswered, isSaid, type NoticeRule } from './notice-rule.js';

const CONTACT = {
  ...FROM,
  types: ALL,
  source: 'Procurement Regulations 2024, reg. 13: contracting authority information',
  status: 'K',
} as const;

/** What a notice says of the authority that buys. */
export const AUTHORITY_RULES: readonly NoticeRule[] = [
  {
    ...CONTACT,
    id: 'buyer-name',
    path: 'buyer.name',
    field: null,
    rule: { en: 'The notice names the authority', cy: 'Mae’r hysbysiad yn enwi’r awdurdod' },
    fix: { en: 'Name the buyer in the tender', cy: 'Enwch y prynwr yn y tendr' },
    broken: isSaid(({ tender }) => tender.buyer.name),
  },
  {
    ...CONTACT,
    id: 'buyer-number',
    path: 'parties[0].identifier.id',
    field: 'ppon',
    rule: {
      en: 'The authority is named by a number in a public register',
      cy: 'Mae’r awdurdod wedi’i enwi â rhif mewn cofrestr gyhoeddus',
    },
    fix: {
      en: 'Enter its number on the national platform, such as PDTL-7248-GWZW',
      cy: 'Rhowch ei rif ar y llwyfan cenedlaethol, er enghraifft PDTL-7248-GWZW',
    },
    broken: (facts) =>
      facts.tender.buyer.identifiers.length > 0 && facts.details.ppon.trim() === ''
        ? []
        : hasForm(({ details }) => details.ppon, isPpon)(facts),
  },
  {
    ...CONTACT,
    id: 'buyer-type',
    path: 'parties[0].details.classifications',
    field: 'buyerType',
    rule: {
      en: 'The notice says what kind of authority buys: it decides the threshold',
      cy: 'Mae’r hysbysiad yn dweud pa fath o awdurdod sy’n prynu: dyna sy’n pennu’r trothwy',
    },
    fix: {
      en: 'Choose central or sub-central government',
      cy: 'Dewiswch lywodraeth ganolog neu is-ganolog',
    },
    broken: isAnswered('buyerType'),
  },
  {
    ...CONTACT,
    id: 'buyer-street',
    path: 'parties[0].address.streetAddress',
    field: 'street',
    rule: { en: 'The notice gives a postal address', cy: 'Mae’r hysbysiad yn rhoi cyfeiriad post' },
    fix: { en: 'Enter building and street', cy: 'Rhowch yr adeilad a’r stryd' },
    broken: isSaid(({ details }) => details.street),
  },
  {
    ...CONTACT,
    id: 'buyer-town',
    path: 'parties[0].address.locality',
    field: 'town',
    rule: { en: 'The postal address has a town', cy: 'Mae tref yn y cyfeiriad post' },
    fix: { en: 'Enter the town', cy: 'Rhowch y dref' },
    broken: isSaid(({ details }) => details.town),
  },
  {
    ...CONTACT,
    id: 'buyer-postcode',
    path: 'parties[0].address.postalCode',
    field: 'postcode',
    rule: { en: 'The postal address has a postcode', cy: 'Mae cod post yn y cyfeiriad post' },
    fix: { en: 'Enter a UK postcode, such as NE61 2EF', cy: 'Rhowch god post yn y DU, fel NE61 2EF' },
    broken: hasForm(({ details }) => details.postcode, isPostcode),
  },
  {
    ...CONTACT,
    id: 'buyer-email',
    path: 'parties[0].contactPoint.email',
    field: 'contactEmail',
    rule: { en: 'The notice gives an e-mail address', cy: 'Mae’r hysbysiad yn rhoi cyfeiriad e-bost' },
    fix: {
      en: 'Enter a mailbox of the authority, such as buying@council.gov.uk',
      cy: 'Rhowch flwch post yr awdurdod, fel buying@council.gov.uk',
    },
    broken: hasForm(({ details }) => details.contactEmail, isMailAddress),
  },
  {
    ...CONTACT,
    id: 'buyer-telephone',
    path: 'parties[0].contactPoint.telephone',
    field: 'telephone',
    rule: {
      en: 'A telephone number that the notice gives can be rung',
      cy: 'Gellir ffonio rhif ffôn y mae’r hysbysiad yn ei roi',
    },
    fix: {
      en: 'Enter a telephone number, such as 01632 960 001, or leave it out',
      cy: 'Rhowch rif ffôn, fel 01632 960 001, neu ei adael allan',
    },
    broken: hasFormIfSaid(({ details }) => details.telephone, isTelephone),
  },
  {
    ...CONTACT,
    id: 'buyer-website',
    path: 'parties[0].details.url',
    field: 'website',
    rule: {
      en: 'A website that the notice gives can be opened',
      cy: 'Gellir agor gwefan y mae’r hysbysiad yn ei rhoi',
    },
    fix: {
      en: 'Enter the address of a website, such as https://www.council.gov.uk, or leave it out',
      cy: 'Rhowch gyfeiriad gwefan, fel https://www.council.gov.uk, neu ei adael allan',
    },
    broken: hasFormIfSaid(({ details }) => details.website, isWebsite),
  },
];
