import type { NoticeDetails } from '../notice-details.js';
import type { NoticeFacts } from '../notice-facts.js';
import type { BothLanguages } from '../notice-type.js';
import { type Breach, FROM, type NoticeRule, UK4 } from './notice-rule.js';
import { regimeBreach } from './regime-breach.js';
import { inWords } from './said-values.js';

/**
 * A detail that the tender itself knows.
 *
 * @property about what both speak of
 * @property place where the tender says it, while it is a draft
 * @property holds whether the tender's word counts for this notice; left out: always
 */
interface Known {
  readonly id: string;
  readonly path: string;
  readonly field: keyof NoticeDetails;
  readonly about: BothLanguages;
  readonly place: BothLanguages;
  readonly holds?: (facts: NoticeFacts) => boolean;
}

const words = (en: string, cy: string): BothLanguages => ({ en, cy });

const ROUTE = words('the answers on how it is bought', 'yr atebion ar sut y caiff ei brynu');
const TIMELINE = words('the timeline', 'yr amserlen');
const DEAL = words('the terms of the deal', 'telerau’r fargen');
const SUITS = words('who it suits, in the terms of the deal', 'i bwy y mae’n addas, yn nhelerau’r fargen');

const hasLotWithout =
  (day: 'contractStart' | 'contractEnd') =>
  ({ tender }: NoticeFacts) =>
    tender.lots.some((lot) => lot[day] === null);

/** Where the value asks for another regime than the way that was taken, the value decides. */
const fitsValue = (facts: NoticeFacts): boolean =>
  regimeBreach({ ...facts, details: { ...facts.details, regime: facts.known.regime } }).length === 0;

const KNOWN: readonly Known[] = [
  {
    ...{ id: 'same-regime', path: 'tender.aboveThreshold', field: 'regime', place: ROUTE, holds: fitsValue },
    about: words('how the law treats the procurement', 'sut mae’r gyfraith yn trin y caffaeliad'),
  },
  {
    ...{ id: 'same-procedure', path: 'tender.procurementMethod', field: 'procedure', place: ROUTE },
    about: words('the procedure', 'y weithdrefn'),
  },
  {
    ...{ id: 'same-documents', path: 'tender.documents', field: 'documentsWithNotice', place: TIMELINE },
    about: words(
      'whether all tender documents come with the notice',
      'a yw’r holl ddogfennau tendro’n dod gyda’r hysbysiad',
    ),
  },
  {
    ...{ id: 'same-first-day', path: 'tender.lots[0].contractPeriod.startDate', field: 'contractStart' },
    ...{ place: TIMELINE, holds: hasLotWithout('contractStart') },
    about: words('the contract’s first day', 'diwrnod cyntaf y contract'),
  },
  {
    ...{ id: 'same-last-day', path: 'tender.lots[0].contractPeriod.endDate', field: 'contractEnd' },
    ...{ holds: hasLotWithout('contractEnd') },
    place: words('the timeline and the terms of the deal', 'yr amserlen a thelerau’r fargen'),
    about: words('the contract’s last day', 'diwrnod olaf y contract'),
  },
  {
    ...{ id: 'same-one-lot-reason', path: 'tender.lotDetails.noLotsDivisionRationale', field: 'noLotsReason' },
    ...{ place: DEAL, holds: ({ tender }) => tender.lots.length === 1 },
    about: words('why there is one lot', 'pam mai un lot sydd'),
  },
  {
    ...{ id: 'same-sme', path: 'tender.lots[0].suitability.sme', field: 'sme', place: SUITS },
    about: words('whether it suits small and medium-sized enterprises', 'a yw’n addas i fusnesau bach a chanolig'),
  },
  {
    ...{ id: 'same-vcse', path: 'tender.lots[0].suitability.vcse', field: 'vcse', place: SUITS },
    about: words(
      'whether it suits voluntary, community and social enterprises',
      'a yw’n addas i fentrau gwirfoddol, cymunedol a chymdeithasol',
    ),
  },
];

/** What the tender says, its notice does not say otherwise: both are published, and suppliers rely on both. */
export const AGREEMENT_RULES: readonly NoticeRule[] = KNOWN.map((known) => ({
  ...FROM,
  types: UK4,
  source: 'The tender and its notice say the same',
  status: 'R',
  ...{ id: known.id, path: known.path, field: known.field },
  rule: {
    en: `The notice and the tender agree about ${known.about.en}`,
    cy: `Mae’r hysbysiad a’r tendr yn cytuno am ${known.about.cy}`,
  },
  fix: {
    en: 'Say here what the tender says, or change the tender while it is a draft',
    cy: 'Dywedwch yma yr hyn y mae’r tendr yn ei ddweud, neu newidiwch y tendr tra bydd yn ddrafft',
  },
  broken: (facts) => difference(known, facts),
}));

function difference(known: Known, facts: NoticeFacts): Breach[] {
  const [ofTender, ofNotice] = [facts.known[known.field], facts.details[known.field]].map(trimmed);
  if (isSilent(ofTender) || isSilent(ofNotice) || ofTender === ofNotice) return [];
  if (known.holds?.(facts) === false) return [];
  return [{ problem: 'WRONG', fix: ofBoth(known, [inWords(ofTender), inWords(ofNotice)]) }];
}

type Said = NoticeDetails[keyof NoticeDetails] | undefined;

const trimmed = (said: Said): Said => (typeof said === 'string' ? said.trim() : said);
const isSilent = (said: Said): said is '' | null | undefined => said === '' || said === null || said === undefined;

const ofBoth = ({ place }: Known, [tender, notice]: readonly [BothLanguages, BothLanguages]): BothLanguages => ({
  en: `The tender says “${tender.en}”, this notice says “${notice.en}”: say here what the tender says or, while it is a draft, change ${place.en}`,
  cy: `Mae’r tendr yn dweud “${tender.cy}”, a’r hysbysiad hwn “${notice.cy}”: dywedwch yma yr hyn y mae’r tendr yn ei ddweud neu, tra bydd yn ddrafft, newidiwch ${place.cy}`,
});
