/** How the law treats the procurement: by its value, and by whether it is for light touch services. */
export const REGIMES = ['COVERED', 'LIGHT_TOUCH', 'BELOW_THRESHOLD', 'LIGHT_TOUCH_BELOW_THRESHOLD'] as const;
export type Regime = (typeof REGIMES)[number];

export const isLightTouch = (regime: Regime | null): boolean => regime?.startsWith('LIGHT_TOUCH') ?? false;
export const isCovered = (regime: Regime | null): boolean => regime === 'COVERED' || regime === 'LIGHT_TOUCH';

/** How suppliers are chosen. */
export const PROCEDURES = ['OPEN', 'COMPETITIVE_FLEXIBLE'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/** Whose threshold for goods and services applies. */
export const BUYER_TYPES = ['CENTRAL', 'SUB_CENTRAL'] as const;
export type BuyerType = (typeof BUYER_TYPES)[number];

/** What a notice says beyond the tender: texts, as they were typed. An empty text says nothing. */
export interface NoticeTexts {
  /** The authority's number on the national platform, where the tender names none. */
  readonly ppon: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  /** A mailbox for questions; published, so not one person's. */
  readonly contactEmail: string;
  /** Of the authority, for questions; may be left out. */
  readonly telephone: string;
  readonly website: string;
  /** Where the work is done: code of the International Territorial Levels, e.g. `UKD3`. */
  readonly deliveryRegion: string;
  /** VAT in percent: what is known with it or without it is stated both ways. */
  readonly vatPercent: string;
  /** First and last day of lots that have none of their own, `YYYY-MM-DD`. */
  readonly contractStart: string;
  readonly contractEnd: string;
  /** UK1, UK3: the day on which the tender notice is expected. */
  readonly futureNoticeDate: string;
  /** UK2: how suppliers are engaged with, and the day on which it ends. */
  readonly engagement: string;
  readonly engagementEnd: string;
  /** The process of a competitive flexible procedure. */
  readonly process: string;
  /** How and where tenders are sent in. */
  readonly submission: string;
  /** Why there is one lot only. */
  readonly noLotsReason: string;
  /** What a later notice of the same type changes, and why. */
  readonly changeReason: string;
  /** UK12: why the procurement ends without a contract, and the day on which that was decided. */
  readonly terminationReason: string;
  readonly terminationDate: string;
}

/** What a notice says beyond the tender: answers; null while not answered. */
export interface NoticeAnswers {
  readonly buyerType: BuyerType | null;
  readonly regime: Regime | null;
  readonly procedure: Procedure | null;
  /** Whether all tender documents come with the notice; decides how long bids must be open. */
  readonly documentsWithNotice: boolean | null;
  /** Whether it suits small and medium-sized enterprises particularly well, and voluntary and community bodies. */
  readonly sme: boolean | null;
  readonly vcse: boolean | null;
}

/** What an officer adds to the tender for a notice. */
export type NoticeDetails = NoticeTexts & NoticeAnswers;

/** Nothing said yet. */
export const NO_DETAILS: NoticeDetails = {
  ppon: '',
  street: '',
  town: '',
  postcode: '',
  contactEmail: '',
  telephone: '',
  website: '',
  deliveryRegion: '',
  vatPercent: '',
  contractStart: '',
  contractEnd: '',
  futureNoticeDate: '',
  engagement: '',
  engagementEnd: '',
  process: '',
  submission: '',
  noLotsReason: '',
  changeReason: '',
  terminationReason: '',
  terminationDate: '',
  buyerType: null,
  regime: null,
  procedure: null,
  documentsWithNotice: null,
  sme: null,
  vcse: null,
};

const TEXTS = Object.keys(NO_DETAILS).filter((name) => typeof NO_DETAILS[name as keyof NoticeDetails] === 'string');

/** The names of the fields that hold text. */
export const NOTICE_TEXTS = TEXTS as readonly (keyof NoticeTexts)[];

/** What does not concern the release at hand: it is not carried from one notice to the next. */
const OF_ONE_NOTICE = ['changeReason', 'terminationReason', 'terminationDate', 'engagement', 'engagementEnd'] as const;

/**
 * The details with which a further notice of the same tender begins: what was said in the last one, without what was
 * about that one alone.
 */
export const carriedOn = (details: NoticeDetails): NoticeDetails => ({
  ...details,
  ...Object.fromEntries(OF_ONE_NOTICE.map((name) => [name, ''])),
});
