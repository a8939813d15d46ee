import type { Catalogue } from '../matching/catalogue-index.js';

/** What is said of days, times and amounts. */
export const daysAndMoney: Catalogue = {
  'Enter a real date as year-month-day, like 2026-03-27':
    'Rhowch ddyddiad go iawn fel blwyddyn-mis-diwrnod, fel 2026-03-27',
  'Enter a real day, like 26 3 2027': 'Rhowch ddiwrnod go iawn, fel 26 3 2027',
  'Enter a real day, like 30 11 2026': 'Rhowch ddiwrnod go iawn, fel 30 11 2026',
  'Enter a time on the 24-hour clock, like 12:00 or 17:30': 'Rhowch amser ar gloc 24 awr, fel 12:00 neu 17:30',
  'The clocks go forward on {code}, so {code2} does not exist that day. Choose a time before 01:00 or from 02:00.':
    'Mae’r clociau’n troi ymlaen ar {code}, felly nid yw {code2} yn bod y diwrnod hwnnw. Dewiswch amser cyn 01:00 neu o 02:00 ymlaen.',
  'The clocks go back on {code}, so {code2} comes twice that day. Choose a time before 01:00 or from 02:00.':
    'Mae’r clociau’n troi yn ôl ar {code}, felly daw {code2} ddwywaith y diwrnod hwnnw. Dewiswch amser cyn 01:00 neu o 02:00 ymlaen.',
  'No rule is known on {code} for: {words}. Check the date, or add the rule with its source.':
    'Nid oes rheol yn hysbys ar {code} ar gyfer: {words}. Gwiriwch y dyddiad, neu ychwanegwch y rheol gyda’i ffynhonnell.',
  "Bank holidays are known from {code} to {code2} only, so working days cannot be counted on {code3}. Add that year's bank holidays first.":
    'Mae gwyliau banc yn hysbys o {code} i {code2} yn unig, felly ni ellir cyfrif diwrnodau gwaith ar {code3}. Ychwanegwch wyliau banc y flwyddyn honno yn gyntaf.',
  'Bids must be open for at least {n} calendar days ({words}: {thing}). Move the deadline to {date} or later.':
    'Rhaid i’r cyfnod cynnig fod yn agored am o leiaf {n} diwrnod calendr ({words}: {thing}). Symudwch y dyddiad cau i {date} neu’n hwyrach.',
  'Send amounts of money as text, like "1234.50"': 'Anfonwch symiau o arian fel testun, fel "1234.50"',
  'Remove the spaces around the amount': 'Tynnwch y bylchau o amgylch y swm',
  'Leave out the pound sign: write 1234.50': 'Gadewch yr arwydd punt allan: ysgrifennwch 1234.50',
  'Leave out the commas: write 1234.50, not 1,234.50': 'Gadewch y comas allan: ysgrifennwch 1234.50, nid 1,234.50',
  'Write the amount in full, without an exponent: 1000, not 1e3':
    'Ysgrifennwch y swm yn llawn, heb esbonydd: 1000, nid 1e3',
  'Leave out the plus sign': 'Gadewch yr arwydd plws allan',
  'The amount cannot be negative': 'Ni all y swm fod yn negatif',
  'Give at most 2 decimal places: pounds and whole pence': 'Rhowch 2 le degol ar y mwyaf: punnoedd a cheiniogau cyfan',
  'Leave out the zeros in front of the amount': 'Gadewch y seroau o flaen y swm allan',
  'The amount is too large: at most 15 digits before the point':
    'Mae’r swm yn rhy fawr: 15 digid ar y mwyaf cyn y pwynt',
  'Enter an amount in pounds with up to 2 decimal places, like 1234.50':
    'Rhowch swm mewn punnoedd gyda hyd at 2 le degol, fel 1234.50',
  'Restate this amount {thing}': 'Rhowch y swm hwn {thing}',
  'Enter a number without commas, like 3.5': 'Rhowch rif heb gomas, fel 3.5',
  'Enter pounds as a number without commas, like 199000 or 199000.50':
    'Rhowch bunnoedd fel rhif heb gomas, fel 199000 neu 199000.50',
  'Enter a number without commas, like 5': 'Rhowch rif heb gomas, fel 5',
  'Enter a percentage from 0 to 100 with up to 4 decimals, like 20':
    'Rhowch ganran o 0 i 100 gyda hyd at 4 lle degol, fel 20',
  'Enter a percentage from 0 to 100 with up to 2 decimals': 'Rhowch ganran o 0 i 100 gyda hyd at 2 le degol',
  'Enter a whole number from {n} to {n2}': 'Rhowch rif cyfan o {n} i {n2}',
};
