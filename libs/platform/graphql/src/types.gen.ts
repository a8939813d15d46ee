import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Tender as TenderEntity, TenderDocument as TenderDocumentEntity, Lot as LotEntity, AwardCriterion as AwardCriterionEntity, Bid as BidEntity, Grade as GradeEntity, AgreedGrade as AgreedGradeEntity, ScoringRun as ScoringRunEntity, Organisation as OrganisationEntity, AuthorityTheme as AuthorityThemeEntity, Notice as NoticeEntity, Person as PersonEntity, ApiClient as ApiClientEntity, ApiSecret as ApiSecretEntity, AssistedSession as AssistedSessionEntity, WebhookEndpoint as WebhookEndpointEntity, WebhookSecret as WebhookSecretEntity, WebhookDelivery as WebhookDeliveryEntity, EngagementAnswerRow as EngagementAnswerRowEntity, AuthorityDetailsRow as AuthorityDetailsRowEntity } from '@commonweal/persistence';
import type { Viewer as ViewerModel } from '@commonweal/auth';
import type { TenderPage, BidPage, NoticePage, AssistedSessionPage, ApiClientPage, WebhookEndpointPage, WebhookDeliveryPage } from './page.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, RFC 3339 with an explicit offset, e.g. `2026-12-01T12:00:00Z`. Anything else is refused. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string, e.g. `1234.50`. No exponent, no thousands separator, no binary float. */
  Decimal: { input: string; output: string; }
  /** A calendar date without a time, `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
  /** A percentage as a string with up to four decimals, 0 to 100, e.g. `33.3333`. */
  Weight: { input: string; output: string; }
};

/** A tender to abandon. */
export type AbandonTenderInput = {
  /** Why; everybody reads it. */
  reason: Scalars['String']['input'];
  /** The tender. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How abandoning ended. */
export type AbandonTenderResult = AbandonTenderSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** The tender is abandoned. */
export type AbandonTenderSuccess = {
  __typename?: 'AbandonTenderSuccess';
  /** The tender. */
  tender: Tender;
};

/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How accepting ended. */
export type AcceptInvitationResult = AcceptInvitationSuccess | InvitationEnded | InvitationForSomebodyElse;

/** The person acts for the organisation from now on. */
export type AcceptInvitationSuccess = {
  __typename?: 'AcceptInvitationSuccess';
  /** The organisation. */
  organisation: Organisation;
};

/** A councillor to list. */
export type AddCouncillorInput = {
  /** The authority. */
  authorityId: Scalars['ID']['input'];
  /** The address with which they can ask; it is shown to the authority's people alone. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Name, in one line of 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Code of the ward. */
  ward: Scalars['String']['input'];
};

/** How listing a councillor ended. */
export type AddCouncillorResult = AddCouncillorSuccess | InvalidInput | NotFound | RoleMissing;

/** The councillor is on the list. */
export type AddCouncillorSuccess = {
  __typename?: 'AddCouncillorSuccess';
  /** The id. */
  councillorId: Scalars['ID']['output'];
};

/** A lot to add to a draft; a tender has at most 50. */
export type AddLotInput = {
  /** Last day of its contract, on or after the first. */
  contractEnd?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day of its contract; left out: that of the tender's notice. */
  contractStart?: InputMaybe<Scalars['LocalDate']['input']>;
  /** A lot of the same draft whose criteria, questions, rules, measures and places it begins with; left out: it is empty. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** What this part is expected to be worth; left out: not said. */
  estimatedValue?: InputMaybe<MoneyInput>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** What this part is: 1 to 2,000 characters. */
  title: Scalars['String']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How adding a lot ended. */
export type AddLotResult = AddLotSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** The lot was added. */
export type AddLotSuccess = {
  __typename?: 'AddLotSuccess';
  /** The lot. */
  lot: Lot;
};

/** A social value criterion to add. */
export type AddSocialValueCriterionInput = {
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Top of the marking scale of the graded part. */
  maxGrade?: Scalars['Decimal']['input'];
  /** Target in pounds of social value that earns full points; without it the best bid sets the scale. */
  target?: InputMaybe<Scalars['Decimal']['input']>;
  /** Share of the valued part within social value, in percent; the rest is the graded method statement. */
  valuedShare?: Scalars['Weight']['input'];
  /** Version of the lot's tender that you read. */
  version: Scalars['Int']['input'];
  /** What social value is worth in the whole, in percent; more than 0, less than 100. */
  weight: Scalars['Weight']['input'];
};

/** How adding the criterion ended. */
export type AddSocialValueCriterionResult = AddSocialValueCriterionSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** Social value is in, and the weights make 100 again. */
export type AddSocialValueCriterionSuccess = {
  __typename?: 'AddSocialValueCriterionSuccess';
  /** The lot. */
  lot: Lot;
};

/** A file to add to a draft. */
export type AddTenderDocumentInput = {
  /** The file, as the upload answered. */
  fileId: Scalars['ID']['input'];
  /** What it is. */
  kind: TenderDocumentKind;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** What it is called, up to 200 characters. */
  title: Scalars['String']['input'];
  /** The same in Welsh. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
  /** The version of the draft that was read. */
  version: Scalars['Int']['input'];
};

/** How it ended. */
export type AddTenderDocumentResult = AddTenderDocumentSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** It is on the list, the last. */
export type AddTenderDocumentSuccess = {
  __typename?: 'AddTenderDocumentSuccess';
  /** The draft. */
  tender: Tender;
};

/** The service does not vouch for the person's e-mail address, so nobody here can be linked to them. */
export type AddressNotVerified = UserError & {
  __typename?: 'AddressNotVerified';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/** The grade the panel agreed for one bid on one criterion. Never changed: a later one is a new record and the last one counts. */
export type AgreedGrade = Node & {
  __typename?: 'AgreedGrade';
  /** Key of the criterion. */
  criterionKey: Scalars['String']['output'];
  /** The mark on the published scale; for a pass-or-fail criterion 1 or 0. */
  grade: Scalars['Decimal']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When, by the database's clock. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Whoever has this address acts for the organisation already. */
export type AlreadyMember = UserError & {
  __typename?: 'AlreadyMember';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The address's field. */
  path: Array<Scalars['String']['output']>;
};

/** An amendment of a published tender; what is left out stays as it is. */
export type AmendTenderInput = {
  /** Until when bids may be sent; a later moment only. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** The need in more words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Documents to add, to exchange and to withdraw. */
  documents?: InputMaybe<AmendedDocumentsInput>;
  /** Until when questions may be asked; a later moment only. */
  enquiryDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** Places of lots to change; a lot that is left out keeps its own. */
  lots?: InputMaybe<Array<LotPlacesInput>>;
  /** Only to see what it would change: nothing is kept. */
  previewOnly?: Scalars['Boolean']['input'];
  /** Why; everybody reads it. */
  reason: Scalars['String']['input'];
  /** The tender. */
  tenderId: Scalars['ID']['input'];
  /** Terms to change. */
  terms?: InputMaybe<AmendedTermsInput>;
  /** What is being bought. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How amending ended. */
export type AmendTenderResult = AmendTenderSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** The tender is amended, or would be. */
export type AmendTenderSuccess = {
  __typename?: 'AmendTenderSuccess';
  /** All that is not as it was. */
  changes: Array<AmendedFieldChange>;
  /** The tender. */
  tender: Tender;
  /** How long bidders have; null when only days are moved. */
  timeLeft?: Maybe<TimeLeft>;
};

/** A file that was uploaded, to be a document of a published tender. */
export type AmendedAdditionInput = {
  /** The file, as the upload answered. */
  fileId: Scalars['ID']['input'];
  /** What it is. */
  kind: TenderDocumentKind;
  /** What it is called, up to 200 characters. */
  title: Scalars['String']['input'];
  /** The same in Welsh. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of documents. The earlier files stay to be read by everybody, marked with what took their place. */
export type AmendedDocumentsInput = {
  /** New ones, behind the others; 30 at most. */
  add?: InputMaybe<Array<AmendedAdditionInput>>;
  /** Those that a newer file takes the place of; 30 at most. */
  exchange?: InputMaybe<Array<AmendedExchangeInput>>;
  /** Those that are no longer part of the tender; 30 at most. */
  withdraw?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A newer file for a document. What it is stays, and what it is called where that is left out. */
export type AmendedExchangeInput = {
  /** The document whose place it takes. */
  documentId: Scalars['ID']['input'];
  /** The newer file, as the upload answered. */
  fileId: Scalars['ID']['input'];
  /** What it is called now. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The same in Welsh. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
};

/** A field of a tender that an amendment may concern. */
export type AmendedField =
  /** What bidders must show to take part. */
  | 'CONDITIONS'
  /** Until when bids may be sent. */
  | 'DEADLINE'
  /** The need in more words. */
  | 'DESCRIPTION'
  /** The files that go with it, as lists of documents. */
  | 'DOCUMENTS'
  /** Until when questions may be asked. */
  | 'ENQUIRY_DEADLINE'
  /** Insurances that are asked for. */
  | 'INSURANCES'
  /** How performance will be judged. */
  | 'KPIS'
  /** Weeks from signing to the first day of the work. */
  | 'MOBILISATION_WEEKS'
  /** Why performance cannot be measured by indicators. */
  | 'NO_KPIS_REASON'
  /** Why the contract is not split into lots. */
  | 'ONE_LOT_REASON'
  /** When and how soon the buyer pays. */
  | 'PAYMENT'
  /** Where the contract is carried out, and how people there reach the service. */
  | 'PLACES'
  /** Who may bid. */
  | 'RESERVATION'
  /** How long the contract runs. */
  | 'TERM'
  /** What is being bought. */
  | 'TITLE'
  /** Whether people come over with the work. */
  | 'TUPE'
  /** How prices follow costs. */
  | 'UPLIFT';

/** One field that an amendment changes. */
export type AmendedFieldChange = {
  __typename?: 'AmendedFieldChange';
  /** What it is. */
  after: Scalars['String']['output'];
  /** What it was, as JSON text in the form of the API's own fields. */
  before: Scalars['String']['output'];
  /** The field. */
  field: AmendedField;
  /** Number of the lot whose places they are; null for all else. */
  lot?: Maybe<Scalars['Int']['output']>;
};

/** Terms to change; what is left out stays as it is. Who may bid stands from publication on and is refused. */
export type AmendedTermsInput = {
  /** What bidders must show to take part: stands, and is refused when it is another. */
  conditions?: InputMaybe<Array<ParticipationConditionInput>>;
  /** Insurances to ask for; empty: none. */
  insurances?: InputMaybe<Array<InsuranceTermsInput>>;
  /** How performance will be judged. */
  kpis?: InputMaybe<Array<KeyPerformanceIndicatorInput>>;
  /** Weeks from signing to the first day of the work. */
  mobilisationWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Why performance cannot be measured by indicators. */
  noKpisReason?: InputMaybe<Scalars['String']['input']>;
  /** Why the contract is not split into lots: stands, and is refused when it is another. */
  oneLotReason?: InputMaybe<Scalars['String']['input']>;
  /** When and how soon the buyer pays. */
  payment?: InputMaybe<PaymentTermsInput>;
  /** Who may bid: stands, and is refused when it is another. */
  reservation?: InputMaybe<Reservation>;
  /** How long the contract runs. */
  term?: InputMaybe<ContractTermInput>;
  /** Whether people come over with the work. */
  tupe?: InputMaybe<TupeTermsInput>;
  /** How prices follow costs. */
  uplift?: InputMaybe<UpliftTermsInput>;
};

/** Where an amendment stands. */
export type AmendmentState =
  /** The national platform refused the changed tender notice, or it lacks something; only the authority sees the amendment. */
  | 'HELD_UP'
  /** The changed tender notice is on its way; only the authority sees the amendment. Its later days count already. */
  | 'PENDING'
  /** Public: the tender says what it says. */
  | 'PUBLISHED';

/** All answers of a draft; they replace those given before. */
export type AnswerNeedsInput = {
  /** The answers. */
  answers: Array<NeedAnswerInput>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How answering ended. */
export type AnswerNeedsResult = AnswerNeedsSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** The answers are kept. */
export type AnswerNeedsSuccess = {
  __typename?: 'AnswerNeedsSuccess';
  /** The draft. */
  tender: Tender;
};

/** The tender that an answer is about. */
export type AnswerTender = {
  __typename?: 'AnswerTender';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** An answer. */
export type AnswerWardQuestionInput = {
  /** The question. */
  questionId: Scalars['ID']['input'];
  /** A published tender of the authority that it is about. */
  tenderId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the answer that stands: 0 before the first. */
  version: Scalars['Int']['input'];
  /** What is answered, in at most 5,000 characters. */
  words: Scalars['String']['input'];
  /** The same in Welsh. */
  wordsCy?: InputMaybe<Scalars['String']['input']>;
};

/** How answering ended. */
export type AnswerWardQuestionResult = AnswerWardQuestionSuccess | Conflict | InvalidInput | NotFound | RoleMissing;

/** The answer is public, unless the question is withheld. */
export type AnswerWardQuestionSuccess = {
  __typename?: 'AnswerWardQuestionSuccess';
  /** The question. */
  question: WardQuestion;
};

/** A need of a place, and what a tender answers. */
export type AnsweredNeed = {
  __typename?: 'AnsweredNeed';
  /** What the tender does about it; null while nothing was said. */
  answer?: Maybe<NeedAnswer>;
  /** Opaque id, as `answerNeeds` takes it. */
  needId: Scalars['ID']['output'];
  /** Of how many percent of all ballots. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Its rank from 1, which equal ones share. */
  rank: Scalars['Int']['output'];
  /** What is needed. */
  title: Scalars['String']['output'];
  /** The same in Welsh; null where it was not given. */
  titleCy?: Maybe<Scalars['String']['output']>;
};

/** A published tender with what it answers to one place. */
export type AnsweringTender = {
  __typename?: 'AnsweringTender';
  /** What the place said, and what the tender does about it. */
  needs: PlaceNeeds;
  /** The tender. */
  tender: Tender;
};

/** A program that acts for an organisation. Its organisation's administrators only; null for others. */
export type ApiClient = Node & {
  __typename?: 'ApiClient';
  /** What was done to the program, newest first. */
  auditTrail?: Maybe<AuditEventConnection>;
  /** What it sends as `client_id`. */
  clientId: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null once that person has left the organisation. */
  createdBy?: Maybe<Person>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** How it shows who it is. */
  kind: ApiClientKind;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** When it was revoked; null while it may be used. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it may do. */
  scopes: Array<ApiScope>;
  /** Its secrets that have not expired, newest first: one, or several while an old one is being replaced. */
  secrets: Array<ApiSecret>;
};


/** A program that acts for an organisation. Its organisation's administrators only; null for others. */
export type ApiClientAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of programs. */
export type ApiClientConnection = {
  __typename?: 'ApiClientConnection';
  /** The programs of this page, newest first. */
  edges: Array<ApiClientEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A program in a list. */
export type ApiClientEdge = {
  __typename?: 'ApiClientEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The program. */
  node: ApiClient;
};

/** How a program shows who it is. */
export type ApiClientKind =
  /** By a key that it sends with each request. */
  | 'API_KEY'
  /** By OAuth 2.0 client credentials: it changes its secret for access tokens that last some minutes. */
  | 'CLIENT_CREDENTIALS';

/** What a program may do for its organisation. In OAuth 2.0 the same words in small letters, e.g. `tenders:read`. */
export type ApiScope =
  /** Read bids: a supplier its own, an authority those of closed lots. */
  | 'BIDS_READ'
  /** Submit bids. */
  | 'BIDS_WRITE'
  /** Follow the changes of the organisation. */
  | 'CHANGES_READ'
  /** Read grades, scoring runs and results. */
  | 'EVALUATION_READ'
  /** Publish and close tenders. */
  | 'TENDERS_PUBLISH'
  /** Read tenders, lots, criteria and measures, drafts of the own authority included. */
  | 'TENDERS_READ'
  /** Import notices, and change drafts. */
  | 'TENDERS_WRITE';

/** A secret of a program, as far as it may be shown again. */
export type ApiSecret = {
  __typename?: 'ApiSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was last used, to the minute; null before its first use. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The letters that it begins with after its mark, to tell it from others. */
  prefix: Scalars['String']['output'];
};

/** What was done in one step of an approval. */
export type ApprovalAction =
  /** Approved. */
  | 'APPROVED'
  /** Returned with a reason. */
  | 'RETURNED'
  /** Sent for approval. */
  | 'SENT';

/** Where the approval of a draft stands. */
export type ApprovalState =
  /** A second person approved it exactly as it stands: it may be published. */
  | 'APPROVED'
  /** It was changed since it was approved, which is void: it must be sent again. */
  | 'CHANGED_SINCE_APPROVED'
  /** It was changed since it was sent: it must be sent again. */
  | 'CHANGED_SINCE_SENT'
  /** Nobody has sent it for approval. */
  | 'NOT_SENT'
  /** A second person returned it with a reason. */
  | 'RETURNED'
  /** A second person has yet to decide. */
  | 'WAITING';

/** One step of an approval. Steps are added, never changed. */
export type ApprovalStep = {
  __typename?: 'ApprovalStep';
  /** What was done. */
  action: ApprovalAction;
  /** When, by the database's clock. */
  at: Scalars['DateTime']['output'];
  /** By whom; null when that person no longer belongs to the authority. */
  by?: Maybe<Person>;
  /** SHA-256 of what would be published, as it was then. */
  contentHash: Scalars['String']['output'];
  /** The note for whoever decides, the approver's remark or the reason for returning it. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many comments were open when it was sent. */
  openComments: Scalars['Int']['output'];
};

/** A draft to approve. */
export type ApproveTenderInput = {
  /** The hash of what you read and approve: `approval.contentHash`. */
  contentHash: Scalars['String']['input'];
  /** A remark, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How approving ended. */
export type ApproveTenderResult = ApproveTenderSuccess | Conflict | InvalidInput | NotFound | RoleMissing | SecondPersonNeeded | WrongPhase;

/** The draft may be published as it stands. */
export type ApproveTenderSuccess = {
  __typename?: 'ApproveTenderSuccess';
  /** The draft. */
  tender: Tender;
};

/** What was approved for a financial year. */
export type ApprovedYearInput = {
  /** Pounds. */
  approved: Scalars['Decimal']['input'];
  /** The year in which it begins: 2027 is April 2027 to March 2028. The contract must run in it. */
  year: Scalars['Int']['input'];
};

/** A question as a councillor asks it. */
export type AskWardQuestionInput = {
  /** The authority that is asked. */
  authorityId: Scalars['ID']['input'];
  /** The councillor's address. */
  email: Scalars['String']['input'];
  /** The language of the question, and of the mail. */
  language?: QuestionLanguage;
  /** What is asked, in at most 1,000 characters. */
  question: Scalars['String']['input'];
  /** Code of the ward. */
  ward: Scalars['String']['input'];
};

/** How asking ended. */
export type AskWardQuestionResult = AskWardQuestionSuccess | InvalidInput | NotFound;

/** If the address is that of a councillor of the ward, a mail with a link is on its way. */
export type AskWardQuestionSuccess = {
  __typename?: 'AskWardQuestionSuccess';
  /** The address as it was understood. */
  email: Scalars['String']['output'];
};

/** This person may not be helped by this helper; it is not said why, for that would tell who is who and who bids. */
export type AssistanceRefused = UserError & {
  __typename?: 'AssistanceRefused';
  /** What has to be so. */
  message: Scalars['String']['output'];
  /** The person's field. */
  path: Array<Scalars['String']['output']>;
};

/** One thing that was asked for in an assisted session, noted before it was done. */
export type AssistedAction = {
  __typename?: 'AssistedAction';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The mutation, such as `submitBid`. */
  verb: Scalars['String']['output'];
};

/** A session in which somebody, the helper, acts for a person of a supplier. For the supplier's people, who was helped and the helper; null for others. */
export type AssistedSession = Node & {
  __typename?: 'AssistedSession';
  /** What was asked for in it, oldest first. */
  actions: Array<AssistedAction>;
  /** Which text was read out and agreed to. */
  consentVersion: Scalars['String']['output'];
  /** When it was ended before that; null otherwise. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself, an hour after its beginning at the latest. */
  endsAt: Scalars['DateTime']['output'];
  /** The name of who helps. */
  helperName: Scalars['String']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The supplier acted for. */
  organisation: Organisation;
  /** Who is helped; null where the viewer may not see that person. */
  person?: Maybe<Person>;
  /** Why help was needed. */
  reason: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
};

/** A page of assisted sessions. */
export type AssistedSessionConnection = {
  __typename?: 'AssistedSessionConnection';
  /** The sessions of this page, newest first. */
  edges: Array<AssistedSessionEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An assisted session in a list. */
export type AssistedSessionEdge = {
  __typename?: 'AssistedSessionEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: AssistedSession;
};

/** Too many attempts came from this network address. Nothing was changed. */
export type AttemptsUsedUp = UserError & {
  __typename?: 'AttemptsUsedUp';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
  /** When to try again. */
  retryAt: Scalars['DateTime']['output'];
};

/** Shows that one state of the audit tree is the beginning of a later one (RFC 9162 §2.1.4). */
export type AuditConsistencyProof = {
  __typename?: 'AuditConsistencyProof';
  /** The hashes. */
  hashes: Array<Scalars['String']['output']>;
  /** The head that is public now: hourly while any lot takes bids. */
  head: AuditHead;
};

/** One change, as the audit log has it. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** The operation, such as `publishTender`; `scoreLot` and `refuseLateBid` are the service's own. */
  action: Scalars['String']['output'];
  /** When, by the database's clock. */
  at: Scalars['DateTime']['output'];
  /** Id of the leaf; give it to `auditInclusionProof`. */
  id: Scalars['ID']['output'];
  /** Global id of what was changed. */
  objectId: Scalars['ID']['output'];
  /** Type of what was changed, such as `Lot`. */
  objectType: Scalars['String']['output'];
  /** The organisation for which it was done. */
  onBehalfOf?: Maybe<Organisation>;
  /** The person for whom it was done, in an assisted session: `who` is the helper. Null for everything else. */
  onBehalfOfPerson?: Maybe<Scalars['String']['output']>;
  /** Position in the audit tree, from 0; null until it has one, within a second. */
  position?: Maybe<Scalars['Int']['output']>;
  /** The name of the program that did it. Null where a person or the service did, and for programs of other organisations. */
  program?: Maybe<Scalars['String']['output']>;
  /** Who has made that program, and answers for it. Null where there is none, and for people who have left the organisation or were erased. */
  programMaker?: Maybe<Scalars['String']['output']>;
  /** Why, in the person's words, where a reason is asked for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Id of the request, as the answer's header `x-request-id` gave it. */
  requestId?: Maybe<Scalars['String']['output']>;
  /** The tender it belongs to; null where there is none, or it may not be known to you. */
  tender?: Maybe<Tender>;
  /** Who did it. Null for the service itself, for programs, for people of other organisations unless they helped somebody, and for people who were erased. */
  who?: Maybe<Scalars['String']['output']>;
};

/** A page of what was done. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The events with their cursors. */
  edges: Array<AuditEventEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Where it stands; give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: AuditEvent;
};

/** A signed state of the audit tree. */
export type AuditHead = {
  __typename?: 'AuditHead';
  /** Public key, Ed25519: 32 bytes in base64url. */
  key: Scalars['String']['output'];
  /** Root of the tree, 64 hexadecimal digits. */
  root: Scalars['String']['output'];
  /** Signature: 64 bytes in base64url, over `{"format":"commonweal-audit-head/1","root":…,"signedAt":…,"size":…}`. */
  signature: Scalars['String']['output'];
  /** When it was signed by the database's clock, exactly as it was signed. */
  signedAt: Scalars['String']['output'];
  /** How many leaves. */
  size: Scalars['Int']['output'];
};

/** Shows that a change is in the audit tree (RFC 9162 §2.1.3). */
export type AuditInclusionProof = {
  __typename?: 'AuditInclusionProof';
  /** Hashes from the leaf up to the root. */
  hashes: Array<Scalars['String']['output']>;
  /** The first signed head that covers the leaf. */
  head: AuditHead;
  /** The leaf as canonical JSON (RFC 8785); its hash is SHA-256(0x00 ‖ these bytes). */
  leaf: Scalars['String']['output'];
  /** Hash of the leaf, 64 hexadecimal digits. */
  leafHash: Scalars['String']['output'];
  /** Position of the leaf, from 0. */
  position: Scalars['Int']['output'];
};

/** What an authority keeps of itself for every notice, for everybody. An empty text says nothing. */
export type AuthorityDetails = {
  __typename?: 'AuthorityDetails';
  /** Whose threshold applies; null: not answered. */
  buyerType?: Maybe<NoticeBuyerType>;
  /** When it was changed last. */
  changedAt: Scalars['DateTime']['output'];
  /** Its mailbox for questions. */
  contactEmail: Scalars['String']['output'];
  /** Where its work is mostly done: a region of level 1 or 2 of the International Territorial Levels, such as `UKD3`. */
  deliveryRegion: Scalars['String']['output'];
  /** Its postcode. */
  postcode: Scalars['String']['output'];
  /** Its number on the national platform. */
  ppon: Scalars['String']['output'];
  /** Building and street. */
  street: Scalars['String']['output'];
  /** Its telephone number for questions. */
  telephone: Scalars['String']['output'];
  /** Its town. */
  town: Scalars['String']['output'];
  /** VAT in percent on what it mostly buys. */
  vatPercent: Scalars['String']['output'];
  /** Optimistic lock: give it with each change. */
  version: Scalars['Int']['output'];
  /** Its website. */
  website: Scalars['String']['output'];
};

/** Whose goods and services threshold holds. */
export type AuthorityLevel =
  /** Central government's. */
  | 'CENTRAL'
  /** Everybody else's. */
  | 'SUB_CENTRAL';

/** How an authority's pages look. */
export type AuthorityTheme = {
  __typename?: 'AuthorityTheme';
  /** Of the stripe at the top and other shapes. Stands out from the page by 3 to 1 or more. */
  accentColour: Scalars['String']['output'];
  /** Of links, buttons and the name: `#` and six hexadecimal digits. Stands out from the page by 4.5 to 1 or more. */
  brandColour: Scalars['String']['output'];
  /** The name at the top of its pages. */
  displayName: Scalars['String']['output'];
  /** The font of everything. */
  font: ThemeFont;
  /** Its logo; null for none. */
  logo?: Maybe<ThemeLogo>;
  /** Optimistic lock: give it with each change. Each version looks the same for ever. */
  version: Scalars['Int']['output'];
};

/** One award criterion of a lot. */
export type AwardCriterion = Node & {
  __typename?: 'AwardCriterion';
  /** What it is worth in the whole: the product of the weights down the tree, in percent. */
  effectiveWeight: Scalars['Decimal']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Short name, unique in the lot; the id in the proof bundle. */
  key: Scalars['String']['output'];
  /** What it is about. */
  kind: CriterionKind;
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Key of the criterion it is part of; null at the top. */
  parentKey?: Maybe<Scalars['String']['output']>;
  /** What bidders are asked, in order; empty where no question is written, and then the criterion itself is the question. */
  questions: Array<Question>;
  /** Scoring kind and its settings as JSON text, as in the proof bundle; null for a criterion with parts. */
  scoring?: Maybe<Scalars['String']['output']>;
  /** Weight within its parent, in percent; children of one parent make exactly 100. */
  weight: Scalars['Weight']['output'];
};

/** One award criterion; its parts name it as their parent. */
export type AwardCriterionInput = {
  /** Short name, unique in the lot: lower-case letters, digits and hyphens. */
  key: Scalars['String']['input'];
  /** What it is about. */
  kind: CriterionKind;
  /** Name for people. */
  name: Scalars['String']['input'];
  /** Key of the criterion it is part of. */
  parentKey?: InputMaybe<Scalars['String']['input']>;
  /** What bidders are asked, in order, at most 10; of a graded criterion alone. Left out: those that it has. */
  questions?: InputMaybe<Array<QuestionInput>>;
  /** Scoring kind and its settings as JSON text, as in the proof bundle; needed for a criterion without parts. */
  scoring?: InputMaybe<Scalars['String']['input']>;
  /** Weight within its parent, in percent. */
  weight: Scalars['Weight']['input'];
};

/** How a ballot came in. */
export type BallotChannel =
  /** From a browser. */
  | 'ONLINE'
  /** On paper, entered by staff. */
  | 'PAPER'
  /** By phone, entered by staff. */
  | 'PHONE';

/** How people answer a round. */
export type BallotKind =
  /** They tick the needs that matter; each tick counts the same. */
  | 'APPROVAL'
  /** They put needs in order: the first counts as many points as a ballot may name needs, the next one less, and so on. */
  | 'RANKED';

/** A bank holiday as GOV.UK publishes it. */
export type BankHoliday = {
  __typename?: 'BankHoliday';
  /** Which day. */
  day: Scalars['LocalDate']['output'];
  /** Its name. */
  title: Scalars['String']['output'];
};

/** A part of the United Kingdom with bank holidays of its own. */
export type BankHolidayDivision =
  /** England and Wales. */
  | 'ENGLAND_AND_WALES'
  /** Northern Ireland. */
  | 'NORTHERN_IRELAND'
  /** Scotland. */
  | 'SCOTLAND';

/** How beginning to register a passkey ended. */
export type BeginPasskeyRegistrationResult = BeginPasskeyRegistrationSuccess | FreshSignInNeeded | StrongerSessionNeeded;

/** The browser can make a passkey. */
export type BeginPasskeyRegistrationSuccess = {
  __typename?: 'BeginPasskeyRegistrationSuccess';
  /** Until when it can be finished. */
  expiresAt: Scalars['DateTime']['output'];
  /** JSON text: `PublicKeyCredentialCreationOptionsJSON`, for `PublicKeyCredential.parseCreationOptionsFromJSON`. */
  options: Scalars['String']['output'];
};

/** The browser can look for a passkey. */
export type BeginPasskeySignInSuccess = {
  __typename?: 'BeginPasskeySignInSuccess';
  /** Secret of this attempt, shown once; for `signInWithPasskey`. */
  challenge: Scalars['String']['output'];
  /** Until when the attempt can be finished. */
  expiresAt: Scalars['DateTime']['output'];
  /** JSON text: `PublicKeyCredentialRequestOptionsJSON`, for `PublicKeyCredential.parseRequestOptionsFromJSON`. */
  options: Scalars['String']['output'];
};

/** Where to sign in. */
export type BeginProviderSignInInput = {
  /** `key` of an identity provider. */
  provider: Scalars['String']['input'];
  /** Where the service sends people back to: one of the addresses that the operator has allowed. */
  redirectUri: Scalars['String']['input'];
};

/** How asking for the address ended. */
export type BeginProviderSignInResult = BeginProviderSignInSuccess | InvalidInput | ProviderUnreachable;

/** Send the person to the service. */
export type BeginProviderSignInSuccess = {
  __typename?: 'BeginProviderSignInSuccess';
  /** Where to send the person. */
  authorizationUrl: Scalars['String']['output'];
  /** Secret of this attempt, shown once; keep it in the browser (a cookie) for `signInWithProvider`. */
  challenge: Scalars['String']['output'];
  /** Until when the attempt can be finished. */
  expiresAt: Scalars['DateTime']['output'];
};

/** How beginning to set up an app ended. */
export type BeginTotpEnrolmentResult = BeginTotpEnrolmentSuccess | FreshSignInNeeded | StrongerSessionNeeded;

/** Put this into the app, then confirm with a code it shows. */
export type BeginTotpEnrolmentSuccess = {
  __typename?: 'BeginTotpEnrolmentSuccess';
  /** Until when it can be confirmed. */
  expiresAt: Scalars['DateTime']['output'];
  /** The secret to type, in base 32; shown once. */
  secret: Scalars['String']['output'];
  /** The same as `otpauth://` address, for a QR code; shown once. */
  uri: Scalars['String']['output'];
};

/** A supplier's offer for one lot. What it says is sealed until the lot is closed. */
export type Bid = Node & {
  __typename?: 'Bid';
  /** Agreed grades that count. The authority only. */
  agreedGrades: Array<AgreedGrade>;
  /** What was done to the bid and, for the authority, to its grades; newest first. */
  auditTrail?: Maybe<AuditEventConnection>;
  /** What the bid says: its own supplier always; the authority once the lot is closed; null for others. */
  content?: Maybe<BidContent>;
  /** SHA-256 of the content as received. */
  contentHash: Scalars['String']['output'];
  /** Evaluators' grades, oldest first. The authority only. */
  grades: Array<Grade>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The lot it is for. */
  lot: Lot;
  /** Instant of receipt by the database's clock. */
  receivedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: BidState;
  /** Who bids. */
  supplier: Organisation;
};


/** A supplier's offer for one lot. What it says is sealed until the lot is closed. */
export type BidAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An answer to one question. */
export type BidAnswer = {
  __typename?: 'BidAnswer';
  /** Key of the criterion. */
  criterionKey: Scalars['String']['output'];
  /** Which of its questions, from 1. */
  question: Scalars['Int']['output'];
  /** The answer. */
  text: Scalars['String']['output'];
};

/** An answer to one question. */
export type BidAnswerInput = {
  /** Key of the criterion. */
  criterionKey: Scalars['String']['input'];
  /** Which of its questions, from 1; the only one of a criterion for which none is written. */
  question?: Scalars['Int']['input'];
  /** The answer, 1 to 50,000 characters, and no more words than the question's limit. */
  text: Scalars['String']['input'];
};

/** A quantity of one measure, each year, in named places. */
export type BidCommitment = {
  __typename?: 'BidCommitment';
  /** Id of the measure. */
  measureId: Scalars['String']['output'];
  /** Where the benefit lands. */
  places: Array<Scalars['String']['output']>;
  /** Units a year. */
  quantity: Scalars['Decimal']['output'];
  /** For how many years, 1 to 60. */
  years: Scalars['Int']['output'];
};

/** A quantity of one measure, each year, in named places. */
export type BidCommitmentInput = {
  /** Id of one of the lot's measures. */
  measureId: Scalars['String']['input'];
  /** Where the benefit lands: place names or ONS codes, at least one. */
  places: Array<Scalars['String']['input']>;
  /** Units a year, more than 0. */
  quantity: Scalars['Decimal']['input'];
  /** For how many years, 1 to 60. */
  years: Scalars['Int']['input'];
};

/** A page of bids. */
export type BidConnection = {
  __typename?: 'BidConnection';
  /** The bids of this page. */
  edges: Array<BidEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What a bid says. */
export type BidContent = {
  __typename?: 'BidContent';
  /** Answers to the quality and social value questions. */
  answers: Array<BidAnswer>;
  /** What the bidder commits to give the community. */
  commitments: Array<BidCommitment>;
  /** The price offered. */
  price: Money;
};

/** A bid in a list. */
export type BidEdge = {
  __typename?: 'BidEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The bid. */
  node: Bid;
};

/** About how much work a bid is. An estimate, which nobody has measured. */
export type BidEffort = {
  __typename?: 'BidEffort';
  /** Hours for the answers. */
  answerHours: Scalars['Int']['output'];
  /** How it is reckoned. */
  basis: SourcedText;
  /** Hours for proof of the conditions. */
  conditionHours: Scalars['Int']['output'];
  /** Hours of work, of which the next three are the parts. */
  hours: Scalars['Int']['output'];
  /** Hours to read the documents, work out a price and send the bid. */
  otherHours: Scalars['Int']['output'];
  /** Questions to answer in words. */
  questions: Scalars['Int']['output'];
  /** Pounds of the estimated value for each hour, the lot's or, of a tender with one lot, the tender's; null when not said. */
  valuePerHour?: Maybe<Scalars['Decimal']['output']>;
  /** Words of all answers together. */
  words: Scalars['Int']['output'];
};

/** Where a bid stands. */
export type BidState =
  /** The one that counts for its supplier and lot. */
  | 'SUBMITTED'
  /** A later one of the same supplier took its place. */
  | 'SUPERSEDED';

/**
 * What a cut would lose. A unit costs what it did, so a percentage of the money is that percentage of the units. Units of a
 * place are spread over the tenths of England by the number of its neighbourhoods in each; people are not counted. Places
 * whose deprivation is not known lose the same share as the whole, whatever the rule.
 */
export type BudgetCut = {
  __typename?: 'BudgetCut';
  /** What each lot loses for which units are planned. */
  lots: Array<LotCut>;
  /** In percent of the cost of every year. */
  percent: Scalars['Int']['output'];
  /** How it falls. */
  rule: CutRule;
  /** What it saves over the term. */
  saved: Money;
};

/** Where money was approved. */
export type BudgetSource = {
  __typename?: 'BudgetSource';
  /** On which day. */
  date: Scalars['LocalDate']['output'];
  /** What approved it, such as a decision of the cabinet. */
  decision: Scalars['String']['output'];
  /** Where the decision is to be read. */
  reference?: Maybe<Scalars['String']['output']>;
};

/** Where money was approved. */
export type BudgetSourceInput = {
  /** On which day; not a day to come. */
  date: Scalars['LocalDate']['input'];
  /** What approved it, such as a decision of the cabinet: 1 to 500 characters. */
  decision: Scalars['String']['input'];
  /** Where the decision is to be read: up to 200 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** What is planned against what was approved. */
export type BudgetStanding = {
  __typename?: 'BudgetStanding';
  /** What is approved; null where nothing is. */
  approved?: Maybe<Money>;
  /** What is planned. */
  cost: Money;
  /** How much more is planned than approved; below 0 where money is left. */
  over: Money;
  /** Cost in percent of what is approved; null where nothing is. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** One thing of a planned budget that does not fit. */
export type BudgetWarning = {
  __typename?: 'BudgetWarning';
  /** What. */
  kind: BudgetWarningKind;
  /** In words. */
  text: Scalars['String']['output'];
  /** In words, in Welsh. */
  textCy: Scalars['String']['output'];
};

/** What of a planned budget does not fit. */
export type BudgetWarningKind =
  /** Units are planned for a place that the lot no longer has. */
  | 'PLACE_GONE'
  /** The plan begins in another month than the contract does by the timeline. */
  | 'START_DIFFERS'
  /** The plan is for another number of months than the deal terms. */
  | 'TERM_DIFFERS'
  /** Over the term the cost is more than what is approved. */
  | 'TERM_OVER_BUDGET'
  /** Plan and estimated value treat VAT differently, so they are not compared. */
  | 'VALUE_BASIS_DIFFERS'
  /** The cost over the term is not the estimated value. */
  | 'VALUE_DIFFERS'
  /** Nothing is approved for a financial year that costs something. */
  | 'YEAR_NOT_APPROVED'
  /** In a financial year the cost is more than what is approved. */
  | 'YEAR_OVER_BUDGET';

/** A financial year of a contract against its budget. */
export type BudgetYear = {
  __typename?: 'BudgetYear';
  /** How many months of the contract lie in it. */
  months: Scalars['Int']['output'];
  /** Cost and budget. */
  standing: BudgetStanding;
  /** The year in which it begins: 2027 is April 2027 to March 2028. */
  year: Scalars['Int']['output'];
};

/** The buyer as the notice names it. */
export type Buyer = {
  __typename?: 'Buyer';
  /** Identifiers in the notice. */
  identifiers: Array<BuyerIdentifier>;
  /** Name in the notice. */
  name: Scalars['String']['output'];
};

/** A number under which a public register knows the buyer. */
export type BuyerIdentifier = {
  __typename?: 'BuyerIdentifier';
  /** The register, e.g. `GB-PPON`. */
  scheme: Scalars['String']['output'];
  /** The number in that register. */
  value: Scalars['String']['output'];
};

/** Who buys. Only central government is bound by the national frameworks. */
export type BuyerKind =
  /** A department, an executive agency or a non-departmental public body. */
  | 'CENTRAL_GOVERNMENT'
  /** A combined authority. */
  | 'COMBINED_AUTHORITY'
  /** A council. */
  | 'COUNCIL'
  /** An NHS body. */
  | 'NHS'
  /** Anybody else. */
  | 'OTHER';

/** Where the buying authority is. */
export type BuyingNation =
  /** England. */
  | 'ENGLAND'
  /** Northern Ireland. */
  | 'NORTHERN_IRELAND'
  /** Scotland, which the Procurement Act leaves out. */
  | 'SCOTLAND'
  /** Wales. */
  | 'WALES';

/** A ballot. */
export type CastBallotInput = {
  /** A random text that this browser keeps: 20 to 100 letters, digits, hyphens and underscores. */
  browserToken: Scalars['String']['input'];
  /** The needs; in a ranked ballot the first matters most. */
  choices: Array<Scalars['ID']['input']>;
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** How voting ended. */
export type CastBallotResult = AttemptsUsedUp | CastBallotSuccess | InvalidInput | NotFound | RoundNotOpen;

/** The ballot is in. */
export type CastBallotSuccess = {
  __typename?: 'CastBallotSuccess';
  /** Whether it replaced one that this browser cast before. */
  replaced: Scalars['Boolean']['output'];
};

/** The attempt has ended: its secret was used, is too old, or was never given. Start signing in again. */
export type ChallengeEnded = UserError & {
  __typename?: 'ChallengeEnded';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always the challenge. */
  path: Array<Scalars['String']['output']>;
};

/** A change of something that an organisation may know of, in ids alone: ask for the object to learn what it is now. */
export type Change = {
  __typename?: 'Change';
  /** When, by the database's clock. */
  at: Scalars['DateTime']['output'];
  /** Id of the change; give it to `auditInclusionProof`. */
  id: Scalars['ID']['output'];
  /** What was done: the name of the mutation, such as `publishTender`; `scoreLot`, `refuseLateBid` and `stopWebhookEndpoint` are the service's own. */
  kind: Scalars['String']['output'];
  /** Global id of what was changed. */
  objectId: Scalars['ID']['output'];
  /** Type of what was changed, such as `Tender`. */
  objectType: Scalars['String']['output'];
  /** Its position in the audit log. Positions between those of two changes belong to others. */
  sequence: Scalars['Int']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes of this page, in the order of the feed. */
  edges: Array<ChangeEdge>;
  /** Where the page begins and ends. Keep `endCursor` and go on from it later: nothing is missed, and nothing comes twice. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A change of a councillor. */
export type ChangeCouncillorInput = {
  /** The councillor. */
  councillorId: Scalars['ID']['input'];
  /** The address with which they can ask. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Last day in office; null while it goes on. The address is erased once it has passed. */
  endedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Name, in one line of 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** How changing a councillor ended. */
export type ChangeCouncillorResult = ChangeCouncillorSuccess | InvalidInput | NotFound | RoleMissing;

/** It is changed. */
export type ChangeCouncillorSuccess = {
  __typename?: 'ChangeCouncillorSuccess';
  /** The id. */
  councillorId: Scalars['ID']['output'];
};

/** A change in the feed. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Its place in the feed. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** Changes to a search; what is left out stays as it is. */
export type ChangeOrganisationSearchInput = {
  /** When its people get mail. */
  alerts?: InputMaybe<SearchAlerts>;
  /** True: what it finds now is no longer new. */
  isSeen?: InputMaybe<Scalars['Boolean']['input']>;
  /** What to call it, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The search. */
  searchId: Scalars['ID']['input'];
};

/** How changing a search ended. */
export type ChangeOrganisationSearchResult = ChangeOrganisationSearchSuccess | InvalidInput | NotFound | RoleMissing;

/** The search is changed. */
export type ChangeOrganisationSearchSuccess = {
  __typename?: 'ChangeOrganisationSearchSuccess';
  /** The search. */
  search: OrganisationSearch;
};

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password that holds now. */
  currentPassword: Scalars['String']['input'];
  /** 12 to 200 characters, and none of the passwords that everybody tries first. */
  newPassword: Scalars['String']['input'];
};

/** How changing the password ended. */
export type ChangePasswordResult = ChangePasswordSuccess | InvalidInput | SignInRefused;

/** The new password holds. */
export type ChangePasswordSuccess = {
  __typename?: 'ChangePasswordSuccess';
  /** When it was set. */
  changedAt: Scalars['DateTime']['output'];
};

/** A member with new roles. */
export type ChangeRolesInput = {
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
  /** All that the person is from now on. */
  roles: Array<MembershipRole>;
};

/** How changing roles ended. */
export type ChangeRolesResult = ChangeRolesSuccess | InvalidInput | LastKeeper | NotFound | RoleMissing;

/** The roles are changed. */
export type ChangeRolesSuccess = {
  __typename?: 'ChangeRolesSuccess';
  /** What the person is now. */
  roles: Array<MembershipRole>;
};

/** How many ballots came in by one channel. */
export type ChannelTurnout = {
  __typename?: 'ChannelTurnout';
  /** How many. */
  ballots: PublishedCount;
  /** The channel. */
  channel: BallotChannel;
};

/** Measures for a lot. */
export type ChooseMeasuresInput = {
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Ids of measures; replaces the earlier choice. */
  measureIds: Array<Scalars['String']['input']>;
  /** Version of the lot's tender that you read. */
  version: Scalars['Int']['input'];
};

/** How choosing ended. */
export type ChooseMeasuresResult = ChooseMeasuresSuccess | Conflict | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** The measures are chosen. */
export type ChooseMeasuresSuccess = {
  __typename?: 'ChooseMeasuresSuccess';
  /** The lot. */
  lot: Lot;
};

/** A measure as chosen for a lot. */
export type ChosenMeasure = {
  __typename?: 'ChosenMeasure';
  /** The measure as it stood when chosen. */
  measure: Measure;
};

/** The program's access was ended, which is for good. */
export type ClientRevoked = UserError & {
  __typename?: 'ClientRevoked';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The program's field. */
  path: Array<Scalars['String']['output']>;
};

/** A round to close. */
export type ClosePriorityRoundInput = {
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** How closing ended. */
export type ClosePriorityRoundResult = ClosePriorityRoundSuccess | InvalidInput | NotFound | RoleMissing | RoundNotOpen;

/** The round was counted. */
export type ClosePriorityRoundSuccess = {
  __typename?: 'ClosePriorityRoundSuccess';
  /** The round, with its results. */
  round: PriorityRound;
};

/** A tender to close. */
export type CloseTenderInput = {
  /** The tender. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How closing ended. */
export type CloseTenderResult = CloseTenderSuccess | Conflict | DeadlineNotReached | NotFound | RoleMissing | WrongPhase;

/** The tender is closed. */
export type CloseTenderSuccess = {
  __typename?: 'CloseTenderSuccess';
  /** The tender. */
  tender: Tender;
};

/** What a code is called. */
export type CodeName = {
  __typename?: 'CodeName';
  /** The code, as it was asked for. */
  code: Scalars['String']['output'];
  /** Its name, in English; of a place in the language of whoever named it. */
  name: Scalars['String']['output'];
};

/** The code is not the one that the app shows now, or was used. */
export type CodeRefused = UserError & {
  __typename?: 'CodeRefused';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always the code. */
  path: Array<Scalars['String']['output']>;
};

/** Something to say of a draft. */
export type CommentOnTenderInput = {
  /** Of which part. */
  section: CommentSection;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** What is said, up to 2,000 characters. */
  words: Scalars['String']['input'];
};

/** How it ended. */
export type CommentOnTenderResult = CommentOnTenderSuccess | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** It is said. */
export type CommentOnTenderSuccess = {
  __typename?: 'CommentOnTenderSuccess';
  /** The draft. */
  tender: Tender;
};

/** A part of a draft that people of its authority speak of. */
export type CommentSection =
  /** Award criteria, measures and how points become ranks. */
  | 'CRITERIA'
  /** The terms of the deal. */
  | 'DEAL'
  /** The lots. */
  | 'LOTS'
  /** The statutory notices. */
  | 'NOTICES'
  /** Title, description, value. */
  | 'OVERVIEW'
  /** How it is procured. */
  | 'ROUTE'
  /** Its days. */
  | 'TIMELINE';

/** Something that an area needs, in a round. */
export type CommunityNeed = {
  __typename?: 'CommunityNeed';
  /** Whether the authority itself put it there. */
  byAuthority: Scalars['Boolean']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The need that it is part of. */
  mergedInto?: Maybe<Scalars['ID']['output']>;
  /** Its number in the round, as on paper ballots. */
  number: Scalars['Int']['output'];
  /** Why it was declined or merged; null where nothing was said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The round it is in. */
  roundId: Scalars['ID']['output'];
  /** What became of it. */
  state: NeedState;
  /** What is needed. */
  title: Scalars['String']['output'];
  /** The same in Welsh; null where it was not given. */
  titleCy?: Maybe<Scalars['String']['output']>;
};

/** What a condition of participation is about. */
export type ConditionKind =
  /** Accounts that an auditor has signed. */
  | 'AUDITED_ACCOUNTS'
  /** Work of the kind done before. */
  | 'EXPERIENCE'
  /** Other proof of being sound. */
  | 'FINANCES'
  /** Insurance, which is not asked for before the award. */
  | 'INSURANCE'
  /** Anything else. */
  | 'OTHER'
  /** Being on a register, such as that of a regulator. */
  | 'REGISTRATION';

/** The token of a link. */
export type ConfirmAddressInput = {
  /** The password that was chosen with the account: who gets the mail must be who asked. */
  password: Scalars['String']['input'];
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How confirming an address ended. */
export type ConfirmAddressResult = ConfirmAddressSuccess | LinkEnded | SignInRefused;

/** The account is there. */
export type ConfirmAddressSuccess = {
  __typename?: 'ConfirmAddressSuccess';
  /** The address to sign in with. */
  email: Scalars['String']['output'];
};

/** The token of a link. */
export type ConfirmSearchInput = {
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How confirming a search ended. */
export type ConfirmSearchResult = ConfirmSearchSuccess | LinkEnded;

/** News of the search come by mail from now on. */
export type ConfirmSearchSuccess = {
  __typename?: 'ConfirmSearchSuccess';
  /** Query of the portal's list that shows the same search. */
  query: Scalars['String']['output'];
};

/** A second factor. Give `totp` or `recoveryCode`, not both. */
export type ConfirmSecondFactorInput = {
  /** The secret that `signIn` or `signInWithProvider` gave. */
  challenge: Scalars['String']['input'];
  /** A recovery code, with or without its hyphens. */
  recoveryCode?: InputMaybe<Scalars['String']['input']>;
  /** Six digits of the authenticator app. */
  totp?: InputMaybe<Scalars['String']['input']>;
};

/** How confirming ended. */
export type ConfirmSecondFactorResult = ChallengeEnded | InvalidInput | SignInRefused | SignInSuccess;

/** A code of the app that is being set up. */
export type ConfirmTotpEnrolmentInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
};

/** How setting up an app ended. */
export type ConfirmTotpEnrolmentResult = ChallengeEnded | CodeRefused | ConfirmTotpEnrolmentSuccess | FreshSignInNeeded | StrongerSessionNeeded;

/** The app is set up. */
export type ConfirmTotpEnrolmentSuccess = {
  __typename?: 'ConfirmTotpEnrolmentSuccess';
  /** When the session ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Ten recovery codes, shown once; null when the person has unused ones from earlier. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The session's new secret, shown once; the former one is void. */
  token: Scalars['String']['output'];
  /** The person signed in, now with a second factor. */
  viewer: Viewer;
};

/** The token of a link. */
export type ConfirmWardQuestionInput = {
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How confirming a question ended. */
export type ConfirmWardQuestionResult = ConfirmWardQuestionSuccess | LinkEnded;

/** The question is public. */
export type ConfirmWardQuestionSuccess = {
  __typename?: 'ConfirmWardQuestionSuccess';
  /** Code of the ward whose page shows it. */
  wardCode: Scalars['String']['output'];
};

/** The thing was changed by somebody else since you read it; read it again and repeat. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  /** The version that stands now. */
  currentVersion: Scalars['Int']['output'];
  /** What happened and what to do. */
  message: Scalars['String']['output'];
  /** Always the version field. */
  path: Array<Scalars['String']['output']>;
};

/** You act for the authority that buys this, so you cannot bid for it, whichever supplier you act for as well. */
export type ConflictOfInterest = UserError & {
  __typename?: 'ConflictOfInterest';
  /** What happened and what to do. */
  message: Scalars['String']['output'];
  /** Always the supplier's field. */
  path: Array<Scalars['String']['output']>;
};

/** Somebody connected with a supplier. */
export type ConnectedPerson = {
  __typename?: 'ConnectedPerson';
  /** In which way. */
  connection: Connection;
  /** A number under which a register knows a body, if it is one. */
  identifier?: Maybe<Scalars['String']['output']>;
  /** Name of the person or body. */
  name: Scalars['String']['output'];
};

/** Somebody connected with the supplier. */
export type ConnectedPersonInput = {
  /** In which way. */
  connection: Connection;
  /** A number under which a register knows a body, if it is one. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person or body, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** In which way somebody is connected with a supplier. */
export type Connection =
  /** Directs it, openly or not, or is its trustee. */
  | 'DIRECTOR_OR_TRUSTEE'
  /** Stands in an equivalent position. */
  | 'EQUIVALENT'
  /** Is its parent or subsidiary undertaking. */
  | 'PARENT_OR_SUBSIDIARY'
  /** Is a company it succeeded. */
  | 'PREDECESSOR'
  /** Has significant control of it. */
  | 'SIGNIFICANT_CONTROL'
  /** Can exercise significant influence or control. */
  | 'SIGNIFICANT_INFLUENCE';

/** What is read out to a person before somebody may act for them. */
export type ConsentText = {
  __typename?: 'ConsentText';
  /** In English. */
  english: Scalars['String']['output'];
  /** Which text it is. */
  version: Scalars['String']['output'];
  /** In Welsh. */
  welsh: Scalars['String']['output'];
};

/** Whether people are consulted. */
export type ConsultationDecision = {
  __typename?: 'ConsultationDecision';
  /** Whether they are. */
  consulting: Scalars['Boolean']['output'];
  /** Why, or why not. */
  reason: Scalars['String']['output'];
};

/** Whether people are consulted. */
export type ConsultationDecisionInput = {
  /** Whether they are. */
  consulting: Scalars['Boolean']['input'];
  /** Why, or why not: 1 to 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** How long the contract runs. */
export type ContractTerm = {
  __typename?: 'ContractTerm';
  /** Months by which it may be made longer. */
  extensionMonths: Scalars['Int']['output'];
  /** Months that are agreed. */
  months: Scalars['Int']['output'];
};

/** How long the contract runs. */
export type ContractTermInput = {
  /** Months by which it may be made longer. */
  extensionMonths?: Scalars['Int']['input'];
  /** Months that are agreed. */
  months: Scalars['Int']['input'];
};

/** A councillor on an authority's list, for its people. */
export type Councillor = {
  __typename?: 'Councillor';
  /** The address with which they can ask; null where none is known, and once the office has ended. */
  email?: Maybe<Scalars['String']['output']>;
  /** Last day in office; null while it goes on. */
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whether they are in office today. */
  isInOffice: Scalars['Boolean']['output'];
  /** The councillor's name. */
  name: Scalars['String']['output'];
  /** The ward; null when it is not known here any more. */
  ward?: Maybe<PlaceName>;
  /** Code of the ward. */
  wardCode: Scalars['String']['output'];
};

/** A count in steps of five, from which nobody's own figure follows. */
export type CountRange = {
  __typename?: 'CountRange';
  /** At least so many; 0: fewer than five. */
  least: Scalars['Int']['output'];
  /** At most so many. */
  most: Scalars['Int']['output'];
};

/** How a count is published. */
export type CountShown =
  /** As it is. */
  | 'COUNT'
  /** It is below the threshold, and therefore not told. */
  | 'FEWER'
  /** It is not told, because with it a small count beside it could be worked out. */
  | 'WITHHELD';

/** A code of the Common Procurement Vocabulary 2008. */
export type CpvCode = {
  __typename?: 'CpvCode';
  /** Eight digits, a hyphen and the check digit. */
  code: Scalars['String']['output'];
  /** What it stands for, in English. */
  description: Scalars['String']['output'];
};

/** A page of codes. */
export type CpvCodeConnection = {
  __typename?: 'CpvCodeConnection';
  /** The codes with their cursors. */
  edges: Array<CpvCodeEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A code in a list. */
export type CpvCodeEdge = {
  __typename?: 'CpvCodeEdge';
  /** Where it stands; give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The code. */
  node: CpvCode;
};

/** A program to make. */
export type CreateApiClientInput = {
  /** How it shows who it is. */
  kind: ApiClientKind;
  /** For how many days its secret is good, 1 to 730. */
  lifetimeDays?: Scalars['Int']['input'];
  /** What people call it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The organisation it acts for. */
  organisationId: Scalars['ID']['input'];
  /** What it may do, at least one. */
  scopes: Array<ApiScope>;
};

/** How making a program ended. */
export type CreateApiClientResult = CreateApiClientSuccess | FreshSignInNeeded | InvalidInput | NotFound | RoleMissing;

/** The program is made. */
export type CreateApiClientSuccess = {
  __typename?: 'CreateApiClientSuccess';
  /** The program. */
  client: ApiClient;
  /** Its secret, shown this once. */
  secret: Scalars['String']['output'];
};

/** A framework to begin. */
export type CreateFrameworkInput = {
  /** The authority. */
  authorityId: Scalars['ID']['input'];
  /** The framework to copy; none: it begins empty. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** Its Welsh title. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
};

/** How beginning a framework ended. */
export type CreateFrameworkResult = CreateFrameworkSuccess | InvalidInput | NotFound | RoleMissing;

/** The framework is begun. */
export type CreateFrameworkSuccess = {
  __typename?: 'CreateFrameworkSuccess';
  /** Its first draft. */
  framework: Framework;
};

/** A tender to begin. */
export type CreateTenderInput = {
  /** The authority whose tender it is. */
  authorityId: Scalars['ID']['input'];
  /** A tender of the same authority whose lots, criteria, rules, places, place factors, measures and deal terms are copied, and, where none are sent, its stages without their days; never its dates or bids. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** What the contract is expected to be worth; not for a grant. */
  estimatedValue?: InputMaybe<MoneyInput>;
  /** What a funding call gives; for a grant only. */
  fund?: InputMaybe<FundInput>;
  /** How it is procured. */
  route: RouteInput;
  /** Stages of a procedure that has any, in their order. */
  stages?: Array<TenderStageInput>;
  /** A template of the same authority, or one that comes with the product, to begin with; not with `copyOf`. */
  template?: InputMaybe<Scalars['ID']['input']>;
  /** What is wanted, in a few words. */
  title: Scalars['String']['input'];
};

/** How beginning ended. */
export type CreateTenderResult = CreateTenderSuccess | InvalidInput | NotFound | RoleMissing | RouteRefused;

/** The tender is begun. */
export type CreateTenderSuccess = {
  __typename?: 'CreateTenderSuccess';
  /** The draft. */
  tender: Tender;
};

/** A webhook to make. */
export type CreateWebhookEndpointInput = {
  /** Of which kinds of change it is told, as `Change.kind` names them, at most 100; of every kind where there are none. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The organisation whose changes it is told of. */
  organisationId: Scalars['ID']['input'];
  /** Where messages are sent: an https address on the public Internet, up to 2,000 characters. */
  url: Scalars['String']['input'];
};

/** How making a webhook ended. */
export type CreateWebhookEndpointResult = CreateWebhookEndpointSuccess | FreshSignInNeeded | InvalidInput | NotFound | RoleMissing;

/** The webhook is made. */
export type CreateWebhookEndpointSuccess = {
  __typename?: 'CreateWebhookEndpointSuccess';
  /** The webhook. */
  endpoint: WebhookEndpoint;
  /** What its messages are signed with, shown this once. */
  secret: Scalars['String']['output'];
};

/** What a criterion is about; decides its colour and order in every picture. */
export type CriterionKind =
  /** What it costs. */
  | 'PRICE'
  /** How well it will be done. */
  | 'QUALITY'
  /** What it gives the community. */
  | 'SOCIAL_VALUE';

/** Why a measure of a lot was chosen. */
export type CriterionReason = {
  __typename?: 'CriterionReason';
  /** Why, as it was on the day of choosing. */
  because: Scalars['String']['output'];
  /** The same in Welsh. */
  becauseCy: Scalars['String']['output'];
  /** The lot. */
  lotId: Scalars['ID']['output'];
  /** The measure. */
  measure: Measure;
  /** Code of the place. */
  placeCode: Scalars['String']['output'];
  /** Where the link from the need to the measure comes from. */
  source: Scalars['String']['output'];
};

/** How a cut falls. */
export type CutRule =
  /** Every place and every tenth loses the same share. */
  | 'EVEN'
  /** A tenth loses nothing before all less deprived ones have lost everything. */
  | 'PROTECT_MOST_DEPRIVED';

/** The deadline lies ahead by the database's clock; a tender cannot be closed early. */
export type DeadlineNotReached = UserError & {
  __typename?: 'DeadlineNotReached';
  /** The deadline. */
  deadline: Scalars['DateTime']['output'];
  /** When it can be closed. */
  message: Scalars['String']['output'];
  /** The tender's field. */
  path: Array<Scalars['String']['output']>;
};

/** The deadline had passed by the database's clock when the bid arrived. The attempt is recorded. */
export type DeadlinePassed = UserError & {
  __typename?: 'DeadlinePassed';
  /** The deadline. */
  deadline: Scalars['DateTime']['output'];
  /** When it closed and when the bid arrived. */
  message: Scalars['String']['output'];
  /** The lot's field. */
  path: Array<Scalars['String']['output']>;
  /** When the bid arrived. */
  receivedAt: Scalars['DateTime']['output'];
};

/** The terms that a tender offers. What the buyer has not said is null. */
export type Deal = {
  __typename?: 'Deal';
  /** Rules that the terms break, by the tender's route; empty for a tender without one, for then no rule is known to hold. */
  breaches: Array<DealBreach>;
  /** What bidders must show to take part. */
  conditions: Array<ParticipationCondition>;
  /** Insurances that are asked for; empty: none. */
  insurances?: Maybe<Array<InsuranceTerms>>;
  /** How performance will be judged. */
  kpis: Array<KeyPerformanceIndicator>;
  /** Weeks from signing to the first day of the work. */
  mobilisationWeeks?: Maybe<Scalars['Int']['output']>;
  /** Why performance cannot be measured by indicators. */
  noKpisReason?: Maybe<Scalars['String']['output']>;
  /** Why the contract is not split into lots. */
  oneLotReason?: Maybe<Scalars['String']['output']>;
  /** When and how soon the buyer pays. */
  payment?: Maybe<PaymentTerms>;
  /** Who may bid. */
  reservation?: Maybe<Reservation>;
  /**
   * Whom the conditions and insurances shut out, as far as profiles of registered suppliers say; for those of the authority
   * who design its tenders, null for others. A condition that can be shown in another way is not among them.
   */
  shutOut?: Maybe<Array<ShutOut>>;
  /** How long the contract runs. */
  term?: Maybe<ContractTerm>;
  /** Whether people come over with the work. */
  tupe?: Maybe<TupeTerms>;
  /** How prices follow costs. */
  uplift?: Maybe<UpliftTerms>;
};

/** A rule that the terms of a deal break. */
export type DealBreach = {
  __typename?: 'DealBreach';
  /** What to do. */
  fix: Scalars['String']['output'];
  /** What to do, in Welsh. */
  fixCy: Scalars['String']['output'];
  /** The field, as a JSON path from the terms: `$.payment.days`. */
  path: Scalars['String']['output'];
  /** The rule in words. */
  reason: SourcedText;
  /** Which rule. */
  rule: DealRule;
  /** Whether nothing is published against it; otherwise it warns. */
  stops: Scalars['Boolean']['output'];
};

/** A rule about the terms of a deal. */
export type DealRule =
  /** No audited accounts of those who need not have them. */
  | 'AUDITED_ACCOUNTS'
  /** Places and channels of a service. */
  | 'CHANNELS'
  /** No qualification without its equivalents. */
  | 'EQUIVALENTS'
  /** No insurance before the award. */
  | 'INSURANCE_BEFORE_AWARD'
  /** Key performance indicators of a large contract. */
  | 'KPIS'
  /** An earlier contract that is worth no more than this one. */
  | 'LIKE_VALUE'
  /** Years of like work that new organisations can have. */
  | 'LIKE_YEARS'
  /** The reason for one lot. */
  | 'LOTS'
  /** No earlier contract with one particular authority. */
  | 'NAMED_AUTHORITY'
  /** What small organisations decide by. */
  | 'NOT_SAID'
  /** Nobody is kept from bidding as unsuitable below the threshold. */
  | 'NO_SUITABILITY_STAGE'
  /** How soon a valid invoice is paid. */
  | 'PAYMENT_DAYS'
  /** For whom a tender may be kept. */
  | 'RESERVATION'
  /** How long a contract may be that is kept for some. */
  | 'RESERVED_TERM'
  /** The list of people who come over. */
  | 'TUPE_LIST';

/** Units of a tenth of England. */
export type DecileLoss = {
  __typename?: 'DecileLoss';
  /** 1 is the most deprived; null: not known. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** Units lost. */
  lost: Scalars['Int']['output'];
  /** Units planned. */
  units: Scalars['Int']['output'];
};

/** What was decided before a tender. What nobody has said yet is null. */
export type Decisions = {
  __typename?: 'Decisions';
  /** Whether people are consulted on how the purchase might improve the well-being of the area. */
  consultation?: Maybe<ConsultationDecision>;
  /** Whether the effect on people who share a protected characteristic was assessed. */
  equality?: Maybe<EqualityDecision>;
  /** What the market was asked before the tender, and what came back; empty: it was not asked. */
  market?: Maybe<Array<MarketAnswer>>;
  /** Decisions that a rule asks for before publication and that nobody has made; empty for a tender without a route. */
  missing: Array<MissingDecision>;
};

/** A place in which the contract is carried out. */
export type DeliveryPlace = {
  __typename?: 'DeliveryPlace';
  /** How people there reach the service; empty where nobody is served. */
  channels: Array<ServiceChannel>;
  /** Code of the Government Statistical Service, e.g. `E06000009`. */
  code: Scalars['String']['output'];
  /** Which place it is; null where no data about it was imported. */
  place?: Maybe<PlaceName>;
};

/** A place in which the contract is carried out. */
export type DeliveryPlaceInput = {
  /** How people there reach the service. */
  channels?: Array<ServiceChannel>;
  /** Code of the Government Statistical Service. */
  code: Scalars['String']['input'];
};

/** A made-up account of the demonstration. */
export type DemoAccount = {
  __typename?: 'DemoAccount';
  /** The code of the authenticator app now; null for accounts without one. */
  code?: Maybe<Scalars['String']['output']>;
  /** When the code changes; null for accounts without one. */
  codeChangesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Address to sign in with. */
  email: Scalars['String']['output'];
  /** Who it is. */
  name: Scalars['String']['output'];
  /** The password; it is public. */
  password: Scalars['String']['output'];
};

/** A mail of the demonstration, as its receiver would read it. */
export type DemoMail = {
  __typename?: 'DemoMail';
  /** The paragraphs after the link. */
  after: Array<Scalars['String']['output']>;
  /** The paragraphs before the link. */
  before: Array<Scalars['String']['output']>;
  /** When it was delivered into the mailbox. */
  deliveredAt: Scalars['DateTime']['output'];
  /** The language it is written in: `en` or `cy`. */
  language: Scalars['String']['output'];
  /** The link, if it has one. */
  link?: Maybe<DemoMailLink>;
  /** Whom it is for. */
  recipient: Scalars['String']['output'];
  /** Where one asks for no more such mails, if it is one of several. */
  stop?: Maybe<DemoMailLink>;
  /** What it is about. */
  subject: Scalars['String']['output'];
};

/** Where a mail of the demonstration leads. */
export type DemoMailLink = {
  __typename?: 'DemoMailLink';
  /** What the link is called. */
  label: Scalars['String']['output'];
  /** Its whole address. */
  url: Scalars['String']['output'];
};

/** How deprived the neighbourhoods of a place are, by the English Indices of Deprivation 2025. */
export type Deprivation = {
  __typename?: 'Deprivation';
  /** Tenth of England by that rank: ⌈10 × rank / 33,755⌉; of a neighbourhood only. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** How many of them lie in each tenth of England; the most deprived tenth first. */
  deciles: Array<Scalars['Int']['output']>;
  /** The same by domain. */
  domains: Array<DomainDeprivation>;
  /** How many of them lie in the most deprived tenth. */
  mostDeprived: Scalars['Int']['output'];
  /** The same in percent. */
  mostDeprivedPercent: Scalars['Decimal']['output'];
  /** How many neighbourhoods. */
  neighbourhoods: Scalars['Int']['output'];
  /** Rank among the 33,755 neighbourhoods of England, 1 the most deprived; of a neighbourhood only. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Score; of a neighbourhood only. */
  score?: Maybe<Scalars['Decimal']['output']>;
};

/** One of the seven domains of the Indices of Deprivation. */
export type DeprivationDomain =
  /** Risk of being a victim of crime. */
  | 'CRIME'
  /** Attainment and skills. */
  | 'EDUCATION'
  /** People kept out of work. */
  | 'EMPLOYMENT'
  /** Housing and surroundings. */
  | 'ENVIRONMENT'
  /** Illness, disability and early death. */
  | 'HEALTH'
  /** Access to housing and local services. */
  | 'HOUSING_AND_SERVICES'
  /** People on low incomes. */
  | 'INCOME';

/** All that is said of a lot itself; what is left out is taken away. */
export type DescribeLotInput = {
  /** Last day of its contract, on or after the first. */
  contractEnd?: InputMaybe<Scalars['LocalDate']['input']>;
  /** First day of its contract; left out: that of the tender's notice. */
  contractStart?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What this part is expected to be worth; left out: not said. */
  estimatedValue?: InputMaybe<MoneyInput>;
  /** The lot of a draft. */
  lotId: Scalars['ID']['input'];
  /** What this part is: 1 to 2,000 characters. */
  title: Scalars['String']['input'];
  /** The version of its tender that you read. */
  version: Scalars['Int']['input'];
};

/** How describing a lot ended. */
export type DescribeLotResult = Conflict | DescribeLotSuccess | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** The lot is described. */
export type DescribeLotSuccess = {
  __typename?: 'DescribeLotSuccess';
  /** The lot. */
  lot: Lot;
};

/** What is new of a document. What is left out stays as it is. */
export type DescribeTenderDocumentInput = {
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** What it is. */
  kind?: InputMaybe<TenderDocumentKind>;
  /** The place in the list, from 1. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called, up to 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The same in Welsh; null or empty: there is none. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
  /** The version of the draft that was read. */
  version: Scalars['Int']['input'];
};

/** How it ended. */
export type DescribeTenderDocumentResult = Conflict | DescribeTenderDocumentSuccess | InvalidInput | NotFound | RoleMissing | WrongPhase;

/** It is said. */
export type DescribeTenderDocumentSuccess = {
  __typename?: 'DescribeTenderDocumentSuccess';
  /** The draft. */
  tender: Tender;
};

/** How deprived the neighbourhoods of a place are in one domain. */
export type DomainDeprivation = {
  __typename?: 'DomainDeprivation';
  /** Tenth of England; of a neighbourhood only. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** How many neighbourhoods lie in each tenth of England; the most deprived tenth first. */
  deciles: Array<Scalars['Int']['output']>;
  /** Which domain. */
  domain: DeprivationDomain;
  /** How many of them lie in the most deprived tenth. */
  mostDeprived: Scalars['Int']['output'];
  /** The same in percent. */
  mostDeprivedPercent: Scalars['Decimal']['output'];
};

/** A framework to begin the next version of. */
export type DraftFrameworkVersionInput = {
  /** A published version of it. */
  frameworkId: Scalars['ID']['input'];
};

/** How beginning a version ended. */
export type DraftFrameworkVersionResult = DraftFrameworkVersionSuccess | InvalidInput | NotFound | RoleMissing;

/** There is a draft of the next version. */
export type DraftFrameworkVersionSuccess = {
  __typename?: 'DraftFrameworkVersionSuccess';
  /** The draft. */
  framework: Framework;
};

/** A part of the list of what is to be done before a tender is published. */
export type DraftSection =
  /** What is bought: words, kinds of work, places. */
  | 'BOUGHT'
  /** The deal: its terms, and whom it is open to. */
  | 'DEAL'
  /** How it is decided: criteria, measures, conditions. */
  | 'DECIDED'
  /** What the place needs, and what was decided before the tender. */
  | 'PLACE'
  /** Checking and publishing: rehearsal, comments, notices, approval. */
  | 'PUBLISH'
  /** When: the timeline. */
  | 'WHEN';

/** One thing to do before a draft is published. */
export type DraftTask = {
  __typename?: 'DraftTask';
  /** The lot that it is about; null: the tender. */
  lot?: Maybe<Lot>;
  /** How many things publication still asks of it. */
  missing: Scalars['Int']['output'];
  /** Where it stands in the list. */
  section: DraftSection;
  /** Where it stands. */
  state: DraftTaskState;
  /** Its name, which stays: `WORDS`, `CRITERIA`, `TERMS`. New ones may be added. */
  task: Scalars['String']['output'];
};

/** Where a task stands, by the rules that publication goes by. */
export type DraftTaskState =
  /** Something was said, and publication asks for no more. */
  | 'DONE'
  /** Something was said, and publication asks for more. */
  | 'MISSING'
  /** Nothing was said, and publication asks for something. */
  | 'NOT_STARTED'
  /** Nothing was said, and nothing asks for it. */
  | 'OPTIONAL';

/** A session to end. */
export type EndAssistedSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** How ending ended. */
export type EndAssistedSessionResult = EndAssistedSessionSuccess | NotFound;

/** The session is over. */
export type EndAssistedSessionSuccess = {
  __typename?: 'EndAssistedSessionSuccess';
  /** The session. */
  session: AssistedSession;
};

/** What suppliers asked before a tender, and what is answered. Public, and never changed. */
export type EngagementAnswer = {
  __typename?: 'EngagementAnswer';
  /** What is answered. */
  answer: Scalars['String']['output'];
  /** The number of the answer that this one corrects; null: none. */
  corrects?: Maybe<Scalars['Int']['output']>;
  /** Counted from 1 for each tender. */
  number: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** What was asked, without who asked it. */
  question: Scalars['String']['output'];
};

/** A ballot on paper or by phone. */
export type EnterBallotInput = {
  /** The bundle that the sheet lies in, 1 to 50 characters. */
  batch: Scalars['String']['input'];
  /** Paper or phone. */
  channel: BallotChannel;
  /** The needs; in a ranked ballot the first matters most. */
  choices: Array<Scalars['ID']['input']>;
  /** The day it came. */
  receivedOn: Scalars['LocalDate']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** The number of the sheet in the bundle, from 1. */
  sheet: Scalars['Int']['input'];
};

/** How entering a ballot ended. */
export type EnterBallotResult = EnterBallotSuccess | InvalidInput | NotFound | RoleMissing | RoundNotOpen;

/** The ballot is in. */
export type EnterBallotSuccess = {
  __typename?: 'EnterBallotSuccess';
  /** The number after the highest that was entered of the bundle. */
  nextSheet: Scalars['Int']['output'];
  /** The sheet that was entered. */
  sheet: Scalars['Int']['output'];
};

/** Whether the impact on equality was assessed. */
export type EqualityDecision = {
  __typename?: 'EqualityDecision';
  /** Whether it was. */
  assessed: Scalars['Boolean']['output'];
  /** Where the assessment is to be read; null where none was made. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What the assessment found, or why none is needed. */
  words: Scalars['String']['output'];
};

/** Whether the impact on equality was assessed. */
export type EqualityDecisionInput = {
  /** Whether it was. */
  assessed: Scalars['Boolean']['input'];
  /** Where the assessment is to be read; of one that was made alone. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** What the assessment found, or why none is needed: 1 to 4,000 characters. */
  words: Scalars['String']['input'];
};

/** What is needed to erase oneself. */
export type EraseMyselfInput = {
  /** The address that the person signs in with, typed again. */
  email: Scalars['String']['input'];
};

/** How erasing ended. */
export type EraseMyselfResult = EraseMyselfSuccess | FreshSignInNeeded | InvalidInput | LastKeeper;

/** The person is erased; the session is over. */
export type EraseMyselfSuccess = {
  __typename?: 'EraseMyselfSuccess';
  /** When. */
  erasedAt: Scalars['DateTime']['output'];
};

/** What a supplier declares about one ground of exclusion. */
export type ExclusionDeclaration = {
  __typename?: 'ExclusionDeclaration';
  /** Whether it applies. */
  applies: Scalars['Boolean']['output'];
  /** Since when it is declared so. */
  declaredAt: Scalars['DateTime']['output'];
  /** What happened and what was done since; where it applies. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Whether an authority must or may leave the supplier out for it. */
  force: ExclusionForce;
  /** The ground. */
  ground: ExclusionGround;
};

/** A declaration about one ground. */
export type ExclusionDeclarationInput = {
  /** Whether it applies. */
  applies: Scalars['Boolean']['input'];
  /** What happened and what was done since; needed where it applies. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** The ground. */
  ground: ExclusionGround;
};

/** Whether an authority must leave the supplier out, or may. */
export type ExclusionForce =
  /** It may. */
  | 'DISCRETIONARY'
  /** It must. */
  | 'MANDATORY';

/** A ground of exclusion, by the headings of Schedules 6 (mandatory) and 7 (discretionary) to the Procurement Act 2023. */
export type ExclusionGround =
  /** Discretionary: acting improperly in procurement. */
  | 'ACTING_IMPROPERLY_IN_PROCUREMENT'
  /** Mandatory: ancillary offences. */
  | 'ANCILLARY_OFFENCES'
  /** Discretionary: breach of contract and poor performance. */
  | 'BREACH_OF_CONTRACT_AND_POOR_PERFORMANCE'
  /** Mandatory: cartel offence. */
  | 'CARTEL_OFFENCE'
  /** Mandatory: competition law infringements. */
  | 'COMPETITION_LAW_INFRINGEMENTS'
  /** Mandatory: corporate manslaughter. */
  | 'CORPORATE_MANSLAUGHTER'
  /** Discretionary: environmental misconduct. */
  | 'ENVIRONMENTAL_MISCONDUCT'
  /** Discretionary: insolvency bankruptcy. */
  | 'INSOLVENCY_BANKRUPTCY'
  /** Discretionary: labour market misconduct. */
  | 'LABOUR_MARKET_MISCONDUCT'
  /** Mandatory: labour market slavery trafficking offences. */
  | 'LABOUR_MARKET_SLAVERY_TRAFFICKING_OFFENCES'
  /** Mandatory: misconduct in relation to tax. */
  | 'MISCONDUCT_IN_RELATION_TO_TAX'
  /** Discretionary: national security. */
  | 'NATIONAL_SECURITY'
  /** Mandatory: organised crime. */
  | 'ORGANISED_CRIME'
  /** Discretionary: potential competition infringements. */
  | 'POTENTIAL_COMPETITION_INFRINGEMENTS'
  /** Discretionary: professional misconduct. */
  | 'PROFESSIONAL_MISCONDUCT'
  /** Mandatory: tax offences. */
  | 'TAX_OFFENCES'
  /** Mandatory: terrorism. */
  | 'TERRORISM'
  /** Mandatory: theft fraud bribery. */
  | 'THEFT_FRAUD_BRIBERY';

/** Something wrong in a file. */
export type FileFault = {
  __typename?: 'FileFault';
  /** The column's heading; null where it is about a whole line. */
  column?: Maybe<Scalars['String']['output']>;
  /** The line or row, from 1; null where it is about the whole file. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What to do. */
  message: Scalars['String']['output'];
};

/** The file cannot be taken; nothing of it was. */
export type FileFaulty = UserError & {
  __typename?: 'FileFaulty';
  /** What is wrong, the first hundred. */
  faults: Array<FileFault>;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The file's field. */
  path: Array<Scalars['String']['output']>;
};

/** One bid's share of first places. */
export type FirstPlaceShare = {
  __typename?: 'FirstPlaceShare';
  /** Key of the bid. */
  bidKey: Scalars['String']['output'];
  /** Share of draws in which it wins, in percent. */
  share: Scalars['Decimal']['output'];
};

/** A place that was found. */
export type FoundPlace = {
  __typename?: 'FoundPlace';
  /** The local authority that a ward or neighbourhood lies in. */
  authorityName?: Maybe<Scalars['String']['output']>;
  /** Code of the Government Statistical Service. */
  code: Scalars['String']['output'];
  /** True for a place of the demonstration, which does not exist. */
  isFictional: Scalars['Boolean']['output'];
  /** What kind of place it is. */
  kind: PlaceKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A social value framework: a national outline, or one version of an authority's own. */
export type Framework = {
  __typename?: 'Framework';
  /** Opaque id; national outlines have a plain one, such as `ppn-026`. */
  id: Scalars['ID']['output'];
  /** Key performance indicators about social value, by contract value. */
  indicators: Array<FrameworkIndicators>;
  /** National or an authority's own. */
  kind: FrameworkKind;
  /** The terms of its text. */
  licence?: Maybe<Scalars['String']['output']>;
  /** The least weights of social value, by contract value. */
  minimumWeights: Array<FrameworkWeight>;
  /** What else a commissioner must know. */
  notes: Array<SourcedText>;
  /** Which version of its framework it is, from 1. */
  number: Scalars['Int']['output'];
  /** What a benefit counts where it lands; deciles that are left out count 1. */
  placeFactors: Array<PlaceFactor>;
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** Whom it binds. */
  scope?: Maybe<Scalars['String']['output']>;
  /** The same in Welsh. */
  scopeCy?: Maybe<Scalars['String']['output']>;
  /** Draft or published; national outlines are published. */
  state: FrameworkState;
  /** How much social value earns full points; null where none is set. */
  target?: Maybe<ProportionalTarget>;
  /** Themes or missions. */
  themes: Array<FrameworkTheme>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Its Welsh title; null where there is none. */
  titleCy?: Maybe<Scalars['String']['output']>;
  /** From when to when it is for notices. */
  validity: Array<FrameworkValidity>;
  /** Counts changes of a draft; `saveFramework` takes it. */
  version: Scalars['Int']['output'];
  /** Other versions of the same framework that may be seen, newest first. */
  versions: Array<FrameworkVersion>;
};

/** Which framework a notice falls under, and why. */
export type FrameworkChoice = {
  __typename?: 'FrameworkChoice';
  /** National frameworks that may be used instead on that date. */
  alternatives: Array<Framework>;
  /** Whether this buyer must use it. */
  binding: Scalars['Boolean']['output'];
  /** The national framework; null where none asks anything of this notice. */
  framework?: Maybe<Framework>;
  /** How many key performance indicators must be about social value. */
  indicators: Scalars['Int']['output'];
  /** The authority's own published frameworks that hold on that date. */
  local: Array<Framework>;
  /** The least weight of social value in percent; null where none is set. */
  minimumWeight?: Maybe<Scalars['Decimal']['output']>;
  /** What the weight is a percentage of. */
  partOfScore?: Maybe<ScorePart>;
  /** Why, in order, each with its source. */
  reasons: Array<SourcedText>;
};

/** What bids are judged on under an outcome. */
export type FrameworkCriterion = {
  __typename?: 'FrameworkCriterion';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Measures that can count it, as far as their licence lets the viewer see them. */
  measures: Array<SetMeasure>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its Welsh name. */
  nameCy?: Maybe<Scalars['String']['output']>;
  /** How well its wording is known; null for an authority's own. */
  standing?: Maybe<RuleStanding>;
  /** How many measures there are besides, of sets whose licence forbids showing them to others. */
  withheldMeasures: Scalars['Int']['output'];
};

/** A criterion. */
export type FrameworkCriterionInput = {
  /** Its short code. */
  code: Scalars['String']['input'];
  /** Measures that can count it. */
  measures: Array<MeasureReferenceInput>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its Welsh name. */
  nameCy?: InputMaybe<Scalars['String']['input']>;
};

/** What a social value framework asks of a lot, and whether the lot does it. */
export type FrameworkDemand = {
  __typename?: 'FrameworkDemand';
  /** The framework's id, as `framework` takes it. */
  frameworkId: Scalars['ID']['output'];
  /** Whether this authority must keep it. Publication is refused to a lot that does not. */
  isBinding: Scalars['Boolean']['output'];
  /** Whether social value weighs enough as the criteria stand. */
  isMet: Scalars['Boolean']['output'];
  /** The least that social value must weigh, in percent of the whole lot; null where the framework asks for no weight at this value. */
  leastWeight?: Maybe<Scalars['Decimal']['output']>;
  /** Why, and what is behind it. */
  reasons: Array<SourcedText>;
  /** Pounds of social value that earn full points by the framework's target, in proportion to the contract and never to the bidder; null where it has none, or one for each job. */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Its Welsh title; null where there is none. */
  titleCy?: Maybe<Scalars['String']['output']>;
};

/** How many key performance indicators must be about social value. */
export type FrameworkIndicators = {
  __typename?: 'FrameworkIndicators';
  /** At least so many. */
  count: Scalars['Int']['output'];
  /** The smallest contract, in pounds including VAT. */
  fromValue: Scalars['Decimal']['output'];
  /** Where this comes from. */
  source: Scalars['String']['output'];
  /** How well it is known. */
  standing: RuleStanding;
};

/** Whether a framework is a national one or an authority's own. */
export type FrameworkKind =
  /** An authority's own. */
  | 'LOCAL'
  /** Published by the Cabinet Office; here in outline, in our own words. */
  | 'NATIONAL';

/** What a framework wants to come about. */
export type FrameworkOutcome = {
  __typename?: 'FrameworkOutcome';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** What bids are judged on. */
  criteria: Array<FrameworkCriterion>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its Welsh name. */
  nameCy?: Maybe<Scalars['String']['output']>;
  /** How well it is known; null for an authority's own. */
  standing?: Maybe<RuleStanding>;
};

/** An outcome. */
export type FrameworkOutcomeInput = {
  /** Its short code. */
  code: Scalars['String']['input'];
  /** Its criteria. */
  criteria: Array<FrameworkCriterionInput>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its Welsh name. */
  nameCy?: InputMaybe<Scalars['String']['input']>;
};

/** A published version is never changed: draft the next one. */
export type FrameworkPublished = UserError & {
  __typename?: 'FrameworkPublished';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The framework's field. */
  path: Array<Scalars['String']['output']>;
};

/** The state of a version. */
export type FrameworkState =
  /** Being written; only its authority sees it. */
  | 'DRAFT'
  /** Public, and never changed again. */
  | 'PUBLISHED';

/** A theme or mission. */
export type FrameworkTheme = {
  __typename?: 'FrameworkTheme';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its Welsh name. */
  nameCy?: Maybe<Scalars['String']['output']>;
  /** What it wants to come about. */
  outcomes: Array<FrameworkOutcome>;
  /** How well it is known; null for an authority's own. */
  standing?: Maybe<RuleStanding>;
};

/** A theme. */
export type FrameworkThemeInput = {
  /** Its short code. */
  code: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its Welsh name. */
  nameCy?: InputMaybe<Scalars['String']['input']>;
  /** Its outcomes. */
  outcomes: Array<FrameworkOutcomeInput>;
};

/** From when to when a framework is for notices, by the notice's own date. */
export type FrameworkValidity = {
  __typename?: 'FrameworkValidity';
  /** The first day; null in a draft that has none yet. */
  from?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it must be used then by those it binds; else it may be used. */
  required: Scalars['Boolean']['output'];
  /** Where this comes from; null for an authority's own. */
  source?: Maybe<Scalars['String']['output']>;
  /** How well it is known; null for an authority's own. */
  standing?: Maybe<RuleStanding>;
  /** The last day; null while no end is known. */
  to?: Maybe<Scalars['LocalDate']['output']>;
};

/** Another version of a framework. */
export type FrameworkVersion = {
  __typename?: 'FrameworkVersion';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Draft or published. */
  state: FrameworkState;
};

/** The least weight of social value for contracts of some size. */
export type FrameworkWeight = {
  __typename?: 'FrameworkWeight';
  /** What it is a percentage of. */
  basis: WeightBasis;
  /** The contract from which it no longer holds; null: no end. */
  belowValue?: Maybe<Scalars['Decimal']['output']>;
  /** The smallest contract, in pounds including VAT. */
  fromValue: Scalars['Decimal']['output'];
  /** The least percentage. */
  percent: Scalars['Decimal']['output'];
  /** Where this comes from; null for an authority's own. */
  source?: Maybe<Scalars['String']['output']>;
  /** How well it is known; null for an authority's own. */
  standing?: Maybe<RuleStanding>;
};

/** A least weight. */
export type FrameworkWeightInput = {
  /** What it is a percentage of. */
  basis: WeightBasis;
  /** The contract from which it no longer holds. */
  belowValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** The smallest contract, in pounds including VAT. */
  fromValue: Scalars['Decimal']['input'];
  /** The least percentage. */
  percent: Scalars['Decimal']['input'];
};

/** It is more than half an hour since the person showed in this session who they are. Sign in again, then repeat. */
export type FreshSignInNeeded = UserError & {
  __typename?: 'FreshSignInNeeded';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/** What a funding call gives, in pounds. */
export type Fund = {
  __typename?: 'Fund';
  /** The most that one application may ask for. */
  capPerBid: Scalars['Decimal']['output'];
  /** What applicants must find themselves, in percent; null: nothing. */
  matchPercent?: Maybe<Scalars['Decimal']['output']>;
  /** All there is. */
  total: Scalars['Decimal']['output'];
};

/** What a funding call gives, in pounds. */
export type FundInput = {
  /** The most that one application may ask for. */
  capPerBid: Scalars['Decimal']['input'];
  /** What applicants must find themselves, in percent. */
  matchPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** All there is. */
  total: Scalars['Decimal']['input'];
};

/** One evaluator's grade of one bid on one criterion. Never changed: a later one is a new record. */
export type Grade = Node & {
  __typename?: 'Grade';
  /** Key of the criterion. */
  criterionKey: Scalars['String']['output'];
  /** Who graded. */
  evaluator: Person;
  /** The mark on the published scale; for a pass-or-fail criterion 1 or 0. */
  grade: Scalars['Decimal']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When, by the database's clock. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Not every bid has an agreed grade on every graded criterion. */
export type GradesMissing = UserError & {
  __typename?: 'GradesMissing';
  /** Every missing grade. */
  faults: Array<InputFault>;
  /** How many are missing. */
  message: Scalars['String']['output'];
  /** The lot's field. */
  path: Array<Scalars['String']['output']>;
};

/** A round of a place, and how many took part. */
export type HeardRound = {
  __typename?: 'HeardRound';
  /** How many ballots there were. */
  ballots: PublishedCount;
  /** How they came in. */
  channels: Array<ChannelTurnout>;
  /** When the ballots were counted. */
  countedAt: Scalars['DateTime']['output'];
  /** Opaque id, as `priorityRound` takes it. */
  id: Scalars['ID']['output'];
  /** Counts below this are not told. */
  smallCountThreshold: Scalars['Int']['output'];
  /** What was asked. */
  title: Scalars['String']['output'];
  /** The same in Welsh; null where it was not given. */
  titleCy?: Maybe<Scalars['String']['output']>;
};

/** Another organisation is registered under this identifier. */
export type IdentifierTaken = UserError & {
  __typename?: 'IdentifierTaken';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The identifier's field. */
  path: Array<Scalars['String']['output']>;
};

/** A service that says who somebody is (OpenID Connect). */
export type IdentityProvider = {
  __typename?: 'IdentityProvider';
  /** Its name in the address and in `beginProviderSignIn`. */
  key: Scalars['String']['output'];
  /** What people call it, for the button. */
  label: Scalars['String']['output'];
};

/** A measure set to import. */
export type ImportMeasureSetInput = {
  /** The authority that has the licence. */
  authorityId: Scalars['ID']['input'];
  /** The file in Base64, at most 5 MB. */
  contentBase64: Scalars['String']['input'];
  /** Only say what would be imported. */
  dryRun?: Scalars['Boolean']['input'];
  /** Whether the file is a spreadsheet (`.xlsx`); else it is CSV in UTF-8. */
  isSpreadsheet?: Scalars['Boolean']['input'];
  /** What frameworks shall call it: 1 to 20 small letters, digits and hyphens. */
  key: Scalars['String']['input'];
  /** The terms of the authority's licence, such as `CC BY-NC-ND 4.0`. */
  licence: Scalars['String']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Who publishes it. */
  publisher: Scalars['String']['input'];
};

/** How an import ended. */
export type ImportMeasureSetResult = FileFaulty | ImportMeasureSetSuccess | InvalidInput | NotFound | RoleMissing;

/** What was imported, or would be. */
export type ImportMeasureSetSuccess = {
  __typename?: 'ImportMeasureSetSuccess';
  /** The first ten. */
  first: Array<SetMeasure>;
  /** How many measures the file holds. */
  measures: Scalars['Int']['output'];
  /** The set; null after a dry run. */
  set?: Maybe<MeasureSet>;
  /** How many of them have a value. */
  valued: Scalars['Int']['output'];
};

/** One line of an import report. */
export type ImportNote = {
  __typename?: 'ImportNote';
  /** What was taken, left or found. */
  note: Scalars['String']['output'];
  /** JSON path in the notice. */
  path: Scalars['String']['output'];
};

/** A notice to import. */
export type ImportNoticeInput = {
  /** The authority whose tender it becomes. */
  authorityId: Scalars['ID']['input'];
  /** The notice as text, exactly as published. */
  document: Scalars['String']['input'];
};

/** How importing ended. */
export type ImportNoticeResult = ImportNoticeSuccess | InvalidNotice | NotFound | RoleMissing;

/** The notice is in; each release is a draft with its own report. */
export type ImportNoticeSuccess = {
  __typename?: 'ImportNoticeSuccess';
  /** The drafts. */
  tenders: Array<Tender>;
};

/** What an import took from a notice and what it left. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** What was left out, and why. */
  left: Array<ImportNote>;
  /** What needs a person's eye. */
  problems: Array<ImportNote>;
  /** What was taken, and as what. */
  taken: Array<ImportNote>;
};

/** One fault of an input; a refused input lists all of them at once. */
export type InputFault = {
  __typename?: 'InputFault';
  /** What is wrong and what is expected. */
  message: Scalars['String']['output'];
  /** JSON path of the field, e.g. `$.criteria[2].weight`. */
  path: Scalars['String']['output'];
};

/** What an insurance covers. */
export type InsuranceKind =
  /** Cyber risks. */
  | 'CYBER'
  /** Employer's liability. */
  | 'EMPLOYERS_LIABILITY'
  /** Something else. */
  | 'OTHER'
  /** Product liability. */
  | 'PRODUCT_LIABILITY'
  /** Professional indemnity. */
  | 'PROFESSIONAL_INDEMNITY'
  /** Public liability. */
  | 'PUBLIC_LIABILITY';

/** An insurance that is asked for. */
export type InsuranceTerms = {
  __typename?: 'InsuranceTerms';
  /** For any one claim, in pounds. */
  cover: Scalars['Decimal']['output'];
  /** What it covers. */
  kind: InsuranceKind;
  /** When it must be held. */
  neededBy: InsuranceTime;
};

/** An insurance to ask for. */
export type InsuranceTermsInput = {
  /** For any one claim, in pounds. */
  cover: Scalars['Decimal']['input'];
  /** What it covers. */
  kind: InsuranceKind;
  /** When it must be held. */
  neededBy?: InsuranceTime;
};

/** When an insurance must be held. */
export type InsuranceTime =
  /** When the contract begins. */
  | 'AT_START'
  /** With the bid, which is not allowed before the award. */
  | 'WITH_BID';

/** The input breaks one or more rules; nothing was changed. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** Every fault found. */
  faults: Array<InputFault>;
  /** A summary of the faults. */
  message: Scalars['String']['output'];
  /** The first fault's field. */
  path: Array<Scalars['String']['output']>;
};

/** The document is not a notice that can be imported; nothing was stored. */
export type InvalidNotice = UserError & {
  __typename?: 'InvalidNotice';
  /** Every fault found. */
  faults: Array<InputFault>;
  /** Why. */
  message: Scalars['String']['output'];
  /** Always the document. */
  path: Array<Scalars['String']['output']>;
};

/** Somebody is asked to act for an organisation. */
export type Invitation = {
  __typename?: 'Invitation';
  /** The address it went to. */
  email: Scalars['String']['output'];
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** When it was sent. */
  invitedAt: Scalars['DateTime']['output'];
  /** What the person is to be. */
  roles: Array<MembershipRole>;
};

/** The invitation was accepted or revoked, is too old, or never was. */
export type InvitationEnded = UserError & {
  __typename?: 'InvitationEnded';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The field that named it. */
  path: Array<Scalars['String']['output']>;
};

/** The invitation went to another address than that of the person signed in. */
export type InvitationForSomebodyElse = UserError & {
  __typename?: 'InvitationForSomebodyElse';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always the token's field. */
  path: Array<Scalars['String']['output']>;
};

/** A language that people are written to in. */
export type InvitationLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** Somebody to invite. */
export type InvitePersonInput = {
  /** The address. */
  email: Scalars['String']['input'];
  /** The language of the mail. */
  language?: InvitationLanguage;
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** What the person is to be. */
  roles: Array<MembershipRole>;
};

/** How inviting ended. */
export type InvitePersonResult = AlreadyMember | InvalidInput | InvitePersonSuccess | NotFound | RoleMissing | TooManyInvitations;

/** The invitation is on its way. */
export type InvitePersonSuccess = {
  __typename?: 'InvitePersonSuccess';
  /** The invitation. */
  invitation: Invitation;
};

/** A tender to keep as a template. */
export type KeepAsTemplateInput = {
  /** What the template is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** The tender, a draft or not. */
  tenderId: Scalars['ID']['input'];
};

/** How keeping ended. */
export type KeepAsTemplateResult = InvalidInput | KeepAsTemplateSuccess | NotFound | RoleMissing;

/** The template is kept. */
export type KeepAsTemplateSuccess = {
  __typename?: 'KeepAsTemplateSuccess';
  /** The template. */
  template: TenderTemplate;
};

/** A search to keep for an organisation. */
export type KeepOrganisationSearchInput = {
  /** When its people get mail. */
  alerts?: SearchAlerts;
  /** In which language they are written to. */
  language?: MailLanguage;
  /** What to call it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The supplier. */
  organisationId: Scalars['ID']['input'];
  /** What to look for. */
  search: SavedSearchInput;
};

/** How keeping a search ended. */
export type KeepOrganisationSearchResult = InvalidInput | KeepOrganisationSearchSuccess | NotFound | RoleMissing;

/** The search is kept. */
export type KeepOrganisationSearchSuccess = {
  __typename?: 'KeepOrganisationSearchSuccess';
  /** The search. */
  search: OrganisationSearch;
};

/** How performance will be judged. */
export type KeyPerformanceIndicator = {
  __typename?: 'KeyPerformanceIndicator';
  /** How it is measured. */
  measuredBy: Scalars['String']['output'];
  /** What is judged. */
  name: Scalars['String']['output'];
  /** How much of it is promised. */
  target: Scalars['String']['output'];
};

/** How performance will be judged. */
export type KeyPerformanceIndicatorInput = {
  /** How it is measured. */
  measuredBy: Scalars['String']['input'];
  /** What is judged. */
  name: Scalars['String']['input'];
  /** How much of it is promised. */
  target: Scalars['String']['input'];
};

/** Nobody would be left who looks after the organisation's people. */
export type LastKeeper = UserError & {
  __typename?: 'LastKeeper';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** It is the last second factor, and the person acts for an authority, which needs one. Set another up first. */
export type LastSecondFactor = UserError & {
  __typename?: 'LastSecondFactor';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/** Points of one bid on one criterion. */
export type LeafPoints = {
  __typename?: 'LeafPoints';
  /** Key of the criterion. */
  key: Scalars['String']['output'];
  /** Points that could be earned. */
  of: Scalars['Decimal']['output'];
  /** Points earned. */
  points: Scalars['Decimal']['output'];
};

/** The link was used, is too old, or was never given. */
export type LinkEnded = UserError & {
  __typename?: 'LinkEnded';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always the token. */
  path: Array<Scalars['String']['output']>;
};

/** A part of a tender that is awarded by itself. */
export type Lot = Node & {
  __typename?: 'Lot';
  /** What was done to the lot, its scoring and, once it is closed, its bids; newest first. A bidder sees what was done on its behalf. Null for everybody else. */
  auditTrail?: Maybe<AuditEventConnection>;
  /** About how much work a bid is. */
  bidEffort: BidEffort;
  /** Bids that stand, by time of receipt. The authority, once closed; empty for others and before. */
  bids: BidConnection;
  /** Last day of the contract. */
  contractEnd?: Maybe<Scalars['LocalDate']['output']>;
  /** First day of the contract. */
  contractStart?: Maybe<Scalars['LocalDate']['output']>;
  /** Award criteria, parents before children, in the published order. */
  criteria: Array<AwardCriterion>;
  /** SHA-256 over the canonical criteria, rules and measures, fixed at publication; null before. */
  criteriaHash?: Maybe<Scalars['String']['output']>;
  /** What this part is expected to be worth; null when not said. */
  estimatedValue?: Maybe<Money>;
  /** What the social value frameworks that hold on the day of the tender's notice ask of this lot: the national one first, then the authority's own. Empty where the tender has no route, no known value, or gives a grant. */
  frameworkDemands: Array<FrameworkDemand>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The newest run of the scoring. The authority only; null before and for others. */
  latestScoringRun?: Maybe<ScoringRun>;
  /** The measures whose commitments count, with the figures that hold for this lot. */
  measures: Array<ChosenMeasure>;
  /** Number of the lot within its tender, from 1. */
  number: Scalars['Int']['output'];
  /** What a benefit counts by where it lands; null: the same everywhere. */
  placeFactors?: Maybe<LotPlaceFactors>;
  /** Where the contract is carried out, and how people there reach the service. */
  places: Array<DeliveryPlace>;
  /** Sample bids on which the weights are tried; those who design it only, null for others. */
  sampleBids?: Maybe<SampleBids>;
  /** How points become ranks. */
  scoring: ScoringRules;
  /** The tender it belongs to. */
  tender: Tender;
  /** What this part is. */
  title: Scalars['String']['output'];
};


/** A part of a tender that is awarded by itself. */
export type LotAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A part of a tender that is awarded by itself. */
export type LotBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What a lot is planned to cost. */
export type LotBudget = {
  __typename?: 'LotBudget';
  /** The cost of each year of the contract, counted from its first month; the last may have fewer months. */
  costs: Array<Money>;
  /** The lot. */
  lotId: Scalars['ID']['output'];
  /** How many units a year, by place. */
  places: Array<PlaceUnits>;
  /** What is bought, in words; null where no units are planned. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** What a lot is planned to cost. */
export type LotBudgetInput = {
  /** Pounds for each year of the contract, counted from its first month; the last may have fewer months. */
  costs: Array<Scalars['Decimal']['input']>;
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** How many units a year, by place. */
  places?: Array<PlaceUnitsInput>;
  /** What is bought, in words, up to 100 characters: `hours of support`. Left out with the places. */
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** What a lot loses each year. */
export type LotCut = {
  __typename?: 'LotCut';
  /** By tenth of England, the most deprived first; last those of places whose deprivation is not known. */
  deciles: Array<DecileLoss>;
  /** Units lost. */
  lost: Scalars['Int']['output'];
  /** Of these, how many in the three most deprived tenths of England. */
  lostInMostDeprived: Scalars['Int']['output'];
  /** The lot. */
  lotId: Scalars['ID']['output'];
  /** By place. */
  places: Array<PlaceLoss>;
  /** What is bought, in words. */
  unit: Scalars['String']['output'];
  /** Units planned. */
  units: Scalars['Int']['output'];
};

/** What a benefit counts in one place of a lot. */
export type LotPlaceFactor = {
  __typename?: 'LotPlaceFactor';
  /** The place's code. */
  code: Scalars['String']['output'];
  /** Tenth of deprivation when the factors were set, 1 the most deprived; null where none is known. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** What a pound of benefit counts there. */
  factor: Scalars['Decimal']['output'];
};

/** The factor of a place of the lot. */
export type LotPlaceFactorInput = {
  /** The place's code. */
  code: Scalars['String']['input'];
  /** What a pound of benefit counts there: 0 to 10, up to 4 decimals. */
  factor: Scalars['Decimal']['input'];
};

/** What a benefit counts by where it lands, never by where the supplier is. Commitments name places by their codes; other places and words count 1, several places count in equal parts. */
export type LotPlaceFactors = {
  __typename?: 'LotPlaceFactors';
  /** What they go by. */
  basis: PlaceBasis;
  /** The factors of tenths of deprivation, where they go by them; others count 1. */
  deciles: Array<PlaceFactor>;
  /** Each place of the lot: the table that decides. */
  places: Array<LotPlaceFactor>;
};

/** The places of a lot. */
export type LotPlacesInput = {
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Its places. */
  places: Array<DeliveryPlaceInput>;
};

/** Languages that people are written to in. */
export type MailLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** A question to the market and what came back, without who said it. */
export type MarketAnswer = {
  __typename?: 'MarketAnswer';
  /** What came back. */
  answer: Scalars['String']['output'];
  /** What was asked. */
  question: Scalars['String']['output'];
};

/** A question to the market and what came back, without who said it. */
export type MarketAnswerInput = {
  /** What came back: 1 to 4,000 characters. */
  answer: Scalars['String']['input'];
  /** What was asked: 1 to 1,000 characters. */
  question: Scalars['String']['input'];
};

/** A way to count what a bidder gives the community. */
export type Measure = {
  __typename?: 'Measure';
  /** Id in the measure set. */
  id: Scalars['String']['output'];
  /** The terms under which the value may be used. */
  licence: Scalars['String']['output'];
  /** What is taken off the gross value, the same for every bidder. */
  losses: MeasureLosses;
  /** What is counted. */
  name: Scalars['String']['output'];
  /** Welsh name. */
  nameCy: Scalars['String']['output'];
  /** Which outcome it serves. */
  outcome: Scalars['String']['output'];
  /** The outcome in Welsh. */
  outcomeCy: Scalars['String']['output'];
  /** The year or financial year in whose prices the value is, e.g. `2019` or `2014/15`. */
  priceYear?: Maybe<Scalars['String']['output']>;
  /** Pounds for one unit in the price year; null means graded only. */
  proxyValue?: Maybe<Scalars['Decimal']['output']>;
  /** Where the value comes from. */
  source: Scalars['String']['output'];
  /** What it is about, e.g. `JOBS` or `ENVIRONMENT`. */
  theme: Scalars['String']['output'];
  /** How far the value can be trusted, or why there is none; to be shown wherever the value is. */
  uncertainty: Scalars['String']['output'];
  /** What one unit is. */
  unit: Scalars['String']['output'];
  /** The unit in Welsh. */
  unitCy: Scalars['String']['output'];
};

/** Shares of a measure's gross value that are taken off, each from 0 to below 1. */
export type MeasureLosses = {
  __typename?: 'MeasureLosses';
  /** What others brought about. */
  attribution: Scalars['Decimal']['output'];
  /** What would have happened anyway. */
  deadweight: Scalars['Decimal']['output'];
  /** What is lost elsewhere because of it. */
  displacement: Scalars['Decimal']['output'];
  /** What is lost of the effect from one year to the next. */
  dropOff: Scalars['Decimal']['output'];
  /** What goes to people it was not meant for. */
  leakage: Scalars['Decimal']['output'];
  /** What only takes the place of something else. */
  substitution: Scalars['Decimal']['output'];
};

/** A measure of a set. */
export type MeasureReferenceInput = {
  /** The measure's code. */
  code: Scalars['String']['input'];
  /** The set's key; `commonweal-open-measures` for the open one. */
  setKey: Scalars['String']['input'];
};

/** A set of measures: the open one that ships with the product, or one that an authority imported for itself. */
export type MeasureSet = {
  __typename?: 'MeasureSet';
  /** To be carried wherever its values are shown. */
  attributions: Array<Scalars['String']['output']>;
  /** Its id; `commonweal-open-measures` is the open one. */
  id: Scalars['ID']['output'];
  /** When it was imported; null for the open set. */
  importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What frameworks call it. */
  key: Scalars['String']['output'];
  /** The terms under which it may be used; to be shown wherever a value is. */
  licence: Scalars['String']['output'];
  /** Whether its licence lets it be shown to the public. If not, only its authority ever sees it. */
  mayBePublic: Scalars['Boolean']['output'];
  /** The measures. */
  measures: Array<SetMeasure>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its Welsh name. */
  nameCy?: Maybe<Scalars['String']['output']>;
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
};

/** A measure that the needs of a place lead to, and why. A reading of the platform, to be weighed by who designs the tender. */
export type MeasureSuggestion = {
  __typename?: 'MeasureSuggestion';
  /** Why. */
  because: Scalars['String']['output'];
  /** The same in Welsh. */
  becauseCy: Scalars['String']['output'];
  /** The measure. */
  measure: Measure;
  /** Code of the place. */
  placeCode: Scalars['String']['output'];
  /** Where the link from the need to the measure comes from. */
  source: Scalars['String']['output'];
  /** What the place needs. */
  theme: Scalars['String']['output'];
  /** The same in Welsh. */
  themeCy: Scalars['String']['output'];
};

/** Somebody who acts for an organisation. */
export type Member = {
  __typename?: 'Member';
  /** The person's address; for the people of the same organisation. */
  email: Scalars['String']['output'];
  /** Who it is. */
  person: Person;
  /** What the person is there. */
  roles: Array<MembershipRole>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
};

/** Members of an organisation, by name. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members with their cursors. */
  edges: Array<MemberEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A member in a list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Where the member is in the list. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
};

/** What somebody is in an organisation; one person may be several things there. */
export type MembershipRole =
  /** Looks after the people of an authority; may do what a lead may with tenders. */
  | 'ADMIN'
  /** Approves what is published and decided. */
  | 'APPROVER'
  /** Writes a supplier's profile and bids. */
  | 'EDITOR'
  /** Grades bids. */
  | 'EVALUATOR'
  /** Runs the procurement of an authority. */
  | 'LEAD'
  /** Records what a panel agreed. */
  | 'MODERATOR'
  /** Reads and changes nothing. */
  | 'OBSERVER'
  /** Takes part in opening bids. */
  | 'OPENER'
  /** Looks after a supplier organisation and its people, and may do everything in it. */
  | 'OWNER'
  /** Sends bids, which binds the supplier. */
  | 'SIGNATORY'
  /** Reads and changes nothing. */
  | 'VIEWER';

/** A day of a tender that can be planned, in the order in which they come. */
export type Milestone =
  /** The award notice, or the notice of intention, is published. */
  | 'AWARD'
  /** The decision is taken. */
  | 'CABINET'
  /** Last day on which the decision may be called in. */
  | 'CALL_IN_END'
  /** First day of the contract. */
  | 'CONTRACT_START'
  /** Bids are due. */
  | 'DEADLINE'
  /** Last day for questions. */
  | 'ENQUIRIES_END'
  /** Bids are assessed. */
  | 'EVALUATION_END'
  /** The decision is announced in the council's forward plan. */
  | 'FORWARD_PLAN'
  /** The notice is published. */
  | 'PUBLISH'
  /** Last day of standstill. */
  | 'STANDSTILL_END';

/** A decision that a rule asks for. */
export type MissingDecision = {
  __typename?: 'MissingDecision';
  /** What to do. */
  fix: Scalars['String']['output'];
  /** What to do, in Welsh. */
  fixCy: Scalars['String']['output'];
  /** The field, as a JSON path from the decisions: `$.equality`. */
  path: Scalars['String']['output'];
  /** The rule in words. */
  reason: SourcedText;
};

/** A decision about a need. */
export type ModerateNeedInput = {
  /** What is decided. */
  decision: NeedDecision;
  /** The need that it becomes part of. */
  mergeInto?: InputMaybe<Scalars['ID']['input']>;
  /** The need. */
  needId: Scalars['ID']['input'];
  /** Why; to decline takes a reason. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** What is needed, as it is to be shown; without names of people. */
  title: Scalars['String']['input'];
  /** The same in Welsh. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
};

/** How deciding ended. */
export type ModerateNeedResult = InvalidInput | ModerateNeedSuccess | NotFound | RoleMissing | RoundNotOpen;

/** It is decided. */
export type ModerateNeedSuccess = {
  __typename?: 'ModerateNeedSuccess';
  /** The round of the need. */
  round: PriorityRound;
};

/** An amount of money. */
export type Money = {
  __typename?: 'Money';
  /** Major units with two decimals, e.g. `33721.00`. */
  amount: Scalars['Decimal']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
  /** Whether VAT is in the amount. */
  vat: VatBasis;
};

/** An amount of money in pounds sterling. */
export type MoneyInput = {
  /** Pounds with up to two decimals, not negative. */
  amount: Scalars['Decimal']['input'];
  /** Whether VAT is in the amount. */
  vat: VatBasis;
};

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Ends a procurement without a contract. No bid is opened for it; bidders are told, and a procurement termination notice is made. */
  abandonTender: AbandonTenderResult;
  /** Makes the person signed in a member of the organisation that invited them. */
  acceptInvitation: AcceptInvitationResult;
  /** Puts a councillor on an authority's list. */
  addCouncillor: AddCouncillorResult;
  /** Splits a draft further: adds a lot after those that it has, empty or with all that another of its lots is judged by. */
  addLot: AddLotResult;
  /** Adds a social value criterion with a valued and a graded part; the other top-level weights keep their proportions. */
  addSocialValueCriterion: AddSocialValueCriterionResult;
  /** Makes a file that was uploaded (`POST /uploads/{tenderId}`) a document of a draft. */
  addTenderDocument: AddTenderDocumentResult;
  /** Amends a published tender that is open for bids: texts, terms, places, documents, and days to later ones. Criteria, weights, formulas, tie-breaks, measures and the route stand: to change those, abandon it and start again. */
  amendTender: AmendTenderResult;
  /** Answers what the places of a draft said they need. Publication is refused while one of the first five needs of a place has no answer. */
  answerNeeds: AnswerNeedsResult;
  /** Answers a councillor's question in public, or corrects the answer by a new version. */
  answerWardQuestion: AnswerWardQuestionResult;
  /** Approves a draft exactly as it stands; by somebody else than who sent it. Any later change voids the approval. */
  approveTender: ApproveTenderResult;
  /**
   * Asks a question as a councillor, without an account. A link goes to the address if it is that of a councillor of the ward
   * in office; the answer is the same whosever it is.
   */
  askWardQuestion: AskWardQuestionResult;
  /** Asks for the options with which a browser makes a passkey (`navigator.credentials.create`). */
  beginPasskeyRegistration: BeginPasskeyRegistrationResult;
  /** Asks for the options with which a browser looks for a passkey (`navigator.credentials.get`). Needs no address. */
  beginPasskeySignIn: BeginPasskeySignInSuccess;
  /** Asks for the address of another service at which to sign in. */
  beginProviderSignIn: BeginProviderSignInResult;
  /** Begins to set up an app that makes codes. What it gives is worth nothing until `confirmTotpEnrolment`. */
  beginTotpEnrolment: BeginTotpEnrolmentResult;
  /** Votes, without an account. A second ballot from the same browser replaces the first while the round is open. Who is signed in is not kept. */
  castBallot: CastBallotResult;
  /** Changes a councillor's name or address, or says on which day the office ends. */
  changeCouncillor: ChangeCouncillorResult;
  /** Changes the name of a search or when its mail comes, or says that what it finds was seen, by those who write the profile. */
  changeOrganisationSearch: ChangeOrganisationSearchResult;
  /** Changes the password of the person signed in, and ends their other sessions. */
  changePassword: ChangePasswordResult;
  /** Changes what somebody is in an organisation. */
  changeRoles: ChangeRolesResult;
  /** Chooses the measures whose commitments count for a draft lot. */
  chooseMeasures: ChooseMeasuresResult;
  /** Counts the ballots of a round whose closing time has passed, and publishes the results for good. */
  closePriorityRound: ClosePriorityRoundResult;
  /** Closes a tender whose deadline has passed; bids can then be read. */
  closeTender: CloseTenderResult;
  /** Says something of one part of a draft, to the people of its authority alone. */
  commentOnTender: CommentOnTenderResult;
  /** Makes the account that somebody asked for, with the token of the link in the mail. Afterwards they can sign in. */
  confirmAddress: ConfirmAddressResult;
  /** Confirms a search with the token of the link in the mail; from then on its news come by mail each morning. */
  confirmSearch: ConfirmSearchResult;
  /** Goes on where signing in answered `SecondFactorNeeded`: with a code, opens the session. */
  confirmSecondFactor: ConfirmSecondFactorResult;
  /** Sets the app up, with a code that it shows. A former app is replaced. The session gets a new token and counts as confirmed by a second factor; other sessions end. */
  confirmTotpEnrolment: ConfirmTotpEnrolmentResult;
  /** Confirms a question with the token of the link in the mail; from then on it is public. */
  confirmWardQuestion: ConfirmWardQuestionResult;
  /** Makes a program that acts for an organisation. Its secret is shown this once. Needs a session in which the person signed in within the last half hour. */
  createApiClient: CreateApiClientResult;
  /** Begins a framework of an authority's own, empty or as a copy of one that can be seen. */
  createFramework: CreateFrameworkResult;
  /** Begins a tender: a draft with one lot, or with the lots, criteria, rules and measures of an earlier tender. */
  createTender: CreateTenderResult;
  /** Has an address told of an organisation's changes from now on. Its secret is shown this once. Needs a session in which the person signed in within the last half hour. */
  createWebhookEndpoint: CreateWebhookEndpointResult;
  /** Says what a draft's lot is, what it is worth and when its contract runs; all of it replaces what was said before. */
  describeLot: DescribeLotResult;
  /** Says anew what a draft's document is, what it is called, and where in the list it stands. */
  describeTenderDocument: DescribeTenderDocumentResult;
  /** Begins the next version of a published framework, as a draft. */
  draftFrameworkVersion: DraftFrameworkVersionResult;
  /** Ends an assisted session at once. The helper may, who is helped, and whoever acts for the organisation. Safe to repeat. */
  endAssistedSession: EndAssistedSessionResult;
  /** Enters a ballot that came on paper or by phone, with where its sheet lies. */
  enterBallot: EnterBallotResult;
  /** Erases the person who is signed in, for good: name, address, password, sessions and memberships. What they did for an organisation stays in its records without their name. Needs a session in which they signed in within the last half hour. */
  eraseMyself: EraseMyselfResult;
  /** Imports a measure set that an authority has a licence for, or says what would be imported. All of it, or nothing. */
  importMeasureSet: ImportMeasureSetResult;
  /** Imports a notice in OCDS form (release, release package or record package; Find a Tender, Contracts Finder) as draft tenders. */
  importNotice: ImportNoticeResult;
  /** Invites somebody, by e-mail, to act for an organisation. It holds for seven days; an earlier one to the same address ends. */
  invitePerson: InvitePersonResult;
  /** Keeps what a tender is designed as, without dates, places or bids, as a template of its authority. */
  keepAsTemplate: KeepAsTemplateResult;
  /** Keeps a search for the people of a supplier, by those who write its profile; at most 20. */
  keepOrganisationSearch: KeepOrganisationSearchResult;
  /** Decides about a need. */
  moderateNeed: ModerateNeedResult;
  /** Opens a round for an area, at once or from an instant on. */
  openPriorityRound: OpenPriorityRoundResult;
  /** Stops telling a webhook of changes until it is resumed. Safe to repeat. */
  pauseWebhookEndpoint: PauseWebhookEndpointResult;
  /** Does nothing; answers with the database's clock. Useful to test a connection. */
  ping: Scalars['DateTime']['output'];
  /** Sets the approved budget of a draft and its planned cost. It is not published. A cost over the budget warns and stops nothing. */
  planTenderBudget: PlanTenderBudgetResult;
  /** Plans the days of a draft. A plan may break rules while it is made; publication is refused on a statutory minimum. */
  planTimeline: PlanTimelineResult;
  /** Begins a statutory notice of a tender, with what its last notice said, what the tender says, what the authority keeps of itself and what its last notice said of it. */
  prepareNotice: PrepareNoticeResult;
  /** Proposes a need, without an account. It can be chosen once somebody of the authority has let it through. */
  proposeNeed: ProposeNeedResult;
  /** Publishes an answer to the market beside a notice of market engagement (UK2) that the national platform accepted. It stands for good: a correction is a further answer. */
  publishEngagementAnswer: PublishEngagementAnswerResult;
  /** Publishes a draft. From then on it is public and never changed. */
  publishFramework: PublishFrameworkResult;
  /** Publishes a draft that a second person approved exactly as it stands: criteria, rules and measures are hashed and locked. */
  publishTender: PublishTenderResult;
  /** Keeps why measures of a draft's lot were chosen: all that its places lead to. It is published with the tender. */
  reasonCriteria: ReasonCriteriaResult;
  /** Records the grade the panel agreed, with the reason. */
  recordAgreedGrade: RecordAgreedGradeResult;
  /** Records the viewer's own grade of a bid on a criterion, with the reason. */
  recordGrade: RecordGradeResult;
  /** Notes a question that a councillor asked by letter, by e-mail or at a meeting. */
  recordWardQuestion: RecordWardQuestionResult;
  /** Makes ten new recovery codes; the former ones are void. */
  regenerateRecoveryCodes: RegenerateRecoveryCodesResult;
  /** Registers a passkey. The session gets a new token and counts as confirmed by a second factor; a first second factor ends other sessions. */
  registerPasskey: RegisterPasskeyResult;
  /** Asks for an account. The answer is the same whether or not the address is known; its owner gets a mail that says what to do. */
  registerPerson: RegisterPersonResult;
  /** Registers a supplier organisation; the person signed in becomes its first member. */
  registerSupplier: RegisterSupplierResult;
  /** Takes a lot out of a draft, with its criteria, questions, measures, places and sample bids. The lots after it move up; the last one that is left stays. */
  removeLot: RemoveLotResult;
  /** Removes an imported set. What was copied into frameworks as a code stays a code without a measure. */
  removeMeasureSet: RemoveMeasureSetResult;
  /** Ends that somebody acts for an organisation. Everybody may leave by themselves. */
  removeMember: RemoveMemberResult;
  /** Removes a search of an organisation's for good, by those who write the profile. */
  removeOrganisationSearch: RemoveOrganisationSearchResult;
  /** Takes a passkey away. Who acts for an authority keeps at least one second factor. */
  removePasskey: RemovePasskeyResult;
  /** Removes a template of one's own; tenders that began with it stay. */
  removeTemplate: RemoveTemplateResult;
  /** Takes a document out of a draft; its file is erased. */
  removeTenderDocument: RemoveTenderDocumentResult;
  /** Takes the app away. Who acts for an authority keeps at least one second factor. */
  removeTotp: RemoveTotpResult;
  /** Removes a webhook for good, with its secrets and the log of its deliveries. */
  removeWebhookEndpoint: RemoveWebhookEndpointResult;
  /** Gives a passkey another name. */
  renamePasskey: RenamePasskeyResult;
  /** Delivers a message once more, under the same `webhook-id`. */
  replayWebhookDelivery: ReplayWebhookDeliveryResult;
  /** Tells a webhook once more of every change behind a place in the feed, each under the `webhook-id` it had. */
  replayWebhooks: ReplayWebhooksResult;
  /** Asks for a link with which a new password can be set. The answer is the same whether or not the address is known. */
  requestPasswordReset: RequestPasswordResetResult;
  /** Asks for the scoring of a closed lot. A background job does it. */
  requestScoring: RequestScoringResult;
  /** Sets a new password with the token of the link in the mail, and ends all sessions of the person. */
  resetPassword: ResetPasswordResult;
  /** Marks what was said of a draft as resolved. */
  resolveComment: ResolveCommentResult;
  /** Tells a webhook that was paused or stopped of what it has missed, and of what comes. Safe to repeat. */
  resumeWebhookEndpoint: ResumeWebhookEndpointResult;
  /** Returns a draft that was sent for approval, with a reason; by somebody else than who sent it. */
  returnTender: ReturnTenderResult;
  /** Changes what a notice says, before it is submitted or after it was refused. */
  reviseNotice: ReviseNoticeResult;
  /** Ends a program's access, with its secrets and tokens, at once and for good. Safe to repeat. */
  revokeApiClient: RevokeApiClientResult;
  /** Ends an invitation that nobody has accepted. */
  revokeInvitation: RevokeInvitationResult;
  /** Ends all sessions of the person signed in but the one in use. */
  revokeOtherSessions: RevokeOtherSessionsSuccess;
  /** Ends one session of the person signed in. */
  revokeSession: RevokeSessionResult;
  /** Gives a program a new secret; the old one stays good for a while, so that the program can be changed over. Needs a session in which the person signed in within the last half hour. */
  rotateApiClient: RotateApiClientResult;
  /** Gives a webhook a new secret; for 24 hours messages are signed with the old one as well. Needs a session in which the person signed in within the last half hour. */
  rotateWebhookSecret: RotateWebhookSecretResult;
  /** Keeps what an authority says of itself. Notices that are begun later begin with it; none that was begun is changed. */
  saveAuthorityDetails: SaveAuthorityDetailsResult;
  /** Changes a draft: all of it is replaced. */
  saveFramework: SaveFrameworkResult;
  /** Saves the sample bids of a draft's lot, so that colleagues see them. Changes nothing of the tender itself. */
  saveSampleBids: SaveSampleBidsResult;
  /**
   * Keeps a search for somebody without an account, once they have confirmed it by a link that goes to their address. The
   * answer is the same whoever has the address.
   */
  saveSearch: SaveSearchResult;
  /** Chooses how an authority's pages look. Colours that cannot be read are refused. */
  saveTheme: SaveThemeResult;
  /** Sends a complete draft to a second person of the authority. Refused while anything is missing for publication. */
  sendForApproval: SendForApprovalResult;
  /** Sends a webhook a message of the kind `test`, once, whether it is paused or not. */
  sendTestWebhook: SendTestWebhookResult;
  /** Replaces a draft lot's award criteria and scoring rules. */
  setAwardCriteria: SetAwardCriteriaResult;
  /** Sets the terms that a draft offers. They may break rules while it is made; publication is refused on some. */
  setDealTerms: SetDealTermsResult;
  /** Sets what was decided before a draft. Publication is refused while a decision that a rule asks for is missing. */
  setDecisions: SetDecisionsResult;
  /** Sets what a benefit counts by where it lands, for the places that a draft's lot has now. */
  setPlaceFactors: SetPlaceFactorsResult;
  /** Sets the stages of a draft's procedure, in place of those before. The deadline of the final tenders is the tender's own. */
  setStages: SetStagesResult;
  /** Signs a person in with address and password, and opens a session. Send its token as `Authorization: Bearer …`. */
  signIn: SignInResult;
  /** Signs a person in with a passkey that has verified its user, which counts as both factors. */
  signInWithPasskey: SignInWithPasskeyResult;
  /** Signs a person in with what another service answered. Who is not known here yet gets an account, if the service has verified the address. */
  signInWithProvider: SignInWithProviderResult;
  /** Ends the session in use. Safe to repeat. */
  signOut: SignOutSuccess;
  /** Begins to act for a person who has agreed to it. Only helpers, whom the operator names, and never from the buyer's side. */
  startAssistedSession: StartAssistedSessionResult;
  /** Ends the mails of a search with the token of any of them, and erases the address that they went to. */
  stopSearch: StopSearchResult;
  /** Submits a bid for a lot. The last complete bid per supplier and lot stands. After the deadline it is refused, and the attempt recorded. */
  submitBid: SubmitBidResult;
  /** Submits a complete notice to the national platform. A tender notice that is not submitted goes out by itself when the tender is published, if it is complete. */
  submitNotice: SubmitNoticeResult;
  /** Changes a supplier's profile; what is left out stays as it is. */
  updateSupplierProfile: UpdateSupplierProfileResult;
  /** Changes the details of a draft. */
  updateTender: UpdateTenderResult;
  /** Withholds what a question says, for a reason that everybody is told; or shows it again. */
  withholdWardQuestion: WithholdWardQuestionResult;
};


/** What can be changed. */
export type MutationAbandonTenderArgs = {
  input: AbandonTenderInput;
};


/** What can be changed. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** What can be changed. */
export type MutationAddCouncillorArgs = {
  input: AddCouncillorInput;
};


/** What can be changed. */
export type MutationAddLotArgs = {
  input: AddLotInput;
};


/** What can be changed. */
export type MutationAddSocialValueCriterionArgs = {
  input: AddSocialValueCriterionInput;
};


/** What can be changed. */
export type MutationAddTenderDocumentArgs = {
  input: AddTenderDocumentInput;
};


/** What can be changed. */
export type MutationAmendTenderArgs = {
  input: AmendTenderInput;
};


/** What can be changed. */
export type MutationAnswerNeedsArgs = {
  input: AnswerNeedsInput;
};


/** What can be changed. */
export type MutationAnswerWardQuestionArgs = {
  input: AnswerWardQuestionInput;
};


/** What can be changed. */
export type MutationApproveTenderArgs = {
  input: ApproveTenderInput;
};


/** What can be changed. */
export type MutationAskWardQuestionArgs = {
  input: AskWardQuestionInput;
};


/** What can be changed. */
export type MutationBeginProviderSignInArgs = {
  input: BeginProviderSignInInput;
};


/** What can be changed. */
export type MutationCastBallotArgs = {
  input: CastBallotInput;
};


/** What can be changed. */
export type MutationChangeCouncillorArgs = {
  input: ChangeCouncillorInput;
};


/** What can be changed. */
export type MutationChangeOrganisationSearchArgs = {
  input: ChangeOrganisationSearchInput;
};


/** What can be changed. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** What can be changed. */
export type MutationChangeRolesArgs = {
  input: ChangeRolesInput;
};


/** What can be changed. */
export type MutationChooseMeasuresArgs = {
  input: ChooseMeasuresInput;
};


/** What can be changed. */
export type MutationClosePriorityRoundArgs = {
  input: ClosePriorityRoundInput;
};


/** What can be changed. */
export type MutationCloseTenderArgs = {
  input: CloseTenderInput;
};


/** What can be changed. */
export type MutationCommentOnTenderArgs = {
  input: CommentOnTenderInput;
};


/** What can be changed. */
export type MutationConfirmAddressArgs = {
  input: ConfirmAddressInput;
};


/** What can be changed. */
export type MutationConfirmSearchArgs = {
  input: ConfirmSearchInput;
};


/** What can be changed. */
export type MutationConfirmSecondFactorArgs = {
  input: ConfirmSecondFactorInput;
};


/** What can be changed. */
export type MutationConfirmTotpEnrolmentArgs = {
  input: ConfirmTotpEnrolmentInput;
};


/** What can be changed. */
export type MutationConfirmWardQuestionArgs = {
  input: ConfirmWardQuestionInput;
};


/** What can be changed. */
export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
};


/** What can be changed. */
export type MutationCreateFrameworkArgs = {
  input: CreateFrameworkInput;
};


/** What can be changed. */
export type MutationCreateTenderArgs = {
  input: CreateTenderInput;
};


/** What can be changed. */
export type MutationCreateWebhookEndpointArgs = {
  input: CreateWebhookEndpointInput;
};


/** What can be changed. */
export type MutationDescribeLotArgs = {
  input: DescribeLotInput;
};


/** What can be changed. */
export type MutationDescribeTenderDocumentArgs = {
  input: DescribeTenderDocumentInput;
};


/** What can be changed. */
export type MutationDraftFrameworkVersionArgs = {
  input: DraftFrameworkVersionInput;
};


/** What can be changed. */
export type MutationEndAssistedSessionArgs = {
  input: EndAssistedSessionInput;
};


/** What can be changed. */
export type MutationEnterBallotArgs = {
  input: EnterBallotInput;
};


/** What can be changed. */
export type MutationEraseMyselfArgs = {
  input: EraseMyselfInput;
};


/** What can be changed. */
export type MutationImportMeasureSetArgs = {
  input: ImportMeasureSetInput;
};


/** What can be changed. */
export type MutationImportNoticeArgs = {
  input: ImportNoticeInput;
};


/** What can be changed. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** What can be changed. */
export type MutationKeepAsTemplateArgs = {
  input: KeepAsTemplateInput;
};


/** What can be changed. */
export type MutationKeepOrganisationSearchArgs = {
  input: KeepOrganisationSearchInput;
};


/** What can be changed. */
export type MutationModerateNeedArgs = {
  input: ModerateNeedInput;
};


/** What can be changed. */
export type MutationOpenPriorityRoundArgs = {
  input: OpenPriorityRoundInput;
};


/** What can be changed. */
export type MutationPauseWebhookEndpointArgs = {
  input: PauseWebhookEndpointInput;
};


/** What can be changed. */
export type MutationPlanTenderBudgetArgs = {
  input: PlanTenderBudgetInput;
};


/** What can be changed. */
export type MutationPlanTimelineArgs = {
  input: PlanTimelineInput;
};


/** What can be changed. */
export type MutationPrepareNoticeArgs = {
  input: PrepareNoticeInput;
};


/** What can be changed. */
export type MutationProposeNeedArgs = {
  input: ProposeNeedInput;
};


/** What can be changed. */
export type MutationPublishEngagementAnswerArgs = {
  input: PublishEngagementAnswerInput;
};


/** What can be changed. */
export type MutationPublishFrameworkArgs = {
  input: PublishFrameworkInput;
};


/** What can be changed. */
export type MutationPublishTenderArgs = {
  input: PublishTenderInput;
};


/** What can be changed. */
export type MutationReasonCriteriaArgs = {
  input: ReasonCriteriaInput;
};


/** What can be changed. */
export type MutationRecordAgreedGradeArgs = {
  input: RecordAgreedGradeInput;
};


/** What can be changed. */
export type MutationRecordGradeArgs = {
  input: RecordGradeInput;
};


/** What can be changed. */
export type MutationRecordWardQuestionArgs = {
  input: RecordWardQuestionInput;
};


/** What can be changed. */
export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


/** What can be changed. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What can be changed. */
export type MutationRegisterSupplierArgs = {
  input: RegisterSupplierInput;
};


/** What can be changed. */
export type MutationRemoveLotArgs = {
  input: RemoveLotInput;
};


/** What can be changed. */
export type MutationRemoveMeasureSetArgs = {
  input: RemoveMeasureSetInput;
};


/** What can be changed. */
export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


/** What can be changed. */
export type MutationRemoveOrganisationSearchArgs = {
  input: RemoveOrganisationSearchInput;
};


/** What can be changed. */
export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


/** What can be changed. */
export type MutationRemoveTemplateArgs = {
  input: RemoveTemplateInput;
};


/** What can be changed. */
export type MutationRemoveTenderDocumentArgs = {
  input: RemoveTenderDocumentInput;
};


/** What can be changed. */
export type MutationRemoveWebhookEndpointArgs = {
  input: RemoveWebhookEndpointInput;
};


/** What can be changed. */
export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


/** What can be changed. */
export type MutationReplayWebhookDeliveryArgs = {
  input: ReplayWebhookDeliveryInput;
};


/** What can be changed. */
export type MutationReplayWebhooksArgs = {
  input: ReplayWebhooksInput;
};


/** What can be changed. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** What can be changed. */
export type MutationRequestScoringArgs = {
  input: RequestScoringInput;
};


/** What can be changed. */
export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


/** What can be changed. */
export type MutationResolveCommentArgs = {
  input: ResolveCommentInput;
};


/** What can be changed. */
export type MutationResumeWebhookEndpointArgs = {
  input: ResumeWebhookEndpointInput;
};


/** What can be changed. */
export type MutationReturnTenderArgs = {
  input: ReturnTenderInput;
};


/** What can be changed. */
export type MutationReviseNoticeArgs = {
  input: ReviseNoticeInput;
};


/** What can be changed. */
export type MutationRevokeApiClientArgs = {
  input: RevokeApiClientInput;
};


/** What can be changed. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** What can be changed. */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/** What can be changed. */
export type MutationRotateApiClientArgs = {
  input: RotateApiClientInput;
};


/** What can be changed. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** What can be changed. */
export type MutationSaveAuthorityDetailsArgs = {
  input: SaveAuthorityDetailsInput;
};


/** What can be changed. */
export type MutationSaveFrameworkArgs = {
  input: SaveFrameworkInput;
};


/** What can be changed. */
export type MutationSaveSampleBidsArgs = {
  input: SaveSampleBidsInput;
};


/** What can be changed. */
export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


/** What can be changed. */
export type MutationSaveThemeArgs = {
  input: SaveThemeInput;
};


/** What can be changed. */
export type MutationSendForApprovalArgs = {
  input: SendForApprovalInput;
};


/** What can be changed. */
export type MutationSendTestWebhookArgs = {
  input: SendTestWebhookInput;
};


/** What can be changed. */
export type MutationSetAwardCriteriaArgs = {
  input: SetAwardCriteriaInput;
};


/** What can be changed. */
export type MutationSetDealTermsArgs = {
  input: SetDealTermsInput;
};


/** What can be changed. */
export type MutationSetDecisionsArgs = {
  input: SetDecisionsInput;
};


/** What can be changed. */
export type MutationSetPlaceFactorsArgs = {
  input: SetPlaceFactorsInput;
};


/** What can be changed. */
export type MutationSetStagesArgs = {
  input: SetStagesInput;
};


/** What can be changed. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be changed. */
export type MutationSignInWithPasskeyArgs = {
  input: SignInWithPasskeyInput;
};


/** What can be changed. */
export type MutationSignInWithProviderArgs = {
  input: SignInWithProviderInput;
};


/** What can be changed. */
export type MutationStartAssistedSessionArgs = {
  input: StartAssistedSessionInput;
};


/** What can be changed. */
export type MutationStopSearchArgs = {
  input: StopSearchInput;
};


/** What can be changed. */
export type MutationSubmitBidArgs = {
  input: SubmitBidInput;
};


/** What can be changed. */
export type MutationSubmitNoticeArgs = {
  input: SubmitNoticeInput;
};


/** What can be changed. */
export type MutationUpdateSupplierProfileArgs = {
  input: UpdateSupplierProfileInput;
};


/** What can be changed. */
export type MutationUpdateTenderArgs = {
  input: UpdateTenderInput;
};


/** What can be changed. */
export type MutationWithholdWardQuestionArgs = {
  input: WithholdWardQuestionInput;
};

/** What a tender does about a need. */
export type NeedAnswer = {
  __typename?: 'NeedAnswer';
  /** Taken up, met elsewhere, or not met. */
  uptake: NeedUptake;
  /** Where it is taken up, what else meets it, or why it is not met. */
  words: Scalars['String']['output'];
};

/** An answer to a need. */
export type NeedAnswerInput = {
  /** The need. */
  needId: Scalars['ID']['input'];
  /** Taken up, met elsewhere, or not met. */
  uptake: NeedUptake;
  /** Where it is taken up, what else meets it, or why it is not met: 1 to 1,000 characters. */
  words: Scalars['String']['input'];
};

/** What somebody decides about a need. */
export type NeedDecision =
  /** It is not shown. */
  | 'DECLINE'
  /** It is part of another need. */
  | 'MERGE'
  /** It can be chosen from now on; also changes the words of one that can. */
  | 'SHOW';

/** What came of one need. */
export type NeedResult = {
  __typename?: 'NeedResult';
  /** How many ballots name it. */
  ballots: PublishedCount;
  /** The need. */
  need: CommunityNeed;
  /** Of how many percent of all ballots; null where its count is not told. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Its points; null where any need's count is not told, because sums of points would tell it. */
  points?: Maybe<Scalars['Int']['output']>;
  /** Its rank from 1, which equal ones share; null where its count is not told. */
  rank?: Maybe<Scalars['Int']['output']>;
};

/** What became of a proposed need. */
export type NeedState =
  /** It is not shown, for the reason given. */
  | 'DECLINED'
  /** It is part of another need, which counts its ballots. */
  | 'MERGED'
  /** Nobody has looked at it yet. */
  | 'PROPOSED'
  /** It can be chosen. */
  | 'SHOWN';

/** What a tender does about something that a place needs. */
export type NeedUptake =
  /** Another tender or service meets it. */
  | 'ELSEWHERE'
  /** It is not met, for a reason. */
  | 'NOT_MET'
  /** A lot, a criterion or a condition takes it up. */
  | 'TAKEN_UP';

/** A need that can be chosen from the beginning. */
export type NewNeedInput = {
  /** What is needed, in one line of 1 to 150 characters. */
  title: Scalars['String']['input'];
  /** The same in Welsh. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
};

/** Something with an id that is unique in the whole system. */
export type Node = {
  /** Opaque global id. Do not take it apart. */
  id: Scalars['ID']['output'];
};

/** The draft was not approved by a second person as it stands. */
export type NotApproved = UserError & {
  __typename?: 'NotApproved';
  /** Where its approval stands. */
  approvalState: ApprovalState;
  /** What to do. */
  message: Scalars['String']['output'];
  /** The field that named the draft. */
  path: Array<Scalars['String']['output']>;
};

/** There is no such thing, or it is not yours to see. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** Which thing was looked for. */
  message: Scalars['String']['output'];
  /** The field that named it. */
  path: Array<Scalars['String']['output']>;
};

/** The draft cannot be published yet; every gap is listed. */
export type NotReady = UserError & {
  __typename?: 'NotReady';
  /** Every gap. */
  faults: Array<InputFault>;
  /** How many gaps there are. */
  message: Scalars['String']['output'];
  /** The first gap's field. */
  path: Array<Scalars['String']['output']>;
};

/** A statutory notice of a tender. */
export type Notice = Node & {
  __typename?: 'Notice';
  /** The authority that publishes it. */
  authority: Organisation;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When the national platform accepted or refused it. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the authority says beyond the tender; all of it is in the release, once there is one. */
  details?: Maybe<NoticeDetails>;
  /** What was answered to the market before the tender, in its order, for everybody; empty for any notice but one of a market engagement (UK2) that the national platform accepted. */
  engagementAnswers: Array<EngagementAnswer>;
  /** What it still lacks before it can be submitted; empty from submission on. */
  gaps: Array<NoticeGap>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The open contracting id of the procurement. */
  ocid: Scalars['String']['output'];
  /** The national platform's number of the notice. */
  platformId?: Maybe<Scalars['String']['output']>;
  /** Where it is read on the national platform. */
  platformUrl?: Maybe<Scalars['String']['output']>;
  /** Why the national platform refused it. */
  refusals: Array<NoticeRefusal>;
  /** The open contracting release as JSON text; null before it is submitted. */
  release?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: NoticeState;
  /** When it was last submitted. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The tender; null for those who may not see it yet. */
  tender?: Maybe<Tender>;
  /** What the procurement is called, as the notice says. */
  title: Scalars['String']['output'];
  /** What was the matter at the last try. */
  trouble?: Maybe<Scalars['String']['output']>;
  /** Since when the national platform has not answered; null while it does. */
  troubledSince?: Maybe<Scalars['DateTime']['output']>;
  /** Which notice it is. */
  type: NoticeType;
  /** Optimistic lock: give it with each change. */
  version: Scalars['Int']['output'];
};

/** Whose threshold for goods and services applies. */
export type NoticeBuyerType =
  /** Central government. */
  | 'CENTRAL'
  /** Sub-central government, such as a council. */
  | 'SUB_CENTRAL';

/** One page of notices. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The page. */
  edges: Array<NoticeEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** What a notice says beyond the tender. Empty texts say nothing; null: not answered. */
export type NoticeDetails = {
  __typename?: 'NoticeDetails';
  /** Whose threshold applies. */
  buyerType?: Maybe<NoticeBuyerType>;
  /** What a later notice changes, and why. */
  changeReason: Scalars['String']['output'];
  /** Its mailbox for questions, which is published. */
  contactEmail: Scalars['String']['output'];
  /** Last day of lots that have none of their own. */
  contractEnd: Scalars['String']['output'];
  /** First day of lots that have none of their own, as YYYY-MM-DD. */
  contractStart: Scalars['String']['output'];
  /** Where the work is done: a code such as `UKD3`. */
  deliveryRegion: Scalars['String']['output'];
  /** Whether all tender documents come with the notice. */
  documentsWithNotice?: Maybe<Scalars['Boolean']['output']>;
  /** How suppliers are engaged with before the tender. */
  engagement: Scalars['String']['output'];
  /** The day on which that ends. */
  engagementEnd: Scalars['String']['output'];
  /** The day on which the tender notice is expected. */
  futureNoticeDate: Scalars['String']['output'];
  /** Why there is one lot only. */
  noLotsReason: Scalars['String']['output'];
  /** Its postcode. */
  postcode: Scalars['String']['output'];
  /** The authority's number on the national platform, where the tender names none. */
  ppon: Scalars['String']['output'];
  /** How suppliers are chosen. */
  procedure?: Maybe<NoticeProcedure>;
  /** The process of a competitive flexible procedure. */
  process: Scalars['String']['output'];
  /** How the law treats the procurement. */
  regime?: Maybe<NoticeRegime>;
  /** Whether it suits small and medium-sized enterprises particularly well. */
  sme?: Maybe<Scalars['Boolean']['output']>;
  /** Building and street of the authority. */
  street: Scalars['String']['output'];
  /** How and where tenders are sent in. */
  submission: Scalars['String']['output'];
  /** Its telephone number for questions. */
  telephone: Scalars['String']['output'];
  /** The day on which that was decided. */
  terminationDate: Scalars['String']['output'];
  /** Why the procurement ends without a contract. */
  terminationReason: Scalars['String']['output'];
  /** Its town. */
  town: Scalars['String']['output'];
  /** VAT in percent. */
  vatPercent: Scalars['String']['output'];
  /** Whether it suits voluntary, community and social enterprises particularly well. */
  vcse?: Maybe<Scalars['Boolean']['output']>;
  /** Its website. */
  website: Scalars['String']['output'];
};

/** What a notice says beyond the tender; what is left out stays as it is. */
export type NoticeDetailsInput = {
  /** Whose threshold applies. */
  buyerType?: InputMaybe<NoticeBuyerType>;
  /** What a later notice changes, and why. */
  changeReason?: InputMaybe<Scalars['String']['input']>;
  /** Its mailbox for questions, which is published. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Last day of lots that have none of their own. */
  contractEnd?: InputMaybe<Scalars['String']['input']>;
  /** First day of lots that have none of their own, as YYYY-MM-DD. */
  contractStart?: InputMaybe<Scalars['String']['input']>;
  /** Where the work is done: a code such as `UKD3`. */
  deliveryRegion?: InputMaybe<Scalars['String']['input']>;
  /** Whether all tender documents come with the notice. */
  documentsWithNotice?: InputMaybe<Scalars['Boolean']['input']>;
  /** How suppliers are engaged with before the tender. */
  engagement?: InputMaybe<Scalars['String']['input']>;
  /** The day on which that ends. */
  engagementEnd?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the tender notice is expected. */
  futureNoticeDate?: InputMaybe<Scalars['String']['input']>;
  /** Why there is one lot only. */
  noLotsReason?: InputMaybe<Scalars['String']['input']>;
  /** Its postcode. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** The authority's number on the national platform, where the tender names none. */
  ppon?: InputMaybe<Scalars['String']['input']>;
  /** How suppliers are chosen. */
  procedure?: InputMaybe<NoticeProcedure>;
  /** The process of a competitive flexible procedure. */
  process?: InputMaybe<Scalars['String']['input']>;
  /** How the law treats the procurement. */
  regime?: InputMaybe<NoticeRegime>;
  /** Whether it suits small and medium-sized enterprises particularly well. */
  sme?: InputMaybe<Scalars['Boolean']['input']>;
  /** Building and street of the authority. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** How and where tenders are sent in. */
  submission?: InputMaybe<Scalars['String']['input']>;
  /** Its telephone number for questions. */
  telephone?: InputMaybe<Scalars['String']['input']>;
  /** The day on which that was decided. */
  terminationDate?: InputMaybe<Scalars['String']['input']>;
  /** Why the procurement ends without a contract. */
  terminationReason?: InputMaybe<Scalars['String']['input']>;
  /** Its town. */
  town?: InputMaybe<Scalars['String']['input']>;
  /** VAT in percent. */
  vatPercent?: InputMaybe<Scalars['String']['input']>;
  /** Whether it suits voluntary, community and social enterprises particularly well. */
  vcse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its website. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A notice and where it stands in the list. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: Notice;
};

/** What narrows the list of published notices. */
export type NoticeFilter = {
  /** Only notices of this procurement. */
  ocid?: InputMaybe<Scalars['String']['input']>;
  /** Only notices of these types. */
  types?: InputMaybe<Array<NoticeType>>;
};

/** One thing that a notice lacks or has wrong. */
export type NoticeGap = {
  __typename?: 'NoticeGap';
  /** The detail by which it is mended; null: in the tender itself. */
  field?: Maybe<Scalars['String']['output']>;
  /** What to do. */
  fix: Scalars['String']['output'];
  /** The same in Welsh. */
  fixCy: Scalars['String']['output'];
  /** The field in the open contracting release. */
  path: Scalars['String']['output'];
  /** Missing or wrong. */
  problem: NoticeProblem;
  /** Stable name of the rule. */
  rule: Scalars['String']['output'];
  /** Where the rule comes from. */
  source: Scalars['String']['output'];
  /** How well it is known. */
  standing: RuleStanding;
  /** What must be so. */
  text: Scalars['String']['output'];
  /** The same in Welsh. */
  textCy: Scalars['String']['output'];
};

/** The notice lacks something; nothing was submitted. */
export type NoticeIncomplete = UserError & {
  __typename?: 'NoticeIncomplete';
  /** Every gap. */
  gaps: Array<NoticeGap>;
  /** How many gaps there are. */
  message: Scalars['String']['output'];
  /** The notice's field. */
  path: Array<Scalars['String']['output']>;
};

/** What is the matter with a field of a notice. */
export type NoticeProblem =
  /** It says nothing. */
  | 'MISSING'
  /** What it says cannot be so. */
  | 'WRONG';

/** How suppliers are chosen. */
export type NoticeProcedure =
  /** Competitive flexible procedure. */
  | 'COMPETITIVE_FLEXIBLE'
  /** Open procedure. */
  | 'OPEN';

/** One reason for a refusal, in the national platform's words. */
export type NoticeRefusal = {
  __typename?: 'NoticeRefusal';
  /** The reason. */
  message: Scalars['String']['output'];
  /** The field, as the platform names it; empty: the notice as a whole. */
  path: Scalars['String']['output'];
};

/** How the law treats a procurement. */
export type NoticeRegime =
  /** Below the threshold. */
  | 'BELOW_THRESHOLD'
  /** Covered by the Act. */
  | 'COVERED'
  /** Covered, for light touch services. */
  | 'LIGHT_TOUCH'
  /** For light touch services, below their threshold. */
  | 'LIGHT_TOUCH_BELOW_THRESHOLD';

/** Where a notice stands. */
export type NoticeState =
  /** Accepted by the national platform: public, and never changed again. */
  | 'ACCEPTED'
  /** Being written; only the authority sees it. */
  | 'DRAFT'
  /** With the national platform, which has not decided; only the authority sees it. */
  | 'PENDING'
  /** Refused by the national platform; only the authority sees it. */
  | 'REFUSED';

/** The statutory notices that are made from a tender before there is an award. */
export type NoticeType =
  /** Pipeline notice. */
  | 'UK1'
  /** Preliminary market engagement notice. */
  | 'UK2'
  /** Planned procurement notice. */
  | 'UK3'
  /** Tender notice. */
  | 'UK4'
  /** Procurement termination notice. */
  | 'UK12';

/** Another tender here publishes under the same open contracting id; nothing was submitted. */
export type OcidTaken = UserError & {
  __typename?: 'OcidTaken';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The notice's field. */
  path: Array<Scalars['String']['output']>;
};

/** A round to open. */
export type OpenPriorityRoundInput = {
  /** Code of the place it is about. */
  area: Scalars['String']['input'];
  /** The authority that asks. */
  authorityId: Scalars['ID']['input'];
  /** Whether people tick or rank. */
  ballotKind: BallotKind;
  /** Until when. */
  closesAt: Scalars['DateTime']['input'];
  /** How many needs a ballot may name, 1 to 10. */
  mostChoices: Scalars['Int']['input'];
  /** What can be chosen from the beginning, at most 100. */
  needs?: Array<NewNeedInput>;
  /** From when on everybody may propose and vote. */
  opensAt: Scalars['DateTime']['input'];
  /** What is asked. */
  title: Scalars['String']['input'];
  /** The same in Welsh. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
};

/** How opening a round ended. */
export type OpenPriorityRoundResult = InvalidInput | NotFound | OpenPriorityRoundSuccess | RoleMissing;

/** The round is there. */
export type OpenPriorityRoundSuccess = {
  __typename?: 'OpenPriorityRoundSuccess';
  /** The round. */
  round: PriorityRound;
};

/** An open opportunity for a supplier, and why it is one. The kind of work, the place and the value each fit as far as both sides have said something of it. */
export type OpportunityMatch = {
  __typename?: 'OpportunityMatch';
  /** Codes of the supplier's profile that it is about: the same, a narrower or a wider one. */
  cpvCodes: Array<Scalars['String']['output']>;
  /** Whether its authority says that it suits small and medium-sized enterprises, and the supplier is one by the figures of its profile. */
  isForSme: Scalars['Boolean']['output'];
  /** Whether its authority says that it suits voluntary, community and social enterprises, and the supplier is one. */
  isForVcse: Scalars['Boolean']['output'];
  /** Whether its value is known and lies in the range that the supplier takes on. */
  isInRange: Scalars['Boolean']['output'];
  /** Places of the supplier's profile that it is delivered in, or that lie in the larger area in which it is. */
  placeCodes: Array<Scalars['String']['output']>;
  /** The opportunity. */
  tender: Tender;
};

/** A page of opportunities for a supplier. */
export type OpportunityMatchConnection = {
  __typename?: 'OpportunityMatchConnection';
  /** The opportunities with their cursors. */
  edges: Array<OpportunityMatchEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An opportunity for a supplier, and where it stands in the list. */
export type OpportunityMatchEdge = {
  __typename?: 'OpportunityMatchEdge';
  /** Opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The opportunity, and why. */
  node: OpportunityMatch;
};

/** A buyer or a supplier. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** What was done on behalf of the organisation, newest first. Null for those who do not act for it. */
  auditTrail?: Maybe<AuditEventConnection>;
  /** What it keeps of itself for every notice; null when nobody has said it, and for suppliers. */
  details?: Maybe<AuthorityDetails>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Registered identifiers, e.g. a charity number. */
  identifiers: Array<OrganisationIdentifier>;
  /** Invitations that are open, the newest first; null for whoever does not look after its people. */
  invitations?: Maybe<Array<Invitation>>;
  /** Buyer or supplier. */
  kind: OrganisationKind;
  /** Open opportunities that match the profile of a supplier, newest first: for its own people, null for others. Nothing matches a profile that says neither codes nor places nor a range of values. */
  matches?: Maybe<OpportunityMatchConnection>;
  /** Who acts for it, by name; null for whoever does not. At most 100 at a time. */
  members?: Maybe<MemberConnection>;
  /** Its name as registered. */
  name: Scalars['String']['output'];
  /** What a supplier tells of itself: for its own people, and for an authority once it may read a bid of the supplier; null otherwise. */
  profile?: Maybe<SupplierProfile>;
  /** The searches that it keeps, the oldest first: for its own people, null for others. */
  searches?: Maybe<Array<OrganisationSearch>>;
  /** What sort of supplier; null for buyers. */
  supplierKind?: Maybe<SupplierKind>;
  /** How its pages look; null when nobody has chosen, and for suppliers. */
  theme?: Maybe<AuthorityTheme>;
};


/** A buyer or a supplier. */
export type OrganisationAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  part?: InputMaybe<PartOfOrganisation>;
  personId?: InputMaybe<Scalars['ID']['input']>;
};


/** A buyer or a supplier. */
export type OrganisationMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A buyer or a supplier. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A number under which a public register knows an organisation. */
export type OrganisationIdentifier = {
  __typename?: 'OrganisationIdentifier';
  /** The register, e.g. `GB-COH` (Companies House) or `GB-CHC` (Charity Commission). */
  scheme: Scalars['String']['output'];
  /** The number in that register. */
  value: Scalars['String']['output'];
};

/** A number under which a public register knows an organisation. */
export type OrganisationIdentifierInput = {
  /** The register, e.g. `GB-COH` or `GB-CHC`. */
  scheme: Scalars['String']['input'];
  /** The number in that register. */
  value: Scalars['String']['input'];
};

/** Who an organisation is in a procurement. */
export type OrganisationKind =
  /** A buyer: council, NHS body or combined authority. */
  | 'AUTHORITY'
  /** One that bids. */
  | 'SUPPLIER';

/** A search that the people of an organisation keep together. */
export type OrganisationSearch = {
  __typename?: 'OrganisationSearch';
  /** When they get mail. */
  alerts: SearchAlerts;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Since when it is kept. */
  keptAt: Scalars['DateTime']['output'];
  /** What they call it. */
  name: Scalars['String']['output'];
  /** How many open opportunities it finds that were published since then; counted as far as 100, among the newest 2,000. */
  newCount: Scalars['Int']['output'];
  /** Query of the portal's list that shows the same search. */
  query: Scalars['String']['output'];
  /** When one of them last said that they have seen what it finds. */
  seenAt: Scalars['DateTime']['output'];
};

/** Where one page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; give it as `after` to go on. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is a further page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is an earlier page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Parts of an organisation whose changes can be read by themselves. */
export type PartOfOrganisation =
  /** What it keeps of itself for its notices. */
  | 'DETAILS'
  /** How its pages look. */
  | 'LOOK'
  /** Who acts for it, and who is invited to. */
  | 'PEOPLE'
  /** What it tells of itself, its identifiers included. */
  | 'PROFILE'
  /** The programs that act for it, and its webhooks. */
  | 'PROGRAMS';

/** What bidders must show to take part. */
export type ParticipationCondition = {
  __typename?: 'ParticipationCondition';
  /** Whether a parent company, a bank or the like must answer for the supplier; of a condition about finances alone. */
  guarantee: Scalars['Boolean']['output'];
  /** What it is about. */
  kind: ConditionKind;
  /** Least years of like work; of a condition about experience alone, as are the next four. */
  leastYears?: Maybe<Scalars['Int']['output']>;
  /** The least value of one of the like contracts, in pounds. */
  likeContractValue?: Maybe<Scalars['Decimal']['output']>;
  /** How many like contracts. */
  likeContracts?: Maybe<Scalars['Int']['output']>;
  /** The least turnover of a year, in pounds; of a condition about finances alone, null where none is asked for. */
  minimumTurnover?: Maybe<Scalars['Decimal']['output']>;
  /** Whether they must have been with this or another particular authority, which a rule refuses. */
  namedAuthority: Scalars['Boolean']['output'];
  /** Whether what is equivalent to it is taken as well. */
  orEquivalent: Scalars['Boolean']['output'];
  /** Whether those who have no such paper may show the same in another way. */
  otherProof: Scalars['Boolean']['output'];
  /** Name of a register or a certificate; of a condition about registration alone. */
  register?: Maybe<Scalars['String']['output']>;
  /** The condition. */
  text: Scalars['String']['output'];
  /** In how many years before now the like contracts lay. */
  withinYears?: Maybe<Scalars['Int']['output']>;
};

/** What bidders must show to take part. */
export type ParticipationConditionInput = {
  /** Whether a parent company, a bank or the like must answer for the supplier; of a condition about finances alone. */
  guarantee?: Scalars['Boolean']['input'];
  /** What it is about. */
  kind: ConditionKind;
  /** Least years of like work; of a condition about experience alone, as are the next four. */
  leastYears?: InputMaybe<Scalars['Int']['input']>;
  /** The least value of one of the like contracts, in pounds. */
  likeContractValue?: InputMaybe<Scalars['Decimal']['input']>;
  /** How many like contracts. */
  likeContracts?: InputMaybe<Scalars['Int']['input']>;
  /** The least turnover of a year, in pounds; of a condition about finances alone. */
  minimumTurnover?: InputMaybe<Scalars['Decimal']['input']>;
  /** Whether they must have been with this or another particular authority, which a rule refuses. */
  namedAuthority?: Scalars['Boolean']['input'];
  /** Whether what is equivalent to it is taken as well. */
  orEquivalent?: Scalars['Boolean']['input'];
  /** Whether those who have no such paper may show the same in another way. */
  otherProof?: Scalars['Boolean']['input'];
  /** Name of a register or a certificate; of a condition about registration alone. */
  register?: InputMaybe<Scalars['String']['input']>;
  /** The condition. */
  text: Scalars['String']['input'];
  /** In how many years before now the like contracts lay. */
  withinYears?: InputMaybe<Scalars['Int']['input']>;
};

/** A key that a device or password manager keeps for the person. */
export type Passkey = {
  __typename?: 'Passkey';
  /** When it was registered. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** When it was last used to sign in; null when never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person calls it. */
  name: Scalars['String']['output'];
};

/** The browser's answer cannot be accepted: it is for another site, did not verify its user, or is known already. */
export type PasskeyRefused = UserError & {
  __typename?: 'PasskeyRefused';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always the response. */
  path: Array<Scalars['String']['output']>;
};

/** A ranked bid of the past without anything that says whose it was. */
export type PastBid = {
  __typename?: 'PastBid';
  /** The same for how its commitments would be kept. */
  methodShare?: Maybe<Scalars['Decimal']['output']>;
  /** Price in pounds; null where it had none. */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** Mean share of the marking scales that it earned for quality, 0 to 1; null where none was graded. */
  qualityShare?: Maybe<Scalars['Decimal']['output']>;
  /** Its rank. */
  rank: Scalars['Int']['output'];
  /** Value of its commitments in pounds. */
  socialValue: Scalars['Decimal']['output'];
};

/** The ranked bids of a lot that this authority has scored, without names: none is public before an award. */
export type PastResult = {
  __typename?: 'PastResult';
  /** Best ranked first; at most twelve. */
  bids: Array<PastBid>;
  /** What that contract was expected to be worth, in pounds; null when not said. */
  estimatedValue?: Maybe<Scalars['Decimal']['output']>;
  /** When it was scored. */
  scoredAt: Scalars['DateTime']['output'];
  /** Title of the tender, and of the lot where there are several. */
  title: Scalars['String']['output'];
};

/** A webhook to pause. */
export type PauseWebhookEndpointInput = {
  /** The webhook. */
  endpointId: Scalars['ID']['input'];
};

/** How pausing ended. */
export type PauseWebhookEndpointResult = NotFound | PauseWebhookEndpointSuccess | RoleMissing;

/** The webhook is paused. */
export type PauseWebhookEndpointSuccess = {
  __typename?: 'PauseWebhookEndpointSuccess';
  /** The webhook. */
  endpoint: WebhookEndpoint;
};

/** When and how soon the buyer pays. */
export type PaymentTerms = {
  __typename?: 'PaymentTerms';
  /** Days from a valid invoice to the money. */
  days: Scalars['Int']['output'];
  /** Before the work, after it, or in steps. */
  time: PaymentTime;
};

/** When and how soon the buyer pays. */
export type PaymentTermsInput = {
  /** Days from a valid invoice to the money. */
  days: Scalars['Int']['input'];
  /** Before the work, after it, or in steps. */
  time: PaymentTime;
};

/** When the buyer pays. */
export type PaymentTime =
  /** Before the work. */
  | 'IN_ADVANCE'
  /** After the work. */
  | 'IN_ARREARS'
  /** As agreed steps are reached. */
  | 'MILESTONES';

/** A person who can sign in. */
export type Person = Node & {
  __typename?: 'Person';
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** The person's name. */
  name: Scalars['String']['output'];
};

/** A place and what is publicly known of it. */
export type Place = {
  __typename?: 'Place';
  /** Where most of its people live; null when not known. */
  centre?: Maybe<PlaceCentre>;
  /** Code of the Government Statistical Service, e.g. `E08000003`. */
  code: Scalars['String']['output'];
  /** How deprived its neighbourhoods are; null when not known. */
  deprivation?: Maybe<Deprivation>;
  /** True for a place of the demonstration, which does not exist. */
  isFictional: Scalars['Boolean']['output'];
  /** What kind of place it is. */
  kind: PlaceKind;
  /** The places within it: neighbourhoods of a ward or local authority, local authorities of anything larger; null for a neighbourhood. */
  map?: Maybe<PlaceMap>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The NHS's own code, for an integrated care board. */
  nhsCode?: Maybe<Scalars['String']['output']>;
  /** The places that it lies in. */
  parents: Array<PlaceName>;
  /** Where all this comes from; to be shown with it. */
  sources: Array<PublicDataset>;
};

/** What factors of places go by. */
export type PlaceBasis =
  /** How deprived a place is. */
  | 'DECILE'
  /** The place itself. */
  | 'PLACE';

/** A position, WGS 84. */
export type PlaceCentre = {
  __typename?: 'PlaceCentre';
  /** Degrees north. */
  latitude: Scalars['Decimal']['output'];
  /** Degrees east. */
  longitude: Scalars['Decimal']['output'];
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places with their cursors. */
  edges: Array<PlaceEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A place in a list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Where it stands; give it as `after` to go on behind it. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: FoundPlace;
};

/** What a benefit counts in places of one tenth of deprivation. */
export type PlaceFactor = {
  __typename?: 'PlaceFactor';
  /** 1, the most deprived tenth, to 10. */
  decile: Scalars['Int']['output'];
  /** What it counts. */
  factor: Scalars['Decimal']['output'];
};

/** A place factor. */
export type PlaceFactorInput = {
  /** 1, the most deprived tenth, to 10. */
  decile: Scalars['Int']['input'];
  /** What a benefit counts there. */
  factor: Scalars['Decimal']['input'];
};

/** Which places are looked for. */
export type PlaceFilter = {
  /** These kinds only. */
  kinds?: InputMaybe<Array<PlaceKind>>;
  /** Part of a name, the beginning of a code, or a postcode, whose district is looked for. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of place that public statistics name, from the widest to the smallest. */
export type PlaceKind =
  /** Authorities that act together, such as Greater Manchester. */
  | 'COMBINED_AUTHORITY'
  /** A county with district councils within it. */
  | 'COUNTY'
  /** The body of the NHS that plans care for an area. */
  | 'INTEGRATED_CARE_BOARD'
  /** A district, borough, unitary or London borough council. */
  | 'LOCAL_AUTHORITY'
  /** A Lower layer Super Output Area (LSOA) of 2021: 1,000 to 3,000 people. */
  | 'NEIGHBOURHOOD'
  /** One of the nine regions of England. */
  | 'REGION'
  /** The area that elects councillors. */
  | 'WARD';

/** Units of a place. */
export type PlaceLoss = {
  __typename?: 'PlaceLoss';
  /** Code of the Government Statistical Service. */
  code: Scalars['String']['output'];
  /** Units lost. */
  lost: Scalars['Int']['output'];
  /** Units planned. */
  units: Scalars['Int']['output'];
};

/** A drawing of the places within a place, and the figures it shows. */
export type PlaceMap = {
  __typename?: 'PlaceMap';
  /** Height of the drawing in units; null when no boundaries are known. */
  height?: Maybe<Scalars['Int']['output']>;
  /** What kind the places are. */
  kind: PlaceKind;
  /** The places, by name. */
  parts: Array<PlacePart>;
  /** Width of the drawing in units; null when no boundaries are known. */
  width?: Maybe<Scalars['Int']['output']>;
};

/** A place by name. */
export type PlaceName = {
  __typename?: 'PlaceName';
  /** Code of the Government Statistical Service, e.g. `E08000003`. */
  code: Scalars['String']['output'];
  /** True for a place of the demonstration, which does not exist. */
  isFictional: Scalars['Boolean']['output'];
  /** What kind of place it is. */
  kind: PlaceKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A place of a tender: what its people said it needs, and what the tender does about it. */
export type PlaceNeeds = {
  __typename?: 'PlaceNeeds';
  /** Code of the place. */
  code: Scalars['String']['output'];
  /** Tenth of England by deprivation, the most deprived first; null for anything larger than a neighbourhood, and where it is not known. Ballots do not say where in a place people live. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** The first five needs by rank; empty where there was no round, or every count was too small to tell. */
  needs: Array<AnsweredNeed>;
  /** True where no round was held or nobody voted. */
  notHeard: Scalars['Boolean']['output'];
  /** Which place it is; null where no data about it was imported. */
  place?: Maybe<PlaceName>;
  /** The round that was counted last before the tender was published, or until now; null where none was. */
  round?: Maybe<HeardRound>;
};

/** A place within another one. */
export type PlacePart = {
  __typename?: 'PlacePart';
  /** Code of the Government Statistical Service. */
  code: Scalars['String']['output'];
  /** Tenth of England; of a neighbourhood only. */
  decile?: Maybe<Scalars['Int']['output']>;
  /** True for a place of the demonstration, which does not exist. */
  isFictional: Scalars['Boolean']['output'];
  /** What kind of place it is. */
  kind: PlaceKind;
  /** How many of these lie in the most deprived tenth of England. */
  mostDeprived: Scalars['Int']['output'];
  /** The same in percent; null when none is ranked. */
  mostDeprivedPercent?: Maybe<Scalars['Decimal']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** How many of its neighbourhoods are in the larger place and ranked. */
  neighbourhoods: Scalars['Int']['output'];
  /** Its outline as the path data of an SVG; null when not known. */
  path?: Maybe<Scalars['String']['output']>;
};

/** Where something is delivered, seen from a place. */
export type PlaceReach =
  /** In the place or a part of it, or in all of a larger place that contains it. */
  | 'ALL'
  /** In all of a larger place that contains it, and not named within it. */
  | 'AROUND'
  /** In the place or a part of it. */
  | 'WITHIN';

/** How many units a year are bought for a place. */
export type PlaceUnits = {
  __typename?: 'PlaceUnits';
  /** Code of the Government Statistical Service. */
  code: Scalars['String']['output'];
  /** Units a year. */
  units: Scalars['Int']['output'];
};

/** How many units a year are bought for a place. */
export type PlaceUnitsInput = {
  /** Code of a place of the lot. */
  code: Scalars['String']['input'];
  /** Units a year, 1 to 10,000,000. */
  units: Scalars['Int']['input'];
};

/** The whole plan of a draft; it replaces the one before. */
export type PlanTenderBudgetInput = {
  /** What the lots cost; one that is left out costs nothing. */
  lots: Array<LotBudgetInput>;
  /** Months of the term, without extensions: 1 to 600. */
  months: Scalars['Int']['input'];
  /** Where the money was approved. */
  source: BudgetSourceInput;
  /** First day of the contract, the first of a month. */
  start: Scalars['LocalDate']['input'];
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** Whether VAT is in all amounts. */
  vat: VatBasis;
  /** The version you read. */
  version: Scalars['Int']['input'];
  /** What was approved, by financial year; a year that is left out has no budget. */
  years: Array<ApprovedYearInput>;
};

/** How planning the budget ended. */
export type PlanTenderBudgetResult = Conflict | InvalidInput | NotFound | PlanTenderBudgetSuccess | RoleMissing | WrongPhase;

/** The budget is planned. */
export type PlanTenderBudgetSuccess = {
  __typename?: 'PlanTenderBudgetSuccess';
  /** The draft. */
  tender: Tender;
};

/** Days to plan for a draft with a route; they replace those planned before. */
export type PlanTimelineInput = {
  /** Planned days, each milestone once; the day of the notice is needed. Deadlines are at noon in London unless the day was planned before at another time. */
  dates: Array<TimelineDateInput>;
  /** Whether all documents come with the notice. */
  documentsWithNotice?: Scalars['Boolean']['input'];
  /** Whether a planned procurement notice was published early enough to shorten the period for bids. */
  qualifyingPlannedNotice?: Scalars['Boolean']['input'];
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** Whether a state of urgency shortens the period for bids. */
  urgent?: Scalars['Boolean']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How planning ended. */
export type PlanTimelineResult = Conflict | InvalidInput | NotFound | PlanTimelineSuccess | RoleMissing | WrongPhase;

/** The days are planned. */
export type PlanTimelineSuccess = {
  __typename?: 'PlanTimelineSuccess';
  /** The draft. */
  tender: Tender;
};

/** What a policy is about. */
export type PolicyKind =
  /** Data protection. */
  | 'DATA_PROTECTION'
  /** Environment. */
  | 'ENVIRONMENT'
  /** Equality. */
  | 'EQUALITY'
  /** Health and safety. */
  | 'HEALTH_AND_SAFETY'
  /** Modern slavery. */
  | 'MODERN_SLAVERY'
  /** Something else. */
  | 'OTHER'
  /** Quality. */
  | 'QUALITY'
  /** Safeguarding. */
  | 'SAFEGUARDING';

/** A notice to begin. */
export type PrepareNoticeInput = {
  /** What is known already. */
  details?: InputMaybe<NoticeDetailsInput>;
  /** The tender. */
  tenderId: Scalars['ID']['input'];
  /** Which notice. */
  type: NoticeType;
};

/** How beginning a notice ended. */
export type PrepareNoticeResult = InvalidInput | NotFound | PrepareNoticeSuccess | RoleMissing | WrongPhase;

/** The notice is begun; its gaps say what is missing. */
export type PrepareNoticeSuccess = {
  __typename?: 'PrepareNoticeSuccess';
  /** The notice. */
  notice: Notice;
};

/** A round in which an area says what it needs. */
export type PriorityRound = {
  __typename?: 'PriorityRound';
  /** The place it is about; null when it is not known here any more. */
  area?: Maybe<PlaceName>;
  /** Code of the place. */
  areaCode: Scalars['String']['output'];
  /** The authority that asks. */
  authority: RoundAuthority;
  /** Whether people tick or rank. */
  ballotKind: BallotKind;
  /** Until when, by the database's clock. */
  closesAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** How many needs a ballot may name. */
  mostChoices: Scalars['Int']['output'];
  /** The needs that can be chosen, by their number. */
  needs: Array<CommunityNeed>;
  /** From when on everybody may propose and vote. */
  opensAt: Scalars['DateTime']['output'];
  /** Where it stands now. */
  phase: RoundPhase;
  /** What came of it; null until it was counted. */
  results?: Maybe<RoundResults>;
  /** What is asked. */
  title: Scalars['String']['output'];
  /** The same in Welsh; null where it was not given. */
  titleCy?: Maybe<Scalars['String']['output']>;
};

/** How much social value earns full points, in proportion to the contract. */
export type ProportionalTarget = {
  __typename?: 'ProportionalTarget';
  /** What it is in proportion to. */
  kind: TargetKind;
  /** Pounds of social value for each. */
  rate: Scalars['Decimal']['output'];
};

/** A target. */
export type ProportionalTargetInput = {
  /** What it is in proportion to. */
  kind: TargetKind;
  /** Pounds of social value for each. */
  rate: Scalars['Decimal']['input'];
};

/** A need that somebody proposes. */
export type ProposeNeedInput = {
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** What is needed, in one line of 1 to 150 characters. */
  title: Scalars['String']['input'];
};

/** How proposing ended. */
export type ProposeNeedResult = AttemptsUsedUp | InvalidInput | NotFound | ProposeNeedSuccess | RoundNotOpen;

/** The need waits to be looked at. */
export type ProposeNeedSuccess = {
  __typename?: 'ProposeNeedSuccess';
  /** What is needed, as it was kept. */
  title: Scalars['String']['output'];
};

/** The other service does not answer; nothing was done. Try again later, or sign in another way. */
export type ProviderUnreachable = UserError & {
  __typename?: 'ProviderUnreachable';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/** A public dataset as it was imported last. */
export type PublicDataset = {
  __typename?: 'PublicDataset';
  /** What the licence asks to be shown. */
  attribution: Scalars['String']['output'];
  /** Which edition. */
  edition: Scalars['String']['output'];
  /** Its id, as `commonweal data list` has it. */
  id: Scalars['String']['output'];
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output'];
  /** True for the demonstration's data, which are made up. */
  isFictional: Scalars['Boolean']['output'];
  /** Under which licence. */
  licence: Scalars['String']['output'];
  /** Who publishes it. */
  publisher: Scalars['String']['output'];
  /** Rows of the file. */
  rows: Scalars['Int']['output'];
  /** SHA-256 of the file: 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Where the public file is to be had. */
  source: Scalars['String']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
  /** How often it was imported with another content. */
  version: Scalars['Int']['output'];
};

/** An answer to publish. */
export type PublishEngagementAnswerInput = {
  /** What is answered: 1 to 4,000 characters. */
  answer: Scalars['String']['input'];
  /** The number of the published answer that this one corrects. */
  corrects?: InputMaybe<Scalars['Int']['input']>;
  /** The notice of the engagement. */
  noticeId: Scalars['ID']['input'];
  /** What was asked, without who asked it: 1 to 1,000 characters. */
  question: Scalars['String']['input'];
};

/** How publishing ended. */
export type PublishEngagementAnswerResult = InvalidInput | NotFound | PublishEngagementAnswerSuccess | RoleMissing | WrongPhase;

/** The answer is public. */
export type PublishEngagementAnswerSuccess = {
  __typename?: 'PublishEngagementAnswerSuccess';
  /** The notice with its answers. */
  notice: Notice;
};

/** A draft to publish. */
export type PublishFrameworkInput = {
  /** The draft. */
  frameworkId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** How publishing ended. */
export type PublishFrameworkResult = Conflict | FrameworkPublished | InvalidInput | NotFound | PublishFrameworkSuccess | RoleMissing;

/** The version is public. */
export type PublishFrameworkSuccess = {
  __typename?: 'PublishFrameworkSuccess';
  /** The version. */
  framework: Framework;
};

/** A draft to publish. */
export type PublishTenderInput = {
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How publishing ended. */
export type PublishTenderResult = Conflict | NotApproved | NotFound | NotReady | PublishTenderSuccess | RoleMissing | WrongPhase;

/** The tender is published. */
export type PublishTenderSuccess = {
  __typename?: 'PublishTenderSuccess';
  /** The tender. */
  tender: Tender;
};

/** A count, unless it is too small to tell. */
export type PublishedCount = {
  __typename?: 'PublishedCount';
  /** The count; null where it is not told. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How it is published. */
  shown: CountShown;
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /**
   * Counts a Word or PDF file that is to be made for whoever asks, by their address and, signed in, by themselves. Always
   * true; after too many the fault RATE_LIMITED says when to ask again. For everybody.
   */
  admitFile: Scalars['Boolean']['output'];
  /** The programs that act for an organisation, newest first; empty for whoever may not manage them. */
  apiClients: ApiClientConnection;
  /** Drafts that wait for a decision of the viewer: sent for approval by somebody else, longest waiting first. */
  approvalsWaiting: Array<Tender>;
  /** The assisted sessions of an organisation, newest first; empty for whoever does not act for it. */
  assistedSessions: AssistedSessionConnection;
  /** Shows that the tree only grew; null unless 1 ≤ first ≤ second and the public head covers the second. */
  auditConsistencyProof?: Maybe<AuditConsistencyProof>;
  /** Shows that a change is in the audit tree; null when it is not there (yet) or may not be known to you. Public for published tenders, bids from the closing of their lot on. */
  auditInclusionProof?: Maybe<AuditInclusionProof>;
  /** Bank holidays as they were imported from GOV.UK, for everybody, the earliest first. Deadlines are worked out from the list that comes with Commonweal. */
  bankHolidays: Array<BankHoliday>;
  /** What changed in the records of an organisation and on its behalf in others', oldest first; empty for whoever does not act for it. What tells of others' bids comes out when their lot is closed. */
  changes: ChangeConnection;
  /** What codes of the Common Procurement Vocabulary (eight digits each) and of places are called, for everybody; those that are not known here are left out. At most 200. */
  codeNames: Array<CodeName>;
  /** All needs of an authority's rounds, whatever became of them, the newest first; at most 2,000. Empty for whoever does not act for it. */
  communityNeeds: Array<CommunityNeed>;
  /** The text that is read out at present. */
  consentText: ConsentText;
  /** Councillors of an authority's wards, those in office first; at most 2,000. Empty for whoever does not act for it. */
  councillors: Array<Councillor>;
  /** Codes of the Common Procurement Vocabulary by the beginning of the code or words of its description, for everybody, in the order of the codes. */
  cpvCodes: CpvCodeConnection;
  /** Accounts of the demonstration with their passwords and current codes. Empty except in a demonstration. */
  demoAccounts: Array<DemoAccount>;
  /** The newest 50 mails of the demonstration, newest first, for everybody to read; null where mail is really sent. */
  demoMailbox?: Maybe<Array<DemoMail>>;
  /** One framework; null where there is none or the viewer may not see it. */
  framework?: Maybe<Framework>;
  /** Which framework a notice of this date and value falls under: by the notice's own date, never by today's. */
  frameworkFor: FrameworkChoice;
  /** The national frameworks, oldest first, and those of one authority as far as the viewer may see them. */
  frameworks: Array<Framework>;
  /** Other services through which one can sign in here, such as an employer's directory. */
  identityProviders: Array<IdentityProvider>;
  /** The invitation with this secret, from the link in its mail; null when there is none. */
  invitation?: Maybe<ReceivedInvitation>;
  /** One measure set; null where there is none or the viewer may not see it. */
  measureSet?: Maybe<MeasureSet>;
  /** The measure sets that an authority can use: the open one, and its own if the viewer acts for it. */
  measureSets: Array<MeasureSet>;
  /** The open measure set that ships with the product. */
  measures: Array<Measure>;
  /** The viewer's own bids that stand, newest first, for a supplier the viewer acts for. */
  myBids: BidConnection;
  /** Published tenders that answered the needs of a place, for everybody, the newest first; at most 20. */
  needAnswers: Array<AnsweringTender>;
  /** The thing with this id, if it exists and may be seen. */
  node?: Maybe<Node>;
  /** The things with these ids, in order; null where one does not exist or may not be seen. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** One notice, if the viewer may see it: anybody once it is accepted, the authority always. */
  notice?: Maybe<Notice>;
  /** Notices that the national platform accepted, for everybody, newest first. */
  notices: NoticeConnection;
  /** Published tenders, for everybody, newest first. */
  opportunities: TenderConnection;
  /** The authority's newest scored lots, to try weights on; empty for whoever does not design its tenders. */
  pastResults: Array<PastResult>;
  /** A place by its public code, for everybody; null for a code that is not known. */
  place?: Maybe<Place>;
  /** Places by name, code or postcode, for everybody: the widest kinds first, then by name. */
  places: PlaceConnection;
  /** A round. */
  priorityRound?: Maybe<PriorityRound>;
  /** Rounds of an area or of an authority, the one that closes last first; at most 100. */
  priorityRounds: Array<PriorityRound>;
  /** The public data that were imported, with source and licence, for everybody. */
  publicDatasets: Array<PublicDataset>;
  /** The registers whose numbers are taken. */
  registers: Array<Register>;
  /** Which ways are open to a tender, by rules of the notice's own day. For everybody. */
  routeFor: RouteForResult;
  /** The database's clock, which decides every deadline. */
  serverTime: Scalars['DateTime']['output'];
  /** What a proportional target asks of bidders of unlike size. */
  targetExample: TargetExampleResult;
  /** One tender, if the viewer may see it: anybody once published, the authority always. */
  tender?: Maybe<Tender>;
  /** Templates that the authority keeps, and those that come with the product; for those who design its tenders, empty for others. */
  tenderTemplates: Array<TenderTemplate>;
  /** Tenders of the authorities the viewer acts for, newest first. */
  tenders: TenderConnection;
  /** The five foremost needs of an area, by the round that was counted last; null where none was. */
  topNeeds?: Maybe<TopNeeds>;
  /** The person who is signed in; null without a session. */
  viewer?: Maybe<Viewer>;
  /** Authorities that a councillor of a ward may ask on its page. */
  wardAuthorities: Array<RoundAuthority>;
  /** A councillor's question. */
  wardQuestion?: Maybe<WardQuestion>;
  /** Councillors' questions: of a ward, the newest first; or of an authority, those that wait first. At most 500. */
  wardQuestions: Array<WardQuestion>;
  /** The addresses that are told of an organisation's changes, newest first; empty for whoever may not manage them. */
  webhookEndpoints: WebhookEndpointConnection;
};


/** What can be read. */
export type QueryApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryApprovalsWaitingArgs = {
  first: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryAssistedSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryAuditConsistencyProofArgs = {
  first: Scalars['Int']['input'];
  second: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryAuditInclusionProofArgs = {
  leafId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryBankHolidaysArgs = {
  division: BankHolidayDivision;
};


/** What can be read. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  organisationId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryCodeNamesArgs = {
  cpv?: Array<Scalars['String']['input']>;
  places?: Array<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryCommunityNeedsArgs = {
  authorityId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryCouncillorsArgs = {
  authorityId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryCpvCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryFrameworkForArgs = {
  authorityId?: InputMaybe<Scalars['ID']['input']>;
  buyer: BuyerKind;
  noticeDate: Scalars['LocalDate']['input'];
  priceIsAbsolute?: Scalars['Boolean']['input'];
  value: Scalars['Decimal']['input'];
};


/** What can be read. */
export type QueryFrameworksArgs = {
  authorityId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


/** What can be read. */
export type QueryMeasureSetArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryMeasureSetsArgs = {
  authorityId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryMyBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  supplierId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNeedAnswersArgs = {
  area: Scalars['String']['input'];
};


/** What can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NoticeFilter>;
  first: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenderFilter>;
  first: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryPastResultsArgs = {
  authorityId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryPlaceArgs = {
  code: Scalars['String']['input'];
};


/** What can be read. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryPriorityRoundArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryPriorityRoundsArgs = {
  area?: InputMaybe<Scalars['String']['input']>;
  authorityId?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be read. */
export type QueryRouteForArgs = {
  authority?: AuthorityLevel;
  nation: BuyingNation;
  noticeDate: Scalars['LocalDate']['input'];
  subject: TenderSubject;
  value?: InputMaybe<MoneyInput>;
};


/** What can be read. */
export type QueryTargetExampleArgs = {
  contractValue: Scalars['Decimal']['input'];
  fte?: Scalars['Decimal']['input'];
  kind: TargetKind;
  rate: Scalars['Decimal']['input'];
  unitValue?: InputMaybe<Scalars['Decimal']['input']>;
};


/** What can be read. */
export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryTenderTemplatesArgs = {
  authorityId: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryTendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenderFilter>;
  first: Scalars['Int']['input'];
};


/** What can be read. */
export type QueryTopNeedsArgs = {
  area: Scalars['String']['input'];
};


/** What can be read. */
export type QueryWardAuthoritiesArgs = {
  ward: Scalars['String']['input'];
};


/** What can be read. */
export type QueryWardQuestionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. */
export type QueryWardQuestionsArgs = {
  authorityId?: InputMaybe<Scalars['ID']['input']>;
  ward?: InputMaybe<Scalars['String']['input']>;
};


/** What can be read. */
export type QueryWebhookEndpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
};

/** A question to bidders, with the most words an answer may have. */
export type Question = {
  __typename?: 'Question';
  /** What a good answer has in it; empty where nothing is said. */
  help: Scalars['String']['output'];
  /** The question. */
  text: Scalars['String']['output'];
  /** The most words an answer may have. A word stands between white space and has a letter or a digit in it. */
  wordLimit: Scalars['Int']['output'];
};

/** How a councillor's question came in. */
export type QuestionChannel =
  /** By e-mail, noted by staff. */
  | 'EMAIL'
  /** By letter, noted by staff. */
  | 'LETTER'
  /** At a meeting, noted by staff. */
  | 'MEETING'
  /** On the page of the ward. */
  | 'ONLINE';

/** A question to bidders. */
export type QuestionInput = {
  /** What a good answer has in it, at most 4,000 characters. */
  help?: InputMaybe<Scalars['String']['input']>;
  /** The question, at most 2,000 characters. */
  text: Scalars['String']['input'];
  /** The most words an answer may have, 1 to 5,000. */
  wordLimit: Scalars['Int']['input'];
};

/** The language in which a question was asked. */
export type QuestionLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** How often each bid would take each rank. */
export type RankConfidence = {
  __typename?: 'RankConfidence';
  /** Number of draws. */
  draws: Scalars['Int']['output'];
  /** Each bid's share of first places, in percent. */
  firstPlaces: Array<FirstPlaceShare>;
  /** Seed of the simulation; the same seed gives the same numbers. */
  seed: Scalars['Int']['output'];
  /** Key of the bid that wins as published. */
  winnerKey: Scalars['String']['output'];
  /** Share of draws in which it wins, in percent. */
  winnerShare: Scalars['Decimal']['output'];
};

/** Measures of a lot that a need led to; they replace those named before. */
export type ReasonCriteriaInput = {
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Measures that are chosen for the lot. */
  measureIds: Array<Scalars['String']['input']>;
  /** The version of its tender that you read. */
  version: Scalars['Int']['input'];
};

/** How keeping the reasons ended. */
export type ReasonCriteriaResult = Conflict | InvalidInput | NotFound | ReasonCriteriaSuccess | RoleMissing | WrongPhase;

/** The reasons are kept. */
export type ReasonCriteriaSuccess = {
  __typename?: 'ReasonCriteriaSuccess';
  /** The lot. */
  lot: Lot;
};

/** An invitation as whoever has its link may see it. */
export type ReceivedInvitation = {
  __typename?: 'ReceivedInvitation';
  /** The address it went to. */
  email: Scalars['String']['output'];
  /** Until when it can be accepted. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who invites. */
  inviter: Scalars['String']['output'];
  /** Whether it can still be accepted. */
  isOpen: Scalars['Boolean']['output'];
  /** Buyer or supplier. */
  kind: OrganisationKind;
  /** The organisation's name. */
  organisation: Scalars['String']['output'];
  /** What the person is to be. */
  roles: Array<MembershipRole>;
};

/** An agreed grade. */
export type RecordAgreedGradeInput = {
  /** The bid. */
  bidId: Scalars['ID']['input'];
  /** Key of the criterion. */
  criterionKey: Scalars['String']['input'];
  /** The mark on the published scale; for a pass-or-fail criterion 1 or 0. */
  grade: Scalars['Decimal']['input'];
  /** Why, 1 to 10,000 characters. */
  reason: Scalars['String']['input'];
};

/** How recording ended. */
export type RecordAgreedGradeResult = InvalidInput | NotFound | RecordAgreedGradeSuccess | RoleMissing | WrongPhase;

/** The agreed grade is recorded. */
export type RecordAgreedGradeSuccess = {
  __typename?: 'RecordAgreedGradeSuccess';
  /** The grade. */
  agreedGrade: AgreedGrade;
};

/** A grade. */
export type RecordGradeInput = {
  /** The bid. */
  bidId: Scalars['ID']['input'];
  /** Key of the criterion. */
  criterionKey: Scalars['String']['input'];
  /** The mark on the published scale; for a pass-or-fail criterion 1 or 0. */
  grade: Scalars['Decimal']['input'];
  /** Why, 1 to 10,000 characters. */
  reason: Scalars['String']['input'];
};

/** How recording ended. */
export type RecordGradeResult = InvalidInput | NotFound | RecordGradeSuccess | RoleMissing | WrongPhase;

/** The grade is recorded. */
export type RecordGradeSuccess = {
  __typename?: 'RecordGradeSuccess';
  /** The grade. */
  grade: Grade;
};

/** A question that staff note. */
export type RecordWardQuestionInput = {
  /** On which day. */
  askedOn: Scalars['LocalDate']['input'];
  /** By letter, by e-mail or at a meeting. */
  channel: QuestionChannel;
  /** Who asked. */
  councillorId: Scalars['ID']['input'];
  /** In which language. */
  language?: QuestionLanguage;
  /** Where it can be found, in one line of 1 to 200 characters; public. */
  provenance: Scalars['String']['input'];
  /** What was asked, in at most 1,000 characters. */
  question: Scalars['String']['input'];
};

/** How noting a question ended. */
export type RecordWardQuestionResult = InvalidInput | NotFound | RecordWardQuestionSuccess | RoleMissing;

/** The question is public. */
export type RecordWardQuestionSuccess = {
  __typename?: 'RecordWardQuestionSuccess';
  /** The question. */
  question: WardQuestion;
};

/** How making recovery codes ended. */
export type RegenerateRecoveryCodesResult = FreshSignInNeeded | RegenerateRecoveryCodesSuccess | StrongerSessionNeeded;

/** New recovery codes; each can be used once. */
export type RegenerateRecoveryCodesSuccess = {
  __typename?: 'RegenerateRecoveryCodesSuccess';
  /** Ten codes, shown once. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

/** A way to a contract or a grant. Frameworks and dynamic markets are not built here. */
export type Regime =
  /** Procurement Act, competitive flexible procedure: stages of the authority's design. */
  | 'ACT_COMPETITIVE_FLEXIBLE'
  /** Procurement Act, open procedure: one round, anybody may bid. */
  | 'ACT_OPEN'
  /** Below the threshold of the Procurement Act. */
  | 'BELOW_THRESHOLD'
  /** A call for applications to a fund. */
  | 'FUNDING_CALL'
  /** Procurement Act, light touch contract. */
  | 'LIGHT_TOUCH'
  /** NHS Provider Selection Regime, competitive process. */
  | 'PROVIDER_SELECTION';

/** A register whose numbers are taken as identifiers. */
export type Register = {
  __typename?: 'Register';
  /** A number as it writes them. */
  example: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in Welsh. */
  nameCy: Scalars['String']['output'];
  /** Its code in org-id.guide. */
  scheme: Scalars['String']['output'];
};

/** What the browser answered, and a name. */
export type RegisterPasskeyInput = {
  /** What the person calls it, 1 to 100 characters, such as `Work laptop`. */
  name: Scalars['String']['input'];
  /** JSON text of the credential (`credential.toJSON()`). */
  response: Scalars['String']['input'];
};

/** How registering a passkey ended. */
export type RegisterPasskeyResult = ChallengeEnded | FreshSignInNeeded | InvalidInput | PasskeyRefused | RegisterPasskeySuccess | StrongerSessionNeeded;

/** The passkey is registered. */
export type RegisterPasskeySuccess = {
  __typename?: 'RegisterPasskeySuccess';
  /** When the session ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** The passkey. */
  passkey: Passkey;
  /** Ten recovery codes, shown once; null when the person has unused ones from earlier. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** The session's new secret, shown once; the former one is void. */
  token: Scalars['String']['output'];
  /** The person signed in, now with a second factor. */
  viewer: Viewer;
};

/** Who wants an account. */
export type RegisterPersonInput = {
  /** E-mail address, which is how the person signs in. */
  email: Scalars['String']['input'];
  /** In which language to write to them. */
  language?: MailLanguage;
  /** The person's name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** 12 to 200 characters, and none of the passwords that everybody tries first. */
  password: Scalars['String']['input'];
};

/** How asking for an account ended. */
export type RegisterPersonResult = InvalidInput | RegisterPersonSuccess;

/** A mail is on its way to the address. */
export type RegisterPersonSuccess = {
  __typename?: 'RegisterPersonSuccess';
  /** The address as it will be used. */
  email: Scalars['String']['output'];
};

/** A supplier organisation to register. */
export type RegisterSupplierInput = {
  /** Registered identifiers, if any. */
  identifiers?: Array<OrganisationIdentifierInput>;
  /** Its name, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** What sort of supplier it is. */
  supplierKind: SupplierKind;
};

/** How registering ended. */
export type RegisterSupplierResult = IdentifierTaken | InvalidInput | RegisterSupplierSuccess;

/** The organisation is registered. */
export type RegisterSupplierSuccess = {
  __typename?: 'RegisterSupplierSuccess';
  /** The new organisation. */
  organisation: Organisation;
};

/** A lot to take out of its draft. */
export type RemoveLotInput = {
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** The version of its tender that you read. */
  version: Scalars['Int']['input'];
};

/** How removing a lot ended. */
export type RemoveLotResult = Conflict | InvalidInput | NotFound | RemoveLotSuccess | RoleMissing | WrongPhase;

/** The lot is no more. */
export type RemoveLotSuccess = {
  __typename?: 'RemoveLotSuccess';
  /** The tender that it was part of. */
  tender: Tender;
};

/** A measure set to remove. */
export type RemoveMeasureSetInput = {
  /** The set. */
  setId: Scalars['ID']['input'];
};

/** How removing a set ended. */
export type RemoveMeasureSetResult = NotFound | RemoveMeasureSetSuccess | RoleMissing;

/** The set is removed. */
export type RemoveMeasureSetSuccess = {
  __typename?: 'RemoveMeasureSetSuccess';
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A member to remove. */
export type RemoveMemberInput = {
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** The member. */
  personId: Scalars['ID']['input'];
};

/** How removing ended. */
export type RemoveMemberResult = LastKeeper | NotFound | RemoveMemberSuccess | RoleMissing;

/** The person no longer acts for the organisation. */
export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  /** The organisation. */
  organisation: Organisation;
};

/** Which search goes. */
export type RemoveOrganisationSearchInput = {
  /** The search. */
  searchId: Scalars['ID']['input'];
};

/** How removing a search ended. */
export type RemoveOrganisationSearchResult = NotFound | RemoveOrganisationSearchSuccess | RoleMissing;

/** The search is gone. */
export type RemoveOrganisationSearchSuccess = {
  __typename?: 'RemoveOrganisationSearchSuccess';
  /** Its id. */
  searchId: Scalars['ID']['output'];
};

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  passkeyId: Scalars['ID']['input'];
};

/** How taking a passkey away ended. */
export type RemovePasskeyResult = FreshSignInNeeded | LastSecondFactor | NotFound | RemovePasskeySuccess | StrongerSessionNeeded;

/** The passkey is not accepted any more. */
export type RemovePasskeySuccess = {
  __typename?: 'RemovePasskeySuccess';
  /** What is left. */
  secondFactors: SecondFactors;
};

/** A template to remove. */
export type RemoveTemplateInput = {
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** How removing ended. */
export type RemoveTemplateResult = NotFound | RemoveTemplateSuccess | RoleMissing;

/** The template is removed. */
export type RemoveTemplateSuccess = {
  __typename?: 'RemoveTemplateSuccess';
  /** What it was called. */
  name: Scalars['String']['output'];
};

/** A document to take out of a draft. */
export type RemoveTenderDocumentInput = {
  /** The document. */
  documentId: Scalars['ID']['input'];
  /** The version of the draft that was read. */
  version: Scalars['Int']['input'];
};

/** How it ended. */
export type RemoveTenderDocumentResult = Conflict | NotFound | RemoveTenderDocumentSuccess | RoleMissing | WrongPhase;

/** It is gone. */
export type RemoveTenderDocumentSuccess = {
  __typename?: 'RemoveTenderDocumentSuccess';
  /** The draft. */
  tender: Tender;
};

/** How taking the app away ended. */
export type RemoveTotpResult = FreshSignInNeeded | LastSecondFactor | NotFound | RemoveTotpSuccess | StrongerSessionNeeded;

/** The app is no second factor any more. */
export type RemoveTotpSuccess = {
  __typename?: 'RemoveTotpSuccess';
  /** What is left. */
  secondFactors: SecondFactors;
};

/** A webhook to remove. */
export type RemoveWebhookEndpointInput = {
  /** The webhook. */
  endpointId: Scalars['ID']['input'];
};

/** How removing ended. */
export type RemoveWebhookEndpointResult = NotFound | RemoveWebhookEndpointSuccess | RoleMissing;

/** The webhook is no more. */
export type RemoveWebhookEndpointSuccess = {
  __typename?: 'RemoveWebhookEndpointSuccess';
  /** The id it had. */
  endpointId: Scalars['ID']['output'];
};

/** A passkey's new name. */
export type RenamePasskeyInput = {
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The passkey's id. */
  passkeyId: Scalars['ID']['input'];
};

/** How renaming ended. */
export type RenamePasskeyResult = InvalidInput | NotFound | RenamePasskeySuccess;

/** The passkey has its new name. */
export type RenamePasskeySuccess = {
  __typename?: 'RenamePasskeySuccess';
  /** The passkey. */
  passkey: Passkey;
};

/** A message to deliver once more. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  deliveryId: Scalars['ID']['input'];
};

/** How asking for a replay ended. */
export type ReplayWebhookDeliveryResult = NotFound | ReplayWebhookDeliverySuccess | RoleMissing;

/** The message is on its way. */
export type ReplayWebhookDeliverySuccess = {
  __typename?: 'ReplayWebhookDeliverySuccess';
  /** Its delivery. */
  delivery: WebhookDelivery;
};

/** Changes to tell once more. */
export type ReplayWebhooksInput = {
  /** The cursor of the last change that it need not be told of again, from `changes` of the same organisation. */
  after: Scalars['String']['input'];
  /** The webhook. */
  endpointId: Scalars['ID']['input'];
};

/** How asking for a replay ended. */
export type ReplayWebhooksResult = NotFound | ReplayWebhooksSuccess | RoleMissing;

/** The changes are on their way. */
export type ReplayWebhooksSuccess = {
  __typename?: 'ReplayWebhooksSuccess';
  /** The webhook. */
  endpoint: WebhookEndpoint;
};

/** Whose password to set anew. */
export type RequestPasswordResetInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** In which language to write to them. */
  language?: MailLanguage;
};

/** How asking for a link ended. */
export type RequestPasswordResetResult = InvalidInput | RequestPasswordResetSuccess;

/** A mail is on its way, if somebody has this address. */
export type RequestPasswordResetSuccess = {
  __typename?: 'RequestPasswordResetSuccess';
  /** The address as it was understood. */
  email: Scalars['String']['output'];
};

/** A lot to score. */
export type RequestScoringInput = {
  /** The lot. */
  lotId: Scalars['ID']['input'];
};

/** How asking ended. */
export type RequestScoringResult = GradesMissing | NotFound | RequestScoringSuccess | RoleMissing | WrongPhase;

/** The job is promised. */
export type RequestScoringSuccess = {
  __typename?: 'RequestScoringSuccess';
  /** The run; read it again to follow its progress. */
  run: ScoringRun;
};

/** Who alone may bid. */
export type Reservation =
  /** Suppliers of the authority's own area and the counties or London boroughs around it. */
  | 'LOCAL'
  /** Anybody may. */
  | 'NONE'
  /** Public service mutuals. */
  | 'PUBLIC_SERVICE_MUTUAL'
  /** Small and medium-sized enterprises. */
  | 'SME'
  /** Those of whose workforce at least 30 % are disabled or disadvantaged. */
  | 'SUPPORTED_EMPLOYMENT'
  /** Suppliers in the United Kingdom. */
  | 'UNITED_KINGDOM'
  /** Voluntary, community and social enterprises. */
  | 'VCSE';

/** A new password. */
export type ResetPasswordInput = {
  /** 12 to 200 characters, and none of the passwords that everybody tries first. */
  password: Scalars['String']['input'];
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How setting a password ended. */
export type ResetPasswordResult = InvalidInput | LinkEnded | ResetPasswordSuccess;

/** The new password holds. Sign in with it; a second factor stays as it was. */
export type ResetPasswordSuccess = {
  __typename?: 'ResetPasswordSuccess';
  /** When it was set. */
  resetAt: Scalars['DateTime']['output'];
};

/** A comment that was attended to. */
export type ResolveCommentInput = {
  /** The comment. */
  commentId: Scalars['ID']['input'];
};

/** How it ended. */
export type ResolveCommentResult = NotFound | ResolveCommentSuccess | RoleMissing | WrongPhase;

/** It is marked. */
export type ResolveCommentSuccess = {
  __typename?: 'ResolveCommentSuccess';
  /** The draft. */
  tender: Tender;
};

/** A webhook to resume. */
export type ResumeWebhookEndpointInput = {
  /** The webhook. */
  endpointId: Scalars['ID']['input'];
};

/** How resuming ended. */
export type ResumeWebhookEndpointResult = NotFound | ResumeWebhookEndpointSuccess | RoleMissing;

/** The webhook is told of changes. */
export type ResumeWebhookEndpointSuccess = {
  __typename?: 'ResumeWebhookEndpointSuccess';
  /** The webhook. */
  endpoint: WebhookEndpoint;
};

/** A draft to return. */
export type ReturnTenderInput = {
  /** What has to change, up to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How returning ended. */
export type ReturnTenderResult = Conflict | InvalidInput | NotFound | ReturnTenderSuccess | RoleMissing | SecondPersonNeeded | WrongPhase;

/** The draft is with those who write it again. */
export type ReturnTenderSuccess = {
  __typename?: 'ReturnTenderSuccess';
  /** The draft. */
  tender: Tender;
};

/** Changes to a notice. */
export type ReviseNoticeInput = {
  /** What changes. */
  details: NoticeDetailsInput;
  /** The notice. */
  noticeId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How changing a notice ended. */
export type ReviseNoticeResult = Conflict | InvalidInput | NotFound | ReviseNoticeSuccess | RoleMissing | WrongPhase;

/** The notice is changed; its gaps say what is missing. */
export type ReviseNoticeSuccess = {
  __typename?: 'ReviseNoticeSuccess';
  /** The notice. */
  notice: Notice;
};

/** A program to end. */
export type RevokeApiClientInput = {
  /** The program. */
  clientId: Scalars['ID']['input'];
};

/** How revoking ended. */
export type RevokeApiClientResult = NotFound | RevokeApiClientSuccess | RoleMissing;

/** The program has no access any more. */
export type RevokeApiClientSuccess = {
  __typename?: 'RevokeApiClientSuccess';
  /** The program. */
  client: ApiClient;
};

/** An invitation to end. */
export type RevokeInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** How ending an invitation ended. */
export type RevokeInvitationResult = InvitationEnded | NotFound | RevokeInvitationSuccess | RoleMissing;

/** The invitation cannot be accepted any more. */
export type RevokeInvitationSuccess = {
  __typename?: 'RevokeInvitationSuccess';
  /** The invitation. */
  invitation: Invitation;
};

/** The other sessions are over. */
export type RevokeOtherSessionsSuccess = {
  __typename?: 'RevokeOtherSessionsSuccess';
  /** How many there were. */
  count: Scalars['Int']['output'];
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session's id. */
  sessionId: Scalars['ID']['input'];
};

/** How ending a session ended. */
export type RevokeSessionResult = NotFound | RevokeSessionSuccess;

/** The session is over. */
export type RevokeSessionSuccess = {
  __typename?: 'RevokeSessionSuccess';
  /** When it ended. */
  revokedAt: Scalars['DateTime']['output'];
};

/** You act for the organisation, but not in a role that may do this. */
export type RoleMissing = UserError & {
  __typename?: 'RoleMissing';
  /** What happened and which roles would do. */
  message: Scalars['String']['output'];
  /** The field that named the thing. */
  path: Array<Scalars['String']['output']>;
  /** The roles that may do it. */
  roles: Array<MembershipRole>;
};

/** A secret to replace. */
export type RotateApiClientInput = {
  /** The program. */
  clientId: Scalars['ID']['input'];
  /** For how many hours the old secret stays good, 0 to 720. */
  graceHours?: Scalars['Int']['input'];
  /** For how many days the new secret is good, 1 to 730. */
  lifetimeDays?: Scalars['Int']['input'];
};

/** How replacing a secret ended. */
export type RotateApiClientResult = ClientRevoked | FreshSignInNeeded | InvalidInput | NotFound | RoleMissing | RotateApiClientSuccess;

/** There is a new secret. */
export type RotateApiClientSuccess = {
  __typename?: 'RotateApiClientSuccess';
  /** The program. */
  client: ApiClient;
  /** Its new secret, shown this once. */
  secret: Scalars['String']['output'];
};

/** A secret to replace. */
export type RotateWebhookSecretInput = {
  /** The webhook. */
  endpointId: Scalars['ID']['input'];
};

/** How replacing a secret ended. */
export type RotateWebhookSecretResult = FreshSignInNeeded | NotFound | RoleMissing | RotateWebhookSecretSuccess;

/** There is a new secret. */
export type RotateWebhookSecretSuccess = {
  __typename?: 'RotateWebhookSecretSuccess';
  /** The webhook. */
  endpoint: WebhookEndpoint;
  /** Its new secret, shown this once. */
  secret: Scalars['String']['output'];
};

/** The authority that asks. */
export type RoundAuthority = {
  __typename?: 'RoundAuthority';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** The round is not in a phase in which this can be done. */
export type RoundNotOpen = UserError & {
  __typename?: 'RoundNotOpen';
  /** Which phase it is in. */
  message: Scalars['String']['output'];
  /** Always the round. */
  path: Array<Scalars['String']['output']>;
  /** Where it stands. */
  phase: RoundPhase;
};

/** Where a round stands. */
export type RoundPhase =
  /** It opens later. */
  | 'ANNOUNCED'
  /** It was counted; nothing of it changes any more. */
  | 'CLOSED'
  /** It is over. Ballots on paper that came in time are entered, then all are counted. */
  | 'COUNTING'
  /** Everybody may propose and vote. */
  | 'OPEN';

/** What came of a round. Nothing else is ever told of its ballots. */
export type RoundResults = {
  __typename?: 'RoundResults';
  /** How many ballots there were. */
  ballots: PublishedCount;
  /** How they came in. */
  channels: Array<ChannelTurnout>;
  /** When the ballots were counted. */
  countedAt: Scalars['DateTime']['output'];
  /** The needs by rank; after them those whose count is not told. */
  needs: Array<NeedResult>;
  /** Where that rule comes from. */
  smallCountSource: Scalars['String']['output'];
  /** Counts below this are not told. */
  smallCountThreshold: Scalars['Int']['output'];
};

/** The ways that are open, and why. */
export type RouteAnswer = {
  __typename?: 'RouteAnswer';
  /** Whether a contract below the threshold must be notified; null above it. */
  notifiable?: Maybe<Scalars['Boolean']['output']>;
  /** One sentence a rule, in the order in which they were asked. */
  reasons: Array<SourcedText>;
  /** Ways that may be taken, at least one. */
  regimes: Array<Regime>;
  /** What the value was held against; null where no threshold decides. */
  threshold?: Maybe<RouteThreshold>;
};

/** Which way a tender may take. */
export type RouteForResult = RouteAnswer | RouteRefused;

/** The answers that decide how a tender is procured. */
export type RouteInput = {
  /** Whose threshold holds. */
  authority?: AuthorityLevel;
  /** Where the authority is. */
  nation: BuyingNation;
  /** The day on which the notice is to be published. */
  noticeDate: Scalars['LocalDate']['input'];
  /** The way to take, one of those that are open. */
  regime: Regime;
  /** What is wanted. */
  subject: TenderSubject;
};

/** No way is open, or not the one that was chosen. */
export type RouteRefused = UserError & {
  __typename?: 'RouteRefused';
  /** Why. */
  message: Scalars['String']['output'];
  /** The answer it hangs on. */
  path: Array<Scalars['String']['output']>;
  /** The rules behind it. */
  reasons: Array<SourcedText>;
};

/** A threshold of the law, in pounds including VAT. */
export type RouteThreshold = {
  __typename?: 'RouteThreshold';
  /** First day of notices for which it holds. */
  from: Scalars['LocalDate']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** How far that was confirmed. */
  standing: RuleStanding;
  /** Last day; null while no end is known. */
  to?: Maybe<Scalars['LocalDate']['output']>;
  /** A contract of this value or more is covered. */
  value: Scalars['Decimal']['output'];
};

/** How well a rule or a figure is known. */
export type RuleStanding =
  /** Background knowledge. Check with your legal team. */
  | 'K'
  /** Read in the named source. */
  | 'R'
  /** Read second-hand. Check with your legal team. */
  | 'R2';

/** A bid that nobody sent: invented, or what a past bid would be here. */
export type SampleBid = {
  __typename?: 'SampleBid';
  /** Its grades as they were saved; a criterion added since has none. */
  grades: Array<SampleGrade>;
  /** Name for people. */
  name: Scalars['String']['output'];
  /** Code of the place of the lot where its commitments land; null: nowhere in particular, which counts 1. */
  place?: Maybe<Scalars['String']['output']>;
  /** Price in pounds. */
  price: Scalars['Decimal']['output'];
  /** Value of its commitments in pounds, before a place factor. */
  socialValue: Scalars['Decimal']['output'];
};

/** A bid that nobody sent. */
export type SampleBidInput = {
  /** A grade for each graded criterion; what is left out is filled in when it is scored. */
  grades?: Array<SampleGradeInput>;
  /** Name for people. */
  name: Scalars['String']['input'];
  /** Code of the place of the lot where its commitments land; left out: nowhere in particular, which counts 1. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Price in pounds. */
  price: Scalars['Decimal']['input'];
  /** Value of its commitments in pounds, before a place factor. */
  socialValue: Scalars['Decimal']['input'];
};

/** Cases of sample bids on which a draft lot's weights and price formula are tried. Those who design only: no supplier ever sees them. */
export type SampleBids = {
  __typename?: 'SampleBids';
  /** The cases, in their order. */
  cases: Array<SampleCase>;
  /** Optimistic lock: give it when saving; 0 as long as none were saved. */
  version: Scalars['Int']['output'];
};

/** Bids that might come together. */
export type SampleCase = {
  __typename?: 'SampleCase';
  /** The bids; the first is A in pictures, the second B. */
  bids: Array<SampleBid>;
  /** Name for people. */
  name: Scalars['String']['output'];
};

/** Bids that might come together. */
export type SampleCaseInput = {
  /** Two to twelve bids. */
  bids: Array<SampleBidInput>;
  /** Name for people. */
  name: Scalars['String']['input'];
};

/** A grade that a sample bid is given. */
export type SampleGrade = {
  __typename?: 'SampleGrade';
  /** Key of the criterion. */
  criterionKey: Scalars['String']['output'];
  /** The mark on the scale. */
  grade: Scalars['Decimal']['output'];
};

/** A grade that a sample bid is given. */
export type SampleGradeInput = {
  /** Key of the criterion. */
  criterionKey: Scalars['String']['input'];
  /** The mark on the scale. */
  grade: Scalars['Decimal']['input'];
};

/** What an authority shall say of itself: all of it, an empty text for what it does not say. */
export type SaveAuthorityDetailsInput = {
  /** The authority. */
  authorityId: Scalars['ID']['input'];
  /** Whose threshold applies; null: not answered. */
  buyerType?: InputMaybe<NoticeBuyerType>;
  /** Its mailbox for questions, which is published: not one person's. */
  contactEmail: Scalars['String']['input'];
  /** Where its work is mostly done: a region of level 1 or 2 of the International Territorial Levels, such as `UKD3`. */
  deliveryRegion: Scalars['String']['input'];
  /** Its postcode. */
  postcode: Scalars['String']['input'];
  /** Its number on the national platform, such as `PDTL-7248-GWZW`. */
  ppon: Scalars['String']['input'];
  /** Building and street, at most 300 characters. */
  street: Scalars['String']['input'];
  /** Its telephone number for questions. */
  telephone: Scalars['String']['input'];
  /** Its town, at most 300 characters. */
  town: Scalars['String']['input'];
  /** VAT in percent on what it mostly buys. */
  vatPercent: Scalars['String']['input'];
  /** The version that you read; 0 while there is none. */
  version: Scalars['Int']['input'];
  /** Its website, with https:// before. */
  website: Scalars['String']['input'];
};

/** How keeping ended. */
export type SaveAuthorityDetailsResult = Conflict | InvalidInput | NotFound | RoleMissing | SaveAuthorityDetailsSuccess;

/** It is kept, and public. */
export type SaveAuthorityDetailsSuccess = {
  __typename?: 'SaveAuthorityDetailsSuccess';
  /** The authority with its details. */
  authority: Organisation;
};

/** A draft as it shall be. */
export type SaveFrameworkInput = {
  /** The draft. */
  frameworkId: Scalars['ID']['input'];
  /** The least weights of social value. */
  minimumWeights: Array<FrameworkWeightInput>;
  /** What a benefit counts where it lands. */
  placeFactors: Array<PlaceFactorInput>;
  /** How much social value earns full points. */
  target?: InputMaybe<ProportionalTargetInput>;
  /** Themes. */
  themes: Array<FrameworkThemeInput>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** Its Welsh title. */
  titleCy?: InputMaybe<Scalars['String']['input']>;
  /** The first day, by the notice's date. */
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day; none while no end is known. */
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** How saving a draft ended. */
export type SaveFrameworkResult = Conflict | FrameworkPublished | InvalidInput | NotFound | RoleMissing | SaveFrameworkSuccess;

/** The draft is saved. */
export type SaveFrameworkSuccess = {
  __typename?: 'SaveFrameworkSuccess';
  /** The draft. */
  framework: Framework;
};

/** Sample bids of one lot; replaces what was saved. */
export type SaveSampleBidsInput = {
  /** One to twelve cases. */
  cases: Array<SampleCaseInput>;
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Version of the sample bids that you read; 0 when there were none. */
  version: Scalars['Int']['input'];
};

/** How saving ended. */
export type SaveSampleBidsResult = Conflict | InvalidInput | NotFound | RoleMissing | SaveSampleBidsSuccess | WrongPhase;

/** The sample bids are saved. */
export type SaveSampleBidsSuccess = {
  __typename?: 'SaveSampleBidsSuccess';
  /** The lot. */
  lot: Lot;
};

/** A search to keep. */
export type SaveSearchInput = {
  /** The address that news go to. */
  email: Scalars['String']['input'];
  /** In which language to write. */
  language?: MailLanguage;
  /** What to look for. */
  search: SavedSearchInput;
};

/** How keeping a search ended. */
export type SaveSearchResult = InvalidInput | SaveSearchSuccess;

/** A mail with a link is on its way to the address. */
export type SaveSearchSuccess = {
  __typename?: 'SaveSearchSuccess';
  /** The address as it will be used. */
  email: Scalars['String']['output'];
};

/** How an authority's pages shall look. */
export type SaveThemeInput = {
  /** Of the stripe at the top and other shapes: `#` and six hexadecimal digits. */
  accentColour: Scalars['String']['input'];
  /** The authority. */
  authorityId: Scalars['ID']['input'];
  /** Of links, buttons and the name: `#` and six hexadecimal digits. */
  brandColour: Scalars['String']['input'];
  /** The name at the top of its pages, 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** The font of everything. */
  font: ThemeFont;
  /** A new logo: a PNG in base 64, at most 20,000 bytes before that and 800 by 240 pixels. Absent: it stays; null: it goes. */
  logoPng?: InputMaybe<Scalars['String']['input']>;
  /** The version that you read; 0 while there is none. */
  version: Scalars['Int']['input'];
};

/** How choosing ended. */
export type SaveThemeResult = Conflict | InvalidInput | NotFound | RoleMissing | SaveThemeSuccess;

/** The pages look like this from now on. */
export type SaveThemeSuccess = {
  __typename?: 'SaveThemeSuccess';
  /** The authority with its theme. */
  authority: Organisation;
};

/** What narrows a search that is kept; at least one thing. */
export type SavedSearchInput = {
  /** Deadline after this instant. */
  closingAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Deadline before this instant. */
  closingBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Codes of the Common Procurement Vocabulary of two to eight digits; each finds what is below it too. */
  cpv?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: what suits small and medium-sized enterprises only. */
  isSmeFriendly?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: what suits voluntary, community and social enterprises only. */
  isVcseFriendly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of a place; what is delivered in it, in a part of it, or in all of a larger one that contains it. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Least value in pounds. */
  valueFrom?: InputMaybe<Scalars['Decimal']['input']>;
  /** Highest value in pounds. */
  valueTo?: InputMaybe<Scalars['Decimal']['input']>;
  /** Words, as in `TenderFilter`. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** The part of the score that a percentage is of, for one tender. */
export type ScorePart =
  /** What is not price. */
  | 'NON_PRICE_SCORE'
  /** The total score. */
  | 'TOTAL_SCORE';

/** One bid, as scored. */
export type ScoredBid = {
  __typename?: 'ScoredBid';
  /** Key of the bid in the proof bundle. */
  key: Scalars['String']['output'];
  /** Published points of each leaf. */
  points: Array<LeafPoints>;
  /** Price offered. */
  price?: Maybe<Money>;
  /** Rank, from 1; ties share one; null where it takes no part. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The reason, where it takes no part. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Social value of the commitments, in pounds. */
  socialValue?: Maybe<Scalars['Decimal']['output']>;
  /** `ranked`, or why it takes no part. */
  status: Scalars['String']['output'];
  /** What sort of supplier. */
  supplierKind?: Maybe<SupplierKind>;
  /** Name of the supplier. */
  supplierName: Scalars['String']['output'];
  /** Total of the published points (or the evaluated figure of the method). */
  total?: Maybe<Scalars['Decimal']['output']>;
};

/** A criterion without parts, as scored. */
export type ScoredLeaf = {
  __typename?: 'ScoredLeaf';
  /** What it is worth in the whole, in percent. */
  effectiveWeight: Scalars['Decimal']['output'];
  /** Key of the criterion. */
  key: Scalars['String']['output'];
  /** What it is about. */
  kind: CriterionKind;
  /** Name for people. */
  name: Scalars['String']['output'];
};

/** Ranks, totals and points of a lot, and how firmly they stand. Never changed once stored. */
export type ScoringResult = {
  __typename?: 'ScoringResult';
  /** Every bid: ranked ones by rank, then those that take no part. */
  bids: Array<ScoredBid>;
  /** The proof bundle as JSON text: what `commonweal score` takes. */
  bundle: Scalars['String']['output'];
  /** How often each bid would win if weights and grades were a little different; null with fewer than two ranked bids. */
  confidence?: Maybe<RankConfidence>;
  /** Version of the engine. */
  engine: Scalars['String']['output'];
  /** SHA-256 of the canonical input. */
  inputHash: Scalars['String']['output'];
  /** What was scored, criterion by criterion. */
  leaves: Array<ScoredLeaf>;
  /** Decimals of published points. */
  precision: Scalars['Int']['output'];
  /** SHA-256 of the canonical result. */
  resultHash: Scalars['String']['output'];
  /** The result as JSON text: what `commonweal verify` compares. */
  resultJson: Scalars['String']['output'];
  /** What happens when one top-level weight moves. */
  sweeps: Array<WeightSweep>;
  /** Ranks shared after all tie-breaks: keys of the bids that tie. */
  ties: Array<Array<Scalars['String']['output']>>;
  /** What a person should look at, in plain English. */
  warnings: Array<ScoringWarning>;
  /** What happens to the order of the others when a bid is withdrawn: only the cases where it changes. */
  withdrawals: Array<WithdrawalFinding>;
};

/** How a lot's points become totals and ranks. */
export type ScoringRules = {
  __typename?: 'ScoringRules';
  /** What settles a tie that is left, e.g. a witnessed draw. */
  lastResort?: Maybe<Scalars['String']['output']>;
  /** Method of the whole tender and its settings as JSON text, as in the proof bundle. */
  method: Scalars['String']['output'];
  /** Decimals of published points, 0 to 4. */
  precision: Scalars['Int']['output'];
  /** Tie-breaks in order: `price` or a criterion's key. */
  tieBreak: Array<Scalars['String']['output']>;
};

/** One run of the scoring of a lot. */
export type ScoringRun = Node & {
  __typename?: 'ScoringRun';
  /** Why it failed; null unless it did. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** How far it is, 0 to 100. */
  progress: Scalars['Int']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** The result; null until done. */
  result?: Maybe<ScoringResult>;
  /** Where it stands. */
  state: ScoringRunState;
};

/** Where a run of the scoring stands. */
export type ScoringRunState =
  /** The result is stored. */
  | 'DONE'
  /** It could not be scored; the reason is given. */
  | 'FAILED'
  /** Asked for; waits for a worker. */
  | 'QUEUED'
  /** A worker is on it. */
  | 'RUNNING';

/** Something a person should look at. It never rejects a bid by itself. */
export type ScoringWarning = {
  __typename?: 'ScoringWarning';
  /** Keys of the bids it is about. */
  bidKeys: Array<Scalars['String']['output']>;
  /** Stable code, e.g. `RELATIVE_METHOD`. */
  code: Scalars['String']['output'];
  /** Key of the criterion it is about. */
  criterionKey?: Maybe<Scalars['String']['output']>;
  /** What it means, in plain English. */
  message: Scalars['String']['output'];
};

/** When the people of an organisation get mail of what is new in a search. */
export type SearchAlerts =
  /** Within minutes. */
  | 'AT_ONCE'
  /** Each morning on which there is something new. */
  | 'DAILY'
  /** Never: they look for themselves. */
  | 'NEVER';

/** What a person can show besides a password. */
export type SecondFactorMethod =
  /** A passkey: `beginPasskeySignIn` and `signInWithPasskey`, which need no challenge. */
  | 'PASSKEY'
  /** One of the codes kept for the day the device is lost: `confirmSecondFactor` with `recoveryCode`. */
  | 'RECOVERY_CODE'
  /** A code of the authenticator app: `confirmSecondFactor` with `totp`. */
  | 'TOTP';

/** The first factor was right; a second one is needed before a session opens. */
export type SecondFactorNeeded = UserError & {
  __typename?: 'SecondFactorNeeded';
  /** Secret of this attempt, shown once; for `confirmSecondFactor`. */
  challenge: Scalars['String']['output'];
  /** Until when it can be confirmed. */
  expiresAt: Scalars['DateTime']['output'];
  /** What to do. */
  message: Scalars['String']['output'];
  /** What the person can confirm it with, the usual way first. */
  methods: Array<SecondFactorMethod>;
  /** Always empty: nothing is wrong with what was given. */
  path: Array<Scalars['String']['output']>;
};

/** What a person can show besides a password. */
export type SecondFactors = {
  __typename?: 'SecondFactors';
  /** Passkeys, oldest first. */
  passkeys: Array<Passkey>;
  /** How many recovery codes have not been used. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Whether an app that makes codes is set up. */
  totp: Scalars['Boolean']['output'];
};

/** The viewer sent or wrote this alone: somebody else of the authority has to decide. */
export type SecondPersonNeeded = UserError & {
  __typename?: 'SecondPersonNeeded';
  /** Why it takes somebody else. */
  message: Scalars['String']['output'];
  /** The field that named the draft. */
  path: Array<Scalars['String']['output']>;
};

/** A draft to send for approval. */
export type SendForApprovalInput = {
  /** For whoever decides, up to 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How sending ended. */
export type SendForApprovalResult = Conflict | InvalidInput | NotFound | NotReady | RoleMissing | SendForApprovalSuccess | WrongPhase;

/** It waits for a decision. */
export type SendForApprovalSuccess = {
  __typename?: 'SendForApprovalSuccess';
  /** The draft. */
  tender: Tender;
};

/** A webhook to try. */
export type SendTestWebhookInput = {
  /** The webhook. */
  endpointId: Scalars['ID']['input'];
};

/** How asking for a test ended. */
export type SendTestWebhookResult = NotFound | RoleMissing | SendTestWebhookSuccess;

/** The test is on its way. */
export type SendTestWebhookSuccess = {
  __typename?: 'SendTestWebhookSuccess';
  /** Its delivery; ask for it again to learn how it went. */
  delivery: WebhookDelivery;
};

/** How people reach a service. */
export type ServiceChannel =
  /** Face to face. */
  | 'IN_PERSON'
  /** On line. */
  | 'ONLINE'
  /** By telephone. */
  | 'PHONE';

/** An open session of a person. */
export type Session = {
  __typename?: 'Session';
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether it is the session in use. */
  current: Scalars['Boolean']['output'];
  /** Browser and system that opened it, such as `Firefox on Windows`; empty when they did not say. */
  device: Scalars['String']['output'];
  /** When it ends by itself at the latest. A session that acts for an authority ends earlier when it is not used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque global id; give it to `revokeSession`. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  lastSeenAt: Scalars['DateTime']['output'];
};

/** The whole tree of award criteria of one lot. */
export type SetAwardCriteriaInput = {
  /** All criteria, parents before children. */
  criteria: Array<AwardCriterionInput>;
  /** What settles a tie that is left; needed before publication. */
  lastResort?: InputMaybe<Scalars['String']['input']>;
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Method of the whole tender as JSON text; weighted sum when left out. */
  method?: InputMaybe<Scalars['String']['input']>;
  /** Decimals of published points, 0 to 4. */
  precision?: InputMaybe<Scalars['Int']['input']>;
  /** Tie-breaks in order: `price` or a criterion's key. */
  tieBreak?: Array<Scalars['String']['input']>;
  /** Version of the lot's tender that you read. */
  version: Scalars['Int']['input'];
};

/** How replacing criteria ended. */
export type SetAwardCriteriaResult = Conflict | InvalidInput | NotFound | RoleMissing | SetAwardCriteriaSuccess | WrongPhase;

/** The criteria are replaced. */
export type SetAwardCriteriaSuccess = {
  __typename?: 'SetAwardCriteriaSuccess';
  /** The lot. */
  lot: Lot;
};

/** All terms that a draft offers; they replace those set before. What is left out is not said. */
export type SetDealTermsInput = {
  /** What bidders must show to take part. */
  conditions?: Array<ParticipationConditionInput>;
  /** Insurances to ask for; empty: none. */
  insurances?: InputMaybe<Array<InsuranceTermsInput>>;
  /** How performance will be judged. */
  kpis?: Array<KeyPerformanceIndicatorInput>;
  /** Places of each lot; a lot that is left out has none. */
  lots?: Array<LotPlacesInput>;
  /** Weeks from signing to the first day of the work. */
  mobilisationWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Why performance cannot be measured by indicators. */
  noKpisReason?: InputMaybe<Scalars['String']['input']>;
  /** Why the contract is not split into lots. */
  oneLotReason?: InputMaybe<Scalars['String']['input']>;
  /** When and how soon the buyer pays. */
  payment?: InputMaybe<PaymentTermsInput>;
  /** Who may bid. */
  reservation?: InputMaybe<Reservation>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** How long the contract runs. */
  term?: InputMaybe<ContractTermInput>;
  /** Whether people come over with the work. */
  tupe?: InputMaybe<TupeTermsInput>;
  /** How prices follow costs. */
  uplift?: InputMaybe<UpliftTermsInput>;
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How setting the terms ended. */
export type SetDealTermsResult = Conflict | InvalidInput | NotFound | RoleMissing | SetDealTermsSuccess | WrongPhase;

/** The terms are set. */
export type SetDealTermsSuccess = {
  __typename?: 'SetDealTermsSuccess';
  /** The draft. */
  tender: Tender;
};

/** All decisions of a draft; they replace those set before. What is left out is not said. */
export type SetDecisionsInput = {
  /** Whether people are consulted. */
  consultation?: InputMaybe<ConsultationDecisionInput>;
  /** Whether the impact on equality was assessed. */
  equality?: InputMaybe<EqualityDecisionInput>;
  /** What the market was asked; empty: it was not asked. */
  market?: InputMaybe<Array<MarketAnswerInput>>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How setting the decisions ended. */
export type SetDecisionsResult = Conflict | InvalidInput | NotFound | RoleMissing | SetDecisionsSuccess | WrongPhase;

/** The decisions are set. */
export type SetDecisionsSuccess = {
  __typename?: 'SetDecisionsSuccess';
  /** The draft. */
  tender: Tender;
};

/** A measure of a set. */
export type SetMeasure = {
  __typename?: 'SetMeasure';
  /** Its code in the set. */
  code: Scalars['String']['output'];
  /** The high end of the published range, if there is one. */
  high?: Maybe<Scalars['Decimal']['output']>;
  /** The terms under which the value may be used. */
  licence: Scalars['String']['output'];
  /** The low end of the published range, if there is one. */
  low?: Maybe<Scalars['Decimal']['output']>;
  /** What is counted. */
  name: Scalars['String']['output'];
  /** Its Welsh name. */
  nameCy?: Maybe<Scalars['String']['output']>;
  /** Which outcome it serves. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The outcome in Welsh. */
  outcomeCy?: Maybe<Scalars['String']['output']>;
  /** Measures of one group can count the same person's same gain twice. */
  overlapGroup?: Maybe<Scalars['String']['output']>;
  /** In the prices of which year. */
  priceYear?: Maybe<Scalars['String']['output']>;
  /** Pounds for one unit as published; null: graded only. */
  proxyValue?: Maybe<Scalars['Decimal']['output']>;
  /** The set's key. */
  setKey: Scalars['String']['output'];
  /** Where the value comes from. */
  source?: Maybe<Scalars['String']['output']>;
  /** How well the figure is known; null for an imported set. */
  standing?: Maybe<RuleStanding>;
  /** What it is about. */
  theme?: Maybe<Scalars['String']['output']>;
  /** How far the value can be trusted, or why there is none. */
  uncertainty?: Maybe<Scalars['String']['output']>;
  /** What one unit is. */
  unit: Scalars['String']['output'];
  /** The unit in Welsh. */
  unitCy?: Maybe<Scalars['String']['output']>;
  /** The value in newer prices, with how it was worked out; null where it has none. */
  uprated?: Maybe<UpratedValue>;
};

/** What a benefit counts by where it lands; the factors replace those before. */
export type SetPlaceFactorsInput = {
  /** What they go by; left out: a benefit counts the same everywhere. */
  basis?: InputMaybe<PlaceBasis>;
  /** Factors of tenths of deprivation, each once; those left out count 1. */
  deciles?: Array<PlaceFactorInput>;
  /** The lot of a draft. */
  lotId: Scalars['ID']['input'];
  /** Factors of places of the lot, each once; those left out count 1. */
  places?: Array<LotPlaceFactorInput>;
  /** The version of its tender that you read. */
  version: Scalars['Int']['input'];
};

/** How setting the factors ended. */
export type SetPlaceFactorsResult = Conflict | InvalidInput | NotFound | RoleMissing | SetPlaceFactorsSuccess | WrongPhase;

/** The factors are set. */
export type SetPlaceFactorsSuccess = {
  __typename?: 'SetPlaceFactorsSuccess';
  /** The lot. */
  lot: Lot;
};

/** The stages of a draft with a competitive flexible or light touch procedure. */
export type SetStagesInput = {
  /** All stages in their order, at most 10; the last takes the final tenders. */
  stages: Array<TenderStageInput>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How setting the stages ended. */
export type SetStagesResult = Conflict | InvalidInput | NotFound | RoleMissing | SetStagesSuccess | WrongPhase;

/** The stages are set. */
export type SetStagesSuccess = {
  __typename?: 'SetStagesSuccess';
  /** The draft. */
  tender: Tender;
};

/** Whom one condition or insurance shuts out. */
export type ShutOut = {
  __typename?: 'ShutOut';
  /** Of the voluntary, community and social enterprises that serve the places of the tender. */
  localVcses: ShutOutCounts;
  /** Where it stands in the terms: `$.conditions[0]`, `$.insurances[1]`. */
  path: Scalars['String']['output'];
  /** Of all registered suppliers. */
  suppliers: ShutOutCounts;
};

/** How many of some suppliers could not meet a condition today. */
export type ShutOutCounts = {
  __typename?: 'ShutOutCounts';
  /** How many there are. */
  all: CountRange;
  /** How many could not meet it, by what their profiles say. */
  cannot: CountRange;
  /** Of how many that is not known. */
  unknown: CountRange;
};

/** What is needed to sign in. */
export type SignInInput = {
  /** E-mail address. */
  email: Scalars['String']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** Nobody is signed in: what was shown does not belong together, or too many attempts were made. */
export type SignInRefused = UserError & {
  __typename?: 'SignInRefused';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty: it is not said which part was wrong. */
  path: Array<Scalars['String']['output']>;
  /** When to try again, if too many attempts were made; otherwise null. The same for addresses that nobody has. */
  retryAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How signing in ended. */
export type SignInResult = SecondFactorNeeded | SignInRefused | SignInSuccess;

/** A session is open. Each way of signing in gives a new token; an earlier one is never taken over. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** When the session ends by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** Secret of the session, shown once. */
  token: Scalars['String']['output'];
  /** Who is signed in now. */
  viewer: Viewer;
};

/** What the browser answered. */
export type SignInWithPasskeyInput = {
  /** The secret that `beginPasskeySignIn` gave. */
  challenge: Scalars['String']['input'];
  /** JSON text of the credential (`credential.toJSON()`). */
  response: Scalars['String']['input'];
};

/** How signing in with a passkey ended. */
export type SignInWithPasskeyResult = ChallengeEnded | SignInRefused | SignInSuccess;

/** What the service answered. */
export type SignInWithProviderInput = {
  /** The whole address that the service sent the person back to. */
  callbackUrl: Scalars['String']['input'];
  /** The secret that `beginProviderSignIn` gave, from the browser that began. */
  challenge: Scalars['String']['input'];
};

/** How signing in through another service ended. */
export type SignInWithProviderResult = AddressNotVerified | ChallengeEnded | ProviderUnreachable | SecondFactorNeeded | SignInRefused | SignInSuccess;

/** There is no session any more. */
export type SignOutSuccess = {
  __typename?: 'SignOutSuccess';
  /** When the session ended. */
  signedOutAt: Scalars['DateTime']['output'];
};

/** A sentence about a rule, with where the rule comes from. */
export type SourcedText = {
  __typename?: 'SourcedText';
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** How well it is known. */
  standing: RuleStanding;
  /** The sentence. */
  text: Scalars['String']['output'];
  /** The same in Welsh. */
  textCy: Scalars['String']['output'];
};

/** What happens in a stage. */
export type StageKind =
  /** The bids that decide. */
  | 'FINAL_TENDERS'
  /** Suppliers ask to take part, and a shortlist is made. */
  | 'PARTICIPATION'
  /** Criteria are made more exact, never others. */
  | 'REFINED_CRITERIA'
  /** Bids are sent and talked about. */
  | 'ROUND';

/** Whom to act for. */
export type StartAssistedSessionInput = {
  /** Whether the person agreed to it. */
  consentGiven: Scalars['Boolean']['input'];
  /** Which text was read out: the version of `consentText`. */
  consentVersion: Scalars['String']['input'];
  /** The person's e-mail address. */
  email: Scalars['String']['input'];
  /** For how many minutes, 1 to 60. */
  minutes?: Scalars['Int']['input'];
  /** Why the person needs help, 1 to 500 characters. The person can read it. */
  reason: Scalars['String']['input'];
  /** The full name of the supplier that the person acts for. */
  supplierName: Scalars['String']['input'];
};

/** How starting ended. */
export type StartAssistedSessionResult = AssistanceRefused | InvalidInput | StartAssistedSessionSuccess;

/** The session is open. */
export type StartAssistedSessionSuccess = {
  __typename?: 'StartAssistedSessionSuccess';
  /** The session. */
  session: AssistedSession;
  /** Its secret, shown this once. Send it as `Authorization: Bearer …`. */
  token: Scalars['String']['output'];
};

/** The token of a link. */
export type StopSearchInput = {
  /** What stands in the link. */
  token: Scalars['String']['input'];
};

/** How ending the mails ended. */
export type StopSearchResult = LinkEnded | StopSearchSuccess;

/** No more mail comes, and the address is erased. */
export type StopSearchSuccess = {
  __typename?: 'StopSearchSuccess';
  /** Always true. */
  stopped: Scalars['Boolean']['output'];
};

/** The person has a second factor and this session was opened without it. Sign in again. */
export type StrongerSessionNeeded = UserError & {
  __typename?: 'StrongerSessionNeeded';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/** A bid to submit. */
export type SubmitBidInput = {
  /** Answers, one for each question of each graded criterion. */
  answers?: Array<BidAnswerInput>;
  /** Commitments to the lot's chosen measures. */
  commitments?: Array<BidCommitmentInput>;
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** The price offered. */
  price: MoneyInput;
  /** The supplier the viewer acts for. */
  supplierId: Scalars['ID']['input'];
};

/** How submitting ended. */
export type SubmitBidResult = ConflictOfInterest | DeadlinePassed | InvalidInput | NotFound | RoleMissing | SubmitBidSuccess | WrongPhase;

/** The bid is in, and the supplier's earlier one for this lot no longer counts. */
export type SubmitBidSuccess = {
  __typename?: 'SubmitBidSuccess';
  /** The bid. */
  bid: Bid;
};

/** A notice to submit. */
export type SubmitNoticeInput = {
  /** The notice. */
  noticeId: Scalars['ID']['input'];
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How submitting a notice ended. */
export type SubmitNoticeResult = Conflict | NotFound | NoticeIncomplete | OcidTaken | RoleMissing | SubmitNoticeSuccess | WrongPhase;

/** The notice is on its way to the national platform. */
export type SubmitNoticeSuccess = {
  __typename?: 'SubmitNoticeSuccess';
  /** The notice. */
  notice: Notice;
};

/** What can be watched: each answer is what stands at that moment, and the next comes when it differs. Asked at `/graphql/stream`. */
export type Subscription = {
  __typename?: 'Subscription';
  /** The run now, and again whenever its state or progress changes, until it has ended. The authority only; null for others. */
  scoringProgressed?: Maybe<ScoringRun>;
};


/** What can be watched: each answer is what stands at that moment, and the next comes when it differs. Asked at `/graphql/stream`. */
export type SubscriptionScoringProgressedArgs = {
  runId: Scalars['ID']['input'];
};

/** An insurance of a supplier's. */
export type SupplierInsurance = {
  __typename?: 'SupplierInsurance';
  /** Up to how much. */
  cover: Scalars['Decimal']['output'];
  /** Until when. */
  expiresOn: Scalars['LocalDate']['output'];
  /** Who insures. */
  insurer: Scalars['String']['output'];
  /** Whether it no longer holds. */
  isExpired: Scalars['Boolean']['output'];
  /** What it covers. */
  kind: InsuranceKind;
};

/** An insurance. */
export type SupplierInsuranceInput = {
  /** Up to how much, in pounds. */
  cover: Scalars['Decimal']['input'];
  /** Until when. */
  expiresOn: Scalars['LocalDate']['input'];
  /** Who insures, 1 to 200 characters. */
  insurer: Scalars['String']['input'];
  /** What it covers. */
  kind: InsuranceKind;
};

/** What sort of supplier it is. */
export type SupplierKind =
  /** A business. */
  | 'BUSINESS'
  /** Several organisations that bid together. */
  | 'CONSORTIUM'
  /** Charity, community interest company or other voluntary, community or social enterprise. */
  | 'VCSE';

/** A policy of a supplier's. */
export type SupplierPolicy = {
  __typename?: 'SupplierPolicy';
  /** Until when it holds, if it says so. */
  expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether it no longer holds. */
  isExpired: Scalars['Boolean']['output'];
  /** What it is about. */
  kind: PolicyKind;
  /** When it was last reviewed. */
  reviewedOn: Scalars['LocalDate']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A policy. */
export type SupplierPolicyInput = {
  /** Until when it holds, if it says so. */
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What it is about. */
  kind: PolicyKind;
  /** When it was last reviewed. */
  reviewedOn: Scalars['LocalDate']['input'];
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** What a supplier tells of itself once, for all buyers. */
export type SupplierProfile = {
  __typename?: 'SupplierProfile';
  /** Balance sheet total. */
  balanceSheet?: Maybe<Money>;
  /** Who is connected with it. */
  connectedPersons: Array<ConnectedPerson>;
  /** Codes of the Common Procurement Vocabulary that it works in, eight digits each. */
  cpvCodes: Array<Scalars['String']['output']>;
  /** What it declares about grounds of exclusion, for itself and its connected persons. */
  declarations: Array<ExclusionDeclaration>;
  /** Average number of staff, full-time equivalents. */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** Its insurances. */
  insurances: Array<SupplierInsurance>;
  /** Whether it counts among small and medium-sized enterprises; null while too little is told. */
  isSme?: Maybe<Scalars['Boolean']['output']>;
  /** Places it serves, as ONS codes. */
  places: Array<Scalars['String']['output']>;
  /** Its policies. */
  policies: Array<SupplierPolicy>;
  /** What size follows from staff and amounts; null while too little is told. */
  size?: Maybe<SupplierSize>;
  /** Turnover of the last full year. */
  turnover?: Maybe<Money>;
  /** Grounds that it has said nothing about yet. */
  undeclaredGrounds: Array<ExclusionGround>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Least value in pounds of a contract that it takes on, without VAT. */
  valueFrom?: Maybe<Scalars['Decimal']['output']>;
  /** Highest value in pounds of a contract that it takes on, without VAT. */
  valueTo?: Maybe<Scalars['Decimal']['output']>;
  /** What sort of voluntary, community or social enterprise it is, if one. */
  vcseKind?: Maybe<VcseKind>;
  /** Rises with each change. */
  version: Scalars['Int']['output'];
};

/** How large a supplier is, by its staff and one of two amounts. */
export type SupplierSize =
  /** Larger. */
  | 'LARGE'
  /** Fewer than 250 staff; up to here the Procurement Act 2023 speaks of small and medium-sized enterprises. */
  | 'MEDIUM'
  /** Fewer than 10 staff. */
  | 'MICRO'
  /** Fewer than 50 staff. */
  | 'SMALL';

/** One bid's line in a weight sweep. */
export type SweepLine = {
  __typename?: 'SweepLine';
  /** Total where it weighs 100. */
  atHundred: Scalars['Decimal']['output'];
  /** Total where the criterion weighs 0. */
  atZero: Scalars['Decimal']['output'];
  /** Key of the bid. */
  bidKey: Scalars['String']['output'];
};

/** What a target asks of a small charity and of a large firm that bid for one contract. */
export type TargetExample = {
  __typename?: 'TargetExample';
  /** The two bidders. */
  offers: Array<TargetOffer>;
  /** The social value in pounds that earns full points, the same for everybody. */
  target: Scalars['Decimal']['output'];
  /** How many units of the measure that is, rounded up; null where no value of a unit was given. */
  units?: Maybe<Scalars['String']['output']>;
};

/** How working out a target ended. */
export type TargetExampleResult = InvalidInput | TargetExample;

/** What a target is in proportion to. */
export type TargetKind =
  /** Each full-time job of the published staffing baseline. */
  | 'PER_FTE'
  /** Each pound of the contract. */
  | 'PER_POUND';

/** A bidder of the example, with what it offers and earns. */
export type TargetOffer = {
  __typename?: 'TargetOffer';
  /** Which percentage it would earn if the largest offer set the measure. */
  againstLargest: Scalars['Decimal']['output'];
  /** Which percentage of the points it earns against the target. */
  againstTarget: Scalars['Decimal']['output'];
  /** `CHARITY` has an income of £200,000 a year, `FIRM` of £20m. */
  bidder: Scalars['String']['output'];
  /** Its yearly income in pounds. */
  income: Scalars['Decimal']['output'];
  /** What it offers, in pounds of social value: the charity just the target, the firm ten times as much. */
  offer: Scalars['Decimal']['output'];
  /** The offer as a percentage of its income. */
  percentOfIncome: Scalars['Decimal']['output'];
};

/** A buyer's call for bids. */
export type Tender = Node & {
  __typename?: 'Tender';
  /** Why it was abandoned, in the authority's words. */
  abandonReason?: Maybe<Scalars['String']['output']>;
  /** When it was abandoned. */
  abandonedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its amendments, oldest first: all for its authority, public ones for everybody else. */
  amendments: Array<TenderAmendment>;
  /** Its approval by a second person; the authority only, null for others and for what was published without. */
  approval?: Maybe<TenderApproval>;
  /** What was done, newest first. The authority sees all, bids from the closing of their lot on; a bidder what was done on its behalf. Null for everybody else. */
  auditTrail?: Maybe<AuditEventConnection>;
  /** The organisation whose tender it is. */
  authority: Organisation;
  /** Its approved budget and planned cost; the authority only, also once it is published. Null for others, and where nothing was planned. */
  budget?: Maybe<TenderBudget>;
  /** The buyer as the notice names it. */
  buyer: Buyer;
  /** When it was closed. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people of the authority said of the draft, oldest first; the authority only, null for others. */
  comments?: Maybe<Array<TenderComment>>;
  /** Codes of the Common Procurement Vocabulary 2008, without check digit. */
  cpvCodes: Array<Scalars['String']['output']>;
  /** Why measures were chosen, as far as a need of a place led to them. */
  criteriaReasons: Array<CriterionReason>;
  /** Bids must be in strictly before this instant by the database's clock. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The terms that it offers. */
  deal: Deal;
  /** What was decided before it. */
  decisions: Decisions;
  /** The need in more words. */
  description: Scalars['String']['output'];
  /** Its documents in the order of their list; everybody's once the tender is published. */
  documents: Array<TenderDocument>;
  /** Files that were part of the published tender and are no more: everybody can still read them, as before, and sees what took their place. */
  earlierDocuments: Array<TenderDocument>;
  /** Questions must be in before this instant. */
  enquiryDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** What the contract is expected to be worth; null when not said. */
  estimatedValue?: Maybe<Money>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** What was taken from the imported notice and what was not; the authority only, null for others. */
  importReport?: Maybe<ImportReport>;
  /** Whether its authority says that it suits small and medium-sized enterprises. */
  isSmeFriendly: Scalars['Boolean']['output'];
  /** Whether its authority says that it suits voluntary, community and social enterprises. */
  isVcseFriendly: Scalars['Boolean']['output'];
  /** The parts that are awarded separately; at least one. */
  lots: Array<Lot>;
  /** goods, services or works; null when not said. */
  mainCategory?: Maybe<Scalars['String']['output']>;
  /** Its statutory notices, newest first: all for its authority, accepted ones for everybody else. */
  notices: NoticeConnection;
  /** Open Contracting id: that of the notice it came from, or given with its first statutory notice. */
  ocid?: Maybe<Scalars['String']['output']>;
  /** Public codes of the places where it is delivered; none when not said. */
  placeCodes: Array<Scalars['String']['output']>;
  /** What its places said they need, and what it does about it. The authority's while it is a draft, everybody's once it is published. */
  placeNeeds: Array<PlaceNeeds>;
  /** How it is procured, in the notice's words. */
  procurementMethod?: Maybe<Scalars['String']['output']>;
  /** When it was published here. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Reference for people: random letters and digits, no serial number. */
  reference: Scalars['String']['output'];
  /** How it is procured; null for a tender that came from a notice and was never given a route. */
  route?: Maybe<TenderRoute>;
  /** Where the tender stands. */
  state: TenderState;
  /** Measures that the figures of its places, and what their people said, lead to; empty once it is published. */
  suggestions: Array<MeasureSuggestion>;
  /** What is to be done before it is published, in its order; the authority only, and empty unless it is a draft. */
  tasks: Array<DraftTask>;
  /** What is being bought. */
  title: Scalars['String']['output'];
  /** Optimistic lock: give it with each change. */
  version: Scalars['Int']['output'];
};


/** A buyer's call for bids. */
export type TenderAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A buyer's call for bids. */
export type TenderNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A new version of a published tender. Bids that were sent before it are not touched. */
export type TenderAmendment = {
  __typename?: 'TenderAmendment';
  /** When it was made; later days count from then on. */
  amendedAt: Scalars['DateTime']['output'];
  /** All that is not as it was. */
  changes: Array<AmendedFieldChange>;
  /** Number of the amendment, from 1. */
  number: Scalars['Int']['output'];
  /** When it became public; null while its notice is on its way. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why, in the authority's words. */
  reason: Scalars['String']['output'];
  /** Where it stands. */
  state: AmendmentState;
};

/** The approval of a tender by a second person of its authority. */
export type TenderApproval = {
  __typename?: 'TenderApproval';
  /** SHA-256 over the canonical form of what would be published of the draft as it stands; of a tender that was published, of what was approved. */
  contentHash: Scalars['String']['output'];
  /** What is missing before it can be sent; empty once it was published. */
  gaps: Array<InputFault>;
  /** Whether the viewer may decide now: something waits, which somebody else sent. */
  mayDecide: Scalars['Boolean']['output'];
  /** Where it stands; of a tender that was published, where it stood then. */
  state: ApprovalState;
  /** Every step, newest first. */
  steps: Array<ApprovalStep>;
};

/** The approved budget of a tender and its planned cost. All amounts have one VAT basis. */
export type TenderBudget = {
  __typename?: 'TenderBudget';
  /** What a cut would lose. */
  cut: BudgetCut;
  /** What each lot is planned to cost, and what is bought with it. */
  lots: Array<LotBudget>;
  /** Months of the term, without extensions. */
  months: Scalars['Int']['output'];
  /** Where the money was approved. */
  source: BudgetSource;
  /** First day of the contract, the first of a month. */
  start: Scalars['LocalDate']['output'];
  /** Over the term. */
  term: BudgetStanding;
  /** Whether VAT is in all amounts. */
  vat: VatBasis;
  /** What does not fit. It stops nothing. */
  warnings: Array<BudgetWarning>;
  /** By financial year, April to March, in which the contract runs: each month of a contract's year bears the same part of its cost, and the parts add up to the penny. */
  years: Array<BudgetYear>;
};


/** The approved budget of a tender and its planned cost. All amounts have one VAT basis. */
export type TenderBudgetCutArgs = {
  percent?: Scalars['Int']['input'];
  rule?: CutRule;
};

/** What somebody of the authority said of one part of a draft. Nobody else ever sees it, also after publication. */
export type TenderComment = {
  __typename?: 'TenderComment';
  /** When, by the database's clock. */
  at: Scalars['DateTime']['output'];
  /** By whom; null when that person no longer belongs to the authority. */
  by?: Maybe<Person>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** When it was marked as resolved; null: it is open. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did; null while it is open, and when that person no longer belongs to the authority. */
  resolvedBy?: Maybe<Person>;
  /** Of which part. */
  section: CommentSection;
  /** What was said. */
  words: Scalars['String']['output'];
};

/** One page of tenders. */
export type TenderConnection = {
  __typename?: 'TenderConnection';
  /** The page. */
  edges: Array<TenderEdge>;
  /** Where it begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked, and among `opportunities` no further than 501: more than 500. */
  totalCount: Scalars['Int']['output'];
};

/** A file that goes with a tender. Its bytes are at `/tender-documents/{id}` of the API. */
export type TenderDocument = {
  __typename?: 'TenderDocument';
  /** Its size in bytes. */
  bytes: Scalars['Int']['output'];
  /** The name of the file, a label. */
  fileName: Scalars['String']['output'];
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: TenderDocumentKind;
  /** Its type, as found in its content. */
  mediaType: Scalars['String']['output'];
  /** Whether it is listed only, and given to who asks its authority for it. */
  onRequest: Scalars['Boolean']['output'];
  /** The document that took its place; null: none did. */
  replacedBy?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 of its bytes, as `sha256:` and 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  /** Number of the amendment that it came with; null: it was published with the tender, or is part of a draft. */
  since?: Maybe<Scalars['Int']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The same in Welsh; null: not said. */
  titleCy?: Maybe<Scalars['String']['output']>;
  /** Number of the amendment with which it stopped being part of the tender; null: it stands. */
  until?: Maybe<Scalars['Int']['output']>;
};

/** What a document of a tender is. */
export type TenderDocumentKind =
  /** Anything else. */
  | 'OTHER'
  /** What bidders fill in their prices in. */
  | 'PRICING'
  /** What is to be done or delivered. */
  | 'SPECIFICATION'
  /** The terms of the contract. */
  | 'TERMS'
  /** Information about the people who do the work now (TUPE). It is listed, and given to who asks and undertakes to keep it: nobody can download it but the authority. */
  | 'TUPE';

/** A tender and where it stands in the list. */
export type TenderEdge = {
  __typename?: 'TenderEdge';
  /** Opaque cursor. */
  cursor: Scalars['String']['output'];
  /** The tender. */
  node: Tender;
};

/** What narrows a list of tenders. */
export type TenderFilter = {
  /** Only tenders that are mainly for one of these: goods, services or works. */
  categories?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tenders whose deadline lies after this instant. */
  closingAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only tenders whose deadline lies before this instant. */
  closingBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only tenders with one of these codes of the Common Procurement Vocabulary or one below it: `85000000` finds all of 85. At most 20. */
  cpv?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: only tenders that their authority says suit small and medium-sized enterprises. */
  isSmeFriendly?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only tenders that their authority says suit voluntary, community and social enterprises. */
  isVcseFriendly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only tenders delivered in this place, in one within it, or in all of a larger one that contains it, by its public code. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How far `place` reaches; null: as far as it can. */
  placeReach?: InputMaybe<PlaceReach>;
  /** Only tenders in one of these states. */
  states?: InputMaybe<Array<TenderState>>;
  /** Only tenders worth so many pounds or more, as they say it, with or without VAT. */
  valueFrom?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only tenders worth so many pounds or less, as they say it, with or without VAT. */
  valueTo?: InputMaybe<Scalars['Decimal']['input']>;
  /**
   * Only tenders with these words. Among `opportunities` in title, description, reference, buyer or lots, whatever their
   * ending and accents; a word that none has is taken for those most like it. Among one's own `tenders` in title,
   * reference or buyer, as they are written.
   */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** How a tender is procured. */
export type TenderRoute = {
  __typename?: 'TenderRoute';
  /** Whose threshold holds. */
  authority: AuthorityLevel;
  /** What a funding call gives; null for everything else. */
  fund?: Maybe<Fund>;
  /** Where the authority is. */
  nation: BuyingNation;
  /** The day on which the notice is to be published; it chooses the rules. */
  noticeDate: Scalars['LocalDate']['output'];
  /** Why this way is open to the tender as it stands; empty where it is no longer. */
  reasons: Array<SourcedText>;
  /** The way that was taken. */
  regime: Regime;
  /** Stages of a procedure that has any, in their order. */
  stages: Array<TenderStage>;
  /** What is wanted. */
  subject: TenderSubject;
  /** The earliest days that keep every rule; null where the known bank holidays do not reach. */
  suggestedTimeline?: Maybe<Array<TimelineDate>>;
  /** Planned days, and the rules that they break. */
  timeline: Timeline;
};


/** How a tender is procured. */
export type TenderRouteSuggestedTimelineArgs = {
  councilGates?: Scalars['Boolean']['input'];
  evaluation?: Scalars['Int']['input'];
  mobilisation?: Scalars['Int']['input'];
};

/** A stage of a procedure. */
export type TenderStage = {
  __typename?: 'TenderStage';
  /** What must be in before this instant; null while it is not set. */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** What happens in it. */
  kind: StageKind;
  /** How many suppliers at most go on; null: no limit. */
  mostSuppliers?: Maybe<Scalars['Int']['output']>;
  /** What people call it. */
  name: Scalars['String']['output'];
};

/** A stage of a procedure. */
export type TenderStageInput = {
  /** What must be in before this instant. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** What happens in it. */
  kind: StageKind;
  /** How many suppliers at most go on. */
  mostSuppliers?: InputMaybe<Scalars['Int']['input']>;
  /** What people call it. */
  name: Scalars['String']['input'];
};

/** Where a tender stands. */
export type TenderState =
  /** Ended without an award. */
  | 'ABANDONED'
  /** Decided. */
  | 'AWARDED'
  /** No more bids; bids can be read and graded. */
  | 'CLOSED'
  /** Under contract. */
  | 'CONTRACTED'
  /** Being written; only the authority sees it. */
  | 'DRAFT'
  /** Every lot has a scoring result. */
  | 'EVALUATED'
  /** Open for bids until its deadline. */
  | 'PUBLISHED';

/** What is wanted. */
export type TenderSubject =
  /** Things. */
  | 'GOODS'
  /** Nothing is bought: money is given. */
  | 'GRANT'
  /** Health care for patients. */
  | 'HEALTH_CARE'
  /** Services to people that the light touch regulations list, such as social care. */
  | 'LIGHT_TOUCH'
  /** Services that no other entry names. */
  | 'SERVICES'
  /** Building. */
  | 'WORKS';

/** What a new tender can begin with: lots, criteria, questions, measures and terms, without dates, places or bids. */
export type TenderTemplate = {
  __typename?: 'TenderTemplate';
  /** How many criteria they have together. */
  criteria: Scalars['Int']['output'];
  /** Opaque id; give it to `createTender`. */
  id: Scalars['String']['output'];
  /** Whether it comes with the product; otherwise it is the authority's own. */
  isShipped: Scalars['Boolean']['output'];
  /** When it was kept; null for a shipped one. */
  keptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The language that a shipped one is in, `en` or `cy`; null for one's own. */
  language?: Maybe<Scalars['String']['output']>;
  /** How many lots it has. */
  lots: Scalars['Int']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How many questions are written. */
  questions: Scalars['Int']['output'];
};

/** The fonts that an authority may choose from. None is ever loaded: they are on the reader's machine or are passed over. */
export type ThemeFont =
  /** Arial or what stands in for it. */
  | 'ARIAL'
  /** Georgia or what stands in for it, with serifs. */
  | 'GEORGIA'
  /** What the reader's system uses. */
  | 'SYSTEM'
  /** Trebuchet or what stands in for it. */
  | 'TREBUCHET'
  /** Verdana or what stands in for it. */
  | 'VERDANA';

/** The picture at the top of an authority's pages. */
export type ThemeLogo = {
  __typename?: 'ThemeLogo';
  /** In pixels. */
  height: Scalars['Int']['output'];
  /** The PNG in base 64, at most 20,000 bytes before that. */
  png: Scalars['String']['output'];
  /** In pixels. */
  width: Scalars['Int']['output'];
};

/** How long bidders have after a change, and what the law asks of a tender that begins today. */
export type TimeLeft = {
  __typename?: 'TimeLeft';
  /** Calendar days until bids are due. */
  days: Scalars['Int']['output'];
  /** Whether less is left: consider moving the deadline. */
  isShort: Scalars['Boolean']['output'];
  /** The least of a tender that begins today; null where no rule is known to hold. */
  least?: Maybe<Scalars['Int']['output']>;
  /** Where the rule comes from. */
  source: Scalars['String']['output'];
  /** How well it is known. */
  standing: RuleStanding;
};

/** When a tender is to be done. */
export type Timeline = {
  __typename?: 'Timeline';
  /** Rules that the plan breaks. */
  breaches: Array<TimelineBreach>;
  /** Planned days, the earliest first; one that is not planned is missing. */
  dates: Array<TimelineDate>;
  /** Whether all documents come with the notice. */
  documentsWithNotice: Scalars['Boolean']['output'];
  /** Whether a planned procurement notice was published early enough to shorten the period for bids. */
  qualifyingPlannedNotice: Scalars['Boolean']['output'];
  /** Whether a state of urgency shortens the period for bids. */
  urgent: Scalars['Boolean']['output'];
};

/** A rule that the plan breaks. */
export type TimelineBreach = {
  __typename?: 'TimelineBreach';
  /** The day to move. */
  field: Milestone;
  /** The first day that keeps the rule; null where none is known. */
  fix?: Maybe<Scalars['LocalDate']['output']>;
  /** The rule and what to do, in words. */
  reason: SourcedText;
  /** Which rule. */
  rule: TimelineRule;
  /** Whether it is a minimum of the law, against which nothing is published. */
  statutory: Scalars['Boolean']['output'];
};

/** A planned day. */
export type TimelineDate = {
  __typename?: 'TimelineDate';
  /** When. */
  date: Scalars['LocalDate']['output'];
  /** What happens. */
  milestone: Milestone;
  /** Working days since the planned day before it, by the nation's bank holidays; null for the first, and where those are not known. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A planned day. */
export type TimelineDateInput = {
  /** When. */
  date: Scalars['LocalDate']['input'];
  /** What happens. */
  milestone: Milestone;
};

/** Which rule of time is broken. */
export type TimelineRule =
  /** Days in which a decision may be called in. */
  | 'CALL_IN'
  /** Clear days in the forward plan. */
  | 'FORWARD_PLAN'
  /** Weeks from signing to the first day of the work, as the terms of the deal give them. */
  | 'MOBILISATION'
  /** No rule or bank holiday is known for the day. */
  | 'NOT_KNOWN'
  /** One day comes before another. */
  | 'ORDER'
  /** The minimum period for requests to participate. */
  | 'PARTICIPATION_PERIOD'
  /** The contract begins after standstill. */
  | 'SIGNING'
  /** Nothing is signed during standstill. */
  | 'STANDSTILL'
  /** The minimum period for bids. */
  | 'TENDERING_PERIOD';

/** So many invitations are open that no more are sent. */
export type TooManyInvitations = UserError & {
  __typename?: 'TooManyInvitations';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Always empty. */
  path: Array<Scalars['String']['output']>;
};

/** The foremost needs of an area, by the round that was counted last. */
export type TopNeeds = {
  __typename?: 'TopNeeds';
  /** The first five by rank. */
  needs: Array<NeedResult>;
  /** The round. */
  round: PriorityRound;
};

/** Whether people who do the work now come over with it, under the TUPE regulations. */
export type TupeAnswer =
  /** They do. */
  | 'APPLIES'
  /** They do not. */
  | 'DOES_NOT_APPLY'
  /** The buyer does not know yet. */
  | 'NOT_KNOWN';

/** Whether people come over with the work. */
export type TupeTerms = {
  __typename?: 'TupeTerms';
  /** Whether they do. */
  answer: TupeAnswer;
  /** Whether bidders are given the list of them against an undertaking to keep it to themselves. */
  listAvailable: Scalars['Boolean']['output'];
};

/** Whether people come over with the work. */
export type TupeTermsInput = {
  /** Whether they do. */
  answer: TupeAnswer;
  /** Whether bidders are given the list of them against an undertaking to keep it to themselves. */
  listAvailable?: Scalars['Boolean']['input'];
};

/** Changes to a profile. A list replaces the earlier one; null takes a figure away. */
export type UpdateSupplierProfileInput = {
  /** Balance sheet total in pounds. */
  balanceSheet?: InputMaybe<Scalars['Decimal']['input']>;
  /** Who is connected with it. */
  connectedPersons?: InputMaybe<Array<ConnectedPersonInput>>;
  /** Codes of the Common Procurement Vocabulary that it works in, eight digits each; at most 50. */
  cpvCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it declares about grounds of exclusion. */
  declarations?: InputMaybe<Array<ExclusionDeclarationInput>>;
  /** Average number of staff, full-time equivalents. */
  headcount?: InputMaybe<Scalars['Int']['input']>;
  /** Registered identifiers. */
  identifiers?: InputMaybe<Array<OrganisationIdentifierInput>>;
  /** Its insurances. */
  insurances?: InputMaybe<Array<SupplierInsuranceInput>>;
  /** The supplier. */
  organisationId: Scalars['ID']['input'];
  /** Places it serves, as ONS codes. */
  places?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its policies. */
  policies?: InputMaybe<Array<SupplierPolicyInput>>;
  /** Turnover of the last full year in pounds, without VAT. */
  turnover?: InputMaybe<Scalars['Decimal']['input']>;
  /** Least value in pounds of a contract that it takes on; told together with the highest. */
  valueFrom?: InputMaybe<Scalars['Decimal']['input']>;
  /** Highest value in pounds of a contract that it takes on; told together with the least. */
  valueTo?: InputMaybe<Scalars['Decimal']['input']>;
  /** What sort of voluntary, community or social enterprise it is. */
  vcseKind?: InputMaybe<VcseKind>;
  /** The version you read; 0 while there is no profile. */
  version: Scalars['Int']['input'];
};

/** How changing a profile ended. */
export type UpdateSupplierProfileResult = Conflict | IdentifierTaken | InvalidInput | NotFound | RoleMissing | UpdateSupplierProfileSuccess;

/** The profile is changed. */
export type UpdateSupplierProfileSuccess = {
  __typename?: 'UpdateSupplierProfileSuccess';
  /** The supplier, with its profile. */
  organisation: Organisation;
};

/** Changes to a draft; what is left out stays as it is. */
export type UpdateTenderInput = {
  /** New codes of the Common Procurement Vocabulary, eight digits each, the main one first; at most 20. */
  cpvCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** New deadline; must lie in the future when published. */
  deadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** New description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** New estimated value. */
  estimatedValue?: InputMaybe<MoneyInput>;
  /** Whether it suits small and medium-sized enterprises. */
  isSmeFriendly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it suits voluntary, community and social enterprises. */
  isVcseFriendly?: InputMaybe<Scalars['Boolean']['input']>;
  /** New places where it is delivered, by their public codes; at most 50. */
  placeCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The draft. */
  tenderId: Scalars['ID']['input'];
  /** New title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. */
  version: Scalars['Int']['input'];
};

/** How changing a draft ended. */
export type UpdateTenderResult = Conflict | InvalidInput | NotFound | RoleMissing | UpdateTenderSuccess | WrongPhase;

/** The draft is changed. */
export type UpdateTenderSuccess = {
  __typename?: 'UpdateTenderSuccess';
  /** The draft. */
  tender: Tender;
};

/** How prices follow costs. */
export type UpliftKind =
  /** With the Consumer Prices Index. */
  | 'CPI'
  /** By a fixed share a year. */
  | 'FIXED'
  /** Not at all. */
  | 'NONE';

/** How prices follow costs. */
export type UpliftTerms = {
  __typename?: 'UpliftTerms';
  /** By what. */
  kind: UpliftKind;
  /** Percent a year, of a fixed uplift. */
  percent?: Maybe<Scalars['Decimal']['output']>;
};

/** How prices follow costs. */
export type UpliftTermsInput = {
  /** By what. */
  kind: UpliftKind;
  /** Percent a year, of a fixed uplift alone. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A value brought to newer prices: published × to ÷ from. */
export type UpratedValue = {
  __typename?: 'UpratedValue';
  /** Pounds, rounded half up. */
  amount: Scalars['Decimal']['output'];
  /** The deflator of the published year. */
  from: Scalars['Decimal']['output'];
  /** The terms of the series. */
  licence: Scalars['String']['output'];
  /** The year in whose prices it is. */
  priceYear: Scalars['String']['output'];
  /** The series of deflators. */
  source: Scalars['String']['output'];
  /** The deflator of the newer year. */
  to: Scalars['Decimal']['output'];
};

/** An expected failure of a mutation: what happened, what to do, and which input field it is about. */
export type UserError = {
  /** What happened and what the person can do about it. */
  message: Scalars['String']['output'];
  /** Where in the input the fault lies, outermost first; empty when it is not about one field. */
  path: Array<Scalars['String']['output']>;
};

/** Whether an amount has value added tax in it. Every amount says so. */
export type VatBasis =
  /** The amount excludes VAT. */
  | 'EXCLUDES_VAT'
  /** The amount includes VAT. */
  | 'INCLUDES_VAT';

/** What sort of voluntary, community or social enterprise a supplier is. */
export type VcseKind =
  /** A charity that is incorporated as such (CIO, SCIO). */
  | 'CHARITABLE_INCORPORATED_ORGANISATION'
  /** A registered charity. */
  | 'CHARITY'
  /** A registered society for the benefit of the community. */
  | 'COMMUNITY_BENEFIT_SOCIETY'
  /** A community interest company (CIC). */
  | 'COMMUNITY_INTEREST_COMPANY'
  /** A co-operative. */
  | 'COOPERATIVE'
  /** A public service mutual. */
  | 'PUBLIC_SERVICE_MUTUAL'
  /** Another social enterprise. */
  | 'SOCIAL_ENTERPRISE'
  /** A group that is not incorporated. */
  | 'UNINCORPORATED_GROUP';

/** The person who is signed in. */
export type Viewer = {
  __typename?: 'Viewer';
  /** What was done to the viewer's own account, newest first. */
  auditTrail: AuditEventConnection;
  /** The address used to sign in. */
  email: Scalars['String']['output'];
  /** Whether this session was opened, or confirmed since, with a second factor. */
  hasSecondFactor: Scalars['Boolean']['output'];
  /** The assisted sessions in which the viewer helped, newest first. */
  helpGiven: AssistedSessionConnection;
  /** The assisted sessions in which the viewer was helped, newest first: who acted for them. */
  helpReceived: AssistedSessionConnection;
  /** Whether the operator has named the viewer as a helper, who may begin assisted sessions. */
  mayHelp: Scalars['Boolean']['output'];
  /** What the viewer is in each organisation that they act for. */
  memberships: Array<ViewerMembership>;
  /** The assisted session this is, to be named on every page; null in a session of one's own. */
  onBehalfOf?: Maybe<AssistedSession>;
  /** The organisations the person acts for in this session. Authorities are among them only with a second factor. */
  organisations: Array<Organisation>;
  /** Who it is. */
  person: Person;
  /** The person acts for an authority, but this session has no second factor: until it has, it acts for suppliers only. Lead to `beginTotpEnrolment` or `beginPasskeyRegistration`. */
  secondFactorMissing: Scalars['Boolean']['output'];
  /** What the person can show besides a password. */
  secondFactors: SecondFactors;
  /** The person's open sessions, the one in use first, then by when they were last seen. */
  sessions: Array<Session>;
};


/** The person who is signed in. */
export type ViewerAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The person who is signed in. */
export type ViewerHelpGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** The person who is signed in. */
export type ViewerHelpReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What the viewer is in one organisation. */
export type ViewerMembership = {
  __typename?: 'ViewerMembership';
  /** The organisation. */
  organisation: Organisation;
  /** The roles there. */
  roles: Array<MembershipRole>;
};

/** A version of the answer to a councillor's question. */
export type WardAnswer = {
  __typename?: 'WardAnswer';
  /** When it was given. */
  answeredAt: Scalars['DateTime']['output'];
  /** The published tender that it is about. */
  tender?: Maybe<AnswerTender>;
  /** Which version, from 1. */
  version: Scalars['Int']['output'];
  /** What is answered. */
  words: Scalars['String']['output'];
  /** The same in Welsh; null where it was not given. */
  wordsCy?: Maybe<Scalars['String']['output']>;
};

/** A question that a councillor asked for a ward. Everybody sees that it was asked. */
export type WardQuestion = {
  __typename?: 'WardQuestion';
  /** Versions of the answer, the newest first; empty while it waits, and to others than the authority's people where it is withheld. */
  answers: Array<WardAnswer>;
  /** The councillor's name on the day. */
  askedBy: Scalars['String']['output'];
  /** The day on which it was asked. */
  askedOn: Scalars['LocalDate']['output'];
  /** The authority that is asked. */
  authority: RoundAuthority;
  /** How it came in. */
  channel: QuestionChannel;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** In which language; null where the question is. */
  language?: Maybe<QuestionLanguage>;
  /** Where it can be found, such as the meeting; null on line, and where it is withheld. */
  provenance?: Maybe<Scalars['String']['output']>;
  /** What was asked; null to others than the authority's people where it is withheld. */
  question?: Maybe<Scalars['String']['output']>;
  /** The ward; null when it is not known here any more. */
  ward?: Maybe<PlaceName>;
  /** Code of the ward. */
  wardCode: Scalars['String']['output'];
  /** Why it is withheld; null where it is shown. */
  withheld?: Maybe<Withholding>;
  /** How many working days it has waited up to now; null where it is answered or withheld, or the days cannot be counted. */
  workingDaysWaited?: Maybe<Scalars['Int']['output']>;
};

/** A message to a webhook, and how its delivery goes. */
export type WebhookDelivery = Node & {
  __typename?: 'WebhookDelivery';
  /** The first 1,000 bytes of the last answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** How often it was tried since it was last asked for. */
  attempts: Scalars['Int']['output'];
  /** What is sent. */
  body: Scalars['String']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** How long the last try took, in milliseconds. */
  durationMs?: Maybe<Scalars['Int']['output']>;
  /** Why the last try failed; null when it did not, or before the first. */
  fault?: Maybe<WebhookFault>;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Kind of the change it tells of; `test` for a test. */
  kind: Scalars['String']['output'];
  /** When it was last tried; null before the first try. */
  lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the header `webhook-id` says: the same at each try, and for the same change for good. */
  messageId: Scalars['String']['output'];
  /** When it is tried next; null once it has ended. It waits longer while the webhook is paused or was stopped. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  state: WebhookDeliveryState;
  /** The status that the last try was answered with; null without an answer. */
  statusCode?: Maybe<Scalars['Int']['output']>;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  __typename?: 'WebhookDeliveryConnection';
  /** The deliveries of this page, newest first. */
  edges: Array<WebhookDeliveryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A delivery in a list. */
export type WebhookDeliveryEdge = {
  __typename?: 'WebhookDeliveryEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: WebhookDelivery;
};

/** How a delivery stands. */
export type WebhookDeliveryState =
  /** It was answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** It was given up. */
  | 'FAILED'
  /** It waits for its first or next try. */
  | 'WAITING';

/** An address of another system that is told of an organisation's changes, signed as Standard Webhooks says. Its organisation's administrators only; null for others. */
export type WebhookEndpoint = Node & {
  __typename?: 'WebhookEndpoint';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who made it; null once that person has left the organisation. */
  createdBy?: Maybe<Person>;
  /** What was sent to it in the last 30 days, or waits to be, newest first. */
  deliveries: WebhookDeliveryConnection;
  /** Opaque global id. */
  id: Scalars['ID']['output'];
  /** Of which kinds of change it is told; of every kind where there are none. */
  kinds: Array<Scalars['String']['output']>;
  /** What messages are signed with, newest first: one secret, or for a day two. */
  secrets: Array<WebhookSecret>;
  /** What becomes of the changes. */
  status: WebhookStatus;
  /** Where messages are sent. */
  url: Scalars['String']['output'];
};


/** An address of another system that is told of an organisation's changes, signed as Standard Webhooks says. Its organisation's administrators only; null for others. */
export type WebhookEndpointDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** A page of webhooks. */
export type WebhookEndpointConnection = {
  __typename?: 'WebhookEndpointConnection';
  /** The webhooks of this page, newest first. */
  edges: Array<WebhookEndpointEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A webhook in a list. */
export type WebhookEndpointEdge = {
  __typename?: 'WebhookEndpointEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The webhook. */
  node: WebhookEndpoint;
};

/** Why a try of a delivery failed. */
export type WebhookFault =
  /** The address lies within a machine or network, or its name stands for one that does. */
  | 'ADDRESS_REFUSED'
  /** Nothing answered, or not as HTTP over TLS has it. */
  | 'CONNECTION_FAILED'
  /** It was answered with another address, which is not followed. */
  | 'REDIRECTED'
  /** It was answered with another status than 200 to 299. */
  | 'STATUS_REFUSED'
  /** There was no whole answer within ten seconds. */
  | 'TIMED_OUT';

/** A secret of a webhook, as far as it may be shown again. */
export type WebhookSecret = {
  __typename?: 'WebhookSecret';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When messages are no longer signed with it; null for the newest. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What becomes of the changes for a webhook. */
export type WebhookStatus =
  /** It is told of them. */
  | 'ACTIVE'
  /** It did not take a message in ten tries over three days. It is told of nothing more until it is resumed, and then of everything. */
  | 'FAILING'
  /** It answered 410: nobody listens there any more. As with `FAILING`, nothing is lost until it is resumed. */
  | 'GONE'
  /** Somebody paused it: it is told of them once it is resumed. */
  | 'PAUSED';

/** What a minimum weight is a percentage of. */
export type WeightBasis =
  /** Of the total score, or of the non-price score where price is scored by an absolute method. */
  | 'NON_PRICE_SCORE_IF_ABSOLUTE'
  /** Always of the total score. */
  | 'TOTAL_SCORE';

/** A weight at which two bids change places. */
export type WeightCrossing = {
  __typename?: 'WeightCrossing';
  /** Key of the bid ahead above that weight. */
  aheadAboveKey: Scalars['String']['output'];
  /** Key of the bid ahead below it. */
  aheadBelowKey: Scalars['String']['output'];
  /** In words, e.g. «B overtakes A when social value weighs 27.14 % or more». */
  sentence: Scalars['String']['output'];
  /** The weight, rounded to four decimals; found exactly. */
  weight: Scalars['Decimal']['output'];
};

/** What happens to the totals when one top-level weight moves from 0 to 100 and the others keep their proportions. */
export type WeightSweep = {
  __typename?: 'WeightSweep';
  /** Key of the criterion. */
  criterionKey: Scalars['String']['output'];
  /** Its name. */
  criterionName: Scalars['String']['output'];
  /** Where two bids change places. */
  crossings: Array<WeightCrossing>;
  /** What it is about. */
  kind: CriterionKind;
  /** Each ranked bid's total is a straight line between these two points. */
  lines: Array<SweepLine>;
  /** The published weight. */
  publishedWeight: Scalars['Weight']['output'];
};

/** A change of order among the others when bids are withdrawn. */
export type WithdrawalFinding = {
  __typename?: 'WithdrawalFinding';
  /** Whether another bid would win. */
  changesWinner: Scalars['Boolean']['output'];
  /** In words. */
  sentence: Scalars['String']['output'];
  /** Keys of the bids withdrawn. */
  withdrawnKeys: Array<Scalars['String']['output']>;
};

/** Whether a question is shown. */
export type WithholdWardQuestionInput = {
  /** The question. */
  questionId: Scalars['ID']['input'];
  /** Why it is withheld; null: it is shown again. */
  reason?: InputMaybe<Withholding>;
};

/** How withholding ended. */
export type WithholdWardQuestionResult = NotFound | RoleMissing | WithholdWardQuestionSuccess;

/** It is decided. */
export type WithholdWardQuestionSuccess = {
  __typename?: 'WithholdWardQuestionSuccess';
  /** The question. */
  question: WardQuestion;
};

/** Why a question is not shown. */
export type Withholding =
  /** It is abusive. */
  | 'ABUSIVE'
  /** It is not about what this authority buys. */
  | 'NOT_ABOUT_BUYING'
  /** It tells of a person who can be recognised. */
  | 'PERSONAL_DATA';

/** The thing is not in a phase in which this can be done. */
export type WrongPhase = UserError & {
  __typename?: 'WrongPhase';
  /** Which phase it is in, and what is possible there. */
  message: Scalars['String']['output'];
  /** The field that named the thing. */
  path: Array<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AbandonTenderResult:
    | ( Omit<AbandonTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'AbandonTenderSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AcceptInvitationResult:
    | ( Omit<AcceptInvitationSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'AcceptInvitationSuccess' } )
    | ( InvitationEnded & { __typename: 'InvitationEnded' } )
    | ( InvitationForSomebodyElse & { __typename: 'InvitationForSomebodyElse' } )
  ;
  AddCouncillorResult:
    | ( AddCouncillorSuccess & { __typename: 'AddCouncillorSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  AddLotResult:
    | ( Omit<AddLotSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'AddLotSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AddSocialValueCriterionResult:
    | ( Omit<AddSocialValueCriterionSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'AddSocialValueCriterionSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AddTenderDocumentResult:
    | ( Omit<AddTenderDocumentSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'AddTenderDocumentSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AmendTenderResult:
    | ( Omit<AmendTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'AmendTenderSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AnswerNeedsResult:
    | ( Omit<AnswerNeedsSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'AnswerNeedsSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AnswerWardQuestionResult:
    | ( AnswerWardQuestionSuccess & { __typename: 'AnswerWardQuestionSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ApproveTenderResult:
    | ( Omit<ApproveTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'ApproveTenderSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  AskWardQuestionResult:
    | ( AskWardQuestionSuccess & { __typename: 'AskWardQuestionSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  BeginPasskeyRegistrationResult:
    | ( BeginPasskeyRegistrationSuccess & { __typename: 'BeginPasskeyRegistrationSuccess' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  BeginProviderSignInResult:
    | ( BeginProviderSignInSuccess & { __typename: 'BeginProviderSignInSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ProviderUnreachable & { __typename: 'ProviderUnreachable' } )
  ;
  BeginTotpEnrolmentResult:
    | ( BeginTotpEnrolmentSuccess & { __typename: 'BeginTotpEnrolmentSuccess' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  CastBallotResult:
    | ( AttemptsUsedUp & { __typename: 'AttemptsUsedUp' } )
    | ( CastBallotSuccess & { __typename: 'CastBallotSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoundNotOpen & { __typename: 'RoundNotOpen' } )
  ;
  ChangeCouncillorResult:
    | ( ChangeCouncillorSuccess & { __typename: 'ChangeCouncillorSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ChangeOrganisationSearchResult:
    | ( ChangeOrganisationSearchSuccess & { __typename: 'ChangeOrganisationSearchSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ChangePasswordResult:
    | ( ChangePasswordSuccess & { __typename: 'ChangePasswordSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
  ;
  ChangeRolesResult:
    | ( ChangeRolesSuccess & { __typename: 'ChangeRolesSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LastKeeper & { __typename: 'LastKeeper' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ChooseMeasuresResult:
    | ( Omit<ChooseMeasuresSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'ChooseMeasuresSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ClosePriorityRoundResult:
    | ( ClosePriorityRoundSuccess & { __typename: 'ClosePriorityRoundSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( RoundNotOpen & { __typename: 'RoundNotOpen' } )
  ;
  CloseTenderResult:
    | ( Omit<CloseTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'CloseTenderSuccess' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( DeadlineNotReached & { __typename: 'DeadlineNotReached' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  CommentOnTenderResult:
    | ( Omit<CommentOnTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'CommentOnTenderSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ConfirmAddressResult:
    | ( ConfirmAddressSuccess & { __typename: 'ConfirmAddressSuccess' } )
    | ( LinkEnded & { __typename: 'LinkEnded' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
  ;
  ConfirmSearchResult:
    | ( ConfirmSearchSuccess & { __typename: 'ConfirmSearchSuccess' } )
    | ( LinkEnded & { __typename: 'LinkEnded' } )
  ;
  ConfirmSecondFactorResult:
    | ( ChallengeEnded & { __typename: 'ChallengeEnded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignInSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignInSuccess' } )
  ;
  ConfirmTotpEnrolmentResult:
    | ( ChallengeEnded & { __typename: 'ChallengeEnded' } )
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'ConfirmTotpEnrolmentSuccess' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  ConfirmWardQuestionResult:
    | ( ConfirmWardQuestionSuccess & { __typename: 'ConfirmWardQuestionSuccess' } )
    | ( LinkEnded & { __typename: 'LinkEnded' } )
  ;
  CreateApiClientResult:
    | ( Omit<CreateApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'CreateApiClientSuccess' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  CreateFrameworkResult:
    | ( CreateFrameworkSuccess & { __typename: 'CreateFrameworkSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  CreateTenderResult:
    | ( Omit<CreateTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'CreateTenderSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( RouteRefused & { __typename: 'RouteRefused' } )
  ;
  CreateWebhookEndpointResult:
    | ( Omit<CreateWebhookEndpointSuccess, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'CreateWebhookEndpointSuccess' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  DescribeLotResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DescribeLotSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'DescribeLotSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  DescribeTenderDocumentResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( Omit<DescribeTenderDocumentSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'DescribeTenderDocumentSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  DraftFrameworkVersionResult:
    | ( DraftFrameworkVersionSuccess & { __typename: 'DraftFrameworkVersionSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  EndAssistedSessionResult:
    | ( Omit<EndAssistedSessionSuccess, 'session'> & { session: _RefType['AssistedSession'] } & { __typename: 'EndAssistedSessionSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EnterBallotResult:
    | ( EnterBallotSuccess & { __typename: 'EnterBallotSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( RoundNotOpen & { __typename: 'RoundNotOpen' } )
  ;
  EraseMyselfResult:
    | ( EraseMyselfSuccess & { __typename: 'EraseMyselfSuccess' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LastKeeper & { __typename: 'LastKeeper' } )
  ;
  ImportMeasureSetResult:
    | ( FileFaulty & { __typename: 'FileFaulty' } )
    | ( ImportMeasureSetSuccess & { __typename: 'ImportMeasureSetSuccess' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ImportNoticeResult:
    | ( Omit<ImportNoticeSuccess, 'tenders'> & { tenders: Array<_RefType['Tender']> } & { __typename: 'ImportNoticeSuccess' } )
    | ( InvalidNotice & { __typename: 'InvalidNotice' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  InvitePersonResult:
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvitePersonSuccess & { __typename: 'InvitePersonSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( TooManyInvitations & { __typename: 'TooManyInvitations' } )
  ;
  KeepAsTemplateResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeepAsTemplateSuccess & { __typename: 'KeepAsTemplateSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  KeepOrganisationSearchResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( KeepOrganisationSearchSuccess & { __typename: 'KeepOrganisationSearchSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ModerateNeedResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ModerateNeedSuccess & { __typename: 'ModerateNeedSuccess' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( RoundNotOpen & { __typename: 'RoundNotOpen' } )
  ;
  OpenPriorityRoundResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OpenPriorityRoundSuccess & { __typename: 'OpenPriorityRoundSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  PauseWebhookEndpointResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PauseWebhookEndpointSuccess, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'PauseWebhookEndpointSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  PlanTenderBudgetResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlanTenderBudgetSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'PlanTenderBudgetSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  PlanTimelineResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PlanTimelineSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'PlanTimelineSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  PrepareNoticeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PrepareNoticeSuccess, 'notice'> & { notice: _RefType['Notice'] } & { __typename: 'PrepareNoticeSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ProposeNeedResult:
    | ( AttemptsUsedUp & { __typename: 'AttemptsUsedUp' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( ProposeNeedSuccess & { __typename: 'ProposeNeedSuccess' } )
    | ( RoundNotOpen & { __typename: 'RoundNotOpen' } )
  ;
  PublishEngagementAnswerResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PublishEngagementAnswerSuccess, 'notice'> & { notice: _RefType['Notice'] } & { __typename: 'PublishEngagementAnswerSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  PublishFrameworkResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( FrameworkPublished & { __typename: 'FrameworkPublished' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PublishFrameworkSuccess & { __typename: 'PublishFrameworkSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  PublishTenderResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( NotApproved & { __typename: 'NotApproved' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( Omit<PublishTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'PublishTenderSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ReasonCriteriaResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReasonCriteriaSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'ReasonCriteriaSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  RecordAgreedGradeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordAgreedGradeSuccess, 'agreedGrade'> & { agreedGrade: _RefType['AgreedGrade'] } & { __typename: 'RecordAgreedGradeSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  RecordGradeResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RecordGradeSuccess, 'grade'> & { grade: _RefType['Grade'] } & { __typename: 'RecordGradeSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  RecordWardQuestionResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RecordWardQuestionSuccess & { __typename: 'RecordWardQuestionSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RegenerateRecoveryCodesResult:
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( RegenerateRecoveryCodesSuccess & { __typename: 'RegenerateRecoveryCodesSuccess' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  RegisterPasskeyResult:
    | ( ChallengeEnded & { __typename: 'ChallengeEnded' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( PasskeyRefused & { __typename: 'PasskeyRefused' } )
    | ( Omit<RegisterPasskeySuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'RegisterPasskeySuccess' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  RegisterPersonResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RegisterPersonSuccess & { __typename: 'RegisterPersonSuccess' } )
  ;
  RegisterSupplierResult:
    | ( IdentifierTaken & { __typename: 'IdentifierTaken' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<RegisterSupplierSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RegisterSupplierSuccess' } )
  ;
  RemoveLotResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemoveLotSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'RemoveLotSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  RemoveMeasureSetResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RemoveMeasureSetSuccess & { __typename: 'RemoveMeasureSetSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RemoveMemberResult:
    | ( LastKeeper & { __typename: 'LastKeeper' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemoveMemberSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'RemoveMemberSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RemoveOrganisationSearchResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RemoveOrganisationSearchSuccess & { __typename: 'RemoveOrganisationSearchSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RemovePasskeyResult:
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( LastSecondFactor & { __typename: 'LastSecondFactor' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RemovePasskeySuccess & { __typename: 'RemovePasskeySuccess' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  RemoveTemplateResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RemoveTemplateSuccess & { __typename: 'RemoveTemplateSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RemoveTenderDocumentResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemoveTenderDocumentSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'RemoveTenderDocumentSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  RemoveTotpResult:
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( LastSecondFactor & { __typename: 'LastSecondFactor' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RemoveTotpSuccess & { __typename: 'RemoveTotpSuccess' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
  ;
  RemoveWebhookEndpointResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RemoveWebhookEndpointSuccess & { __typename: 'RemoveWebhookEndpointSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RenamePasskeyResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RenamePasskeySuccess & { __typename: 'RenamePasskeySuccess' } )
  ;
  ReplayWebhookDeliveryResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReplayWebhookDeliverySuccess, 'delivery'> & { delivery: _RefType['WebhookDelivery'] } & { __typename: 'ReplayWebhookDeliverySuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ReplayWebhooksResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReplayWebhooksSuccess, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'ReplayWebhooksSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RequestPasswordResetResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( RequestPasswordResetSuccess & { __typename: 'RequestPasswordResetSuccess' } )
  ;
  RequestScoringResult:
    | ( GradesMissing & { __typename: 'GradesMissing' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RequestScoringSuccess, 'run'> & { run: _RefType['ScoringRun'] } & { __typename: 'RequestScoringSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ResetPasswordResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( LinkEnded & { __typename: 'LinkEnded' } )
    | ( ResetPasswordSuccess & { __typename: 'ResetPasswordSuccess' } )
  ;
  ResolveCommentResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResolveCommentSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'ResolveCommentSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ResumeWebhookEndpointResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ResumeWebhookEndpointSuccess, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'ResumeWebhookEndpointSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  ReturnTenderResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReturnTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'ReturnTenderSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  ReviseNoticeResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ReviseNoticeSuccess, 'notice'> & { notice: _RefType['Notice'] } & { __typename: 'ReviseNoticeSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  RevokeApiClientResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RevokeApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RevokeApiClientSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RevokeInvitationResult:
    | ( InvitationEnded & { __typename: 'InvitationEnded' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RevokeInvitationSuccess & { __typename: 'RevokeInvitationSuccess' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
  ;
  RevokeSessionResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RevokeSessionSuccess & { __typename: 'RevokeSessionSuccess' } )
  ;
  RotateApiClientResult:
    | ( ClientRevoked & { __typename: 'ClientRevoked' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<RotateApiClientSuccess, 'client'> & { client: _RefType['ApiClient'] } & { __typename: 'RotateApiClientSuccess' } )
  ;
  RotateWebhookSecretResult:
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<RotateWebhookSecretSuccess, 'endpoint'> & { endpoint: _RefType['WebhookEndpoint'] } & { __typename: 'RotateWebhookSecretSuccess' } )
  ;
  RouteForResult:
    | ( RouteAnswer & { __typename: 'RouteAnswer' } )
    | ( RouteRefused & { __typename: 'RouteRefused' } )
  ;
  SaveAuthorityDetailsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SaveAuthorityDetailsSuccess, 'authority'> & { authority: _RefType['Organisation'] } & { __typename: 'SaveAuthorityDetailsSuccess' } )
  ;
  SaveFrameworkResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( FrameworkPublished & { __typename: 'FrameworkPublished' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( SaveFrameworkSuccess & { __typename: 'SaveFrameworkSuccess' } )
  ;
  SaveSampleBidsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SaveSampleBidsSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'SaveSampleBidsSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SaveSearchResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( SaveSearchSuccess & { __typename: 'SaveSearchSuccess' } )
  ;
  SaveThemeResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SaveThemeSuccess, 'authority'> & { authority: _RefType['Organisation'] } & { __typename: 'SaveThemeSuccess' } )
  ;
  SendForApprovalResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SendForApprovalSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'SendForApprovalSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SendTestWebhookResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SendTestWebhookSuccess, 'delivery'> & { delivery: _RefType['WebhookDelivery'] } & { __typename: 'SendTestWebhookSuccess' } )
  ;
  SetAwardCriteriaResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SetAwardCriteriaSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'SetAwardCriteriaSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SetDealTermsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SetDealTermsSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'SetDealTermsSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SetDecisionsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SetDecisionsSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'SetDecisionsSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SetPlaceFactorsResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SetPlaceFactorsSuccess, 'lot'> & { lot: _RefType['Lot'] } & { __typename: 'SetPlaceFactorsSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SetStagesResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SetStagesSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'SetStagesSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SignInResult:
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignInSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignInSuccess' } )
  ;
  SignInWithPasskeyResult:
    | ( ChallengeEnded & { __typename: 'ChallengeEnded' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignInSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignInSuccess' } )
  ;
  SignInWithProviderResult:
    | ( AddressNotVerified & { __typename: 'AddressNotVerified' } )
    | ( ChallengeEnded & { __typename: 'ChallengeEnded' } )
    | ( ProviderUnreachable & { __typename: 'ProviderUnreachable' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( Omit<SignInSuccess, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'SignInSuccess' } )
  ;
  StartAssistedSessionResult:
    | ( AssistanceRefused & { __typename: 'AssistanceRefused' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( Omit<StartAssistedSessionSuccess, 'session'> & { session: _RefType['AssistedSession'] } & { __typename: 'StartAssistedSessionSuccess' } )
  ;
  StopSearchResult:
    | ( LinkEnded & { __typename: 'LinkEnded' } )
    | ( StopSearchSuccess & { __typename: 'StopSearchSuccess' } )
  ;
  SubmitBidResult:
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( DeadlinePassed & { __typename: 'DeadlinePassed' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SubmitBidSuccess, 'bid'> & { bid: _RefType['Bid'] } & { __typename: 'SubmitBidSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  SubmitNoticeResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NoticeIncomplete & { __typename: 'NoticeIncomplete' } )
    | ( OcidTaken & { __typename: 'OcidTaken' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<SubmitNoticeSuccess, 'notice'> & { notice: _RefType['Notice'] } & { __typename: 'SubmitNoticeSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  TargetExampleResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( TargetExample & { __typename: 'TargetExample' } )
  ;
  UpdateSupplierProfileResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( IdentifierTaken & { __typename: 'IdentifierTaken' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<UpdateSupplierProfileSuccess, 'organisation'> & { organisation: _RefType['Organisation'] } & { __typename: 'UpdateSupplierProfileSuccess' } )
  ;
  UpdateTenderResult:
    | ( Conflict & { __typename: 'Conflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( Omit<UpdateTenderSuccess, 'tender'> & { tender: _RefType['Tender'] } & { __typename: 'UpdateTenderSuccess' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
  WithholdWardQuestionResult:
    | ( NotFound & { __typename: 'NotFound' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( WithholdWardQuestionSuccess & { __typename: 'WithholdWardQuestionSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreedGradeEntity & { __typename: 'AgreedGrade' } )
    | ( ApiClientEntity & { __typename: 'ApiClient' } )
    | ( AssistedSessionEntity & { __typename: 'AssistedSession' } )
    | ( AwardCriterionEntity & { __typename: 'AwardCriterion' } )
    | ( BidEntity & { __typename: 'Bid' } )
    | ( GradeEntity & { __typename: 'Grade' } )
    | ( LotEntity & { __typename: 'Lot' } )
    | ( NoticeEntity & { __typename: 'Notice' } )
    | ( OrganisationEntity & { __typename: 'Organisation' } )
    | ( PersonEntity & { __typename: 'Person' } )
    | ( ScoringRunEntity & { __typename: 'ScoringRun' } )
    | ( TenderEntity & { __typename: 'Tender' } )
    | ( WebhookDeliveryEntity & { __typename: 'WebhookDelivery' } )
    | ( WebhookEndpointEntity & { __typename: 'WebhookEndpoint' } )
  ;
  UserError:
    | ( AddressNotVerified & { __typename: 'AddressNotVerified' } )
    | ( AlreadyMember & { __typename: 'AlreadyMember' } )
    | ( AssistanceRefused & { __typename: 'AssistanceRefused' } )
    | ( AttemptsUsedUp & { __typename: 'AttemptsUsedUp' } )
    | ( ChallengeEnded & { __typename: 'ChallengeEnded' } )
    | ( ClientRevoked & { __typename: 'ClientRevoked' } )
    | ( CodeRefused & { __typename: 'CodeRefused' } )
    | ( Conflict & { __typename: 'Conflict' } )
    | ( ConflictOfInterest & { __typename: 'ConflictOfInterest' } )
    | ( DeadlineNotReached & { __typename: 'DeadlineNotReached' } )
    | ( DeadlinePassed & { __typename: 'DeadlinePassed' } )
    | ( FileFaulty & { __typename: 'FileFaulty' } )
    | ( FrameworkPublished & { __typename: 'FrameworkPublished' } )
    | ( FreshSignInNeeded & { __typename: 'FreshSignInNeeded' } )
    | ( GradesMissing & { __typename: 'GradesMissing' } )
    | ( IdentifierTaken & { __typename: 'IdentifierTaken' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( InvalidNotice & { __typename: 'InvalidNotice' } )
    | ( InvitationEnded & { __typename: 'InvitationEnded' } )
    | ( InvitationForSomebodyElse & { __typename: 'InvitationForSomebodyElse' } )
    | ( LastKeeper & { __typename: 'LastKeeper' } )
    | ( LastSecondFactor & { __typename: 'LastSecondFactor' } )
    | ( LinkEnded & { __typename: 'LinkEnded' } )
    | ( NotApproved & { __typename: 'NotApproved' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( NotReady & { __typename: 'NotReady' } )
    | ( NoticeIncomplete & { __typename: 'NoticeIncomplete' } )
    | ( OcidTaken & { __typename: 'OcidTaken' } )
    | ( PasskeyRefused & { __typename: 'PasskeyRefused' } )
    | ( ProviderUnreachable & { __typename: 'ProviderUnreachable' } )
    | ( RoleMissing & { __typename: 'RoleMissing' } )
    | ( RoundNotOpen & { __typename: 'RoundNotOpen' } )
    | ( RouteRefused & { __typename: 'RouteRefused' } )
    | ( SecondFactorNeeded & { __typename: 'SecondFactorNeeded' } )
    | ( SecondPersonNeeded & { __typename: 'SecondPersonNeeded' } )
    | ( SignInRefused & { __typename: 'SignInRefused' } )
    | ( StrongerSessionNeeded & { __typename: 'StrongerSessionNeeded' } )
    | ( TooManyInvitations & { __typename: 'TooManyInvitations' } )
    | ( WrongPhase & { __typename: 'WrongPhase' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonTenderInput: AbandonTenderInput;
  AbandonTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AbandonTenderResult']>;
  AbandonTenderSuccess: ResolverTypeWrapper<Omit<AbandonTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AcceptInvitationSuccess: ResolverTypeWrapper<Omit<AcceptInvitationSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  AddCouncillorInput: AddCouncillorInput;
  AddCouncillorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCouncillorResult']>;
  AddCouncillorSuccess: ResolverTypeWrapper<AddCouncillorSuccess>;
  AddLotInput: AddLotInput;
  AddLotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLotResult']>;
  AddLotSuccess: ResolverTypeWrapper<Omit<AddLotSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  AddSocialValueCriterionInput: AddSocialValueCriterionInput;
  AddSocialValueCriterionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddSocialValueCriterionResult']>;
  AddSocialValueCriterionSuccess: ResolverTypeWrapper<Omit<AddSocialValueCriterionSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  AddTenderDocumentInput: AddTenderDocumentInput;
  AddTenderDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddTenderDocumentResult']>;
  AddTenderDocumentSuccess: ResolverTypeWrapper<Omit<AddTenderDocumentSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  AddressNotVerified: ResolverTypeWrapper<AddressNotVerified>;
  AgreedGrade: ResolverTypeWrapper<AgreedGradeEntity>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AmendTenderInput: AmendTenderInput;
  AmendTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendTenderResult']>;
  AmendTenderSuccess: ResolverTypeWrapper<Omit<AmendTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  AmendedAdditionInput: AmendedAdditionInput;
  AmendedDocumentsInput: AmendedDocumentsInput;
  AmendedExchangeInput: AmendedExchangeInput;
  AmendedField: AmendedField;
  AmendedFieldChange: ResolverTypeWrapper<AmendedFieldChange>;
  AmendedTermsInput: AmendedTermsInput;
  AmendmentState: AmendmentState;
  AnswerNeedsInput: AnswerNeedsInput;
  AnswerNeedsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerNeedsResult']>;
  AnswerNeedsSuccess: ResolverTypeWrapper<Omit<AnswerNeedsSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  AnswerTender: ResolverTypeWrapper<AnswerTender>;
  AnswerWardQuestionInput: AnswerWardQuestionInput;
  AnswerWardQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerWardQuestionResult']>;
  AnswerWardQuestionSuccess: ResolverTypeWrapper<AnswerWardQuestionSuccess>;
  AnsweredNeed: ResolverTypeWrapper<AnsweredNeed>;
  AnsweringTender: ResolverTypeWrapper<Omit<AnsweringTender, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  ApiClient: ResolverTypeWrapper<ApiClientEntity>;
  ApiClientConnection: ResolverTypeWrapper<ApiClientPage>;
  ApiClientEdge: ResolverTypeWrapper<Omit<ApiClientEdge, 'node'> & { node: ResolversTypes['ApiClient'] }>;
  ApiClientKind: ApiClientKind;
  ApiScope: ApiScope;
  ApiSecret: ResolverTypeWrapper<ApiSecretEntity>;
  ApprovalAction: ApprovalAction;
  ApprovalState: ApprovalState;
  ApprovalStep: ResolverTypeWrapper<Omit<ApprovalStep, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  ApproveTenderInput: ApproveTenderInput;
  ApproveTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveTenderResult']>;
  ApproveTenderSuccess: ResolverTypeWrapper<Omit<ApproveTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  ApprovedYearInput: ApprovedYearInput;
  AskWardQuestionInput: AskWardQuestionInput;
  AskWardQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskWardQuestionResult']>;
  AskWardQuestionSuccess: ResolverTypeWrapper<AskWardQuestionSuccess>;
  AssistanceRefused: ResolverTypeWrapper<AssistanceRefused>;
  AssistedAction: ResolverTypeWrapper<AssistedAction>;
  AssistedSession: ResolverTypeWrapper<AssistedSessionEntity>;
  AssistedSessionConnection: ResolverTypeWrapper<AssistedSessionPage>;
  AssistedSessionEdge: ResolverTypeWrapper<Omit<AssistedSessionEdge, 'node'> & { node: ResolversTypes['AssistedSession'] }>;
  AttemptsUsedUp: ResolverTypeWrapper<AttemptsUsedUp>;
  AuditConsistencyProof: ResolverTypeWrapper<AuditConsistencyProof>;
  AuditEvent: ResolverTypeWrapper<Omit<AuditEvent, 'onBehalfOf' | 'tender'> & { onBehalfOf?: Maybe<ResolversTypes['Organisation']>, tender?: Maybe<ResolversTypes['Tender']> }>;
  AuditEventConnection: ResolverTypeWrapper<Omit<AuditEventConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEventEdge']> }>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditHead: ResolverTypeWrapper<AuditHead>;
  AuditInclusionProof: ResolverTypeWrapper<AuditInclusionProof>;
  AuthorityDetails: ResolverTypeWrapper<AuthorityDetailsRowEntity>;
  AuthorityLevel: AuthorityLevel;
  AuthorityTheme: ResolverTypeWrapper<AuthorityThemeEntity>;
  AwardCriterion: ResolverTypeWrapper<AwardCriterionEntity>;
  AwardCriterionInput: AwardCriterionInput;
  BallotChannel: BallotChannel;
  BallotKind: BallotKind;
  BankHoliday: ResolverTypeWrapper<BankHoliday>;
  BankHolidayDivision: BankHolidayDivision;
  BeginPasskeyRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginPasskeyRegistrationResult']>;
  BeginPasskeyRegistrationSuccess: ResolverTypeWrapper<BeginPasskeyRegistrationSuccess>;
  BeginPasskeySignInSuccess: ResolverTypeWrapper<BeginPasskeySignInSuccess>;
  BeginProviderSignInInput: BeginProviderSignInInput;
  BeginProviderSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginProviderSignInResult']>;
  BeginProviderSignInSuccess: ResolverTypeWrapper<BeginProviderSignInSuccess>;
  BeginTotpEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BeginTotpEnrolmentResult']>;
  BeginTotpEnrolmentSuccess: ResolverTypeWrapper<BeginTotpEnrolmentSuccess>;
  Bid: ResolverTypeWrapper<BidEntity>;
  BidAnswer: ResolverTypeWrapper<BidAnswer>;
  BidAnswerInput: BidAnswerInput;
  BidCommitment: ResolverTypeWrapper<BidCommitment>;
  BidCommitmentInput: BidCommitmentInput;
  BidConnection: ResolverTypeWrapper<BidPage>;
  BidContent: ResolverTypeWrapper<BidContent>;
  BidEdge: ResolverTypeWrapper<Omit<BidEdge, 'node'> & { node: ResolversTypes['Bid'] }>;
  BidEffort: ResolverTypeWrapper<BidEffort>;
  BidState: BidState;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BudgetCut: ResolverTypeWrapper<BudgetCut>;
  BudgetSource: ResolverTypeWrapper<BudgetSource>;
  BudgetSourceInput: BudgetSourceInput;
  BudgetStanding: ResolverTypeWrapper<BudgetStanding>;
  BudgetWarning: ResolverTypeWrapper<BudgetWarning>;
  BudgetWarningKind: BudgetWarningKind;
  BudgetYear: ResolverTypeWrapper<BudgetYear>;
  Buyer: ResolverTypeWrapper<Buyer>;
  BuyerIdentifier: ResolverTypeWrapper<BuyerIdentifier>;
  BuyerKind: BuyerKind;
  BuyingNation: BuyingNation;
  CastBallotInput: CastBallotInput;
  CastBallotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CastBallotResult']>;
  CastBallotSuccess: ResolverTypeWrapper<CastBallotSuccess>;
  ChallengeEnded: ResolverTypeWrapper<ChallengeEnded>;
  Change: ResolverTypeWrapper<Change>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ChangeCouncillorInput: ChangeCouncillorInput;
  ChangeCouncillorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCouncillorResult']>;
  ChangeCouncillorSuccess: ResolverTypeWrapper<ChangeCouncillorSuccess>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  ChangeOrganisationSearchInput: ChangeOrganisationSearchInput;
  ChangeOrganisationSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOrganisationSearchResult']>;
  ChangeOrganisationSearchSuccess: ResolverTypeWrapper<ChangeOrganisationSearchSuccess>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangePasswordSuccess: ResolverTypeWrapper<ChangePasswordSuccess>;
  ChangeRolesInput: ChangeRolesInput;
  ChangeRolesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRolesResult']>;
  ChangeRolesSuccess: ResolverTypeWrapper<ChangeRolesSuccess>;
  ChannelTurnout: ResolverTypeWrapper<ChannelTurnout>;
  ChooseMeasuresInput: ChooseMeasuresInput;
  ChooseMeasuresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseMeasuresResult']>;
  ChooseMeasuresSuccess: ResolverTypeWrapper<Omit<ChooseMeasuresSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  ChosenMeasure: ResolverTypeWrapper<ChosenMeasure>;
  ClientRevoked: ResolverTypeWrapper<ClientRevoked>;
  ClosePriorityRoundInput: ClosePriorityRoundInput;
  ClosePriorityRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePriorityRoundResult']>;
  ClosePriorityRoundSuccess: ResolverTypeWrapper<ClosePriorityRoundSuccess>;
  CloseTenderInput: CloseTenderInput;
  CloseTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseTenderResult']>;
  CloseTenderSuccess: ResolverTypeWrapper<Omit<CloseTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  CodeName: ResolverTypeWrapper<CodeName>;
  CodeRefused: ResolverTypeWrapper<CodeRefused>;
  CommentOnTenderInput: CommentOnTenderInput;
  CommentOnTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommentOnTenderResult']>;
  CommentOnTenderSuccess: ResolverTypeWrapper<Omit<CommentOnTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  CommentSection: CommentSection;
  CommunityNeed: ResolverTypeWrapper<CommunityNeed>;
  ConditionKind: ConditionKind;
  ConfirmAddressInput: ConfirmAddressInput;
  ConfirmAddressResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmAddressResult']>;
  ConfirmAddressSuccess: ResolverTypeWrapper<ConfirmAddressSuccess>;
  ConfirmSearchInput: ConfirmSearchInput;
  ConfirmSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSearchResult']>;
  ConfirmSearchSuccess: ResolverTypeWrapper<ConfirmSearchSuccess>;
  ConfirmSecondFactorInput: ConfirmSecondFactorInput;
  ConfirmSecondFactorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmSecondFactorResult']>;
  ConfirmTotpEnrolmentInput: ConfirmTotpEnrolmentInput;
  ConfirmTotpEnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmTotpEnrolmentResult']>;
  ConfirmTotpEnrolmentSuccess: ResolverTypeWrapper<Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  ConfirmWardQuestionInput: ConfirmWardQuestionInput;
  ConfirmWardQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmWardQuestionResult']>;
  ConfirmWardQuestionSuccess: ResolverTypeWrapper<ConfirmWardQuestionSuccess>;
  Conflict: ResolverTypeWrapper<Conflict>;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterest>;
  ConnectedPerson: ResolverTypeWrapper<ConnectedPerson>;
  ConnectedPersonInput: ConnectedPersonInput;
  Connection: Connection;
  ConsentText: ResolverTypeWrapper<ConsentText>;
  ConsultationDecision: ResolverTypeWrapper<ConsultationDecision>;
  ConsultationDecisionInput: ConsultationDecisionInput;
  ContractTerm: ResolverTypeWrapper<ContractTerm>;
  ContractTermInput: ContractTermInput;
  Councillor: ResolverTypeWrapper<Councillor>;
  CountRange: ResolverTypeWrapper<CountRange>;
  CountShown: CountShown;
  CpvCode: ResolverTypeWrapper<CpvCode>;
  CpvCodeConnection: ResolverTypeWrapper<CpvCodeConnection>;
  CpvCodeEdge: ResolverTypeWrapper<CpvCodeEdge>;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiClientResult']>;
  CreateApiClientSuccess: ResolverTypeWrapper<Omit<CreateApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  CreateFrameworkInput: CreateFrameworkInput;
  CreateFrameworkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateFrameworkResult']>;
  CreateFrameworkSuccess: ResolverTypeWrapper<CreateFrameworkSuccess>;
  CreateTenderInput: CreateTenderInput;
  CreateTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateTenderResult']>;
  CreateTenderSuccess: ResolverTypeWrapper<Omit<CreateTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateWebhookEndpointResult']>;
  CreateWebhookEndpointSuccess: ResolverTypeWrapper<Omit<CreateWebhookEndpointSuccess, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  CriterionKind: CriterionKind;
  CriterionReason: ResolverTypeWrapper<CriterionReason>;
  CutRule: CutRule;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineNotReached: ResolverTypeWrapper<DeadlineNotReached>;
  DeadlinePassed: ResolverTypeWrapper<DeadlinePassed>;
  Deal: ResolverTypeWrapper<Deal>;
  DealBreach: ResolverTypeWrapper<DealBreach>;
  DealRule: DealRule;
  DecileLoss: ResolverTypeWrapper<DecileLoss>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Decisions: ResolverTypeWrapper<Decisions>;
  DeliveryPlace: ResolverTypeWrapper<DeliveryPlace>;
  DeliveryPlaceInput: DeliveryPlaceInput;
  DemoAccount: ResolverTypeWrapper<DemoAccount>;
  DemoMail: ResolverTypeWrapper<DemoMail>;
  DemoMailLink: ResolverTypeWrapper<DemoMailLink>;
  Deprivation: ResolverTypeWrapper<Deprivation>;
  DeprivationDomain: DeprivationDomain;
  DescribeLotInput: DescribeLotInput;
  DescribeLotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DescribeLotResult']>;
  DescribeLotSuccess: ResolverTypeWrapper<Omit<DescribeLotSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  DescribeTenderDocumentInput: DescribeTenderDocumentInput;
  DescribeTenderDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DescribeTenderDocumentResult']>;
  DescribeTenderDocumentSuccess: ResolverTypeWrapper<Omit<DescribeTenderDocumentSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  DomainDeprivation: ResolverTypeWrapper<DomainDeprivation>;
  DraftFrameworkVersionInput: DraftFrameworkVersionInput;
  DraftFrameworkVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftFrameworkVersionResult']>;
  DraftFrameworkVersionSuccess: ResolverTypeWrapper<DraftFrameworkVersionSuccess>;
  DraftSection: DraftSection;
  DraftTask: ResolverTypeWrapper<Omit<DraftTask, 'lot'> & { lot?: Maybe<ResolversTypes['Lot']> }>;
  DraftTaskState: DraftTaskState;
  EndAssistedSessionInput: EndAssistedSessionInput;
  EndAssistedSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndAssistedSessionResult']>;
  EndAssistedSessionSuccess: ResolverTypeWrapper<Omit<EndAssistedSessionSuccess, 'session'> & { session: ResolversTypes['AssistedSession'] }>;
  EngagementAnswer: ResolverTypeWrapper<EngagementAnswerRowEntity>;
  EnterBallotInput: EnterBallotInput;
  EnterBallotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterBallotResult']>;
  EnterBallotSuccess: ResolverTypeWrapper<EnterBallotSuccess>;
  EqualityDecision: ResolverTypeWrapper<EqualityDecision>;
  EqualityDecisionInput: EqualityDecisionInput;
  EraseMyselfInput: EraseMyselfInput;
  EraseMyselfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseMyselfResult']>;
  EraseMyselfSuccess: ResolverTypeWrapper<EraseMyselfSuccess>;
  ExclusionDeclaration: ResolverTypeWrapper<ExclusionDeclaration>;
  ExclusionDeclarationInput: ExclusionDeclarationInput;
  ExclusionForce: ExclusionForce;
  ExclusionGround: ExclusionGround;
  FileFault: ResolverTypeWrapper<FileFault>;
  FileFaulty: ResolverTypeWrapper<FileFaulty>;
  FirstPlaceShare: ResolverTypeWrapper<FirstPlaceShare>;
  FoundPlace: ResolverTypeWrapper<FoundPlace>;
  Framework: ResolverTypeWrapper<Framework>;
  FrameworkChoice: ResolverTypeWrapper<FrameworkChoice>;
  FrameworkCriterion: ResolverTypeWrapper<FrameworkCriterion>;
  FrameworkCriterionInput: FrameworkCriterionInput;
  FrameworkDemand: ResolverTypeWrapper<FrameworkDemand>;
  FrameworkIndicators: ResolverTypeWrapper<FrameworkIndicators>;
  FrameworkKind: FrameworkKind;
  FrameworkOutcome: ResolverTypeWrapper<FrameworkOutcome>;
  FrameworkOutcomeInput: FrameworkOutcomeInput;
  FrameworkPublished: ResolverTypeWrapper<FrameworkPublished>;
  FrameworkState: FrameworkState;
  FrameworkTheme: ResolverTypeWrapper<FrameworkTheme>;
  FrameworkThemeInput: FrameworkThemeInput;
  FrameworkValidity: ResolverTypeWrapper<FrameworkValidity>;
  FrameworkVersion: ResolverTypeWrapper<FrameworkVersion>;
  FrameworkWeight: ResolverTypeWrapper<FrameworkWeight>;
  FrameworkWeightInput: FrameworkWeightInput;
  FreshSignInNeeded: ResolverTypeWrapper<FreshSignInNeeded>;
  Fund: ResolverTypeWrapper<Fund>;
  FundInput: FundInput;
  Grade: ResolverTypeWrapper<GradeEntity>;
  GradesMissing: ResolverTypeWrapper<GradesMissing>;
  HeardRound: ResolverTypeWrapper<HeardRound>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentifierTaken: ResolverTypeWrapper<IdentifierTaken>;
  IdentityProvider: ResolverTypeWrapper<IdentityProvider>;
  ImportMeasureSetInput: ImportMeasureSetInput;
  ImportMeasureSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportMeasureSetResult']>;
  ImportMeasureSetSuccess: ResolverTypeWrapper<ImportMeasureSetSuccess>;
  ImportNote: ResolverTypeWrapper<ImportNote>;
  ImportNoticeInput: ImportNoticeInput;
  ImportNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportNoticeResult']>;
  ImportNoticeSuccess: ResolverTypeWrapper<Omit<ImportNoticeSuccess, 'tenders'> & { tenders: Array<ResolversTypes['Tender']> }>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  InputFault: ResolverTypeWrapper<InputFault>;
  InsuranceKind: InsuranceKind;
  InsuranceTerms: ResolverTypeWrapper<InsuranceTerms>;
  InsuranceTermsInput: InsuranceTermsInput;
  InsuranceTime: InsuranceTime;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidNotice: ResolverTypeWrapper<InvalidNotice>;
  Invitation: ResolverTypeWrapper<Invitation>;
  InvitationEnded: ResolverTypeWrapper<InvitationEnded>;
  InvitationForSomebodyElse: ResolverTypeWrapper<InvitationForSomebodyElse>;
  InvitationLanguage: InvitationLanguage;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitePersonResult']>;
  InvitePersonSuccess: ResolverTypeWrapper<InvitePersonSuccess>;
  KeepAsTemplateInput: KeepAsTemplateInput;
  KeepAsTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepAsTemplateResult']>;
  KeepAsTemplateSuccess: ResolverTypeWrapper<KeepAsTemplateSuccess>;
  KeepOrganisationSearchInput: KeepOrganisationSearchInput;
  KeepOrganisationSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['KeepOrganisationSearchResult']>;
  KeepOrganisationSearchSuccess: ResolverTypeWrapper<KeepOrganisationSearchSuccess>;
  KeyPerformanceIndicator: ResolverTypeWrapper<KeyPerformanceIndicator>;
  KeyPerformanceIndicatorInput: KeyPerformanceIndicatorInput;
  LastKeeper: ResolverTypeWrapper<LastKeeper>;
  LastSecondFactor: ResolverTypeWrapper<LastSecondFactor>;
  LeafPoints: ResolverTypeWrapper<LeafPoints>;
  LinkEnded: ResolverTypeWrapper<LinkEnded>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Lot: ResolverTypeWrapper<LotEntity>;
  LotBudget: ResolverTypeWrapper<LotBudget>;
  LotBudgetInput: LotBudgetInput;
  LotCut: ResolverTypeWrapper<LotCut>;
  LotPlaceFactor: ResolverTypeWrapper<LotPlaceFactor>;
  LotPlaceFactorInput: LotPlaceFactorInput;
  LotPlaceFactors: ResolverTypeWrapper<LotPlaceFactors>;
  LotPlacesInput: LotPlacesInput;
  MailLanguage: MailLanguage;
  MarketAnswer: ResolverTypeWrapper<MarketAnswer>;
  MarketAnswerInput: MarketAnswerInput;
  Measure: ResolverTypeWrapper<Measure>;
  MeasureLosses: ResolverTypeWrapper<MeasureLosses>;
  MeasureReferenceInput: MeasureReferenceInput;
  MeasureSet: ResolverTypeWrapper<MeasureSet>;
  MeasureSuggestion: ResolverTypeWrapper<MeasureSuggestion>;
  Member: ResolverTypeWrapper<Omit<Member, 'person'> & { person: ResolversTypes['Person'] }>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: Array<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MembershipRole: MembershipRole;
  Milestone: Milestone;
  MissingDecision: ResolverTypeWrapper<MissingDecision>;
  ModerateNeedInput: ModerateNeedInput;
  ModerateNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ModerateNeedResult']>;
  ModerateNeedSuccess: ResolverTypeWrapper<ModerateNeedSuccess>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeedAnswer: ResolverTypeWrapper<NeedAnswer>;
  NeedAnswerInput: NeedAnswerInput;
  NeedDecision: NeedDecision;
  NeedResult: ResolverTypeWrapper<NeedResult>;
  NeedState: NeedState;
  NeedUptake: NeedUptake;
  NewNeedInput: NewNeedInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotApproved: ResolverTypeWrapper<NotApproved>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NotReady: ResolverTypeWrapper<NotReady>;
  Notice: ResolverTypeWrapper<NoticeEntity>;
  NoticeBuyerType: NoticeBuyerType;
  NoticeConnection: ResolverTypeWrapper<NoticePage>;
  NoticeDetails: ResolverTypeWrapper<NoticeDetails>;
  NoticeDetailsInput: NoticeDetailsInput;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeFilter: NoticeFilter;
  NoticeGap: ResolverTypeWrapper<NoticeGap>;
  NoticeIncomplete: ResolverTypeWrapper<NoticeIncomplete>;
  NoticeProblem: NoticeProblem;
  NoticeProcedure: NoticeProcedure;
  NoticeRefusal: ResolverTypeWrapper<NoticeRefusal>;
  NoticeRegime: NoticeRegime;
  NoticeState: NoticeState;
  NoticeType: NoticeType;
  OcidTaken: ResolverTypeWrapper<OcidTaken>;
  OpenPriorityRoundInput: OpenPriorityRoundInput;
  OpenPriorityRoundResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenPriorityRoundResult']>;
  OpenPriorityRoundSuccess: ResolverTypeWrapper<OpenPriorityRoundSuccess>;
  OpportunityMatch: ResolverTypeWrapper<Omit<OpportunityMatch, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  OpportunityMatchConnection: ResolverTypeWrapper<Omit<OpportunityMatchConnection, 'edges'> & { edges: Array<ResolversTypes['OpportunityMatchEdge']> }>;
  OpportunityMatchEdge: ResolverTypeWrapper<Omit<OpportunityMatchEdge, 'node'> & { node: ResolversTypes['OpportunityMatch'] }>;
  Organisation: ResolverTypeWrapper<OrganisationEntity>;
  OrganisationIdentifier: ResolverTypeWrapper<OrganisationIdentifier>;
  OrganisationIdentifierInput: OrganisationIdentifierInput;
  OrganisationKind: OrganisationKind;
  OrganisationSearch: ResolverTypeWrapper<OrganisationSearch>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOfOrganisation: PartOfOrganisation;
  ParticipationCondition: ResolverTypeWrapper<ParticipationCondition>;
  ParticipationConditionInput: ParticipationConditionInput;
  Passkey: ResolverTypeWrapper<Passkey>;
  PasskeyRefused: ResolverTypeWrapper<PasskeyRefused>;
  PastBid: ResolverTypeWrapper<PastBid>;
  PastResult: ResolverTypeWrapper<PastResult>;
  PauseWebhookEndpointInput: PauseWebhookEndpointInput;
  PauseWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseWebhookEndpointResult']>;
  PauseWebhookEndpointSuccess: ResolverTypeWrapper<Omit<PauseWebhookEndpointSuccess, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  PaymentTerms: ResolverTypeWrapper<PaymentTerms>;
  PaymentTermsInput: PaymentTermsInput;
  PaymentTime: PaymentTime;
  Person: ResolverTypeWrapper<PersonEntity>;
  Place: ResolverTypeWrapper<Place>;
  PlaceBasis: PlaceBasis;
  PlaceCentre: ResolverTypeWrapper<PlaceCentre>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnection>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdge>;
  PlaceFactor: ResolverTypeWrapper<PlaceFactor>;
  PlaceFactorInput: PlaceFactorInput;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceLoss: ResolverTypeWrapper<PlaceLoss>;
  PlaceMap: ResolverTypeWrapper<PlaceMap>;
  PlaceName: ResolverTypeWrapper<PlaceName>;
  PlaceNeeds: ResolverTypeWrapper<PlaceNeeds>;
  PlacePart: ResolverTypeWrapper<PlacePart>;
  PlaceReach: PlaceReach;
  PlaceUnits: ResolverTypeWrapper<PlaceUnits>;
  PlaceUnitsInput: PlaceUnitsInput;
  PlanTenderBudgetInput: PlanTenderBudgetInput;
  PlanTenderBudgetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanTenderBudgetResult']>;
  PlanTenderBudgetSuccess: ResolverTypeWrapper<Omit<PlanTenderBudgetSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  PlanTimelineInput: PlanTimelineInput;
  PlanTimelineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanTimelineResult']>;
  PlanTimelineSuccess: ResolverTypeWrapper<Omit<PlanTimelineSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  PolicyKind: PolicyKind;
  PrepareNoticeInput: PrepareNoticeInput;
  PrepareNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareNoticeResult']>;
  PrepareNoticeSuccess: ResolverTypeWrapper<Omit<PrepareNoticeSuccess, 'notice'> & { notice: ResolversTypes['Notice'] }>;
  PriorityRound: ResolverTypeWrapper<PriorityRound>;
  ProportionalTarget: ResolverTypeWrapper<ProportionalTarget>;
  ProportionalTargetInput: ProportionalTargetInput;
  ProposeNeedInput: ProposeNeedInput;
  ProposeNeedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeNeedResult']>;
  ProposeNeedSuccess: ResolverTypeWrapper<ProposeNeedSuccess>;
  ProviderUnreachable: ResolverTypeWrapper<ProviderUnreachable>;
  PublicDataset: ResolverTypeWrapper<PublicDataset>;
  PublishEngagementAnswerInput: PublishEngagementAnswerInput;
  PublishEngagementAnswerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEngagementAnswerResult']>;
  PublishEngagementAnswerSuccess: ResolverTypeWrapper<Omit<PublishEngagementAnswerSuccess, 'notice'> & { notice: ResolversTypes['Notice'] }>;
  PublishFrameworkInput: PublishFrameworkInput;
  PublishFrameworkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishFrameworkResult']>;
  PublishFrameworkSuccess: ResolverTypeWrapper<PublishFrameworkSuccess>;
  PublishTenderInput: PublishTenderInput;
  PublishTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTenderResult']>;
  PublishTenderSuccess: ResolverTypeWrapper<Omit<PublishTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  PublishedCount: ResolverTypeWrapper<PublishedCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionChannel: QuestionChannel;
  QuestionInput: QuestionInput;
  QuestionLanguage: QuestionLanguage;
  RankConfidence: ResolverTypeWrapper<RankConfidence>;
  ReasonCriteriaInput: ReasonCriteriaInput;
  ReasonCriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReasonCriteriaResult']>;
  ReasonCriteriaSuccess: ResolverTypeWrapper<Omit<ReasonCriteriaSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  ReceivedInvitation: ResolverTypeWrapper<ReceivedInvitation>;
  RecordAgreedGradeInput: RecordAgreedGradeInput;
  RecordAgreedGradeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAgreedGradeResult']>;
  RecordAgreedGradeSuccess: ResolverTypeWrapper<Omit<RecordAgreedGradeSuccess, 'agreedGrade'> & { agreedGrade: ResolversTypes['AgreedGrade'] }>;
  RecordGradeInput: RecordGradeInput;
  RecordGradeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGradeResult']>;
  RecordGradeSuccess: ResolverTypeWrapper<Omit<RecordGradeSuccess, 'grade'> & { grade: ResolversTypes['Grade'] }>;
  RecordWardQuestionInput: RecordWardQuestionInput;
  RecordWardQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordWardQuestionResult']>;
  RecordWardQuestionSuccess: ResolverTypeWrapper<RecordWardQuestionSuccess>;
  RegenerateRecoveryCodesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegenerateRecoveryCodesResult']>;
  RegenerateRecoveryCodesSuccess: ResolverTypeWrapper<RegenerateRecoveryCodesSuccess>;
  Regime: Regime;
  Register: ResolverTypeWrapper<Register>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPasskeyResult']>;
  RegisterPasskeySuccess: ResolverTypeWrapper<Omit<RegisterPasskeySuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterPersonResult']>;
  RegisterPersonSuccess: ResolverTypeWrapper<RegisterPersonSuccess>;
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSupplierResult']>;
  RegisterSupplierSuccess: ResolverTypeWrapper<Omit<RegisterSupplierSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RemoveLotInput: RemoveLotInput;
  RemoveLotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveLotResult']>;
  RemoveLotSuccess: ResolverTypeWrapper<Omit<RemoveLotSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  RemoveMeasureSetInput: RemoveMeasureSetInput;
  RemoveMeasureSetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMeasureSetResult']>;
  RemoveMeasureSetSuccess: ResolverTypeWrapper<RemoveMeasureSetSuccess>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberResult']>;
  RemoveMemberSuccess: ResolverTypeWrapper<Omit<RemoveMemberSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  RemoveOrganisationSearchInput: RemoveOrganisationSearchInput;
  RemoveOrganisationSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveOrganisationSearchResult']>;
  RemoveOrganisationSearchSuccess: ResolverTypeWrapper<RemoveOrganisationSearchSuccess>;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovePasskeyResult']>;
  RemovePasskeySuccess: ResolverTypeWrapper<RemovePasskeySuccess>;
  RemoveTemplateInput: RemoveTemplateInput;
  RemoveTemplateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTemplateResult']>;
  RemoveTemplateSuccess: ResolverTypeWrapper<RemoveTemplateSuccess>;
  RemoveTenderDocumentInput: RemoveTenderDocumentInput;
  RemoveTenderDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTenderDocumentResult']>;
  RemoveTenderDocumentSuccess: ResolverTypeWrapper<Omit<RemoveTenderDocumentSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  RemoveTotpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTotpResult']>;
  RemoveTotpSuccess: ResolverTypeWrapper<RemoveTotpSuccess>;
  RemoveWebhookEndpointInput: RemoveWebhookEndpointInput;
  RemoveWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveWebhookEndpointResult']>;
  RemoveWebhookEndpointSuccess: ResolverTypeWrapper<RemoveWebhookEndpointSuccess>;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenamePasskeyResult']>;
  RenamePasskeySuccess: ResolverTypeWrapper<RenamePasskeySuccess>;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhookDeliveryResult']>;
  ReplayWebhookDeliverySuccess: ResolverTypeWrapper<Omit<ReplayWebhookDeliverySuccess, 'delivery'> & { delivery: ResolversTypes['WebhookDelivery'] }>;
  ReplayWebhooksInput: ReplayWebhooksInput;
  ReplayWebhooksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayWebhooksResult']>;
  ReplayWebhooksSuccess: ResolverTypeWrapper<Omit<ReplayWebhooksSuccess, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestPasswordResetResult']>;
  RequestPasswordResetSuccess: ResolverTypeWrapper<RequestPasswordResetSuccess>;
  RequestScoringInput: RequestScoringInput;
  RequestScoringResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestScoringResult']>;
  RequestScoringSuccess: ResolverTypeWrapper<Omit<RequestScoringSuccess, 'run'> & { run: ResolversTypes['ScoringRun'] }>;
  Reservation: Reservation;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  ResetPasswordSuccess: ResolverTypeWrapper<ResetPasswordSuccess>;
  ResolveCommentInput: ResolveCommentInput;
  ResolveCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveCommentResult']>;
  ResolveCommentSuccess: ResolverTypeWrapper<Omit<ResolveCommentSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  ResumeWebhookEndpointInput: ResumeWebhookEndpointInput;
  ResumeWebhookEndpointResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeWebhookEndpointResult']>;
  ResumeWebhookEndpointSuccess: ResolverTypeWrapper<Omit<ResumeWebhookEndpointSuccess, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  ReturnTenderInput: ReturnTenderInput;
  ReturnTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReturnTenderResult']>;
  ReturnTenderSuccess: ResolverTypeWrapper<Omit<ReturnTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  ReviseNoticeInput: ReviseNoticeInput;
  ReviseNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseNoticeResult']>;
  ReviseNoticeSuccess: ResolverTypeWrapper<Omit<ReviseNoticeSuccess, 'notice'> & { notice: ResolversTypes['Notice'] }>;
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiClientResult']>;
  RevokeApiClientSuccess: ResolverTypeWrapper<Omit<RevokeApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationResult']>;
  RevokeInvitationSuccess: ResolverTypeWrapper<RevokeInvitationSuccess>;
  RevokeOtherSessionsSuccess: ResolverTypeWrapper<RevokeOtherSessionsSuccess>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSessionResult']>;
  RevokeSessionSuccess: ResolverTypeWrapper<RevokeSessionSuccess>;
  RoleMissing: ResolverTypeWrapper<RoleMissing>;
  RotateApiClientInput: RotateApiClientInput;
  RotateApiClientResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateApiClientResult']>;
  RotateApiClientSuccess: ResolverTypeWrapper<Omit<RotateApiClientSuccess, 'client'> & { client: ResolversTypes['ApiClient'] }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateWebhookSecretResult']>;
  RotateWebhookSecretSuccess: ResolverTypeWrapper<Omit<RotateWebhookSecretSuccess, 'endpoint'> & { endpoint: ResolversTypes['WebhookEndpoint'] }>;
  RoundAuthority: ResolverTypeWrapper<RoundAuthority>;
  RoundNotOpen: ResolverTypeWrapper<RoundNotOpen>;
  RoundPhase: RoundPhase;
  RoundResults: ResolverTypeWrapper<RoundResults>;
  RouteAnswer: ResolverTypeWrapper<RouteAnswer>;
  RouteForResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RouteForResult']>;
  RouteInput: RouteInput;
  RouteRefused: ResolverTypeWrapper<RouteRefused>;
  RouteThreshold: ResolverTypeWrapper<RouteThreshold>;
  RuleStanding: RuleStanding;
  SampleBid: ResolverTypeWrapper<SampleBid>;
  SampleBidInput: SampleBidInput;
  SampleBids: ResolverTypeWrapper<SampleBids>;
  SampleCase: ResolverTypeWrapper<SampleCase>;
  SampleCaseInput: SampleCaseInput;
  SampleGrade: ResolverTypeWrapper<SampleGrade>;
  SampleGradeInput: SampleGradeInput;
  SaveAuthorityDetailsInput: SaveAuthorityDetailsInput;
  SaveAuthorityDetailsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAuthorityDetailsResult']>;
  SaveAuthorityDetailsSuccess: ResolverTypeWrapper<Omit<SaveAuthorityDetailsSuccess, 'authority'> & { authority: ResolversTypes['Organisation'] }>;
  SaveFrameworkInput: SaveFrameworkInput;
  SaveFrameworkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveFrameworkResult']>;
  SaveFrameworkSuccess: ResolverTypeWrapper<SaveFrameworkSuccess>;
  SaveSampleBidsInput: SaveSampleBidsInput;
  SaveSampleBidsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSampleBidsResult']>;
  SaveSampleBidsSuccess: ResolverTypeWrapper<Omit<SaveSampleBidsSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  SaveSearchInput: SaveSearchInput;
  SaveSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSearchResult']>;
  SaveSearchSuccess: ResolverTypeWrapper<SaveSearchSuccess>;
  SaveThemeInput: SaveThemeInput;
  SaveThemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveThemeResult']>;
  SaveThemeSuccess: ResolverTypeWrapper<Omit<SaveThemeSuccess, 'authority'> & { authority: ResolversTypes['Organisation'] }>;
  SavedSearchInput: SavedSearchInput;
  ScorePart: ScorePart;
  ScoredBid: ResolverTypeWrapper<ScoredBid>;
  ScoredLeaf: ResolverTypeWrapper<ScoredLeaf>;
  ScoringResult: ResolverTypeWrapper<ScoringResult>;
  ScoringRules: ResolverTypeWrapper<ScoringRules>;
  ScoringRun: ResolverTypeWrapper<ScoringRunEntity>;
  ScoringRunState: ScoringRunState;
  ScoringWarning: ResolverTypeWrapper<ScoringWarning>;
  SearchAlerts: SearchAlerts;
  SecondFactorMethod: SecondFactorMethod;
  SecondFactorNeeded: ResolverTypeWrapper<SecondFactorNeeded>;
  SecondFactors: ResolverTypeWrapper<SecondFactors>;
  SecondPersonNeeded: ResolverTypeWrapper<SecondPersonNeeded>;
  SendForApprovalInput: SendForApprovalInput;
  SendForApprovalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendForApprovalResult']>;
  SendForApprovalSuccess: ResolverTypeWrapper<Omit<SendForApprovalSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  SendTestWebhookInput: SendTestWebhookInput;
  SendTestWebhookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendTestWebhookResult']>;
  SendTestWebhookSuccess: ResolverTypeWrapper<Omit<SendTestWebhookSuccess, 'delivery'> & { delivery: ResolversTypes['WebhookDelivery'] }>;
  ServiceChannel: ServiceChannel;
  Session: ResolverTypeWrapper<Session>;
  SetAwardCriteriaInput: SetAwardCriteriaInput;
  SetAwardCriteriaResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAwardCriteriaResult']>;
  SetAwardCriteriaSuccess: ResolverTypeWrapper<Omit<SetAwardCriteriaSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  SetDealTermsInput: SetDealTermsInput;
  SetDealTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDealTermsResult']>;
  SetDealTermsSuccess: ResolverTypeWrapper<Omit<SetDealTermsSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  SetDecisionsInput: SetDecisionsInput;
  SetDecisionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDecisionsResult']>;
  SetDecisionsSuccess: ResolverTypeWrapper<Omit<SetDecisionsSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  SetMeasure: ResolverTypeWrapper<SetMeasure>;
  SetPlaceFactorsInput: SetPlaceFactorsInput;
  SetPlaceFactorsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPlaceFactorsResult']>;
  SetPlaceFactorsSuccess: ResolverTypeWrapper<Omit<SetPlaceFactorsSuccess, 'lot'> & { lot: ResolversTypes['Lot'] }>;
  SetStagesInput: SetStagesInput;
  SetStagesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStagesResult']>;
  SetStagesSuccess: ResolverTypeWrapper<Omit<SetStagesSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  ShutOut: ResolverTypeWrapper<ShutOut>;
  ShutOutCounts: ResolverTypeWrapper<ShutOutCounts>;
  SignInInput: SignInInput;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  SignInWithPasskeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInWithPasskeyResult']>;
  SignInWithProviderInput: SignInWithProviderInput;
  SignInWithProviderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInWithProviderResult']>;
  SignOutSuccess: ResolverTypeWrapper<SignOutSuccess>;
  SourcedText: ResolverTypeWrapper<SourcedText>;
  StageKind: StageKind;
  StartAssistedSessionInput: StartAssistedSessionInput;
  StartAssistedSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartAssistedSessionResult']>;
  StartAssistedSessionSuccess: ResolverTypeWrapper<Omit<StartAssistedSessionSuccess, 'session'> & { session: ResolversTypes['AssistedSession'] }>;
  StopSearchInput: StopSearchInput;
  StopSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopSearchResult']>;
  StopSearchSuccess: ResolverTypeWrapper<StopSearchSuccess>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StrongerSessionNeeded: ResolverTypeWrapper<StrongerSessionNeeded>;
  SubmitBidInput: SubmitBidInput;
  SubmitBidResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitBidResult']>;
  SubmitBidSuccess: ResolverTypeWrapper<Omit<SubmitBidSuccess, 'bid'> & { bid: ResolversTypes['Bid'] }>;
  SubmitNoticeInput: SubmitNoticeInput;
  SubmitNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitNoticeResult']>;
  SubmitNoticeSuccess: ResolverTypeWrapper<Omit<SubmitNoticeSuccess, 'notice'> & { notice: ResolversTypes['Notice'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupplierInsurance: ResolverTypeWrapper<SupplierInsurance>;
  SupplierInsuranceInput: SupplierInsuranceInput;
  SupplierKind: SupplierKind;
  SupplierPolicy: ResolverTypeWrapper<SupplierPolicy>;
  SupplierPolicyInput: SupplierPolicyInput;
  SupplierProfile: ResolverTypeWrapper<SupplierProfile>;
  SupplierSize: SupplierSize;
  SweepLine: ResolverTypeWrapper<SweepLine>;
  TargetExample: ResolverTypeWrapper<TargetExample>;
  TargetExampleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TargetExampleResult']>;
  TargetKind: TargetKind;
  TargetOffer: ResolverTypeWrapper<TargetOffer>;
  Tender: ResolverTypeWrapper<TenderEntity>;
  TenderAmendment: ResolverTypeWrapper<TenderAmendment>;
  TenderApproval: ResolverTypeWrapper<Omit<TenderApproval, 'steps'> & { steps: Array<ResolversTypes['ApprovalStep']> }>;
  TenderBudget: ResolverTypeWrapper<TenderBudget>;
  TenderComment: ResolverTypeWrapper<Omit<TenderComment, 'by' | 'resolvedBy'> & { by?: Maybe<ResolversTypes['Person']>, resolvedBy?: Maybe<ResolversTypes['Person']> }>;
  TenderConnection: ResolverTypeWrapper<TenderPage>;
  TenderDocument: ResolverTypeWrapper<TenderDocumentEntity>;
  TenderDocumentKind: TenderDocumentKind;
  TenderEdge: ResolverTypeWrapper<Omit<TenderEdge, 'node'> & { node: ResolversTypes['Tender'] }>;
  TenderFilter: TenderFilter;
  TenderRoute: ResolverTypeWrapper<TenderRoute>;
  TenderStage: ResolverTypeWrapper<TenderStage>;
  TenderStageInput: TenderStageInput;
  TenderState: TenderState;
  TenderSubject: TenderSubject;
  TenderTemplate: ResolverTypeWrapper<TenderTemplate>;
  ThemeFont: ThemeFont;
  ThemeLogo: ResolverTypeWrapper<ThemeLogo>;
  TimeLeft: ResolverTypeWrapper<TimeLeft>;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBreach: ResolverTypeWrapper<TimelineBreach>;
  TimelineDate: ResolverTypeWrapper<TimelineDate>;
  TimelineDateInput: TimelineDateInput;
  TimelineRule: TimelineRule;
  TooManyInvitations: ResolverTypeWrapper<TooManyInvitations>;
  TopNeeds: ResolverTypeWrapper<TopNeeds>;
  TupeAnswer: TupeAnswer;
  TupeTerms: ResolverTypeWrapper<TupeTerms>;
  TupeTermsInput: TupeTermsInput;
  UpdateSupplierProfileInput: UpdateSupplierProfileInput;
  UpdateSupplierProfileResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateSupplierProfileResult']>;
  UpdateSupplierProfileSuccess: ResolverTypeWrapper<Omit<UpdateSupplierProfileSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  UpdateTenderInput: UpdateTenderInput;
  UpdateTenderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateTenderResult']>;
  UpdateTenderSuccess: ResolverTypeWrapper<Omit<UpdateTenderSuccess, 'tender'> & { tender: ResolversTypes['Tender'] }>;
  UpliftKind: UpliftKind;
  UpliftTerms: ResolverTypeWrapper<UpliftTerms>;
  UpliftTermsInput: UpliftTermsInput;
  UpratedValue: ResolverTypeWrapper<UpratedValue>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VatBasis: VatBasis;
  VcseKind: VcseKind;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  ViewerMembership: ResolverTypeWrapper<Omit<ViewerMembership, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  WardAnswer: ResolverTypeWrapper<WardAnswer>;
  WardQuestion: ResolverTypeWrapper<WardQuestion>;
  WebhookDelivery: ResolverTypeWrapper<WebhookDeliveryEntity>;
  WebhookDeliveryConnection: ResolverTypeWrapper<WebhookDeliveryPage>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookEndpoint: ResolverTypeWrapper<WebhookEndpointEntity>;
  WebhookEndpointConnection: ResolverTypeWrapper<WebhookEndpointPage>;
  WebhookEndpointEdge: ResolverTypeWrapper<Omit<WebhookEndpointEdge, 'node'> & { node: ResolversTypes['WebhookEndpoint'] }>;
  WebhookFault: WebhookFault;
  WebhookSecret: ResolverTypeWrapper<WebhookSecretEntity>;
  WebhookStatus: WebhookStatus;
  Weight: ResolverTypeWrapper<Scalars['Weight']['output']>;
  WeightBasis: WeightBasis;
  WeightCrossing: ResolverTypeWrapper<WeightCrossing>;
  WeightSweep: ResolverTypeWrapper<WeightSweep>;
  WithdrawalFinding: ResolverTypeWrapper<WithdrawalFinding>;
  WithholdWardQuestionInput: WithholdWardQuestionInput;
  WithholdWardQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithholdWardQuestionResult']>;
  WithholdWardQuestionSuccess: ResolverTypeWrapper<WithholdWardQuestionSuccess>;
  Withholding: Withholding;
  WrongPhase: ResolverTypeWrapper<WrongPhase>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonTenderInput: AbandonTenderInput;
  AbandonTenderResult: ResolversUnionTypes<ResolversParentTypes>['AbandonTenderResult'];
  AbandonTenderSuccess: Omit<AbandonTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AcceptInvitationSuccess: Omit<AcceptInvitationSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  AddCouncillorInput: AddCouncillorInput;
  AddCouncillorResult: ResolversUnionTypes<ResolversParentTypes>['AddCouncillorResult'];
  AddCouncillorSuccess: AddCouncillorSuccess;
  AddLotInput: AddLotInput;
  AddLotResult: ResolversUnionTypes<ResolversParentTypes>['AddLotResult'];
  AddLotSuccess: Omit<AddLotSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  AddSocialValueCriterionInput: AddSocialValueCriterionInput;
  AddSocialValueCriterionResult: ResolversUnionTypes<ResolversParentTypes>['AddSocialValueCriterionResult'];
  AddSocialValueCriterionSuccess: Omit<AddSocialValueCriterionSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  AddTenderDocumentInput: AddTenderDocumentInput;
  AddTenderDocumentResult: ResolversUnionTypes<ResolversParentTypes>['AddTenderDocumentResult'];
  AddTenderDocumentSuccess: Omit<AddTenderDocumentSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  AddressNotVerified: AddressNotVerified;
  AgreedGrade: AgreedGradeEntity;
  AlreadyMember: AlreadyMember;
  AmendTenderInput: AmendTenderInput;
  AmendTenderResult: ResolversUnionTypes<ResolversParentTypes>['AmendTenderResult'];
  AmendTenderSuccess: Omit<AmendTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  AmendedAdditionInput: AmendedAdditionInput;
  AmendedDocumentsInput: AmendedDocumentsInput;
  AmendedExchangeInput: AmendedExchangeInput;
  AmendedFieldChange: AmendedFieldChange;
  AmendedTermsInput: AmendedTermsInput;
  AnswerNeedsInput: AnswerNeedsInput;
  AnswerNeedsResult: ResolversUnionTypes<ResolversParentTypes>['AnswerNeedsResult'];
  AnswerNeedsSuccess: Omit<AnswerNeedsSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  AnswerTender: AnswerTender;
  AnswerWardQuestionInput: AnswerWardQuestionInput;
  AnswerWardQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerWardQuestionResult'];
  AnswerWardQuestionSuccess: AnswerWardQuestionSuccess;
  AnsweredNeed: AnsweredNeed;
  AnsweringTender: Omit<AnsweringTender, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  ApiClient: ApiClientEntity;
  ApiClientConnection: ApiClientPage;
  ApiClientEdge: Omit<ApiClientEdge, 'node'> & { node: ResolversParentTypes['ApiClient'] };
  ApiSecret: ApiSecretEntity;
  ApprovalStep: Omit<ApprovalStep, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  ApproveTenderInput: ApproveTenderInput;
  ApproveTenderResult: ResolversUnionTypes<ResolversParentTypes>['ApproveTenderResult'];
  ApproveTenderSuccess: Omit<ApproveTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  ApprovedYearInput: ApprovedYearInput;
  AskWardQuestionInput: AskWardQuestionInput;
  AskWardQuestionResult: ResolversUnionTypes<ResolversParentTypes>['AskWardQuestionResult'];
  AskWardQuestionSuccess: AskWardQuestionSuccess;
  AssistanceRefused: AssistanceRefused;
  AssistedAction: AssistedAction;
  AssistedSession: AssistedSessionEntity;
  AssistedSessionConnection: AssistedSessionPage;
  AssistedSessionEdge: Omit<AssistedSessionEdge, 'node'> & { node: ResolversParentTypes['AssistedSession'] };
  AttemptsUsedUp: AttemptsUsedUp;
  AuditConsistencyProof: AuditConsistencyProof;
  AuditEvent: Omit<AuditEvent, 'onBehalfOf' | 'tender'> & { onBehalfOf?: Maybe<ResolversParentTypes['Organisation']>, tender?: Maybe<ResolversParentTypes['Tender']> };
  AuditEventConnection: Omit<AuditEventConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEventEdge']> };
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditHead: AuditHead;
  AuditInclusionProof: AuditInclusionProof;
  AuthorityDetails: AuthorityDetailsRowEntity;
  AuthorityTheme: AuthorityThemeEntity;
  AwardCriterion: AwardCriterionEntity;
  AwardCriterionInput: AwardCriterionInput;
  BankHoliday: BankHoliday;
  BeginPasskeyRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['BeginPasskeyRegistrationResult'];
  BeginPasskeyRegistrationSuccess: BeginPasskeyRegistrationSuccess;
  BeginPasskeySignInSuccess: BeginPasskeySignInSuccess;
  BeginProviderSignInInput: BeginProviderSignInInput;
  BeginProviderSignInResult: ResolversUnionTypes<ResolversParentTypes>['BeginProviderSignInResult'];
  BeginProviderSignInSuccess: BeginProviderSignInSuccess;
  BeginTotpEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['BeginTotpEnrolmentResult'];
  BeginTotpEnrolmentSuccess: BeginTotpEnrolmentSuccess;
  Bid: BidEntity;
  BidAnswer: BidAnswer;
  BidAnswerInput: BidAnswerInput;
  BidCommitment: BidCommitment;
  BidCommitmentInput: BidCommitmentInput;
  BidConnection: BidPage;
  BidContent: BidContent;
  BidEdge: Omit<BidEdge, 'node'> & { node: ResolversParentTypes['Bid'] };
  BidEffort: BidEffort;
  Boolean: Scalars['Boolean']['output'];
  BudgetCut: BudgetCut;
  BudgetSource: BudgetSource;
  BudgetSourceInput: BudgetSourceInput;
  BudgetStanding: BudgetStanding;
  BudgetWarning: BudgetWarning;
  BudgetYear: BudgetYear;
  Buyer: Buyer;
  BuyerIdentifier: BuyerIdentifier;
  CastBallotInput: CastBallotInput;
  CastBallotResult: ResolversUnionTypes<ResolversParentTypes>['CastBallotResult'];
  CastBallotSuccess: CastBallotSuccess;
  ChallengeEnded: ChallengeEnded;
  Change: Change;
  ChangeConnection: ChangeConnection;
  ChangeCouncillorInput: ChangeCouncillorInput;
  ChangeCouncillorResult: ResolversUnionTypes<ResolversParentTypes>['ChangeCouncillorResult'];
  ChangeCouncillorSuccess: ChangeCouncillorSuccess;
  ChangeEdge: ChangeEdge;
  ChangeOrganisationSearchInput: ChangeOrganisationSearchInput;
  ChangeOrganisationSearchResult: ResolversUnionTypes<ResolversParentTypes>['ChangeOrganisationSearchResult'];
  ChangeOrganisationSearchSuccess: ChangeOrganisationSearchSuccess;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangePasswordSuccess: ChangePasswordSuccess;
  ChangeRolesInput: ChangeRolesInput;
  ChangeRolesResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRolesResult'];
  ChangeRolesSuccess: ChangeRolesSuccess;
  ChannelTurnout: ChannelTurnout;
  ChooseMeasuresInput: ChooseMeasuresInput;
  ChooseMeasuresResult: ResolversUnionTypes<ResolversParentTypes>['ChooseMeasuresResult'];
  ChooseMeasuresSuccess: Omit<ChooseMeasuresSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  ChosenMeasure: ChosenMeasure;
  ClientRevoked: ClientRevoked;
  ClosePriorityRoundInput: ClosePriorityRoundInput;
  ClosePriorityRoundResult: ResolversUnionTypes<ResolversParentTypes>['ClosePriorityRoundResult'];
  ClosePriorityRoundSuccess: ClosePriorityRoundSuccess;
  CloseTenderInput: CloseTenderInput;
  CloseTenderResult: ResolversUnionTypes<ResolversParentTypes>['CloseTenderResult'];
  CloseTenderSuccess: Omit<CloseTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  CodeName: CodeName;
  CodeRefused: CodeRefused;
  CommentOnTenderInput: CommentOnTenderInput;
  CommentOnTenderResult: ResolversUnionTypes<ResolversParentTypes>['CommentOnTenderResult'];
  CommentOnTenderSuccess: Omit<CommentOnTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  CommunityNeed: CommunityNeed;
  ConfirmAddressInput: ConfirmAddressInput;
  ConfirmAddressResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmAddressResult'];
  ConfirmAddressSuccess: ConfirmAddressSuccess;
  ConfirmSearchInput: ConfirmSearchInput;
  ConfirmSearchResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmSearchResult'];
  ConfirmSearchSuccess: ConfirmSearchSuccess;
  ConfirmSecondFactorInput: ConfirmSecondFactorInput;
  ConfirmSecondFactorResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmSecondFactorResult'];
  ConfirmTotpEnrolmentInput: ConfirmTotpEnrolmentInput;
  ConfirmTotpEnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmTotpEnrolmentResult'];
  ConfirmTotpEnrolmentSuccess: Omit<ConfirmTotpEnrolmentSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  ConfirmWardQuestionInput: ConfirmWardQuestionInput;
  ConfirmWardQuestionResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmWardQuestionResult'];
  ConfirmWardQuestionSuccess: ConfirmWardQuestionSuccess;
  Conflict: Conflict;
  ConflictOfInterest: ConflictOfInterest;
  ConnectedPerson: ConnectedPerson;
  ConnectedPersonInput: ConnectedPersonInput;
  ConsentText: ConsentText;
  ConsultationDecision: ConsultationDecision;
  ConsultationDecisionInput: ConsultationDecisionInput;
  ContractTerm: ContractTerm;
  ContractTermInput: ContractTermInput;
  Councillor: Councillor;
  CountRange: CountRange;
  CpvCode: CpvCode;
  CpvCodeConnection: CpvCodeConnection;
  CpvCodeEdge: CpvCodeEdge;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiClientResult'];
  CreateApiClientSuccess: Omit<CreateApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  CreateFrameworkInput: CreateFrameworkInput;
  CreateFrameworkResult: ResolversUnionTypes<ResolversParentTypes>['CreateFrameworkResult'];
  CreateFrameworkSuccess: CreateFrameworkSuccess;
  CreateTenderInput: CreateTenderInput;
  CreateTenderResult: ResolversUnionTypes<ResolversParentTypes>['CreateTenderResult'];
  CreateTenderSuccess: Omit<CreateTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  CreateWebhookEndpointInput: CreateWebhookEndpointInput;
  CreateWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['CreateWebhookEndpointResult'];
  CreateWebhookEndpointSuccess: Omit<CreateWebhookEndpointSuccess, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  CriterionReason: CriterionReason;
  DateTime: Scalars['DateTime']['output'];
  DeadlineNotReached: DeadlineNotReached;
  DeadlinePassed: DeadlinePassed;
  Deal: Deal;
  DealBreach: DealBreach;
  DecileLoss: DecileLoss;
  Decimal: Scalars['Decimal']['output'];
  Decisions: Decisions;
  DeliveryPlace: DeliveryPlace;
  DeliveryPlaceInput: DeliveryPlaceInput;
  DemoAccount: DemoAccount;
  DemoMail: DemoMail;
  DemoMailLink: DemoMailLink;
  Deprivation: Deprivation;
  DescribeLotInput: DescribeLotInput;
  DescribeLotResult: ResolversUnionTypes<ResolversParentTypes>['DescribeLotResult'];
  DescribeLotSuccess: Omit<DescribeLotSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  DescribeTenderDocumentInput: DescribeTenderDocumentInput;
  DescribeTenderDocumentResult: ResolversUnionTypes<ResolversParentTypes>['DescribeTenderDocumentResult'];
  DescribeTenderDocumentSuccess: Omit<DescribeTenderDocumentSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  DomainDeprivation: DomainDeprivation;
  DraftFrameworkVersionInput: DraftFrameworkVersionInput;
  DraftFrameworkVersionResult: ResolversUnionTypes<ResolversParentTypes>['DraftFrameworkVersionResult'];
  DraftFrameworkVersionSuccess: DraftFrameworkVersionSuccess;
  DraftTask: Omit<DraftTask, 'lot'> & { lot?: Maybe<ResolversParentTypes['Lot']> };
  EndAssistedSessionInput: EndAssistedSessionInput;
  EndAssistedSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndAssistedSessionResult'];
  EndAssistedSessionSuccess: Omit<EndAssistedSessionSuccess, 'session'> & { session: ResolversParentTypes['AssistedSession'] };
  EngagementAnswer: EngagementAnswerRowEntity;
  EnterBallotInput: EnterBallotInput;
  EnterBallotResult: ResolversUnionTypes<ResolversParentTypes>['EnterBallotResult'];
  EnterBallotSuccess: EnterBallotSuccess;
  EqualityDecision: EqualityDecision;
  EqualityDecisionInput: EqualityDecisionInput;
  EraseMyselfInput: EraseMyselfInput;
  EraseMyselfResult: ResolversUnionTypes<ResolversParentTypes>['EraseMyselfResult'];
  EraseMyselfSuccess: EraseMyselfSuccess;
  ExclusionDeclaration: ExclusionDeclaration;
  ExclusionDeclarationInput: ExclusionDeclarationInput;
  FileFault: FileFault;
  FileFaulty: FileFaulty;
  FirstPlaceShare: FirstPlaceShare;
  FoundPlace: FoundPlace;
  Framework: Framework;
  FrameworkChoice: FrameworkChoice;
  FrameworkCriterion: FrameworkCriterion;
  FrameworkCriterionInput: FrameworkCriterionInput;
  FrameworkDemand: FrameworkDemand;
  FrameworkIndicators: FrameworkIndicators;
  FrameworkOutcome: FrameworkOutcome;
  FrameworkOutcomeInput: FrameworkOutcomeInput;
  FrameworkPublished: FrameworkPublished;
  FrameworkTheme: FrameworkTheme;
  FrameworkThemeInput: FrameworkThemeInput;
  FrameworkValidity: FrameworkValidity;
  FrameworkVersion: FrameworkVersion;
  FrameworkWeight: FrameworkWeight;
  FrameworkWeightInput: FrameworkWeightInput;
  FreshSignInNeeded: FreshSignInNeeded;
  Fund: Fund;
  FundInput: FundInput;
  Grade: GradeEntity;
  GradesMissing: GradesMissing;
  HeardRound: HeardRound;
  ID: Scalars['ID']['output'];
  IdentifierTaken: IdentifierTaken;
  IdentityProvider: IdentityProvider;
  ImportMeasureSetInput: ImportMeasureSetInput;
  ImportMeasureSetResult: ResolversUnionTypes<ResolversParentTypes>['ImportMeasureSetResult'];
  ImportMeasureSetSuccess: ImportMeasureSetSuccess;
  ImportNote: ImportNote;
  ImportNoticeInput: ImportNoticeInput;
  ImportNoticeResult: ResolversUnionTypes<ResolversParentTypes>['ImportNoticeResult'];
  ImportNoticeSuccess: Omit<ImportNoticeSuccess, 'tenders'> & { tenders: Array<ResolversParentTypes['Tender']> };
  ImportReport: ImportReport;
  InputFault: InputFault;
  InsuranceTerms: InsuranceTerms;
  InsuranceTermsInput: InsuranceTermsInput;
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InvalidNotice: InvalidNotice;
  Invitation: Invitation;
  InvitationEnded: InvitationEnded;
  InvitationForSomebodyElse: InvitationForSomebodyElse;
  InvitePersonInput: InvitePersonInput;
  InvitePersonResult: ResolversUnionTypes<ResolversParentTypes>['InvitePersonResult'];
  InvitePersonSuccess: InvitePersonSuccess;
  KeepAsTemplateInput: KeepAsTemplateInput;
  KeepAsTemplateResult: ResolversUnionTypes<ResolversParentTypes>['KeepAsTemplateResult'];
  KeepAsTemplateSuccess: KeepAsTemplateSuccess;
  KeepOrganisationSearchInput: KeepOrganisationSearchInput;
  KeepOrganisationSearchResult: ResolversUnionTypes<ResolversParentTypes>['KeepOrganisationSearchResult'];
  KeepOrganisationSearchSuccess: KeepOrganisationSearchSuccess;
  KeyPerformanceIndicator: KeyPerformanceIndicator;
  KeyPerformanceIndicatorInput: KeyPerformanceIndicatorInput;
  LastKeeper: LastKeeper;
  LastSecondFactor: LastSecondFactor;
  LeafPoints: LeafPoints;
  LinkEnded: LinkEnded;
  LocalDate: Scalars['LocalDate']['output'];
  Lot: LotEntity;
  LotBudget: LotBudget;
  LotBudgetInput: LotBudgetInput;
  LotCut: LotCut;
  LotPlaceFactor: LotPlaceFactor;
  LotPlaceFactorInput: LotPlaceFactorInput;
  LotPlaceFactors: LotPlaceFactors;
  LotPlacesInput: LotPlacesInput;
  MarketAnswer: MarketAnswer;
  MarketAnswerInput: MarketAnswerInput;
  Measure: Measure;
  MeasureLosses: MeasureLosses;
  MeasureReferenceInput: MeasureReferenceInput;
  MeasureSet: MeasureSet;
  MeasureSuggestion: MeasureSuggestion;
  Member: Omit<Member, 'person'> & { person: ResolversParentTypes['Person'] };
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MissingDecision: MissingDecision;
  ModerateNeedInput: ModerateNeedInput;
  ModerateNeedResult: ResolversUnionTypes<ResolversParentTypes>['ModerateNeedResult'];
  ModerateNeedSuccess: ModerateNeedSuccess;
  Money: Money;
  MoneyInput: MoneyInput;
  Mutation: Record<PropertyKey, never>;
  NeedAnswer: NeedAnswer;
  NeedAnswerInput: NeedAnswerInput;
  NeedResult: NeedResult;
  NewNeedInput: NewNeedInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotApproved: NotApproved;
  NotFound: NotFound;
  NotReady: NotReady;
  Notice: NoticeEntity;
  NoticeConnection: NoticePage;
  NoticeDetails: NoticeDetails;
  NoticeDetailsInput: NoticeDetailsInput;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeFilter: NoticeFilter;
  NoticeGap: NoticeGap;
  NoticeIncomplete: NoticeIncomplete;
  NoticeRefusal: NoticeRefusal;
  OcidTaken: OcidTaken;
  OpenPriorityRoundInput: OpenPriorityRoundInput;
  OpenPriorityRoundResult: ResolversUnionTypes<ResolversParentTypes>['OpenPriorityRoundResult'];
  OpenPriorityRoundSuccess: OpenPriorityRoundSuccess;
  OpportunityMatch: Omit<OpportunityMatch, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  OpportunityMatchConnection: Omit<OpportunityMatchConnection, 'edges'> & { edges: Array<ResolversParentTypes['OpportunityMatchEdge']> };
  OpportunityMatchEdge: Omit<OpportunityMatchEdge, 'node'> & { node: ResolversParentTypes['OpportunityMatch'] };
  Organisation: OrganisationEntity;
  OrganisationIdentifier: OrganisationIdentifier;
  OrganisationIdentifierInput: OrganisationIdentifierInput;
  OrganisationSearch: OrganisationSearch;
  PageInfo: PageInfo;
  ParticipationCondition: ParticipationCondition;
  ParticipationConditionInput: ParticipationConditionInput;
  Passkey: Passkey;
  PasskeyRefused: PasskeyRefused;
  PastBid: PastBid;
  PastResult: PastResult;
  PauseWebhookEndpointInput: PauseWebhookEndpointInput;
  PauseWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['PauseWebhookEndpointResult'];
  PauseWebhookEndpointSuccess: Omit<PauseWebhookEndpointSuccess, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  PaymentTerms: PaymentTerms;
  PaymentTermsInput: PaymentTermsInput;
  Person: PersonEntity;
  Place: Place;
  PlaceCentre: PlaceCentre;
  PlaceConnection: PlaceConnection;
  PlaceEdge: PlaceEdge;
  PlaceFactor: PlaceFactor;
  PlaceFactorInput: PlaceFactorInput;
  PlaceFilter: PlaceFilter;
  PlaceLoss: PlaceLoss;
  PlaceMap: PlaceMap;
  PlaceName: PlaceName;
  PlaceNeeds: PlaceNeeds;
  PlacePart: PlacePart;
  PlaceUnits: PlaceUnits;
  PlaceUnitsInput: PlaceUnitsInput;
  PlanTenderBudgetInput: PlanTenderBudgetInput;
  PlanTenderBudgetResult: ResolversUnionTypes<ResolversParentTypes>['PlanTenderBudgetResult'];
  PlanTenderBudgetSuccess: Omit<PlanTenderBudgetSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  PlanTimelineInput: PlanTimelineInput;
  PlanTimelineResult: ResolversUnionTypes<ResolversParentTypes>['PlanTimelineResult'];
  PlanTimelineSuccess: Omit<PlanTimelineSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  PrepareNoticeInput: PrepareNoticeInput;
  PrepareNoticeResult: ResolversUnionTypes<ResolversParentTypes>['PrepareNoticeResult'];
  PrepareNoticeSuccess: Omit<PrepareNoticeSuccess, 'notice'> & { notice: ResolversParentTypes['Notice'] };
  PriorityRound: PriorityRound;
  ProportionalTarget: ProportionalTarget;
  ProportionalTargetInput: ProportionalTargetInput;
  ProposeNeedInput: ProposeNeedInput;
  ProposeNeedResult: ResolversUnionTypes<ResolversParentTypes>['ProposeNeedResult'];
  ProposeNeedSuccess: ProposeNeedSuccess;
  ProviderUnreachable: ProviderUnreachable;
  PublicDataset: PublicDataset;
  PublishEngagementAnswerInput: PublishEngagementAnswerInput;
  PublishEngagementAnswerResult: ResolversUnionTypes<ResolversParentTypes>['PublishEngagementAnswerResult'];
  PublishEngagementAnswerSuccess: Omit<PublishEngagementAnswerSuccess, 'notice'> & { notice: ResolversParentTypes['Notice'] };
  PublishFrameworkInput: PublishFrameworkInput;
  PublishFrameworkResult: ResolversUnionTypes<ResolversParentTypes>['PublishFrameworkResult'];
  PublishFrameworkSuccess: PublishFrameworkSuccess;
  PublishTenderInput: PublishTenderInput;
  PublishTenderResult: ResolversUnionTypes<ResolversParentTypes>['PublishTenderResult'];
  PublishTenderSuccess: Omit<PublishTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  PublishedCount: PublishedCount;
  Query: Record<PropertyKey, never>;
  Question: Question;
  QuestionInput: QuestionInput;
  RankConfidence: RankConfidence;
  ReasonCriteriaInput: ReasonCriteriaInput;
  ReasonCriteriaResult: ResolversUnionTypes<ResolversParentTypes>['ReasonCriteriaResult'];
  ReasonCriteriaSuccess: Omit<ReasonCriteriaSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  ReceivedInvitation: ReceivedInvitation;
  RecordAgreedGradeInput: RecordAgreedGradeInput;
  RecordAgreedGradeResult: ResolversUnionTypes<ResolversParentTypes>['RecordAgreedGradeResult'];
  RecordAgreedGradeSuccess: Omit<RecordAgreedGradeSuccess, 'agreedGrade'> & { agreedGrade: ResolversParentTypes['AgreedGrade'] };
  RecordGradeInput: RecordGradeInput;
  RecordGradeResult: ResolversUnionTypes<ResolversParentTypes>['RecordGradeResult'];
  RecordGradeSuccess: Omit<RecordGradeSuccess, 'grade'> & { grade: ResolversParentTypes['Grade'] };
  RecordWardQuestionInput: RecordWardQuestionInput;
  RecordWardQuestionResult: ResolversUnionTypes<ResolversParentTypes>['RecordWardQuestionResult'];
  RecordWardQuestionSuccess: RecordWardQuestionSuccess;
  RegenerateRecoveryCodesResult: ResolversUnionTypes<ResolversParentTypes>['RegenerateRecoveryCodesResult'];
  RegenerateRecoveryCodesSuccess: RegenerateRecoveryCodesSuccess;
  Register: Register;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPasskeyResult'];
  RegisterPasskeySuccess: Omit<RegisterPasskeySuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonResult: ResolversUnionTypes<ResolversParentTypes>['RegisterPersonResult'];
  RegisterPersonSuccess: RegisterPersonSuccess;
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierResult: ResolversUnionTypes<ResolversParentTypes>['RegisterSupplierResult'];
  RegisterSupplierSuccess: Omit<RegisterSupplierSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RemoveLotInput: RemoveLotInput;
  RemoveLotResult: ResolversUnionTypes<ResolversParentTypes>['RemoveLotResult'];
  RemoveLotSuccess: Omit<RemoveLotSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  RemoveMeasureSetInput: RemoveMeasureSetInput;
  RemoveMeasureSetResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMeasureSetResult'];
  RemoveMeasureSetSuccess: RemoveMeasureSetSuccess;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberResult: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberResult'];
  RemoveMemberSuccess: Omit<RemoveMemberSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  RemoveOrganisationSearchInput: RemoveOrganisationSearchInput;
  RemoveOrganisationSearchResult: ResolversUnionTypes<ResolversParentTypes>['RemoveOrganisationSearchResult'];
  RemoveOrganisationSearchSuccess: RemoveOrganisationSearchSuccess;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyResult: ResolversUnionTypes<ResolversParentTypes>['RemovePasskeyResult'];
  RemovePasskeySuccess: RemovePasskeySuccess;
  RemoveTemplateInput: RemoveTemplateInput;
  RemoveTemplateResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTemplateResult'];
  RemoveTemplateSuccess: RemoveTemplateSuccess;
  RemoveTenderDocumentInput: RemoveTenderDocumentInput;
  RemoveTenderDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTenderDocumentResult'];
  RemoveTenderDocumentSuccess: Omit<RemoveTenderDocumentSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  RemoveTotpResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTotpResult'];
  RemoveTotpSuccess: RemoveTotpSuccess;
  RemoveWebhookEndpointInput: RemoveWebhookEndpointInput;
  RemoveWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['RemoveWebhookEndpointResult'];
  RemoveWebhookEndpointSuccess: RemoveWebhookEndpointSuccess;
  RenamePasskeyInput: RenamePasskeyInput;
  RenamePasskeyResult: ResolversUnionTypes<ResolversParentTypes>['RenamePasskeyResult'];
  RenamePasskeySuccess: RenamePasskeySuccess;
  ReplayWebhookDeliveryInput: ReplayWebhookDeliveryInput;
  ReplayWebhookDeliveryResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhookDeliveryResult'];
  ReplayWebhookDeliverySuccess: Omit<ReplayWebhookDeliverySuccess, 'delivery'> & { delivery: ResolversParentTypes['WebhookDelivery'] };
  ReplayWebhooksInput: ReplayWebhooksInput;
  ReplayWebhooksResult: ResolversUnionTypes<ResolversParentTypes>['ReplayWebhooksResult'];
  ReplayWebhooksSuccess: Omit<ReplayWebhooksSuccess, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetResult: ResolversUnionTypes<ResolversParentTypes>['RequestPasswordResetResult'];
  RequestPasswordResetSuccess: RequestPasswordResetSuccess;
  RequestScoringInput: RequestScoringInput;
  RequestScoringResult: ResolversUnionTypes<ResolversParentTypes>['RequestScoringResult'];
  RequestScoringSuccess: Omit<RequestScoringSuccess, 'run'> & { run: ResolversParentTypes['ScoringRun'] };
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  ResetPasswordSuccess: ResetPasswordSuccess;
  ResolveCommentInput: ResolveCommentInput;
  ResolveCommentResult: ResolversUnionTypes<ResolversParentTypes>['ResolveCommentResult'];
  ResolveCommentSuccess: Omit<ResolveCommentSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  ResumeWebhookEndpointInput: ResumeWebhookEndpointInput;
  ResumeWebhookEndpointResult: ResolversUnionTypes<ResolversParentTypes>['ResumeWebhookEndpointResult'];
  ResumeWebhookEndpointSuccess: Omit<ResumeWebhookEndpointSuccess, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  ReturnTenderInput: ReturnTenderInput;
  ReturnTenderResult: ResolversUnionTypes<ResolversParentTypes>['ReturnTenderResult'];
  ReturnTenderSuccess: Omit<ReturnTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  ReviseNoticeInput: ReviseNoticeInput;
  ReviseNoticeResult: ResolversUnionTypes<ResolversParentTypes>['ReviseNoticeResult'];
  ReviseNoticeSuccess: Omit<ReviseNoticeSuccess, 'notice'> & { notice: ResolversParentTypes['Notice'] };
  RevokeApiClientInput: RevokeApiClientInput;
  RevokeApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiClientResult'];
  RevokeApiClientSuccess: Omit<RevokeApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationResult'];
  RevokeInvitationSuccess: RevokeInvitationSuccess;
  RevokeOtherSessionsSuccess: RevokeOtherSessionsSuccess;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionResult: ResolversUnionTypes<ResolversParentTypes>['RevokeSessionResult'];
  RevokeSessionSuccess: RevokeSessionSuccess;
  RoleMissing: RoleMissing;
  RotateApiClientInput: RotateApiClientInput;
  RotateApiClientResult: ResolversUnionTypes<ResolversParentTypes>['RotateApiClientResult'];
  RotateApiClientSuccess: Omit<RotateApiClientSuccess, 'client'> & { client: ResolversParentTypes['ApiClient'] };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretResult: ResolversUnionTypes<ResolversParentTypes>['RotateWebhookSecretResult'];
  RotateWebhookSecretSuccess: Omit<RotateWebhookSecretSuccess, 'endpoint'> & { endpoint: ResolversParentTypes['WebhookEndpoint'] };
  RoundAuthority: RoundAuthority;
  RoundNotOpen: RoundNotOpen;
  RoundResults: RoundResults;
  RouteAnswer: RouteAnswer;
  RouteForResult: ResolversUnionTypes<ResolversParentTypes>['RouteForResult'];
  RouteInput: RouteInput;
  RouteRefused: RouteRefused;
  RouteThreshold: RouteThreshold;
  SampleBid: SampleBid;
  SampleBidInput: SampleBidInput;
  SampleBids: SampleBids;
  SampleCase: SampleCase;
  SampleCaseInput: SampleCaseInput;
  SampleGrade: SampleGrade;
  SampleGradeInput: SampleGradeInput;
  SaveAuthorityDetailsInput: SaveAuthorityDetailsInput;
  SaveAuthorityDetailsResult: ResolversUnionTypes<ResolversParentTypes>['SaveAuthorityDetailsResult'];
  SaveAuthorityDetailsSuccess: Omit<SaveAuthorityDetailsSuccess, 'authority'> & { authority: ResolversParentTypes['Organisation'] };
  SaveFrameworkInput: SaveFrameworkInput;
  SaveFrameworkResult: ResolversUnionTypes<ResolversParentTypes>['SaveFrameworkResult'];
  SaveFrameworkSuccess: SaveFrameworkSuccess;
  SaveSampleBidsInput: SaveSampleBidsInput;
  SaveSampleBidsResult: ResolversUnionTypes<ResolversParentTypes>['SaveSampleBidsResult'];
  SaveSampleBidsSuccess: Omit<SaveSampleBidsSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  SaveSearchInput: SaveSearchInput;
  SaveSearchResult: ResolversUnionTypes<ResolversParentTypes>['SaveSearchResult'];
  SaveSearchSuccess: SaveSearchSuccess;
  SaveThemeInput: SaveThemeInput;
  SaveThemeResult: ResolversUnionTypes<ResolversParentTypes>['SaveThemeResult'];
  SaveThemeSuccess: Omit<SaveThemeSuccess, 'authority'> & { authority: ResolversParentTypes['Organisation'] };
  SavedSearchInput: SavedSearchInput;
  ScoredBid: ScoredBid;
  ScoredLeaf: ScoredLeaf;
  ScoringResult: ScoringResult;
  ScoringRules: ScoringRules;
  ScoringRun: ScoringRunEntity;
  ScoringWarning: ScoringWarning;
  SecondFactorNeeded: SecondFactorNeeded;
  SecondFactors: SecondFactors;
  SecondPersonNeeded: SecondPersonNeeded;
  SendForApprovalInput: SendForApprovalInput;
  SendForApprovalResult: ResolversUnionTypes<ResolversParentTypes>['SendForApprovalResult'];
  SendForApprovalSuccess: Omit<SendForApprovalSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  SendTestWebhookInput: SendTestWebhookInput;
  SendTestWebhookResult: ResolversUnionTypes<ResolversParentTypes>['SendTestWebhookResult'];
  SendTestWebhookSuccess: Omit<SendTestWebhookSuccess, 'delivery'> & { delivery: ResolversParentTypes['WebhookDelivery'] };
  Session: Session;
  SetAwardCriteriaInput: SetAwardCriteriaInput;
  SetAwardCriteriaResult: ResolversUnionTypes<ResolversParentTypes>['SetAwardCriteriaResult'];
  SetAwardCriteriaSuccess: Omit<SetAwardCriteriaSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  SetDealTermsInput: SetDealTermsInput;
  SetDealTermsResult: ResolversUnionTypes<ResolversParentTypes>['SetDealTermsResult'];
  SetDealTermsSuccess: Omit<SetDealTermsSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  SetDecisionsInput: SetDecisionsInput;
  SetDecisionsResult: ResolversUnionTypes<ResolversParentTypes>['SetDecisionsResult'];
  SetDecisionsSuccess: Omit<SetDecisionsSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  SetMeasure: SetMeasure;
  SetPlaceFactorsInput: SetPlaceFactorsInput;
  SetPlaceFactorsResult: ResolversUnionTypes<ResolversParentTypes>['SetPlaceFactorsResult'];
  SetPlaceFactorsSuccess: Omit<SetPlaceFactorsSuccess, 'lot'> & { lot: ResolversParentTypes['Lot'] };
  SetStagesInput: SetStagesInput;
  SetStagesResult: ResolversUnionTypes<ResolversParentTypes>['SetStagesResult'];
  SetStagesSuccess: Omit<SetStagesSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  ShutOut: ShutOut;
  ShutOutCounts: ShutOutCounts;
  SignInInput: SignInInput;
  SignInRefused: SignInRefused;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignInSuccess: Omit<SignInSuccess, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  SignInWithPasskeyInput: SignInWithPasskeyInput;
  SignInWithPasskeyResult: ResolversUnionTypes<ResolversParentTypes>['SignInWithPasskeyResult'];
  SignInWithProviderInput: SignInWithProviderInput;
  SignInWithProviderResult: ResolversUnionTypes<ResolversParentTypes>['SignInWithProviderResult'];
  SignOutSuccess: SignOutSuccess;
  SourcedText: SourcedText;
  StartAssistedSessionInput: StartAssistedSessionInput;
  StartAssistedSessionResult: ResolversUnionTypes<ResolversParentTypes>['StartAssistedSessionResult'];
  StartAssistedSessionSuccess: Omit<StartAssistedSessionSuccess, 'session'> & { session: ResolversParentTypes['AssistedSession'] };
  StopSearchInput: StopSearchInput;
  StopSearchResult: ResolversUnionTypes<ResolversParentTypes>['StopSearchResult'];
  StopSearchSuccess: StopSearchSuccess;
  String: Scalars['String']['output'];
  StrongerSessionNeeded: StrongerSessionNeeded;
  SubmitBidInput: SubmitBidInput;
  SubmitBidResult: ResolversUnionTypes<ResolversParentTypes>['SubmitBidResult'];
  SubmitBidSuccess: Omit<SubmitBidSuccess, 'bid'> & { bid: ResolversParentTypes['Bid'] };
  SubmitNoticeInput: SubmitNoticeInput;
  SubmitNoticeResult: ResolversUnionTypes<ResolversParentTypes>['SubmitNoticeResult'];
  SubmitNoticeSuccess: Omit<SubmitNoticeSuccess, 'notice'> & { notice: ResolversParentTypes['Notice'] };
  Subscription: Record<PropertyKey, never>;
  SupplierInsurance: SupplierInsurance;
  SupplierInsuranceInput: SupplierInsuranceInput;
  SupplierPolicy: SupplierPolicy;
  SupplierPolicyInput: SupplierPolicyInput;
  SupplierProfile: SupplierProfile;
  SweepLine: SweepLine;
  TargetExample: TargetExample;
  TargetExampleResult: ResolversUnionTypes<ResolversParentTypes>['TargetExampleResult'];
  TargetOffer: TargetOffer;
  Tender: TenderEntity;
  TenderAmendment: TenderAmendment;
  TenderApproval: Omit<TenderApproval, 'steps'> & { steps: Array<ResolversParentTypes['ApprovalStep']> };
  TenderBudget: TenderBudget;
  TenderComment: Omit<TenderComment, 'by' | 'resolvedBy'> & { by?: Maybe<ResolversParentTypes['Person']>, resolvedBy?: Maybe<ResolversParentTypes['Person']> };
  TenderConnection: TenderPage;
  TenderDocument: TenderDocumentEntity;
  TenderEdge: Omit<TenderEdge, 'node'> & { node: ResolversParentTypes['Tender'] };
  TenderFilter: TenderFilter;
  TenderRoute: TenderRoute;
  TenderStage: TenderStage;
  TenderStageInput: TenderStageInput;
  TenderTemplate: TenderTemplate;
  ThemeLogo: ThemeLogo;
  TimeLeft: TimeLeft;
  Timeline: Timeline;
  TimelineBreach: TimelineBreach;
  TimelineDate: TimelineDate;
  TimelineDateInput: TimelineDateInput;
  TooManyInvitations: TooManyInvitations;
  TopNeeds: TopNeeds;
  TupeTerms: TupeTerms;
  TupeTermsInput: TupeTermsInput;
  UpdateSupplierProfileInput: UpdateSupplierProfileInput;
  UpdateSupplierProfileResult: ResolversUnionTypes<ResolversParentTypes>['UpdateSupplierProfileResult'];
  UpdateSupplierProfileSuccess: Omit<UpdateSupplierProfileSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  UpdateTenderInput: UpdateTenderInput;
  UpdateTenderResult: ResolversUnionTypes<ResolversParentTypes>['UpdateTenderResult'];
  UpdateTenderSuccess: Omit<UpdateTenderSuccess, 'tender'> & { tender: ResolversParentTypes['Tender'] };
  UpliftTerms: UpliftTerms;
  UpliftTermsInput: UpliftTermsInput;
  UpratedValue: UpratedValue;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: ViewerModel;
  ViewerMembership: Omit<ViewerMembership, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  WardAnswer: WardAnswer;
  WardQuestion: WardQuestion;
  WebhookDelivery: WebhookDeliveryEntity;
  WebhookDeliveryConnection: WebhookDeliveryPage;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookEndpoint: WebhookEndpointEntity;
  WebhookEndpointConnection: WebhookEndpointPage;
  WebhookEndpointEdge: Omit<WebhookEndpointEdge, 'node'> & { node: ResolversParentTypes['WebhookEndpoint'] };
  WebhookSecret: WebhookSecretEntity;
  Weight: Scalars['Weight']['output'];
  WeightCrossing: WeightCrossing;
  WeightSweep: WeightSweep;
  WithdrawalFinding: WithdrawalFinding;
  WithholdWardQuestionInput: WithholdWardQuestionInput;
  WithholdWardQuestionResult: ResolversUnionTypes<ResolversParentTypes>['WithholdWardQuestionResult'];
  WithholdWardQuestionSuccess: WithholdWardQuestionSuccess;
  WrongPhase: WrongPhase;
};

export type AbandonTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AbandonTenderResult'] = ResolversParentTypes['AbandonTenderResult']> = {
  __resolveType: TypeResolveFn<'AbandonTenderSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type AbandonTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AbandonTenderSuccess'] = ResolversParentTypes['AbandonTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptInvitationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'AcceptInvitationSuccess' | 'InvitationEnded' | 'InvitationForSomebodyElse', ParentType, ContextType>;
};

export type AcceptInvitationSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcceptInvitationSuccess'] = ResolversParentTypes['AcceptInvitationSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCouncillorResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddCouncillorResult'] = ResolversParentTypes['AddCouncillorResult']> = {
  __resolveType: TypeResolveFn<'AddCouncillorSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type AddCouncillorSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddCouncillorSuccess'] = ResolversParentTypes['AddCouncillorSuccess']> = {
  councillorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddLotResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddLotResult'] = ResolversParentTypes['AddLotResult']> = {
  __resolveType: TypeResolveFn<'AddLotSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type AddLotSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddLotSuccess'] = ResolversParentTypes['AddLotSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddSocialValueCriterionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddSocialValueCriterionResult'] = ResolversParentTypes['AddSocialValueCriterionResult']> = {
  __resolveType: TypeResolveFn<'AddSocialValueCriterionSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type AddSocialValueCriterionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddSocialValueCriterionSuccess'] = ResolversParentTypes['AddSocialValueCriterionSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddTenderDocumentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddTenderDocumentResult'] = ResolversParentTypes['AddTenderDocumentResult']> = {
  __resolveType: TypeResolveFn<'AddTenderDocumentSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type AddTenderDocumentSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddTenderDocumentSuccess'] = ResolversParentTypes['AddTenderDocumentSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressNotVerifiedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddressNotVerified'] = ResolversParentTypes['AddressNotVerified']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreedGradeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AgreedGrade'] = ResolversParentTypes['AgreedGrade']> = {
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmendTenderResult'] = ResolversParentTypes['AmendTenderResult']> = {
  __resolveType: TypeResolveFn<'AmendTenderSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type AmendTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmendTenderSuccess'] = ResolversParentTypes['AmendTenderSuccess']> = {
  changes?: Resolver<Array<ResolversTypes['AmendedFieldChange']>, ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  timeLeft?: Resolver<Maybe<ResolversTypes['TimeLeft']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendedFieldChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AmendedFieldChange'] = ResolversParentTypes['AmendedFieldChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['AmendedField'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AnswerNeedsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerNeedsResult'] = ResolversParentTypes['AnswerNeedsResult']> = {
  __resolveType: TypeResolveFn<'AnswerNeedsSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type AnswerNeedsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerNeedsSuccess'] = ResolversParentTypes['AnswerNeedsSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerTenderResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerTender'] = ResolversParentTypes['AnswerTender']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerWardQuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerWardQuestionResult'] = ResolversParentTypes['AnswerWardQuestionResult']> = {
  __resolveType: TypeResolveFn<'AnswerWardQuestionSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type AnswerWardQuestionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerWardQuestionSuccess'] = ResolversParentTypes['AnswerWardQuestionSuccess']> = {
  question?: Resolver<ResolversTypes['WardQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnsweredNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnsweredNeed'] = ResolversParentTypes['AnsweredNeed']> = {
  answer?: Resolver<Maybe<ResolversTypes['NeedAnswer']>, ParentType, ContextType>;
  needId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnsweringTenderResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnsweringTender'] = ResolversParentTypes['AnsweringTender']> = {
  needs?: Resolver<ResolversTypes['PlaceNeeds'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<ApiClientAuditTrailArgs, 'first'>>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApiClientKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiScope']>, ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['ApiSecret']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiSecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiSecret'] = ResolversParentTypes['ApiSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApprovalStep'] = ResolversParentTypes['ApprovalStep']> = {
  action?: Resolver<ResolversTypes['ApprovalAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openComments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApproveTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApproveTenderResult'] = ResolversParentTypes['ApproveTenderResult']> = {
  __resolveType: TypeResolveFn<'ApproveTenderSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SecondPersonNeeded' | 'WrongPhase', ParentType, ContextType>;
};

export type ApproveTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApproveTenderSuccess'] = ResolversParentTypes['ApproveTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskWardQuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskWardQuestionResult'] = ResolversParentTypes['AskWardQuestionResult']> = {
  __resolveType: TypeResolveFn<'AskWardQuestionSuccess' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type AskWardQuestionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskWardQuestionSuccess'] = ResolversParentTypes['AskWardQuestionSuccess']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssistanceRefused'] = ResolversParentTypes['AssistanceRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistedActionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssistedAction'] = ResolversParentTypes['AssistedAction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssistedSessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssistedSession'] = ResolversParentTypes['AssistedSession']> = {
  actions?: Resolver<Array<ResolversTypes['AssistedAction']>, ParentType, ContextType>;
  consentVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  helperName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistedSessionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssistedSessionConnection'] = ResolversParentTypes['AssistedSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistedSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistedSessionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AssistedSessionEdge'] = ResolversParentTypes['AssistedSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistedSession'], ParentType, ContextType>;
};

export type AttemptsUsedUpResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttemptsUsedUp'] = ResolversParentTypes['AttemptsUsedUp']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditConsistencyProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditConsistencyProof'] = ResolversParentTypes['AuditConsistencyProof']> = {
  hashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['AuditHead'], ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  onBehalfOfPerson?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programMaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export type AuditHeadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditHead'] = ResolversParentTypes['AuditHead']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditInclusionProofResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditInclusionProof'] = ResolversParentTypes['AuditInclusionProof']> = {
  hashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  head?: Resolver<ResolversTypes['AuditHead'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityDetailsResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityDetails'] = ResolversParentTypes['AuthorityDetails']> = {
  buyerType?: Resolver<Maybe<ResolversTypes['NoticeBuyerType']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ppon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vatPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorityThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuthorityTheme'] = ResolversParentTypes['AuthorityTheme']> = {
  accentColour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brandColour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  font?: Resolver<ResolversTypes['ThemeFont'], ParentType, ContextType>;
  logo?: Resolver<Maybe<ResolversTypes['ThemeLogo']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardCriterionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AwardCriterion'] = ResolversParentTypes['AwardCriterion']> = {
  effectiveWeight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  scoring?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Weight'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankHolidayResolvers<ContextType = any, ParentType extends ResolversParentTypes['BankHoliday'] = ResolversParentTypes['BankHoliday']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginPasskeyRegistrationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginPasskeyRegistrationResult'] = ResolversParentTypes['BeginPasskeyRegistrationResult']> = {
  __resolveType: TypeResolveFn<'BeginPasskeyRegistrationSuccess' | 'FreshSignInNeeded' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type BeginPasskeyRegistrationSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginPasskeyRegistrationSuccess'] = ResolversParentTypes['BeginPasskeyRegistrationSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginPasskeySignInSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginPasskeySignInSuccess'] = ResolversParentTypes['BeginPasskeySignInSuccess']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginProviderSignInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginProviderSignInResult'] = ResolversParentTypes['BeginProviderSignInResult']> = {
  __resolveType: TypeResolveFn<'BeginProviderSignInSuccess' | 'InvalidInput' | 'ProviderUnreachable', ParentType, ContextType>;
};

export type BeginProviderSignInSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginProviderSignInSuccess'] = ResolversParentTypes['BeginProviderSignInSuccess']> = {
  authorizationUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BeginTotpEnrolmentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginTotpEnrolmentResult'] = ResolversParentTypes['BeginTotpEnrolmentResult']> = {
  __resolveType: TypeResolveFn<'BeginTotpEnrolmentSuccess' | 'FreshSignInNeeded' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type BeginTotpEnrolmentSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['BeginTotpEnrolmentSuccess'] = ResolversParentTypes['BeginTotpEnrolmentSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BidResolvers<ContextType = any, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  agreedGrades?: Resolver<Array<ResolversTypes['AgreedGrade']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<BidAuditTrailArgs, 'first'>>;
  content?: Resolver<Maybe<ResolversTypes['BidContent']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['Grade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BidState'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BidAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['BidAnswer'] = ResolversParentTypes['BidAnswer']> = {
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BidCommitmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['BidCommitment'] = ResolversParentTypes['BidCommitment']> = {
  measureId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidContentResolvers<ContextType = any, ParentType extends ResolversParentTypes['BidContent'] = ResolversParentTypes['BidContent']> = {
  answers?: Resolver<Array<ResolversTypes['BidAnswer']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['BidCommitment']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BidEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BidEdge'] = ResolversParentTypes['BidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
};

export type BidEffortResolvers<ContextType = any, ParentType extends ResolversParentTypes['BidEffort'] = ResolversParentTypes['BidEffort']> = {
  answerHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  conditionHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valuePerHour?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetCutResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetCut'] = ResolversParentTypes['BudgetCut']> = {
  lots?: Resolver<Array<ResolversTypes['LotCut']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['CutRule'], ParentType, ContextType>;
  saved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type BudgetSourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetSource'] = ResolversParentTypes['BudgetSource']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BudgetStandingResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetStanding'] = ResolversParentTypes['BudgetStanding']> = {
  approved?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type BudgetWarningResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetWarning'] = ResolversParentTypes['BudgetWarning']> = {
  kind?: Resolver<ResolversTypes['BudgetWarningKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetYearResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetYear'] = ResolversParentTypes['BudgetYear']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BudgetStanding'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BuyerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Buyer'] = ResolversParentTypes['Buyer']> = {
  identifiers?: Resolver<Array<ResolversTypes['BuyerIdentifier']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BuyerIdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['BuyerIdentifier'] = ResolversParentTypes['BuyerIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CastBallotResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CastBallotResult'] = ResolversParentTypes['CastBallotResult']> = {
  __resolveType: TypeResolveFn<'AttemptsUsedUp' | 'CastBallotSuccess' | 'InvalidInput' | 'NotFound' | 'RoundNotOpen', ParentType, ContextType>;
};

export type CastBallotSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CastBallotSuccess'] = ResolversParentTypes['CastBallotSuccess']> = {
  replaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChallengeEnded'] = ResolversParentTypes['ChallengeEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCouncillorResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeCouncillorResult'] = ResolversParentTypes['ChangeCouncillorResult']> = {
  __resolveType: TypeResolveFn<'ChangeCouncillorSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type ChangeCouncillorSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeCouncillorSuccess'] = ResolversParentTypes['ChangeCouncillorSuccess']> = {
  councillorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeOrganisationSearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeOrganisationSearchResult'] = ResolversParentTypes['ChangeOrganisationSearchResult']> = {
  __resolveType: TypeResolveFn<'ChangeOrganisationSearchSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type ChangeOrganisationSearchSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeOrganisationSearchSuccess'] = ResolversParentTypes['ChangeOrganisationSearchSuccess']> = {
  search?: Resolver<ResolversTypes['OrganisationSearch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'ChangePasswordSuccess' | 'InvalidInput' | 'SignInRefused', ParentType, ContextType>;
};

export type ChangePasswordSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangePasswordSuccess'] = ResolversParentTypes['ChangePasswordSuccess']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRolesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeRolesResult'] = ResolversParentTypes['ChangeRolesResult']> = {
  __resolveType: TypeResolveFn<'ChangeRolesSuccess' | 'InvalidInput' | 'LastKeeper' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type ChangeRolesSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeRolesSuccess'] = ResolversParentTypes['ChangeRolesSuccess']> = {
  roles?: Resolver<Array<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelTurnoutResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChannelTurnout'] = ResolversParentTypes['ChannelTurnout']> = {
  ballots?: Resolver<ResolversTypes['PublishedCount'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['BallotChannel'], ParentType, ContextType>;
};

export type ChooseMeasuresResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChooseMeasuresResult'] = ResolversParentTypes['ChooseMeasuresResult']> = {
  __resolveType: TypeResolveFn<'ChooseMeasuresSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type ChooseMeasuresSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChooseMeasuresSuccess'] = ResolversParentTypes['ChooseMeasuresSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChosenMeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChosenMeasure'] = ResolversParentTypes['ChosenMeasure']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type ClientRevokedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClientRevoked'] = ResolversParentTypes['ClientRevoked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePriorityRoundResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClosePriorityRoundResult'] = ResolversParentTypes['ClosePriorityRoundResult']> = {
  __resolveType: TypeResolveFn<'ClosePriorityRoundSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'RoundNotOpen', ParentType, ContextType>;
};

export type ClosePriorityRoundSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClosePriorityRoundSuccess'] = ResolversParentTypes['ClosePriorityRoundSuccess']> = {
  round?: Resolver<ResolversTypes['PriorityRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseTenderResult'] = ResolversParentTypes['CloseTenderResult']> = {
  __resolveType: TypeResolveFn<'CloseTenderSuccess' | 'Conflict' | 'DeadlineNotReached' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type CloseTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseTenderSuccess'] = ResolversParentTypes['CloseTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeName'] = ResolversParentTypes['CodeName']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CodeRefused'] = ResolversParentTypes['CodeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentOnTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentOnTenderResult'] = ResolversParentTypes['CommentOnTenderResult']> = {
  __resolveType: TypeResolveFn<'CommentOnTenderSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type CommentOnTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommentOnTenderSuccess'] = ResolversParentTypes['CommentOnTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityNeedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommunityNeed'] = ResolversParentTypes['CommunityNeed']> = {
  byAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roundId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConfirmAddressResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmAddressResult'] = ResolversParentTypes['ConfirmAddressResult']> = {
  __resolveType: TypeResolveFn<'ConfirmAddressSuccess' | 'LinkEnded' | 'SignInRefused', ParentType, ContextType>;
};

export type ConfirmAddressSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmAddressSuccess'] = ResolversParentTypes['ConfirmAddressSuccess']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmSearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmSearchResult'] = ResolversParentTypes['ConfirmSearchResult']> = {
  __resolveType: TypeResolveFn<'ConfirmSearchSuccess' | 'LinkEnded', ParentType, ContextType>;
};

export type ConfirmSearchSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmSearchSuccess'] = ResolversParentTypes['ConfirmSearchSuccess']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmSecondFactorResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmSecondFactorResult'] = ResolversParentTypes['ConfirmSecondFactorResult']> = {
  __resolveType: TypeResolveFn<'ChallengeEnded' | 'InvalidInput' | 'SignInRefused' | 'SignInSuccess', ParentType, ContextType>;
};

export type ConfirmTotpEnrolmentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmTotpEnrolmentResult'] = ResolversParentTypes['ConfirmTotpEnrolmentResult']> = {
  __resolveType: TypeResolveFn<'ChallengeEnded' | 'CodeRefused' | 'ConfirmTotpEnrolmentSuccess' | 'FreshSignInNeeded' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type ConfirmTotpEnrolmentSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmTotpEnrolmentSuccess'] = ResolversParentTypes['ConfirmTotpEnrolmentSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmWardQuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmWardQuestionResult'] = ResolversParentTypes['ConfirmWardQuestionResult']> = {
  __resolveType: TypeResolveFn<'ConfirmWardQuestionSuccess' | 'LinkEnded', ParentType, ContextType>;
};

export type ConfirmWardQuestionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfirmWardQuestionSuccess'] = ResolversParentTypes['ConfirmWardQuestionSuccess']> = {
  wardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectedPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConnectedPerson'] = ResolversParentTypes['ConnectedPerson']> = {
  connection?: Resolver<ResolversTypes['Connection'], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentText'] = ResolversParentTypes['ConsentText']> = {
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  welsh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsultationDecision'] = ResolversParentTypes['ConsultationDecision']> = {
  consulting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractTermResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContractTerm'] = ResolversParentTypes['ContractTerm']> = {
  extensionMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CouncillorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Councillor'] = ResolversParentTypes['Councillor']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  wardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountRangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CountRange'] = ResolversParentTypes['CountRange']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CpvCodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CpvCode'] = ResolversParentTypes['CpvCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CpvCodeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CpvCodeConnection'] = ResolversParentTypes['CpvCodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CpvCodeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CpvCodeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CpvCodeEdge'] = ResolversParentTypes['CpvCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CpvCode'], ParentType, ContextType>;
};

export type CreateApiClientResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateApiClientResult'] = ResolversParentTypes['CreateApiClientResult']> = {
  __resolveType: TypeResolveFn<'CreateApiClientSuccess' | 'FreshSignInNeeded' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type CreateApiClientSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateApiClientSuccess'] = ResolversParentTypes['CreateApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateFrameworkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateFrameworkResult'] = ResolversParentTypes['CreateFrameworkResult']> = {
  __resolveType: TypeResolveFn<'CreateFrameworkSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type CreateFrameworkSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateFrameworkSuccess'] = ResolversParentTypes['CreateFrameworkSuccess']> = {
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateTenderResult'] = ResolversParentTypes['CreateTenderResult']> = {
  __resolveType: TypeResolveFn<'CreateTenderSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'RouteRefused', ParentType, ContextType>;
};

export type CreateTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateTenderSuccess'] = ResolversParentTypes['CreateTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateWebhookEndpointResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateWebhookEndpointResult'] = ResolversParentTypes['CreateWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'CreateWebhookEndpointSuccess' | 'FreshSignInNeeded' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type CreateWebhookEndpointSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateWebhookEndpointSuccess'] = ResolversParentTypes['CreateWebhookEndpointSuccess']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriterionReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriterionReason'] = ResolversParentTypes['CriterionReason']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  becauseCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineNotReachedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlineNotReached'] = ResolversParentTypes['DeadlineNotReached']> = {
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlinePassedResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeadlinePassed'] = ResolversParentTypes['DeadlinePassed']> = {
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealResolvers<ContextType = any, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  breaches?: Resolver<Array<ResolversTypes['DealBreach']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ParticipationCondition']>, ParentType, ContextType>;
  insurances?: Resolver<Maybe<Array<ResolversTypes['InsuranceTerms']>>, ParentType, ContextType>;
  kpis?: Resolver<Array<ResolversTypes['KeyPerformanceIndicator']>, ParentType, ContextType>;
  mobilisationWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noKpisReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oneLotReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['PaymentTerms']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  shutOut?: Resolver<Maybe<Array<ResolversTypes['ShutOut']>>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['ContractTerm']>, ParentType, ContextType>;
  tupe?: Resolver<Maybe<ResolversTypes['TupeTerms']>, ParentType, ContextType>;
  uplift?: Resolver<Maybe<ResolversTypes['UpliftTerms']>, ParentType, ContextType>;
};

export type DealBreachResolvers<ContextType = any, ParentType extends ResolversParentTypes['DealBreach'] = ResolversParentTypes['DealBreach']> = {
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['DealRule'], ParentType, ContextType>;
  stops?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecileLossResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecileLoss'] = ResolversParentTypes['DecileLoss']> = {
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecisionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Decisions'] = ResolversParentTypes['Decisions']> = {
  consultation?: Resolver<Maybe<ResolversTypes['ConsultationDecision']>, ParentType, ContextType>;
  equality?: Resolver<Maybe<ResolversTypes['EqualityDecision']>, ParentType, ContextType>;
  market?: Resolver<Maybe<Array<ResolversTypes['MarketAnswer']>>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingDecision']>, ParentType, ContextType>;
};

export type DeliveryPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliveryPlace'] = ResolversParentTypes['DeliveryPlace']> = {
  channels?: Resolver<Array<ResolversTypes['ServiceChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
};

export type DemoAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemoAccount'] = ResolversParentTypes['DemoAccount']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeChangesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DemoMailResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemoMail'] = ResolversParentTypes['DemoMail']> = {
  after?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['DemoMailLink']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['DemoMailLink']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DemoMailLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['DemoMailLink'] = ResolversParentTypes['DemoMailLink']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeprivationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Deprivation'] = ResolversParentTypes['Deprivation']> = {
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deciles?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['DomainDeprivation']>, ParentType, ContextType>;
  mostDeprived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostDeprivedPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  neighbourhoods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DescribeLotResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DescribeLotResult'] = ResolversParentTypes['DescribeLotResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DescribeLotSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type DescribeLotSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['DescribeLotSuccess'] = ResolversParentTypes['DescribeLotSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DescribeTenderDocumentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DescribeTenderDocumentResult'] = ResolversParentTypes['DescribeTenderDocumentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DescribeTenderDocumentSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type DescribeTenderDocumentSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['DescribeTenderDocumentSuccess'] = ResolversParentTypes['DescribeTenderDocumentSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainDeprivationResolvers<ContextType = any, ParentType extends ResolversParentTypes['DomainDeprivation'] = ResolversParentTypes['DomainDeprivation']> = {
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deciles?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['DeprivationDomain'], ParentType, ContextType>;
  mostDeprived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostDeprivedPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type DraftFrameworkVersionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftFrameworkVersionResult'] = ResolversParentTypes['DraftFrameworkVersionResult']> = {
  __resolveType: TypeResolveFn<'DraftFrameworkVersionSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type DraftFrameworkVersionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftFrameworkVersionSuccess'] = ResolversParentTypes['DraftFrameworkVersionSuccess']> = {
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftTask'] = ResolversParentTypes['DraftTask']> = {
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['DraftSection'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftTaskState'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndAssistedSessionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EndAssistedSessionResult'] = ResolversParentTypes['EndAssistedSessionResult']> = {
  __resolveType: TypeResolveFn<'EndAssistedSessionSuccess' | 'NotFound', ParentType, ContextType>;
};

export type EndAssistedSessionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['EndAssistedSessionSuccess'] = ResolversParentTypes['EndAssistedSessionSuccess']> = {
  session?: Resolver<ResolversTypes['AssistedSession'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['EngagementAnswer'] = ResolversParentTypes['EngagementAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterBallotResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterBallotResult'] = ResolversParentTypes['EnterBallotResult']> = {
  __resolveType: TypeResolveFn<'EnterBallotSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'RoundNotOpen', ParentType, ContextType>;
};

export type EnterBallotSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['EnterBallotSuccess'] = ResolversParentTypes['EnterBallotSuccess']> = {
  nextSheet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EqualityDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EqualityDecision'] = ResolversParentTypes['EqualityDecision']> = {
  assessed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EraseMyselfResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EraseMyselfResult'] = ResolversParentTypes['EraseMyselfResult']> = {
  __resolveType: TypeResolveFn<'EraseMyselfSuccess' | 'FreshSignInNeeded' | 'InvalidInput' | 'LastKeeper', ParentType, ContextType>;
};

export type EraseMyselfSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['EraseMyselfSuccess'] = ResolversParentTypes['EraseMyselfSuccess']> = {
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExclusionDeclarationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExclusionDeclaration'] = ResolversParentTypes['ExclusionDeclaration']> = {
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  force?: Resolver<ResolversTypes['ExclusionForce'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['ExclusionGround'], ParentType, ContextType>;
};

export type FileFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileFault'] = ResolversParentTypes['FileFault']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileFaultyResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileFaulty'] = ResolversParentTypes['FileFaulty']> = {
  faults?: Resolver<Array<ResolversTypes['FileFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirstPlaceShareResolvers<ContextType = any, ParentType extends ResolversParentTypes['FirstPlaceShare'] = ResolversParentTypes['FirstPlaceShare']> = {
  bidKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type FoundPlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoundPlace'] = ResolversParentTypes['FoundPlace']> = {
  authorityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['FrameworkIndicators']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FrameworkKind'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimumWeights?: Resolver<Array<ResolversTypes['FrameworkWeight']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeFactors?: Resolver<Array<ResolversTypes['PlaceFactor']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopeCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FrameworkState'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ProportionalTarget']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['FrameworkTheme']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validity?: Resolver<Array<ResolversTypes['FrameworkValidity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['FrameworkVersion']>, ParentType, ContextType>;
};

export type FrameworkChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkChoice'] = ResolversParentTypes['FrameworkChoice']> = {
  alternatives?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  indicators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  local?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType>;
  minimumWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  partOfScore?: Resolver<Maybe<ResolversTypes['ScorePart']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourcedText']>, ParentType, ContextType>;
};

export type FrameworkCriterionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkCriterion'] = ResolversParentTypes['FrameworkCriterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['SetMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RuleStanding']>, ParentType, ContextType>;
  withheldMeasures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkDemandResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkDemand'] = ResolversParentTypes['FrameworkDemand']> = {
  frameworkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leastWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrameworkIndicatorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkIndicators'] = ResolversParentTypes['FrameworkIndicators']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
};

export type FrameworkOutcomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkOutcome'] = ResolversParentTypes['FrameworkOutcome']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['FrameworkCriterion']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RuleStanding']>, ParentType, ContextType>;
};

export type FrameworkPublishedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkPublished'] = ResolversParentTypes['FrameworkPublished']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkTheme'] = ResolversParentTypes['FrameworkTheme']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['FrameworkOutcome']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RuleStanding']>, ParentType, ContextType>;
};

export type FrameworkValidityResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkValidity'] = ResolversParentTypes['FrameworkValidity']> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RuleStanding']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type FrameworkVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkVersion'] = ResolversParentTypes['FrameworkVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FrameworkState'], ParentType, ContextType>;
};

export type FrameworkWeightResolvers<ContextType = any, ParentType extends ResolversParentTypes['FrameworkWeight'] = ResolversParentTypes['FrameworkWeight']> = {
  basis?: Resolver<ResolversTypes['WeightBasis'], ParentType, ContextType>;
  belowValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fromValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RuleStanding']>, ParentType, ContextType>;
};

export type FreshSignInNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['FreshSignInNeeded'] = ResolversParentTypes['FreshSignInNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund']> = {
  capPerBid?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  matchPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type GradeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Grade'] = ResolversParentTypes['Grade']> = {
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluator?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradesMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['GradesMissing'] = ResolversParentTypes['GradesMissing']> = {
  faults?: Resolver<Array<ResolversTypes['InputFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeardRoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeardRound'] = ResolversParentTypes['HeardRound']> = {
  ballots?: Resolver<ResolversTypes['PublishedCount'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ChannelTurnout']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  smallCountThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentifierTaken'] = ResolversParentTypes['IdentifierTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityProviderResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdentityProvider'] = ResolversParentTypes['IdentityProvider']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportMeasureSetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportMeasureSetResult'] = ResolversParentTypes['ImportMeasureSetResult']> = {
  __resolveType: TypeResolveFn<'FileFaulty' | 'ImportMeasureSetSuccess' | 'InvalidInput' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type ImportMeasureSetSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportMeasureSetSuccess'] = ResolversParentTypes['ImportMeasureSetSuccess']> = {
  first?: Resolver<Array<ResolversTypes['SetMeasure']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  set?: Resolver<Maybe<ResolversTypes['MeasureSet']>, ParentType, ContextType>;
  valued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportNote'] = ResolversParentTypes['ImportNote']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportNoticeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportNoticeResult'] = ResolversParentTypes['ImportNoticeResult']> = {
  __resolveType: TypeResolveFn<'ImportNoticeSuccess' | 'InvalidNotice' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type ImportNoticeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportNoticeSuccess'] = ResolversParentTypes['ImportNoticeSuccess']> = {
  tenders?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  left?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  taken?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
};

export type InputFaultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InputFault'] = ResolversParentTypes['InputFault']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InsuranceTermsResolvers<ContextType = any, ParentType extends ResolversParentTypes['InsuranceTerms'] = ResolversParentTypes['InsuranceTerms']> = {
  cover?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InsuranceKind'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['InsuranceTime'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  faults?: Resolver<Array<ResolversTypes['InputFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidNoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidNotice'] = ResolversParentTypes['InvalidNotice']> = {
  faults?: Resolver<Array<ResolversTypes['InputFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
};

export type InvitationEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationEnded'] = ResolversParentTypes['InvitationEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationForSomebodyElseResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitationForSomebodyElse'] = ResolversParentTypes['InvitationForSomebodyElse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitePersonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitePersonResult'] = ResolversParentTypes['InvitePersonResult']> = {
  __resolveType: TypeResolveFn<'AlreadyMember' | 'InvalidInput' | 'InvitePersonSuccess' | 'NotFound' | 'RoleMissing' | 'TooManyInvitations', ParentType, ContextType>;
};

export type InvitePersonSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvitePersonSuccess'] = ResolversParentTypes['InvitePersonSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepAsTemplateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeepAsTemplateResult'] = ResolversParentTypes['KeepAsTemplateResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeepAsTemplateSuccess' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type KeepAsTemplateSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeepAsTemplateSuccess'] = ResolversParentTypes['KeepAsTemplateSuccess']> = {
  template?: Resolver<ResolversTypes['TenderTemplate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeepOrganisationSearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeepOrganisationSearchResult'] = ResolversParentTypes['KeepOrganisationSearchResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'KeepOrganisationSearchSuccess' | 'NotFound' | 'RoleMissing', ParentType, ContextType>;
};

export type KeepOrganisationSearchSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeepOrganisationSearchSuccess'] = ResolversParentTypes['KeepOrganisationSearchSuccess']> = {
  search?: Resolver<ResolversTypes['OrganisationSearch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyPerformanceIndicatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyPerformanceIndicator'] = ResolversParentTypes['KeyPerformanceIndicator']> = {
  measuredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LastKeeperResolvers<ContextType = any, ParentType extends ResolversParentTypes['LastKeeper'] = ResolversParentTypes['LastKeeper']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastSecondFactorResolvers<ContextType = any, ParentType extends ResolversParentTypes['LastSecondFactor'] = ResolversParentTypes['LastSecondFactor']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeafPointsResolvers<ContextType = any, ParentType extends ResolversParentTypes['LeafPoints'] = ResolversParentTypes['LeafPoints']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LinkEndedResolvers<ContextType = any, ParentType extends ResolversParentTypes['LinkEnded'] = ResolversParentTypes['LinkEnded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LotResolvers<ContextType = any, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<LotAuditTrailArgs, 'first'>>;
  bidEffort?: Resolver<ResolversTypes['BidEffort'], ParentType, ContextType>;
  bids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, RequireFields<LotBidsArgs, 'first'>>;
  contractEnd?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  contractStart?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['AwardCriterion']>, ParentType, ContextType>;
  criteriaHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  estimatedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  frameworkDemands?: Resolver<Array<ResolversTypes['FrameworkDemand']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestScoringRun?: Resolver<Maybe<ResolversTypes['ScoringRun']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['ChosenMeasure']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeFactors?: Resolver<Maybe<ResolversTypes['LotPlaceFactors']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['DeliveryPlace']>, ParentType, ContextType>;
  sampleBids?: Resolver<Maybe<ResolversTypes['SampleBids']>, ParentType, ContextType>;
  scoring?: Resolver<ResolversTypes['ScoringRules'], ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotBudgetResolvers<ContextType = any, ParentType extends ResolversParentTypes['LotBudget'] = ResolversParentTypes['LotBudget']> = {
  costs?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  lotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceUnits']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LotCutResolvers<ContextType = any, ParentType extends ResolversParentTypes['LotCut'] = ResolversParentTypes['LotCut']> = {
  deciles?: Resolver<Array<ResolversTypes['DecileLoss']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostInMostDeprived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['PlaceLoss']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LotPlaceFactorResolvers<ContextType = any, ParentType extends ResolversParentTypes['LotPlaceFactor'] = ResolversParentTypes['LotPlaceFactor']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type LotPlaceFactorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['LotPlaceFactors'] = ResolversParentTypes['LotPlaceFactors']> = {
  basis?: Resolver<ResolversTypes['PlaceBasis'], ParentType, ContextType>;
  deciles?: Resolver<Array<ResolversTypes['PlaceFactor']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['LotPlaceFactor']>, ParentType, ContextType>;
};

export type MarketAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['MarketAnswer'] = ResolversParentTypes['MarketAnswer']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  losses?: Resolver<ResolversTypes['MeasureLosses'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcomeCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proxyValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncertainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureLossesResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureLosses'] = ResolversParentTypes['MeasureLosses']> = {
  attribution?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  deadweight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  displacement?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  dropOff?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  leakage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  substitution?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MeasureSetResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureSet'] = ResolversParentTypes['MeasureSet']> = {
  attributions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayBePublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['SetMeasure']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureSuggestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureSuggestion'] = ResolversParentTypes['MeasureSuggestion']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  becauseCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  placeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themeCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MissingDecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MissingDecision'] = ResolversParentTypes['MissingDecision']> = {
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
};

export type ModerateNeedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModerateNeedResult'] = ResolversParentTypes['ModerateNeedResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'ModerateNeedSuccess' | 'NotFound' | 'RoleMissing' | 'RoundNotOpen', ParentType, ContextType>;
};

export type ModerateNeedSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ModerateNeedSuccess'] = ResolversParentTypes['ModerateNeedSuccess']> = {
  round?: Resolver<ResolversTypes['PriorityRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vat?: Resolver<ResolversTypes['VatBasis'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonTender?: Resolver<ResolversTypes['AbandonTenderResult'], ParentType, ContextType, RequireFields<MutationAbandonTenderArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addCouncillor?: Resolver<ResolversTypes['AddCouncillorResult'], ParentType, ContextType, RequireFields<MutationAddCouncillorArgs, 'input'>>;
  addLot?: Resolver<ResolversTypes['AddLotResult'], ParentType, ContextType, RequireFields<MutationAddLotArgs, 'input'>>;
  addSocialValueCriterion?: Resolver<ResolversTypes['AddSocialValueCriterionResult'], ParentType, ContextType, RequireFields<MutationAddSocialValueCriterionArgs, 'input'>>;
  addTenderDocument?: Resolver<ResolversTypes['AddTenderDocumentResult'], ParentType, ContextType, RequireFields<MutationAddTenderDocumentArgs, 'input'>>;
  amendTender?: Resolver<ResolversTypes['AmendTenderResult'], ParentType, ContextType, RequireFields<MutationAmendTenderArgs, 'input'>>;
  answerNeeds?: Resolver<ResolversTypes['AnswerNeedsResult'], ParentType, ContextType, RequireFields<MutationAnswerNeedsArgs, 'input'>>;
  answerWardQuestion?: Resolver<ResolversTypes['AnswerWardQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerWardQuestionArgs, 'input'>>;
  approveTender?: Resolver<ResolversTypes['ApproveTenderResult'], ParentType, ContextType, RequireFields<MutationApproveTenderArgs, 'input'>>;
  askWardQuestion?: Resolver<ResolversTypes['AskWardQuestionResult'], ParentType, ContextType, RequireFields<MutationAskWardQuestionArgs, 'input'>>;
  beginPasskeyRegistration?: Resolver<ResolversTypes['BeginPasskeyRegistrationResult'], ParentType, ContextType>;
  beginPasskeySignIn?: Resolver<ResolversTypes['BeginPasskeySignInSuccess'], ParentType, ContextType>;
  beginProviderSignIn?: Resolver<ResolversTypes['BeginProviderSignInResult'], ParentType, ContextType, RequireFields<MutationBeginProviderSignInArgs, 'input'>>;
  beginTotpEnrolment?: Resolver<ResolversTypes['BeginTotpEnrolmentResult'], ParentType, ContextType>;
  castBallot?: Resolver<ResolversTypes['CastBallotResult'], ParentType, ContextType, RequireFields<MutationCastBallotArgs, 'input'>>;
  changeCouncillor?: Resolver<ResolversTypes['ChangeCouncillorResult'], ParentType, ContextType, RequireFields<MutationChangeCouncillorArgs, 'input'>>;
  changeOrganisationSearch?: Resolver<ResolversTypes['ChangeOrganisationSearchResult'], ParentType, ContextType, RequireFields<MutationChangeOrganisationSearchArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeRoles?: Resolver<ResolversTypes['ChangeRolesResult'], ParentType, ContextType, RequireFields<MutationChangeRolesArgs, 'input'>>;
  chooseMeasures?: Resolver<ResolversTypes['ChooseMeasuresResult'], ParentType, ContextType, RequireFields<MutationChooseMeasuresArgs, 'input'>>;
  closePriorityRound?: Resolver<ResolversTypes['ClosePriorityRoundResult'], ParentType, ContextType, RequireFields<MutationClosePriorityRoundArgs, 'input'>>;
  closeTender?: Resolver<ResolversTypes['CloseTenderResult'], ParentType, ContextType, RequireFields<MutationCloseTenderArgs, 'input'>>;
  commentOnTender?: Resolver<ResolversTypes['CommentOnTenderResult'], ParentType, ContextType, RequireFields<MutationCommentOnTenderArgs, 'input'>>;
  confirmAddress?: Resolver<ResolversTypes['ConfirmAddressResult'], ParentType, ContextType, RequireFields<MutationConfirmAddressArgs, 'input'>>;
  confirmSearch?: Resolver<ResolversTypes['ConfirmSearchResult'], ParentType, ContextType, RequireFields<MutationConfirmSearchArgs, 'input'>>;
  confirmSecondFactor?: Resolver<ResolversTypes['ConfirmSecondFactorResult'], ParentType, ContextType, RequireFields<MutationConfirmSecondFactorArgs, 'input'>>;
  confirmTotpEnrolment?: Resolver<ResolversTypes['ConfirmTotpEnrolmentResult'], ParentType, ContextType, RequireFields<MutationConfirmTotpEnrolmentArgs, 'input'>>;
  confirmWardQuestion?: Resolver<ResolversTypes['ConfirmWardQuestionResult'], ParentType, ContextType, RequireFields<MutationConfirmWardQuestionArgs, 'input'>>;
  createApiClient?: Resolver<ResolversTypes['CreateApiClientResult'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input'>>;
  createFramework?: Resolver<ResolversTypes['CreateFrameworkResult'], ParentType, ContextType, RequireFields<MutationCreateFrameworkArgs, 'input'>>;
  createTender?: Resolver<ResolversTypes['CreateTenderResult'], ParentType, ContextType, RequireFields<MutationCreateTenderArgs, 'input'>>;
  createWebhookEndpoint?: Resolver<ResolversTypes['CreateWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationCreateWebhookEndpointArgs, 'input'>>;
  describeLot?: Resolver<ResolversTypes['DescribeLotResult'], ParentType, ContextType, RequireFields<MutationDescribeLotArgs, 'input'>>;
  describeTenderDocument?: Resolver<ResolversTypes['DescribeTenderDocumentResult'], ParentType, ContextType, RequireFields<MutationDescribeTenderDocumentArgs, 'input'>>;
  draftFrameworkVersion?: Resolver<ResolversTypes['DraftFrameworkVersionResult'], ParentType, ContextType, RequireFields<MutationDraftFrameworkVersionArgs, 'input'>>;
  endAssistedSession?: Resolver<ResolversTypes['EndAssistedSessionResult'], ParentType, ContextType, RequireFields<MutationEndAssistedSessionArgs, 'input'>>;
  enterBallot?: Resolver<ResolversTypes['EnterBallotResult'], ParentType, ContextType, RequireFields<MutationEnterBallotArgs, 'input'>>;
  eraseMyself?: Resolver<ResolversTypes['EraseMyselfResult'], ParentType, ContextType, RequireFields<MutationEraseMyselfArgs, 'input'>>;
  importMeasureSet?: Resolver<ResolversTypes['ImportMeasureSetResult'], ParentType, ContextType, RequireFields<MutationImportMeasureSetArgs, 'input'>>;
  importNotice?: Resolver<ResolversTypes['ImportNoticeResult'], ParentType, ContextType, RequireFields<MutationImportNoticeArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitePersonResult'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  keepAsTemplate?: Resolver<ResolversTypes['KeepAsTemplateResult'], ParentType, ContextType, RequireFields<MutationKeepAsTemplateArgs, 'input'>>;
  keepOrganisationSearch?: Resolver<ResolversTypes['KeepOrganisationSearchResult'], ParentType, ContextType, RequireFields<MutationKeepOrganisationSearchArgs, 'input'>>;
  moderateNeed?: Resolver<ResolversTypes['ModerateNeedResult'], ParentType, ContextType, RequireFields<MutationModerateNeedArgs, 'input'>>;
  openPriorityRound?: Resolver<ResolversTypes['OpenPriorityRoundResult'], ParentType, ContextType, RequireFields<MutationOpenPriorityRoundArgs, 'input'>>;
  pauseWebhookEndpoint?: Resolver<ResolversTypes['PauseWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationPauseWebhookEndpointArgs, 'input'>>;
  ping?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  planTenderBudget?: Resolver<ResolversTypes['PlanTenderBudgetResult'], ParentType, ContextType, RequireFields<MutationPlanTenderBudgetArgs, 'input'>>;
  planTimeline?: Resolver<ResolversTypes['PlanTimelineResult'], ParentType, ContextType, RequireFields<MutationPlanTimelineArgs, 'input'>>;
  prepareNotice?: Resolver<ResolversTypes['PrepareNoticeResult'], ParentType, ContextType, RequireFields<MutationPrepareNoticeArgs, 'input'>>;
  proposeNeed?: Resolver<ResolversTypes['ProposeNeedResult'], ParentType, ContextType, RequireFields<MutationProposeNeedArgs, 'input'>>;
  publishEngagementAnswer?: Resolver<ResolversTypes['PublishEngagementAnswerResult'], ParentType, ContextType, RequireFields<MutationPublishEngagementAnswerArgs, 'input'>>;
  publishFramework?: Resolver<ResolversTypes['PublishFrameworkResult'], ParentType, ContextType, RequireFields<MutationPublishFrameworkArgs, 'input'>>;
  publishTender?: Resolver<ResolversTypes['PublishTenderResult'], ParentType, ContextType, RequireFields<MutationPublishTenderArgs, 'input'>>;
  reasonCriteria?: Resolver<ResolversTypes['ReasonCriteriaResult'], ParentType, ContextType, RequireFields<MutationReasonCriteriaArgs, 'input'>>;
  recordAgreedGrade?: Resolver<ResolversTypes['RecordAgreedGradeResult'], ParentType, ContextType, RequireFields<MutationRecordAgreedGradeArgs, 'input'>>;
  recordGrade?: Resolver<ResolversTypes['RecordGradeResult'], ParentType, ContextType, RequireFields<MutationRecordGradeArgs, 'input'>>;
  recordWardQuestion?: Resolver<ResolversTypes['RecordWardQuestionResult'], ParentType, ContextType, RequireFields<MutationRecordWardQuestionArgs, 'input'>>;
  regenerateRecoveryCodes?: Resolver<ResolversTypes['RegenerateRecoveryCodesResult'], ParentType, ContextType>;
  registerPasskey?: Resolver<ResolversTypes['RegisterPasskeyResult'], ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  registerSupplier?: Resolver<ResolversTypes['RegisterSupplierResult'], ParentType, ContextType, RequireFields<MutationRegisterSupplierArgs, 'input'>>;
  removeLot?: Resolver<ResolversTypes['RemoveLotResult'], ParentType, ContextType, RequireFields<MutationRemoveLotArgs, 'input'>>;
  removeMeasureSet?: Resolver<ResolversTypes['RemoveMeasureSetResult'], ParentType, ContextType, RequireFields<MutationRemoveMeasureSetArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberResult'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  removeOrganisationSearch?: Resolver<ResolversTypes['RemoveOrganisationSearchResult'], ParentType, ContextType, RequireFields<MutationRemoveOrganisationSearchArgs, 'input'>>;
  removePasskey?: Resolver<ResolversTypes['RemovePasskeyResult'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  removeTemplate?: Resolver<ResolversTypes['RemoveTemplateResult'], ParentType, ContextType, RequireFields<MutationRemoveTemplateArgs, 'input'>>;
  removeTenderDocument?: Resolver<ResolversTypes['RemoveTenderDocumentResult'], ParentType, ContextType, RequireFields<MutationRemoveTenderDocumentArgs, 'input'>>;
  removeTotp?: Resolver<ResolversTypes['RemoveTotpResult'], ParentType, ContextType>;
  removeWebhookEndpoint?: Resolver<ResolversTypes['RemoveWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookEndpointArgs, 'input'>>;
  renamePasskey?: Resolver<ResolversTypes['RenamePasskeyResult'], ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'input'>>;
  replayWebhookDelivery?: Resolver<ResolversTypes['ReplayWebhookDeliveryResult'], ParentType, ContextType, RequireFields<MutationReplayWebhookDeliveryArgs, 'input'>>;
  replayWebhooks?: Resolver<ResolversTypes['ReplayWebhooksResult'], ParentType, ContextType, RequireFields<MutationReplayWebhooksArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetResult'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  requestScoring?: Resolver<ResolversTypes['RequestScoringResult'], ParentType, ContextType, RequireFields<MutationRequestScoringArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordResult'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  resolveComment?: Resolver<ResolversTypes['ResolveCommentResult'], ParentType, ContextType, RequireFields<MutationResolveCommentArgs, 'input'>>;
  resumeWebhookEndpoint?: Resolver<ResolversTypes['ResumeWebhookEndpointResult'], ParentType, ContextType, RequireFields<MutationResumeWebhookEndpointArgs, 'input'>>;
  returnTender?: Resolver<ResolversTypes['ReturnTenderResult'], ParentType, ContextType, RequireFields<MutationReturnTenderArgs, 'input'>>;
  reviseNotice?: Resolver<ResolversTypes['ReviseNoticeResult'], ParentType, ContextType, RequireFields<MutationReviseNoticeArgs, 'input'>>;
  revokeApiClient?: Resolver<ResolversTypes['RevokeApiClientResult'], ParentType, ContextType, RequireFields<MutationRevokeApiClientArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationResult'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeOtherSessions?: Resolver<ResolversTypes['RevokeOtherSessionsSuccess'], ParentType, ContextType>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionResult'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  rotateApiClient?: Resolver<ResolversTypes['RotateApiClientResult'], ParentType, ContextType, RequireFields<MutationRotateApiClientArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretResult'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  saveAuthorityDetails?: Resolver<ResolversTypes['SaveAuthorityDetailsResult'], ParentType, ContextType, RequireFields<MutationSaveAuthorityDetailsArgs, 'input'>>;
  saveFramework?: Resolver<ResolversTypes['SaveFrameworkResult'], ParentType, ContextType, RequireFields<MutationSaveFrameworkArgs, 'input'>>;
  saveSampleBids?: Resolver<ResolversTypes['SaveSampleBidsResult'], ParentType, ContextType, RequireFields<MutationSaveSampleBidsArgs, 'input'>>;
  saveSearch?: Resolver<ResolversTypes['SaveSearchResult'], ParentType, ContextType, RequireFields<MutationSaveSearchArgs, 'input'>>;
  saveTheme?: Resolver<ResolversTypes['SaveThemeResult'], ParentType, ContextType, RequireFields<MutationSaveThemeArgs, 'input'>>;
  sendForApproval?: Resolver<ResolversTypes['SendForApprovalResult'], ParentType, ContextType, RequireFields<MutationSendForApprovalArgs, 'input'>>;
  sendTestWebhook?: Resolver<ResolversTypes['SendTestWebhookResult'], ParentType, ContextType, RequireFields<MutationSendTestWebhookArgs, 'input'>>;
  setAwardCriteria?: Resolver<ResolversTypes['SetAwardCriteriaResult'], ParentType, ContextType, RequireFields<MutationSetAwardCriteriaArgs, 'input'>>;
  setDealTerms?: Resolver<ResolversTypes['SetDealTermsResult'], ParentType, ContextType, RequireFields<MutationSetDealTermsArgs, 'input'>>;
  setDecisions?: Resolver<ResolversTypes['SetDecisionsResult'], ParentType, ContextType, RequireFields<MutationSetDecisionsArgs, 'input'>>;
  setPlaceFactors?: Resolver<ResolversTypes['SetPlaceFactorsResult'], ParentType, ContextType, RequireFields<MutationSetPlaceFactorsArgs, 'input'>>;
  setStages?: Resolver<ResolversTypes['SetStagesResult'], ParentType, ContextType, RequireFields<MutationSetStagesArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signInWithPasskey?: Resolver<ResolversTypes['SignInWithPasskeyResult'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'input'>>;
  signInWithProvider?: Resolver<ResolversTypes['SignInWithProviderResult'], ParentType, ContextType, RequireFields<MutationSignInWithProviderArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutSuccess'], ParentType, ContextType>;
  startAssistedSession?: Resolver<ResolversTypes['StartAssistedSessionResult'], ParentType, ContextType, RequireFields<MutationStartAssistedSessionArgs, 'input'>>;
  stopSearch?: Resolver<ResolversTypes['StopSearchResult'], ParentType, ContextType, RequireFields<MutationStopSearchArgs, 'input'>>;
  submitBid?: Resolver<ResolversTypes['SubmitBidResult'], ParentType, ContextType, RequireFields<MutationSubmitBidArgs, 'input'>>;
  submitNotice?: Resolver<ResolversTypes['SubmitNoticeResult'], ParentType, ContextType, RequireFields<MutationSubmitNoticeArgs, 'input'>>;
  updateSupplierProfile?: Resolver<ResolversTypes['UpdateSupplierProfileResult'], ParentType, ContextType, RequireFields<MutationUpdateSupplierProfileArgs, 'input'>>;
  updateTender?: Resolver<ResolversTypes['UpdateTenderResult'], ParentType, ContextType, RequireFields<MutationUpdateTenderArgs, 'input'>>;
  withholdWardQuestion?: Resolver<ResolversTypes['WithholdWardQuestionResult'], ParentType, ContextType, RequireFields<MutationWithholdWardQuestionArgs, 'input'>>;
};

export type NeedAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedAnswer'] = ResolversParentTypes['NeedAnswer']> = {
  uptake?: Resolver<ResolversTypes['NeedUptake'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeedResult'] = ResolversParentTypes['NeedResult']> = {
  ballots?: Resolver<ResolversTypes['PublishedCount'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['CommunityNeed'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AgreedGrade' | 'ApiClient' | 'AssistedSession' | 'AwardCriterion' | 'Bid' | 'Grade' | 'Lot' | 'Notice' | 'Organisation' | 'Person' | 'ScoringRun' | 'Tender' | 'WebhookDelivery' | 'WebhookEndpoint', ParentType, ContextType>;
};

export type NotApprovedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotApproved'] = ResolversParentTypes['NotApproved']> = {
  approvalState?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotReady'] = ResolversParentTypes['NotReady']> = {
  faults?: Resolver<Array<ResolversTypes['InputFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  authority?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['NoticeDetails']>, ParentType, ContextType>;
  engagementAnswers?: Resolver<Array<ResolversTypes['EngagementAnswer']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['NoticeGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ocid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  platformId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  platformUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['NoticeRefusal']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trouble?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  troubledSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NoticeType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeDetailsResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeDetails'] = ResolversParentTypes['NoticeDetails']> = {
  buyerType?: Resolver<Maybe<ResolversTypes['NoticeBuyerType']>, ParentType, ContextType>;
  changeReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contactEmail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contractStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveryRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentsWithNotice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engagementEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  futureNoticeDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noLotsReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postcode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ppon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['NoticeProcedure']>, ParentType, ContextType>;
  process?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['NoticeRegime']>, ParentType, ContextType>;
  sme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  telephone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terminationDate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terminationReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  town?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vatPercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vcse?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  website?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeGap'] = ResolversParentTypes['NoticeGap']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fixCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['NoticeProblem'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeIncompleteResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeIncomplete'] = ResolversParentTypes['NoticeIncomplete']> = {
  gaps?: Resolver<Array<ResolversTypes['NoticeGap']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeRefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticeRefusal'] = ResolversParentTypes['NoticeRefusal']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OcidTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['OcidTaken'] = ResolversParentTypes['OcidTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenPriorityRoundResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenPriorityRoundResult'] = ResolversParentTypes['OpenPriorityRoundResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'OpenPriorityRoundSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type OpenPriorityRoundSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpenPriorityRoundSuccess'] = ResolversParentTypes['OpenPriorityRoundSuccess']> = {
  round?: Resolver<ResolversTypes['PriorityRound'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpportunityMatchResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityMatch'] = ResolversParentTypes['OpportunityMatch']> = {
  cpvCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isForSme?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isForVcse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInRange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placeCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type OpportunityMatchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityMatchConnection'] = ResolversParentTypes['OpportunityMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpportunityMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpportunityMatchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpportunityMatchEdge'] = ResolversParentTypes['OpportunityMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OpportunityMatch'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<OrganisationAuditTrailArgs, 'first'>>;
  details?: Resolver<Maybe<ResolversTypes['AuthorityDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['OrganisationIdentifier']>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<Array<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  matches?: Resolver<Maybe<ResolversTypes['OpportunityMatchConnection']>, ParentType, ContextType, RequireFields<OrganisationMatchesArgs, 'first'>>;
  members?: Resolver<Maybe<ResolversTypes['MemberConnection']>, ParentType, ContextType, RequireFields<OrganisationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['SupplierProfile']>, ParentType, ContextType>;
  searches?: Resolver<Maybe<Array<ResolversTypes['OrganisationSearch']>>, ParentType, ContextType>;
  supplierKind?: Resolver<Maybe<ResolversTypes['SupplierKind']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['AuthorityTheme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationIdentifierResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationIdentifier'] = ResolversParentTypes['OrganisationIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationSearchResolvers<ContextType = any, ParentType extends ResolversParentTypes['OrganisationSearch'] = ResolversParentTypes['OrganisationSearch']> = {
  alerts?: Resolver<ResolversTypes['SearchAlerts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationConditionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ParticipationCondition'] = ResolversParentTypes['ParticipationCondition']> = {
  guarantee?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConditionKind'], ParentType, ContextType>;
  leastYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  likeContractValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  likeContracts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumTurnover?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  namedAuthority?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  orEquivalent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  otherProof?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PasskeyRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasskeyRefused'] = ResolversParentTypes['PasskeyRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PastBidResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastBid'] = ResolversParentTypes['PastBid']> = {
  methodShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  qualityShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  socialValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PastResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PastResult'] = ResolversParentTypes['PastResult']> = {
  bids?: Resolver<Array<ResolversTypes['PastBid']>, ParentType, ContextType>;
  estimatedValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  scoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PauseWebhookEndpointResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PauseWebhookEndpointResult'] = ResolversParentTypes['PauseWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'PauseWebhookEndpointSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type PauseWebhookEndpointSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PauseWebhookEndpointSuccess'] = ResolversParentTypes['PauseWebhookEndpointSuccess']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentTermsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentTerms'] = ResolversParentTypes['PaymentTerms']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['PaymentTime'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  centre?: Resolver<Maybe<ResolversTypes['PlaceCentre']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deprivation?: Resolver<Maybe<ResolversTypes['Deprivation']>, ParentType, ContextType>;
  isFictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  map?: Resolver<Maybe<ResolversTypes['PlaceMap']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nhsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<Array<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['PublicDataset']>, ParentType, ContextType>;
};

export type PlaceCentreResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceCentre'] = ResolversParentTypes['PlaceCentre']> = {
  latitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FoundPlace'], ParentType, ContextType>;
};

export type PlaceFactorResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceFactor'] = ResolversParentTypes['PlaceFactor']> = {
  decile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PlaceLossResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceLoss'] = ResolversParentTypes['PlaceLoss']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceMapResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceMap'] = ResolversParentTypes['PlaceMap']> = {
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PlacePart']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlaceNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isFictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceNeedsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceNeeds'] = ResolversParentTypes['PlaceNeeds']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['AnsweredNeed']>, ParentType, ContextType>;
  notHeard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['HeardRound']>, ParentType, ContextType>;
};

export type PlacePartResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlacePart'] = ResolversParentTypes['PlacePart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isFictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  mostDeprived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostDeprivedPercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbourhoods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceUnitsResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceUnits'] = ResolversParentTypes['PlaceUnits']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanTenderBudgetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanTenderBudgetResult'] = ResolversParentTypes['PlanTenderBudgetResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PlanTenderBudgetSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type PlanTenderBudgetSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanTenderBudgetSuccess'] = ResolversParentTypes['PlanTenderBudgetSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTimelineResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanTimelineResult'] = ResolversParentTypes['PlanTimelineResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PlanTimelineSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type PlanTimelineSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanTimelineSuccess'] = ResolversParentTypes['PlanTimelineSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrepareNoticeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PrepareNoticeResult'] = ResolversParentTypes['PrepareNoticeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PrepareNoticeSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type PrepareNoticeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PrepareNoticeSuccess'] = ResolversParentTypes['PrepareNoticeSuccess']> = {
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriorityRoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['PriorityRound'] = ResolversParentTypes['PriorityRound']> = {
  area?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  areaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['RoundAuthority'], ParentType, ContextType>;
  ballotKind?: Resolver<ResolversTypes['BallotKind'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mostChoices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['CommunityNeed']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['RoundPhase'], ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['RoundResults']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProportionalTargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProportionalTarget'] = ResolversParentTypes['ProportionalTarget']> = {
  kind?: Resolver<ResolversTypes['TargetKind'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ProposeNeedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposeNeedResult'] = ResolversParentTypes['ProposeNeedResult']> = {
  __resolveType: TypeResolveFn<'AttemptsUsedUp' | 'InvalidInput' | 'NotFound' | 'ProposeNeedSuccess' | 'RoundNotOpen', ParentType, ContextType>;
};

export type ProposeNeedSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposeNeedSuccess'] = ResolversParentTypes['ProposeNeedSuccess']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderUnreachableResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProviderUnreachable'] = ResolversParentTypes['ProviderUnreachable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicDatasetResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublicDataset'] = ResolversParentTypes['PublicDataset']> = {
  attribution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isFictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishEngagementAnswerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishEngagementAnswerResult'] = ResolversParentTypes['PublishEngagementAnswerResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PublishEngagementAnswerSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type PublishEngagementAnswerSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishEngagementAnswerSuccess'] = ResolversParentTypes['PublishEngagementAnswerSuccess']> = {
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishFrameworkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishFrameworkResult'] = ResolversParentTypes['PublishFrameworkResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'FrameworkPublished' | 'InvalidInput' | 'NotFound' | 'PublishFrameworkSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type PublishFrameworkSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishFrameworkSuccess'] = ResolversParentTypes['PublishFrameworkSuccess']> = {
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishTenderResult'] = ResolversParentTypes['PublishTenderResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'NotApproved' | 'NotFound' | 'NotReady' | 'PublishTenderSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type PublishTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishTenderSuccess'] = ResolversParentTypes['PublishTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['PublishedCount'] = ResolversParentTypes['PublishedCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['CountShown'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  admitFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiClients?: Resolver<ResolversTypes['ApiClientConnection'], ParentType, ContextType, RequireFields<QueryApiClientsArgs, 'first' | 'organisationId'>>;
  approvalsWaiting?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryApprovalsWaitingArgs, 'first'>>;
  assistedSessions?: Resolver<ResolversTypes['AssistedSessionConnection'], ParentType, ContextType, RequireFields<QueryAssistedSessionsArgs, 'first' | 'organisationId'>>;
  auditConsistencyProof?: Resolver<Maybe<ResolversTypes['AuditConsistencyProof']>, ParentType, ContextType, RequireFields<QueryAuditConsistencyProofArgs, 'first' | 'second'>>;
  auditInclusionProof?: Resolver<Maybe<ResolversTypes['AuditInclusionProof']>, ParentType, ContextType, RequireFields<QueryAuditInclusionProofArgs, 'leafId'>>;
  bankHolidays?: Resolver<Array<ResolversTypes['BankHoliday']>, ParentType, ContextType, RequireFields<QueryBankHolidaysArgs, 'division'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'organisationId'>>;
  codeNames?: Resolver<Array<ResolversTypes['CodeName']>, ParentType, ContextType, RequireFields<QueryCodeNamesArgs, 'cpv' | 'places'>>;
  communityNeeds?: Resolver<Array<ResolversTypes['CommunityNeed']>, ParentType, ContextType, RequireFields<QueryCommunityNeedsArgs, 'authorityId'>>;
  consentText?: Resolver<ResolversTypes['ConsentText'], ParentType, ContextType>;
  councillors?: Resolver<Array<ResolversTypes['Councillor']>, ParentType, ContextType, RequireFields<QueryCouncillorsArgs, 'authorityId'>>;
  cpvCodes?: Resolver<ResolversTypes['CpvCodeConnection'], ParentType, ContextType, RequireFields<QueryCpvCodesArgs, 'first'>>;
  demoAccounts?: Resolver<Array<ResolversTypes['DemoAccount']>, ParentType, ContextType>;
  demoMailbox?: Resolver<Maybe<Array<ResolversTypes['DemoMail']>>, ParentType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworkFor?: Resolver<ResolversTypes['FrameworkChoice'], ParentType, ContextType, RequireFields<QueryFrameworkForArgs, 'buyer' | 'noticeDate' | 'priceIsAbsolute' | 'value'>>;
  frameworks?: Resolver<Array<ResolversTypes['Framework']>, ParentType, ContextType, Partial<QueryFrameworksArgs>>;
  identityProviders?: Resolver<Array<ResolversTypes['IdentityProvider']>, ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['ReceivedInvitation']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  measureSet?: Resolver<Maybe<ResolversTypes['MeasureSet']>, ParentType, ContextType, RequireFields<QueryMeasureSetArgs, 'id'>>;
  measureSets?: Resolver<Array<ResolversTypes['MeasureSet']>, ParentType, ContextType, Partial<QueryMeasureSetsArgs>>;
  measures?: Resolver<Array<ResolversTypes['Measure']>, ParentType, ContextType>;
  myBids?: Resolver<ResolversTypes['BidConnection'], ParentType, ContextType, RequireFields<QueryMyBidsArgs, 'first' | 'supplierId'>>;
  needAnswers?: Resolver<Array<ResolversTypes['AnsweringTender']>, ParentType, ContextType, RequireFields<QueryNeedAnswersArgs, 'area'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType, RequireFields<QueryNoticeArgs, 'id'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first'>>;
  opportunities?: Resolver<ResolversTypes['TenderConnection'], ParentType, ContextType, RequireFields<QueryOpportunitiesArgs, 'first'>>;
  pastResults?: Resolver<Array<ResolversTypes['PastResult']>, ParentType, ContextType, RequireFields<QueryPastResultsArgs, 'authorityId' | 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'code'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  priorityRound?: Resolver<Maybe<ResolversTypes['PriorityRound']>, ParentType, ContextType, RequireFields<QueryPriorityRoundArgs, 'id'>>;
  priorityRounds?: Resolver<Array<ResolversTypes['PriorityRound']>, ParentType, ContextType, Partial<QueryPriorityRoundsArgs>>;
  publicDatasets?: Resolver<Array<ResolversTypes['PublicDataset']>, ParentType, ContextType>;
  registers?: Resolver<Array<ResolversTypes['Register']>, ParentType, ContextType>;
  routeFor?: Resolver<ResolversTypes['RouteForResult'], ParentType, ContextType, RequireFields<QueryRouteForArgs, 'authority' | 'nation' | 'noticeDate' | 'subject'>>;
  serverTime?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  targetExample?: Resolver<ResolversTypes['TargetExampleResult'], ParentType, ContextType, RequireFields<QueryTargetExampleArgs, 'contractValue' | 'fte' | 'kind' | 'rate'>>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
  tenderTemplates?: Resolver<Array<ResolversTypes['TenderTemplate']>, ParentType, ContextType, RequireFields<QueryTenderTemplatesArgs, 'authorityId'>>;
  tenders?: Resolver<ResolversTypes['TenderConnection'], ParentType, ContextType, RequireFields<QueryTendersArgs, 'first'>>;
  topNeeds?: Resolver<Maybe<ResolversTypes['TopNeeds']>, ParentType, ContextType, RequireFields<QueryTopNeedsArgs, 'area'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  wardAuthorities?: Resolver<Array<ResolversTypes['RoundAuthority']>, ParentType, ContextType, RequireFields<QueryWardAuthoritiesArgs, 'ward'>>;
  wardQuestion?: Resolver<Maybe<ResolversTypes['WardQuestion']>, ParentType, ContextType, RequireFields<QueryWardQuestionArgs, 'id'>>;
  wardQuestions?: Resolver<Array<ResolversTypes['WardQuestion']>, ParentType, ContextType, Partial<QueryWardQuestionsArgs>>;
  webhookEndpoints?: Resolver<ResolversTypes['WebhookEndpointConnection'], ParentType, ContextType, RequireFields<QueryWebhookEndpointsArgs, 'first' | 'organisationId'>>;
};

export type QuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  help?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankConfidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['RankConfidence'] = ResolversParentTypes['RankConfidence']> = {
  draws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPlaces?: Resolver<Array<ResolversTypes['FirstPlaceShare']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  winnerKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  winnerShare?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ReasonCriteriaResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReasonCriteriaResult'] = ResolversParentTypes['ReasonCriteriaResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'ReasonCriteriaSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type ReasonCriteriaSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReasonCriteriaSuccess'] = ResolversParentTypes['ReasonCriteriaSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivedInvitationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReceivedInvitation'] = ResolversParentTypes['ReceivedInvitation']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inviter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
};

export type RecordAgreedGradeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordAgreedGradeResult'] = ResolversParentTypes['RecordAgreedGradeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RecordAgreedGradeSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type RecordAgreedGradeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordAgreedGradeSuccess'] = ResolversParentTypes['RecordAgreedGradeSuccess']> = {
  agreedGrade?: Resolver<ResolversTypes['AgreedGrade'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordGradeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordGradeResult'] = ResolversParentTypes['RecordGradeResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RecordGradeSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type RecordGradeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordGradeSuccess'] = ResolversParentTypes['RecordGradeSuccess']> = {
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordWardQuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordWardQuestionResult'] = ResolversParentTypes['RecordWardQuestionResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RecordWardQuestionSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RecordWardQuestionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordWardQuestionSuccess'] = ResolversParentTypes['RecordWardQuestionSuccess']> = {
  question?: Resolver<ResolversTypes['WardQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegenerateRecoveryCodesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegenerateRecoveryCodesResult'] = ResolversParentTypes['RegenerateRecoveryCodesResult']> = {
  __resolveType: TypeResolveFn<'FreshSignInNeeded' | 'RegenerateRecoveryCodesSuccess' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type RegenerateRecoveryCodesSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegenerateRecoveryCodesSuccess'] = ResolversParentTypes['RegenerateRecoveryCodesSuccess']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = any, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterPasskeyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterPasskeyResult'] = ResolversParentTypes['RegisterPasskeyResult']> = {
  __resolveType: TypeResolveFn<'ChallengeEnded' | 'FreshSignInNeeded' | 'InvalidInput' | 'PasskeyRefused' | 'RegisterPasskeySuccess' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type RegisterPasskeySuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterPasskeySuccess'] = ResolversParentTypes['RegisterPasskeySuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RegisterPersonSuccess', ParentType, ContextType>;
};

export type RegisterPersonSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterPersonSuccess'] = ResolversParentTypes['RegisterPersonSuccess']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterSupplierResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterSupplierResult'] = ResolversParentTypes['RegisterSupplierResult']> = {
  __resolveType: TypeResolveFn<'IdentifierTaken' | 'InvalidInput' | 'RegisterSupplierSuccess', ParentType, ContextType>;
};

export type RegisterSupplierSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RegisterSupplierSuccess'] = ResolversParentTypes['RegisterSupplierSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveLotResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveLotResult'] = ResolversParentTypes['RemoveLotResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RemoveLotSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type RemoveLotSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveLotSuccess'] = ResolversParentTypes['RemoveLotSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMeasureSetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveMeasureSetResult'] = ResolversParentTypes['RemoveMeasureSetResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RemoveMeasureSetSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RemoveMeasureSetSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveMeasureSetSuccess'] = ResolversParentTypes['RemoveMeasureSetSuccess']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveMemberResult'] = ResolversParentTypes['RemoveMemberResult']> = {
  __resolveType: TypeResolveFn<'LastKeeper' | 'NotFound' | 'RemoveMemberSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveOrganisationSearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveOrganisationSearchResult'] = ResolversParentTypes['RemoveOrganisationSearchResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RemoveOrganisationSearchSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RemoveOrganisationSearchSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveOrganisationSearchSuccess'] = ResolversParentTypes['RemoveOrganisationSearchSuccess']> = {
  searchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePasskeyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemovePasskeyResult'] = ResolversParentTypes['RemovePasskeyResult']> = {
  __resolveType: TypeResolveFn<'FreshSignInNeeded' | 'LastSecondFactor' | 'NotFound' | 'RemovePasskeySuccess' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type RemovePasskeySuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemovePasskeySuccess'] = ResolversParentTypes['RemovePasskeySuccess']> = {
  secondFactors?: Resolver<ResolversTypes['SecondFactors'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTemplateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTemplateResult'] = ResolversParentTypes['RemoveTemplateResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RemoveTemplateSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RemoveTemplateSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTemplateSuccess'] = ResolversParentTypes['RemoveTemplateSuccess']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTenderDocumentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTenderDocumentResult'] = ResolversParentTypes['RemoveTenderDocumentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'NotFound' | 'RemoveTenderDocumentSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type RemoveTenderDocumentSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTenderDocumentSuccess'] = ResolversParentTypes['RemoveTenderDocumentSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveTotpResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTotpResult'] = ResolversParentTypes['RemoveTotpResult']> = {
  __resolveType: TypeResolveFn<'FreshSignInNeeded' | 'LastSecondFactor' | 'NotFound' | 'RemoveTotpSuccess' | 'StrongerSessionNeeded', ParentType, ContextType>;
};

export type RemoveTotpSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveTotpSuccess'] = ResolversParentTypes['RemoveTotpSuccess']> = {
  secondFactors?: Resolver<ResolversTypes['SecondFactors'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveWebhookEndpointResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveWebhookEndpointResult'] = ResolversParentTypes['RemoveWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RemoveWebhookEndpointSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RemoveWebhookEndpointSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveWebhookEndpointSuccess'] = ResolversParentTypes['RemoveWebhookEndpointSuccess']> = {
  endpointId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenamePasskeyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RenamePasskeyResult'] = ResolversParentTypes['RenamePasskeyResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RenamePasskeySuccess', ParentType, ContextType>;
};

export type RenamePasskeySuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RenamePasskeySuccess'] = ResolversParentTypes['RenamePasskeySuccess']> = {
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayWebhookDeliveryResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayWebhookDeliveryResult'] = ResolversParentTypes['ReplayWebhookDeliveryResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ReplayWebhookDeliverySuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type ReplayWebhookDeliverySuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayWebhookDeliverySuccess'] = ResolversParentTypes['ReplayWebhookDeliverySuccess']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayWebhooksResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayWebhooksResult'] = ResolversParentTypes['ReplayWebhooksResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ReplayWebhooksSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type ReplayWebhooksSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayWebhooksSuccess'] = ResolversParentTypes['ReplayWebhooksSuccess']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPasswordResetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestPasswordResetResult'] = ResolversParentTypes['RequestPasswordResetResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'RequestPasswordResetSuccess', ParentType, ContextType>;
};

export type RequestPasswordResetSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestPasswordResetSuccess'] = ResolversParentTypes['RequestPasswordResetSuccess']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestScoringResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestScoringResult'] = ResolversParentTypes['RequestScoringResult']> = {
  __resolveType: TypeResolveFn<'GradesMissing' | 'NotFound' | 'RequestScoringSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type RequestScoringSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestScoringSuccess'] = ResolversParentTypes['RequestScoringSuccess']> = {
  run?: Resolver<ResolversTypes['ScoringRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LinkEnded' | 'ResetPasswordSuccess', ParentType, ContextType>;
};

export type ResetPasswordSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResetPasswordSuccess'] = ResolversParentTypes['ResetPasswordSuccess']> = {
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolveCommentResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolveCommentResult'] = ResolversParentTypes['ResolveCommentResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ResolveCommentSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type ResolveCommentSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResolveCommentSuccess'] = ResolversParentTypes['ResolveCommentSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeWebhookEndpointResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResumeWebhookEndpointResult'] = ResolversParentTypes['ResumeWebhookEndpointResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ResumeWebhookEndpointSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type ResumeWebhookEndpointSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResumeWebhookEndpointSuccess'] = ResolversParentTypes['ResumeWebhookEndpointSuccess']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnTenderResult'] = ResolversParentTypes['ReturnTenderResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'ReturnTenderSuccess' | 'RoleMissing' | 'SecondPersonNeeded' | 'WrongPhase', ParentType, ContextType>;
};

export type ReturnTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReturnTenderSuccess'] = ResolversParentTypes['ReturnTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseNoticeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviseNoticeResult'] = ResolversParentTypes['ReviseNoticeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseNoticeSuccess' | 'RoleMissing' | 'WrongPhase', ParentType, ContextType>;
};

export type ReviseNoticeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviseNoticeSuccess'] = ResolversParentTypes['ReviseNoticeSuccess']> = {
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeApiClientResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeApiClientResult'] = ResolversParentTypes['RevokeApiClientResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RevokeApiClientSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RevokeApiClientSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeApiClientSuccess'] = ResolversParentTypes['RevokeApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInvitationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeInvitationResult'] = ResolversParentTypes['RevokeInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationEnded' | 'NotFound' | 'RevokeInvitationSuccess' | 'RoleMissing', ParentType, ContextType>;
};

export type RevokeInvitationSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeInvitationSuccess'] = ResolversParentTypes['RevokeInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeOtherSessionsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeOtherSessionsSuccess'] = ResolversParentTypes['RevokeOtherSessionsSuccess']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeSessionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeSessionResult'] = ResolversParentTypes['RevokeSessionResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RevokeSessionSuccess', ParentType, ContextType>;
};

export type RevokeSessionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeSessionSuccess'] = ResolversParentTypes['RevokeSessionSuccess']> = {
  revokedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoleMissing'] = ResolversParentTypes['RoleMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateApiClientResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RotateApiClientResult'] = ResolversParentTypes['RotateApiClientResult']> = {
  __resolveType: TypeResolveFn<'ClientRevoked' | 'FreshSignInNeeded' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'RotateApiClientSuccess', ParentType, ContextType>;
};

export type RotateApiClientSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RotateApiClientSuccess'] = ResolversParentTypes['RotateApiClientSuccess']> = {
  client?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RotateWebhookSecretResult'] = ResolversParentTypes['RotateWebhookSecretResult']> = {
  __resolveType: TypeResolveFn<'FreshSignInNeeded' | 'NotFound' | 'RoleMissing' | 'RotateWebhookSecretSuccess', ParentType, ContextType>;
};

export type RotateWebhookSecretSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['RotateWebhookSecretSuccess'] = ResolversParentTypes['RotateWebhookSecretSuccess']> = {
  endpoint?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundAuthorityResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoundAuthority'] = ResolversParentTypes['RoundAuthority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoundNotOpenResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoundNotOpen'] = ResolversParentTypes['RoundNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['RoundPhase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoundResultsResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoundResults'] = ResolversParentTypes['RoundResults']> = {
  ballots?: Resolver<ResolversTypes['PublishedCount'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ChannelTurnout']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['NeedResult']>, ParentType, ContextType>;
  smallCountSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallCountThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RouteAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['RouteAnswer'] = ResolversParentTypes['RouteAnswer']> = {
  notifiable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  regimes?: Resolver<Array<ResolversTypes['Regime']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['RouteThreshold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteForResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RouteForResult'] = ResolversParentTypes['RouteForResult']> = {
  __resolveType: TypeResolveFn<'RouteAnswer' | 'RouteRefused', ParentType, ContextType>;
};

export type RouteRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['RouteRefused'] = ResolversParentTypes['RouteRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RouteThresholdResolvers<ContextType = any, ParentType extends ResolversParentTypes['RouteThreshold'] = ResolversParentTypes['RouteThreshold']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SampleBidResolvers<ContextType = any, ParentType extends ResolversParentTypes['SampleBid'] = ResolversParentTypes['SampleBid']> = {
  grades?: Resolver<Array<ResolversTypes['SampleGrade']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  socialValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SampleBidsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SampleBids'] = ResolversParentTypes['SampleBids']> = {
  cases?: Resolver<Array<ResolversTypes['SampleCase']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SampleCaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['SampleCase'] = ResolversParentTypes['SampleCase']> = {
  bids?: Resolver<Array<ResolversTypes['SampleBid']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SampleGradeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SampleGrade'] = ResolversParentTypes['SampleGrade']> = {
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SaveAuthorityDetailsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveAuthorityDetailsResult'] = ResolversParentTypes['SaveAuthorityDetailsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SaveAuthorityDetailsSuccess', ParentType, ContextType>;
};

export type SaveAuthorityDetailsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveAuthorityDetailsSuccess'] = ResolversParentTypes['SaveAuthorityDetailsSuccess']> = {
  authority?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveFrameworkResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveFrameworkResult'] = ResolversParentTypes['SaveFrameworkResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'FrameworkPublished' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SaveFrameworkSuccess', ParentType, ContextType>;
};

export type SaveFrameworkSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveFrameworkSuccess'] = ResolversParentTypes['SaveFrameworkSuccess']> = {
  framework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveSampleBidsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveSampleBidsResult'] = ResolversParentTypes['SaveSampleBidsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SaveSampleBidsSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SaveSampleBidsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveSampleBidsSuccess'] = ResolversParentTypes['SaveSampleBidsSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveSearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveSearchResult'] = ResolversParentTypes['SaveSearchResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'SaveSearchSuccess', ParentType, ContextType>;
};

export type SaveSearchSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveSearchSuccess'] = ResolversParentTypes['SaveSearchSuccess']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveThemeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveThemeResult'] = ResolversParentTypes['SaveThemeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SaveThemeSuccess', ParentType, ContextType>;
};

export type SaveThemeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveThemeSuccess'] = ResolversParentTypes['SaveThemeSuccess']> = {
  authority?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoredBidResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoredBid'] = ResolversParentTypes['ScoredBid']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['LeafPoints']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplierKind?: Resolver<Maybe<ResolversTypes['SupplierKind']>, ParentType, ContextType>;
  supplierName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ScoredLeafResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoredLeaf'] = ResolversParentTypes['ScoredLeaf']> = {
  effectiveWeight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoringResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringResult'] = ResolversParentTypes['ScoringResult']> = {
  bids?: Resolver<Array<ResolversTypes['ScoredBid']>, ParentType, ContextType>;
  bundle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['RankConfidence']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leaves?: Resolver<Array<ResolversTypes['ScoredLeaf']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sweeps?: Resolver<Array<ResolversTypes['WeightSweep']>, ParentType, ContextType>;
  ties?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['ScoringWarning']>, ParentType, ContextType>;
  withdrawals?: Resolver<Array<ResolversTypes['WithdrawalFinding']>, ParentType, ContextType>;
};

export type ScoringRulesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringRules'] = ResolversParentTypes['ScoringRules']> = {
  lastResort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieBreak?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScoringRunResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringRun'] = ResolversParentTypes['ScoringRun']> = {
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ScoringResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScoringRunState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoringWarningResolvers<ContextType = any, ParentType extends ResolversParentTypes['ScoringWarning'] = ResolversParentTypes['ScoringWarning']> = {
  bidKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterionKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SecondFactorNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondFactorNeeded'] = ResolversParentTypes['SecondFactorNeeded']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  methods?: Resolver<Array<ResolversTypes['SecondFactorMethod']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorsResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondFactors'] = ResolversParentTypes['SecondFactors']> = {
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SecondPersonNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['SecondPersonNeeded'] = ResolversParentTypes['SecondPersonNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendForApprovalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendForApprovalResult'] = ResolversParentTypes['SendForApprovalResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'NotReady' | 'RoleMissing' | 'SendForApprovalSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SendForApprovalSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendForApprovalSuccess'] = ResolversParentTypes['SendForApprovalSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendTestWebhookResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendTestWebhookResult'] = ResolversParentTypes['SendTestWebhookResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleMissing' | 'SendTestWebhookSuccess', ParentType, ContextType>;
};

export type SendTestWebhookSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SendTestWebhookSuccess'] = ResolversParentTypes['SendTestWebhookSuccess']> = {
  delivery?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SetAwardCriteriaResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetAwardCriteriaResult'] = ResolversParentTypes['SetAwardCriteriaResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SetAwardCriteriaSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SetAwardCriteriaSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetAwardCriteriaSuccess'] = ResolversParentTypes['SetAwardCriteriaSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDealTermsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetDealTermsResult'] = ResolversParentTypes['SetDealTermsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SetDealTermsSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SetDealTermsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetDealTermsSuccess'] = ResolversParentTypes['SetDealTermsSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDecisionsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetDecisionsResult'] = ResolversParentTypes['SetDecisionsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SetDecisionsSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SetDecisionsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetDecisionsSuccess'] = ResolversParentTypes['SetDecisionsSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetMeasure'] = ResolversParentTypes['SetMeasure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overlapGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proxyValue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  setKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RuleStanding']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uncertainty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uprated?: Resolver<Maybe<ResolversTypes['UpratedValue']>, ParentType, ContextType>;
};

export type SetPlaceFactorsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetPlaceFactorsResult'] = ResolversParentTypes['SetPlaceFactorsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SetPlaceFactorsSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SetPlaceFactorsSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetPlaceFactorsSuccess'] = ResolversParentTypes['SetPlaceFactorsSuccess']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetStagesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetStagesResult'] = ResolversParentTypes['SetStagesResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SetStagesSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SetStagesSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetStagesSuccess'] = ResolversParentTypes['SetStagesSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShutOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShutOut'] = ResolversParentTypes['ShutOut']> = {
  localVcses?: Resolver<ResolversTypes['ShutOutCounts'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppliers?: Resolver<ResolversTypes['ShutOutCounts'], ParentType, ContextType>;
};

export type ShutOutCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShutOutCounts'] = ResolversParentTypes['ShutOutCounts']> = {
  all?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  cannot?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['CountRange'], ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'SecondFactorNeeded' | 'SignInRefused' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInWithPasskeyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInWithPasskeyResult'] = ResolversParentTypes['SignInWithPasskeyResult']> = {
  __resolveType: TypeResolveFn<'ChallengeEnded' | 'SignInRefused' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignInWithProviderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInWithProviderResult'] = ResolversParentTypes['SignInWithProviderResult']> = {
  __resolveType: TypeResolveFn<'AddressNotVerified' | 'ChallengeEnded' | 'ProviderUnreachable' | 'SecondFactorNeeded' | 'SignInRefused' | 'SignInSuccess', ParentType, ContextType>;
};

export type SignOutSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutSuccess'] = ResolversParentTypes['SignOutSuccess']> = {
  signedOutAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SourcedTextResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourcedText'] = ResolversParentTypes['SourcedText']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textCy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartAssistedSessionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StartAssistedSessionResult'] = ResolversParentTypes['StartAssistedSessionResult']> = {
  __resolveType: TypeResolveFn<'AssistanceRefused' | 'InvalidInput' | 'StartAssistedSessionSuccess', ParentType, ContextType>;
};

export type StartAssistedSessionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['StartAssistedSessionSuccess'] = ResolversParentTypes['StartAssistedSessionSuccess']> = {
  session?: Resolver<ResolversTypes['AssistedSession'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopSearchResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StopSearchResult'] = ResolversParentTypes['StopSearchResult']> = {
  __resolveType: TypeResolveFn<'LinkEnded' | 'StopSearchSuccess', ParentType, ContextType>;
};

export type StopSearchSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['StopSearchSuccess'] = ResolversParentTypes['StopSearchSuccess']> = {
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StrongerSessionNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['StrongerSessionNeeded'] = ResolversParentTypes['StrongerSessionNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitBidResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitBidResult'] = ResolversParentTypes['SubmitBidResult']> = {
  __resolveType: TypeResolveFn<'ConflictOfInterest' | 'DeadlinePassed' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'SubmitBidSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SubmitBidSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitBidSuccess'] = ResolversParentTypes['SubmitBidSuccess']> = {
  bid?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitNoticeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitNoticeResult'] = ResolversParentTypes['SubmitNoticeResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'NotFound' | 'NoticeIncomplete' | 'OcidTaken' | 'RoleMissing' | 'SubmitNoticeSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type SubmitNoticeSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubmitNoticeSuccess'] = ResolversParentTypes['SubmitNoticeSuccess']> = {
  notice?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  scoringProgressed?: SubscriptionResolver<Maybe<ResolversTypes['ScoringRun']>, "scoringProgressed", ParentType, ContextType, RequireFields<SubscriptionScoringProgressedArgs, 'runId'>>;
};

export type SupplierInsuranceResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplierInsurance'] = ResolversParentTypes['SupplierInsurance']> = {
  cover?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  insurer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InsuranceKind'], ParentType, ContextType>;
};

export type SupplierPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplierPolicy'] = ResolversParentTypes['SupplierPolicy']> = {
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isExpired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PolicyKind'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupplierProfileResolvers<ContextType = any, ParentType extends ResolversParentTypes['SupplierProfile'] = ResolversParentTypes['SupplierProfile']> = {
  balanceSheet?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  connectedPersons?: Resolver<Array<ResolversTypes['ConnectedPerson']>, ParentType, ContextType>;
  cpvCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  declarations?: Resolver<Array<ResolversTypes['ExclusionDeclaration']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  insurances?: Resolver<Array<ResolversTypes['SupplierInsurance']>, ParentType, ContextType>;
  isSme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  policies?: Resolver<Array<ResolversTypes['SupplierPolicy']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SupplierSize']>, ParentType, ContextType>;
  turnover?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  undeclaredGrounds?: Resolver<Array<ResolversTypes['ExclusionGround']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valueFrom?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  valueTo?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  vcseKind?: Resolver<Maybe<ResolversTypes['VcseKind']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SweepLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['SweepLine'] = ResolversParentTypes['SweepLine']> = {
  atHundred?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  atZero?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bidKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetExampleResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetExample'] = ResolversParentTypes['TargetExample']> = {
  offers?: Resolver<Array<ResolversTypes['TargetOffer']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetExampleResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetExampleResult'] = ResolversParentTypes['TargetExampleResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'TargetExample', ParentType, ContextType>;
};

export type TargetOfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['TargetOffer'] = ResolversParentTypes['TargetOffer']> = {
  againstLargest?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  againstTarget?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  bidder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  income?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  percentOfIncome?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type TenderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  abandonReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  abandonedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['TenderAmendment']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['TenderApproval']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, RequireFields<TenderAuditTrailArgs, 'first'>>;
  authority?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['TenderBudget']>, ParentType, ContextType>;
  buyer?: Resolver<ResolversTypes['Buyer'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<Array<ResolversTypes['TenderComment']>>, ParentType, ContextType>;
  cpvCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  criteriaReasons?: Resolver<Array<ResolversTypes['CriterionReason']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deal?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Decisions'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['TenderDocument']>, ParentType, ContextType>;
  earlierDocuments?: Resolver<Array<ResolversTypes['TenderDocument']>, ParentType, ContextType>;
  enquiryDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  estimatedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importReport?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  isSmeFriendly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVcseFriendly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['Lot']>, ParentType, ContextType>;
  mainCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<TenderNoticesArgs, 'first'>>;
  ocid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  placeNeeds?: Resolver<Array<ResolversTypes['PlaceNeeds']>, ParentType, ContextType>;
  procurementMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['TenderRoute']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderState'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['MeasureSuggestion']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['DraftTask']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenderAmendmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderAmendment'] = ResolversParentTypes['TenderAmendment']> = {
  amendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AmendedFieldChange']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AmendmentState'], ParentType, ContextType>;
};

export type TenderApprovalResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderApproval'] = ResolversParentTypes['TenderApproval']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['InputFault']>, ParentType, ContextType>;
  mayDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
};

export type TenderBudgetResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderBudget'] = ResolversParentTypes['TenderBudget']> = {
  cut?: Resolver<ResolversTypes['BudgetCut'], ParentType, ContextType, RequireFields<TenderBudgetCutArgs, 'percent' | 'rule'>>;
  lots?: Resolver<Array<ResolversTypes['LotBudget']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['BudgetSource'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['BudgetStanding'], ParentType, ContextType>;
  vat?: Resolver<ResolversTypes['VatBasis'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['BudgetWarning']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['BudgetYear']>, ParentType, ContextType>;
};

export type TenderCommentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderComment'] = ResolversParentTypes['TenderComment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['CommentSection'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderConnection'] = ResolversParentTypes['TenderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderDocument'] = ResolversParentTypes['TenderDocument']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TenderDocumentKind'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onRequest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenderEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderEdge'] = ResolversParentTypes['TenderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type TenderRouteResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderRoute'] = ResolversParentTypes['TenderRoute']> = {
  authority?: Resolver<ResolversTypes['AuthorityLevel'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  nation?: Resolver<ResolversTypes['BuyingNation'], ParentType, ContextType>;
  noticeDate?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SourcedText']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['TenderStage']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['TenderSubject'], ParentType, ContextType>;
  suggestedTimeline?: Resolver<Maybe<Array<ResolversTypes['TimelineDate']>>, ParentType, ContextType, RequireFields<TenderRouteSuggestedTimelineArgs, 'councilGates' | 'evaluation' | 'mobilisation'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
};

export type TenderStageResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderStage'] = ResolversParentTypes['TenderStage']> = {
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StageKind'], ParentType, ContextType>;
  mostSuppliers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderTemplateResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenderTemplate'] = ResolversParentTypes['TenderTemplate']> = {
  criteria?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isShipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  keptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeLogoResolvers<ContextType = any, ParentType extends ResolversParentTypes['ThemeLogo'] = ResolversParentTypes['ThemeLogo']> = {
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  png?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimeLeftResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimeLeft'] = ResolversParentTypes['TimeLeft']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RuleStanding'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = any, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  breaches?: Resolver<Array<ResolversTypes['TimelineBreach']>, ParentType, ContextType>;
  dates?: Resolver<Array<ResolversTypes['TimelineDate']>, ParentType, ContextType>;
  documentsWithNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifyingPlannedNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineBreachResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineBreach'] = ResolversParentTypes['TimelineBreach']> = {
  field?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  fix?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SourcedText'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['TimelineRule'], ParentType, ContextType>;
  statutory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TimelineDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineDate'] = ResolversParentTypes['TimelineDate']> = {
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TooManyInvitationsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyInvitations'] = ResolversParentTypes['TooManyInvitations']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopNeedsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TopNeeds'] = ResolversParentTypes['TopNeeds']> = {
  needs?: Resolver<Array<ResolversTypes['NeedResult']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['PriorityRound'], ParentType, ContextType>;
};

export type TupeTermsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TupeTerms'] = ResolversParentTypes['TupeTerms']> = {
  answer?: Resolver<ResolversTypes['TupeAnswer'], ParentType, ContextType>;
  listAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpdateSupplierProfileResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateSupplierProfileResult'] = ResolversParentTypes['UpdateSupplierProfileResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'IdentifierTaken' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'UpdateSupplierProfileSuccess', ParentType, ContextType>;
};

export type UpdateSupplierProfileSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateSupplierProfileSuccess'] = ResolversParentTypes['UpdateSupplierProfileSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateTenderResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateTenderResult'] = ResolversParentTypes['UpdateTenderResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'RoleMissing' | 'UpdateTenderSuccess' | 'WrongPhase', ParentType, ContextType>;
};

export type UpdateTenderSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateTenderSuccess'] = ResolversParentTypes['UpdateTenderSuccess']> = {
  tender?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpliftTermsResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpliftTerms'] = ResolversParentTypes['UpliftTerms']> = {
  kind?: Resolver<ResolversTypes['UpliftKind'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type UpratedValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpratedValue'] = ResolversParentTypes['UpratedValue']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AddressNotVerified' | 'AlreadyMember' | 'AssistanceRefused' | 'AttemptsUsedUp' | 'ChallengeEnded' | 'ClientRevoked' | 'CodeRefused' | 'Conflict' | 'ConflictOfInterest' | 'DeadlineNotReached' | 'DeadlinePassed' | 'FileFaulty' | 'FrameworkPublished' | 'FreshSignInNeeded' | 'GradesMissing' | 'IdentifierTaken' | 'InvalidInput' | 'InvalidNotice' | 'InvitationEnded' | 'InvitationForSomebodyElse' | 'LastKeeper' | 'LastSecondFactor' | 'LinkEnded' | 'NotApproved' | 'NotFound' | 'NotReady' | 'NoticeIncomplete' | 'OcidTaken' | 'PasskeyRefused' | 'ProviderUnreachable' | 'RoleMissing' | 'RoundNotOpen' | 'RouteRefused' | 'SecondFactorNeeded' | 'SecondPersonNeeded' | 'SignInRefused' | 'StrongerSessionNeeded' | 'TooManyInvitations' | 'WrongPhase', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  auditTrail?: Resolver<ResolversTypes['AuditEventConnection'], ParentType, ContextType, RequireFields<ViewerAuditTrailArgs, 'first'>>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpGiven?: Resolver<ResolversTypes['AssistedSessionConnection'], ParentType, ContextType, RequireFields<ViewerHelpGivenArgs, 'first'>>;
  helpReceived?: Resolver<ResolversTypes['AssistedSessionConnection'], ParentType, ContextType, RequireFields<ViewerHelpReceivedArgs, 'first'>>;
  mayHelp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['ViewerMembership']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['AssistedSession']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  secondFactorMissing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secondFactors?: Resolver<ResolversTypes['SecondFactors'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type ViewerMembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['ViewerMembership'] = ResolversParentTypes['ViewerMembership']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
};

export type WardAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['WardAnswer'] = ResolversParentTypes['WardAnswer']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['AnswerTender']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsCy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WardQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WardQuestion'] = ResolversParentTypes['WardQuestion']> = {
  answers?: Resolver<Array<ResolversTypes['WardAnswer']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  askedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['RoundAuthority'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['QuestionChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['QuestionLanguage']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  wardCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Withholding']>, ParentType, ContextType>;
  workingDaysWaited?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['WebhookFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookEndpoint'] = ResolversParentTypes['WebhookEndpoint']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookEndpointDeliveriesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['WebhookSecret']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEndpointConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookEndpointConnection'] = ResolversParentTypes['WebhookEndpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEndpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEndpointEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookEndpointEdge'] = ResolversParentTypes['WebhookEndpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEndpoint'], ParentType, ContextType>;
};

export type WebhookSecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebhookSecret'] = ResolversParentTypes['WebhookSecret']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface WeightScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Weight'], any> {
  name: 'Weight';
}

export type WeightCrossingResolvers<ContextType = any, ParentType extends ResolversParentTypes['WeightCrossing'] = ResolversParentTypes['WeightCrossing']> = {
  aheadAboveKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aheadBelowKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type WeightSweepResolvers<ContextType = any, ParentType extends ResolversParentTypes['WeightSweep'] = ResolversParentTypes['WeightSweep']> = {
  criterionKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criterionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crossings?: Resolver<Array<ResolversTypes['WeightCrossing']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['SweepLine']>, ParentType, ContextType>;
  publishedWeight?: Resolver<ResolversTypes['Weight'], ParentType, ContextType>;
};

export type WithdrawalFindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithdrawalFinding'] = ResolversParentTypes['WithdrawalFinding']> = {
  changesWinner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawnKeys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WithholdWardQuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithholdWardQuestionResult'] = ResolversParentTypes['WithholdWardQuestionResult']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'RoleMissing' | 'WithholdWardQuestionSuccess', ParentType, ContextType>;
};

export type WithholdWardQuestionSuccessResolvers<ContextType = any, ParentType extends ResolversParentTypes['WithholdWardQuestionSuccess'] = ResolversParentTypes['WithholdWardQuestionSuccess']> = {
  question?: Resolver<ResolversTypes['WardQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongPhaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['WrongPhase'] = ResolversParentTypes['WrongPhase']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AbandonTenderResult?: AbandonTenderResultResolvers<ContextType>;
  AbandonTenderSuccess?: AbandonTenderSuccessResolvers<ContextType>;
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AcceptInvitationSuccess?: AcceptInvitationSuccessResolvers<ContextType>;
  AddCouncillorResult?: AddCouncillorResultResolvers<ContextType>;
  AddCouncillorSuccess?: AddCouncillorSuccessResolvers<ContextType>;
  AddLotResult?: AddLotResultResolvers<ContextType>;
  AddLotSuccess?: AddLotSuccessResolvers<ContextType>;
  AddSocialValueCriterionResult?: AddSocialValueCriterionResultResolvers<ContextType>;
  AddSocialValueCriterionSuccess?: AddSocialValueCriterionSuccessResolvers<ContextType>;
  AddTenderDocumentResult?: AddTenderDocumentResultResolvers<ContextType>;
  AddTenderDocumentSuccess?: AddTenderDocumentSuccessResolvers<ContextType>;
  AddressNotVerified?: AddressNotVerifiedResolvers<ContextType>;
  AgreedGrade?: AgreedGradeResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AmendTenderResult?: AmendTenderResultResolvers<ContextType>;
  AmendTenderSuccess?: AmendTenderSuccessResolvers<ContextType>;
  AmendedFieldChange?: AmendedFieldChangeResolvers<ContextType>;
  AnswerNeedsResult?: AnswerNeedsResultResolvers<ContextType>;
  AnswerNeedsSuccess?: AnswerNeedsSuccessResolvers<ContextType>;
  AnswerTender?: AnswerTenderResolvers<ContextType>;
  AnswerWardQuestionResult?: AnswerWardQuestionResultResolvers<ContextType>;
  AnswerWardQuestionSuccess?: AnswerWardQuestionSuccessResolvers<ContextType>;
  AnsweredNeed?: AnsweredNeedResolvers<ContextType>;
  AnsweringTender?: AnsweringTenderResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiSecret?: ApiSecretResolvers<ContextType>;
  ApprovalStep?: ApprovalStepResolvers<ContextType>;
  ApproveTenderResult?: ApproveTenderResultResolvers<ContextType>;
  ApproveTenderSuccess?: ApproveTenderSuccessResolvers<ContextType>;
  AskWardQuestionResult?: AskWardQuestionResultResolvers<ContextType>;
  AskWardQuestionSuccess?: AskWardQuestionSuccessResolvers<ContextType>;
  AssistanceRefused?: AssistanceRefusedResolvers<ContextType>;
  AssistedAction?: AssistedActionResolvers<ContextType>;
  AssistedSession?: AssistedSessionResolvers<ContextType>;
  AssistedSessionConnection?: AssistedSessionConnectionResolvers<ContextType>;
  AssistedSessionEdge?: AssistedSessionEdgeResolvers<ContextType>;
  AttemptsUsedUp?: AttemptsUsedUpResolvers<ContextType>;
  AuditConsistencyProof?: AuditConsistencyProofResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  AuditHead?: AuditHeadResolvers<ContextType>;
  AuditInclusionProof?: AuditInclusionProofResolvers<ContextType>;
  AuthorityDetails?: AuthorityDetailsResolvers<ContextType>;
  AuthorityTheme?: AuthorityThemeResolvers<ContextType>;
  AwardCriterion?: AwardCriterionResolvers<ContextType>;
  BankHoliday?: BankHolidayResolvers<ContextType>;
  BeginPasskeyRegistrationResult?: BeginPasskeyRegistrationResultResolvers<ContextType>;
  BeginPasskeyRegistrationSuccess?: BeginPasskeyRegistrationSuccessResolvers<ContextType>;
  BeginPasskeySignInSuccess?: BeginPasskeySignInSuccessResolvers<ContextType>;
  BeginProviderSignInResult?: BeginProviderSignInResultResolvers<ContextType>;
  BeginProviderSignInSuccess?: BeginProviderSignInSuccessResolvers<ContextType>;
  BeginTotpEnrolmentResult?: BeginTotpEnrolmentResultResolvers<ContextType>;
  BeginTotpEnrolmentSuccess?: BeginTotpEnrolmentSuccessResolvers<ContextType>;
  Bid?: BidResolvers<ContextType>;
  BidAnswer?: BidAnswerResolvers<ContextType>;
  BidCommitment?: BidCommitmentResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  BidContent?: BidContentResolvers<ContextType>;
  BidEdge?: BidEdgeResolvers<ContextType>;
  BidEffort?: BidEffortResolvers<ContextType>;
  BudgetCut?: BudgetCutResolvers<ContextType>;
  BudgetSource?: BudgetSourceResolvers<ContextType>;
  BudgetStanding?: BudgetStandingResolvers<ContextType>;
  BudgetWarning?: BudgetWarningResolvers<ContextType>;
  BudgetYear?: BudgetYearResolvers<ContextType>;
  Buyer?: BuyerResolvers<ContextType>;
  BuyerIdentifier?: BuyerIdentifierResolvers<ContextType>;
  CastBallotResult?: CastBallotResultResolvers<ContextType>;
  CastBallotSuccess?: CastBallotSuccessResolvers<ContextType>;
  ChallengeEnded?: ChallengeEndedResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCouncillorResult?: ChangeCouncillorResultResolvers<ContextType>;
  ChangeCouncillorSuccess?: ChangeCouncillorSuccessResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeOrganisationSearchResult?: ChangeOrganisationSearchResultResolvers<ContextType>;
  ChangeOrganisationSearchSuccess?: ChangeOrganisationSearchSuccessResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangePasswordSuccess?: ChangePasswordSuccessResolvers<ContextType>;
  ChangeRolesResult?: ChangeRolesResultResolvers<ContextType>;
  ChangeRolesSuccess?: ChangeRolesSuccessResolvers<ContextType>;
  ChannelTurnout?: ChannelTurnoutResolvers<ContextType>;
  ChooseMeasuresResult?: ChooseMeasuresResultResolvers<ContextType>;
  ChooseMeasuresSuccess?: ChooseMeasuresSuccessResolvers<ContextType>;
  ChosenMeasure?: ChosenMeasureResolvers<ContextType>;
  ClientRevoked?: ClientRevokedResolvers<ContextType>;
  ClosePriorityRoundResult?: ClosePriorityRoundResultResolvers<ContextType>;
  ClosePriorityRoundSuccess?: ClosePriorityRoundSuccessResolvers<ContextType>;
  CloseTenderResult?: CloseTenderResultResolvers<ContextType>;
  CloseTenderSuccess?: CloseTenderSuccessResolvers<ContextType>;
  CodeName?: CodeNameResolvers<ContextType>;
  CodeRefused?: CodeRefusedResolvers<ContextType>;
  CommentOnTenderResult?: CommentOnTenderResultResolvers<ContextType>;
  CommentOnTenderSuccess?: CommentOnTenderSuccessResolvers<ContextType>;
  CommunityNeed?: CommunityNeedResolvers<ContextType>;
  ConfirmAddressResult?: ConfirmAddressResultResolvers<ContextType>;
  ConfirmAddressSuccess?: ConfirmAddressSuccessResolvers<ContextType>;
  ConfirmSearchResult?: ConfirmSearchResultResolvers<ContextType>;
  ConfirmSearchSuccess?: ConfirmSearchSuccessResolvers<ContextType>;
  ConfirmSecondFactorResult?: ConfirmSecondFactorResultResolvers<ContextType>;
  ConfirmTotpEnrolmentResult?: ConfirmTotpEnrolmentResultResolvers<ContextType>;
  ConfirmTotpEnrolmentSuccess?: ConfirmTotpEnrolmentSuccessResolvers<ContextType>;
  ConfirmWardQuestionResult?: ConfirmWardQuestionResultResolvers<ContextType>;
  ConfirmWardQuestionSuccess?: ConfirmWardQuestionSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  ConnectedPerson?: ConnectedPersonResolvers<ContextType>;
  ConsentText?: ConsentTextResolvers<ContextType>;
  ConsultationDecision?: ConsultationDecisionResolvers<ContextType>;
  ContractTerm?: ContractTermResolvers<ContextType>;
  Councillor?: CouncillorResolvers<ContextType>;
  CountRange?: CountRangeResolvers<ContextType>;
  CpvCode?: CpvCodeResolvers<ContextType>;
  CpvCodeConnection?: CpvCodeConnectionResolvers<ContextType>;
  CpvCodeEdge?: CpvCodeEdgeResolvers<ContextType>;
  CreateApiClientResult?: CreateApiClientResultResolvers<ContextType>;
  CreateApiClientSuccess?: CreateApiClientSuccessResolvers<ContextType>;
  CreateFrameworkResult?: CreateFrameworkResultResolvers<ContextType>;
  CreateFrameworkSuccess?: CreateFrameworkSuccessResolvers<ContextType>;
  CreateTenderResult?: CreateTenderResultResolvers<ContextType>;
  CreateTenderSuccess?: CreateTenderSuccessResolvers<ContextType>;
  CreateWebhookEndpointResult?: CreateWebhookEndpointResultResolvers<ContextType>;
  CreateWebhookEndpointSuccess?: CreateWebhookEndpointSuccessResolvers<ContextType>;
  CriterionReason?: CriterionReasonResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeadlineNotReached?: DeadlineNotReachedResolvers<ContextType>;
  DeadlinePassed?: DeadlinePassedResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  DealBreach?: DealBreachResolvers<ContextType>;
  DecileLoss?: DecileLossResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Decisions?: DecisionsResolvers<ContextType>;
  DeliveryPlace?: DeliveryPlaceResolvers<ContextType>;
  DemoAccount?: DemoAccountResolvers<ContextType>;
  DemoMail?: DemoMailResolvers<ContextType>;
  DemoMailLink?: DemoMailLinkResolvers<ContextType>;
  Deprivation?: DeprivationResolvers<ContextType>;
  DescribeLotResult?: DescribeLotResultResolvers<ContextType>;
  DescribeLotSuccess?: DescribeLotSuccessResolvers<ContextType>;
  DescribeTenderDocumentResult?: DescribeTenderDocumentResultResolvers<ContextType>;
  DescribeTenderDocumentSuccess?: DescribeTenderDocumentSuccessResolvers<ContextType>;
  DomainDeprivation?: DomainDeprivationResolvers<ContextType>;
  DraftFrameworkVersionResult?: DraftFrameworkVersionResultResolvers<ContextType>;
  DraftFrameworkVersionSuccess?: DraftFrameworkVersionSuccessResolvers<ContextType>;
  DraftTask?: DraftTaskResolvers<ContextType>;
  EndAssistedSessionResult?: EndAssistedSessionResultResolvers<ContextType>;
  EndAssistedSessionSuccess?: EndAssistedSessionSuccessResolvers<ContextType>;
  EngagementAnswer?: EngagementAnswerResolvers<ContextType>;
  EnterBallotResult?: EnterBallotResultResolvers<ContextType>;
  EnterBallotSuccess?: EnterBallotSuccessResolvers<ContextType>;
  EqualityDecision?: EqualityDecisionResolvers<ContextType>;
  EraseMyselfResult?: EraseMyselfResultResolvers<ContextType>;
  EraseMyselfSuccess?: EraseMyselfSuccessResolvers<ContextType>;
  ExclusionDeclaration?: ExclusionDeclarationResolvers<ContextType>;
  FileFault?: FileFaultResolvers<ContextType>;
  FileFaulty?: FileFaultyResolvers<ContextType>;
  FirstPlaceShare?: FirstPlaceShareResolvers<ContextType>;
  FoundPlace?: FoundPlaceResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkChoice?: FrameworkChoiceResolvers<ContextType>;
  FrameworkCriterion?: FrameworkCriterionResolvers<ContextType>;
  FrameworkDemand?: FrameworkDemandResolvers<ContextType>;
  FrameworkIndicators?: FrameworkIndicatorsResolvers<ContextType>;
  FrameworkOutcome?: FrameworkOutcomeResolvers<ContextType>;
  FrameworkPublished?: FrameworkPublishedResolvers<ContextType>;
  FrameworkTheme?: FrameworkThemeResolvers<ContextType>;
  FrameworkValidity?: FrameworkValidityResolvers<ContextType>;
  FrameworkVersion?: FrameworkVersionResolvers<ContextType>;
  FrameworkWeight?: FrameworkWeightResolvers<ContextType>;
  FreshSignInNeeded?: FreshSignInNeededResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  Grade?: GradeResolvers<ContextType>;
  GradesMissing?: GradesMissingResolvers<ContextType>;
  HeardRound?: HeardRoundResolvers<ContextType>;
  IdentifierTaken?: IdentifierTakenResolvers<ContextType>;
  IdentityProvider?: IdentityProviderResolvers<ContextType>;
  ImportMeasureSetResult?: ImportMeasureSetResultResolvers<ContextType>;
  ImportMeasureSetSuccess?: ImportMeasureSetSuccessResolvers<ContextType>;
  ImportNote?: ImportNoteResolvers<ContextType>;
  ImportNoticeResult?: ImportNoticeResultResolvers<ContextType>;
  ImportNoticeSuccess?: ImportNoticeSuccessResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  InputFault?: InputFaultResolvers<ContextType>;
  InsuranceTerms?: InsuranceTermsResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidNotice?: InvalidNoticeResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationEnded?: InvitationEndedResolvers<ContextType>;
  InvitationForSomebodyElse?: InvitationForSomebodyElseResolvers<ContextType>;
  InvitePersonResult?: InvitePersonResultResolvers<ContextType>;
  InvitePersonSuccess?: InvitePersonSuccessResolvers<ContextType>;
  KeepAsTemplateResult?: KeepAsTemplateResultResolvers<ContextType>;
  KeepAsTemplateSuccess?: KeepAsTemplateSuccessResolvers<ContextType>;
  KeepOrganisationSearchResult?: KeepOrganisationSearchResultResolvers<ContextType>;
  KeepOrganisationSearchSuccess?: KeepOrganisationSearchSuccessResolvers<ContextType>;
  KeyPerformanceIndicator?: KeyPerformanceIndicatorResolvers<ContextType>;
  LastKeeper?: LastKeeperResolvers<ContextType>;
  LastSecondFactor?: LastSecondFactorResolvers<ContextType>;
  LeafPoints?: LeafPointsResolvers<ContextType>;
  LinkEnded?: LinkEndedResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Lot?: LotResolvers<ContextType>;
  LotBudget?: LotBudgetResolvers<ContextType>;
  LotCut?: LotCutResolvers<ContextType>;
  LotPlaceFactor?: LotPlaceFactorResolvers<ContextType>;
  LotPlaceFactors?: LotPlaceFactorsResolvers<ContextType>;
  MarketAnswer?: MarketAnswerResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureLosses?: MeasureLossesResolvers<ContextType>;
  MeasureSet?: MeasureSetResolvers<ContextType>;
  MeasureSuggestion?: MeasureSuggestionResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MissingDecision?: MissingDecisionResolvers<ContextType>;
  ModerateNeedResult?: ModerateNeedResultResolvers<ContextType>;
  ModerateNeedSuccess?: ModerateNeedSuccessResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeedAnswer?: NeedAnswerResolvers<ContextType>;
  NeedResult?: NeedResultResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotApproved?: NotApprovedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeDetails?: NoticeDetailsResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeGap?: NoticeGapResolvers<ContextType>;
  NoticeIncomplete?: NoticeIncompleteResolvers<ContextType>;
  NoticeRefusal?: NoticeRefusalResolvers<ContextType>;
  OcidTaken?: OcidTakenResolvers<ContextType>;
  OpenPriorityRoundResult?: OpenPriorityRoundResultResolvers<ContextType>;
  OpenPriorityRoundSuccess?: OpenPriorityRoundSuccessResolvers<ContextType>;
  OpportunityMatch?: OpportunityMatchResolvers<ContextType>;
  OpportunityMatchConnection?: OpportunityMatchConnectionResolvers<ContextType>;
  OpportunityMatchEdge?: OpportunityMatchEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationIdentifier?: OrganisationIdentifierResolvers<ContextType>;
  OrganisationSearch?: OrganisationSearchResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipationCondition?: ParticipationConditionResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  PasskeyRefused?: PasskeyRefusedResolvers<ContextType>;
  PastBid?: PastBidResolvers<ContextType>;
  PastResult?: PastResultResolvers<ContextType>;
  PauseWebhookEndpointResult?: PauseWebhookEndpointResultResolvers<ContextType>;
  PauseWebhookEndpointSuccess?: PauseWebhookEndpointSuccessResolvers<ContextType>;
  PaymentTerms?: PaymentTermsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceCentre?: PlaceCentreResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceFactor?: PlaceFactorResolvers<ContextType>;
  PlaceLoss?: PlaceLossResolvers<ContextType>;
  PlaceMap?: PlaceMapResolvers<ContextType>;
  PlaceName?: PlaceNameResolvers<ContextType>;
  PlaceNeeds?: PlaceNeedsResolvers<ContextType>;
  PlacePart?: PlacePartResolvers<ContextType>;
  PlaceUnits?: PlaceUnitsResolvers<ContextType>;
  PlanTenderBudgetResult?: PlanTenderBudgetResultResolvers<ContextType>;
  PlanTenderBudgetSuccess?: PlanTenderBudgetSuccessResolvers<ContextType>;
  PlanTimelineResult?: PlanTimelineResultResolvers<ContextType>;
  PlanTimelineSuccess?: PlanTimelineSuccessResolvers<ContextType>;
  PrepareNoticeResult?: PrepareNoticeResultResolvers<ContextType>;
  PrepareNoticeSuccess?: PrepareNoticeSuccessResolvers<ContextType>;
  PriorityRound?: PriorityRoundResolvers<ContextType>;
  ProportionalTarget?: ProportionalTargetResolvers<ContextType>;
  ProposeNeedResult?: ProposeNeedResultResolvers<ContextType>;
  ProposeNeedSuccess?: ProposeNeedSuccessResolvers<ContextType>;
  ProviderUnreachable?: ProviderUnreachableResolvers<ContextType>;
  PublicDataset?: PublicDatasetResolvers<ContextType>;
  PublishEngagementAnswerResult?: PublishEngagementAnswerResultResolvers<ContextType>;
  PublishEngagementAnswerSuccess?: PublishEngagementAnswerSuccessResolvers<ContextType>;
  PublishFrameworkResult?: PublishFrameworkResultResolvers<ContextType>;
  PublishFrameworkSuccess?: PublishFrameworkSuccessResolvers<ContextType>;
  PublishTenderResult?: PublishTenderResultResolvers<ContextType>;
  PublishTenderSuccess?: PublishTenderSuccessResolvers<ContextType>;
  PublishedCount?: PublishedCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  RankConfidence?: RankConfidenceResolvers<ContextType>;
  ReasonCriteriaResult?: ReasonCriteriaResultResolvers<ContextType>;
  ReasonCriteriaSuccess?: ReasonCriteriaSuccessResolvers<ContextType>;
  ReceivedInvitation?: ReceivedInvitationResolvers<ContextType>;
  RecordAgreedGradeResult?: RecordAgreedGradeResultResolvers<ContextType>;
  RecordAgreedGradeSuccess?: RecordAgreedGradeSuccessResolvers<ContextType>;
  RecordGradeResult?: RecordGradeResultResolvers<ContextType>;
  RecordGradeSuccess?: RecordGradeSuccessResolvers<ContextType>;
  RecordWardQuestionResult?: RecordWardQuestionResultResolvers<ContextType>;
  RecordWardQuestionSuccess?: RecordWardQuestionSuccessResolvers<ContextType>;
  RegenerateRecoveryCodesResult?: RegenerateRecoveryCodesResultResolvers<ContextType>;
  RegenerateRecoveryCodesSuccess?: RegenerateRecoveryCodesSuccessResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterPasskeyResult?: RegisterPasskeyResultResolvers<ContextType>;
  RegisterPasskeySuccess?: RegisterPasskeySuccessResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  RegisterPersonSuccess?: RegisterPersonSuccessResolvers<ContextType>;
  RegisterSupplierResult?: RegisterSupplierResultResolvers<ContextType>;
  RegisterSupplierSuccess?: RegisterSupplierSuccessResolvers<ContextType>;
  RemoveLotResult?: RemoveLotResultResolvers<ContextType>;
  RemoveLotSuccess?: RemoveLotSuccessResolvers<ContextType>;
  RemoveMeasureSetResult?: RemoveMeasureSetResultResolvers<ContextType>;
  RemoveMeasureSetSuccess?: RemoveMeasureSetSuccessResolvers<ContextType>;
  RemoveMemberResult?: RemoveMemberResultResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  RemoveOrganisationSearchResult?: RemoveOrganisationSearchResultResolvers<ContextType>;
  RemoveOrganisationSearchSuccess?: RemoveOrganisationSearchSuccessResolvers<ContextType>;
  RemovePasskeyResult?: RemovePasskeyResultResolvers<ContextType>;
  RemovePasskeySuccess?: RemovePasskeySuccessResolvers<ContextType>;
  RemoveTemplateResult?: RemoveTemplateResultResolvers<ContextType>;
  RemoveTemplateSuccess?: RemoveTemplateSuccessResolvers<ContextType>;
  RemoveTenderDocumentResult?: RemoveTenderDocumentResultResolvers<ContextType>;
  RemoveTenderDocumentSuccess?: RemoveTenderDocumentSuccessResolvers<ContextType>;
  RemoveTotpResult?: RemoveTotpResultResolvers<ContextType>;
  RemoveTotpSuccess?: RemoveTotpSuccessResolvers<ContextType>;
  RemoveWebhookEndpointResult?: RemoveWebhookEndpointResultResolvers<ContextType>;
  RemoveWebhookEndpointSuccess?: RemoveWebhookEndpointSuccessResolvers<ContextType>;
  RenamePasskeyResult?: RenamePasskeyResultResolvers<ContextType>;
  RenamePasskeySuccess?: RenamePasskeySuccessResolvers<ContextType>;
  ReplayWebhookDeliveryResult?: ReplayWebhookDeliveryResultResolvers<ContextType>;
  ReplayWebhookDeliverySuccess?: ReplayWebhookDeliverySuccessResolvers<ContextType>;
  ReplayWebhooksResult?: ReplayWebhooksResultResolvers<ContextType>;
  ReplayWebhooksSuccess?: ReplayWebhooksSuccessResolvers<ContextType>;
  RequestPasswordResetResult?: RequestPasswordResetResultResolvers<ContextType>;
  RequestPasswordResetSuccess?: RequestPasswordResetSuccessResolvers<ContextType>;
  RequestScoringResult?: RequestScoringResultResolvers<ContextType>;
  RequestScoringSuccess?: RequestScoringSuccessResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  ResetPasswordSuccess?: ResetPasswordSuccessResolvers<ContextType>;
  ResolveCommentResult?: ResolveCommentResultResolvers<ContextType>;
  ResolveCommentSuccess?: ResolveCommentSuccessResolvers<ContextType>;
  ResumeWebhookEndpointResult?: ResumeWebhookEndpointResultResolvers<ContextType>;
  ResumeWebhookEndpointSuccess?: ResumeWebhookEndpointSuccessResolvers<ContextType>;
  ReturnTenderResult?: ReturnTenderResultResolvers<ContextType>;
  ReturnTenderSuccess?: ReturnTenderSuccessResolvers<ContextType>;
  ReviseNoticeResult?: ReviseNoticeResultResolvers<ContextType>;
  ReviseNoticeSuccess?: ReviseNoticeSuccessResolvers<ContextType>;
  RevokeApiClientResult?: RevokeApiClientResultResolvers<ContextType>;
  RevokeApiClientSuccess?: RevokeApiClientSuccessResolvers<ContextType>;
  RevokeInvitationResult?: RevokeInvitationResultResolvers<ContextType>;
  RevokeInvitationSuccess?: RevokeInvitationSuccessResolvers<ContextType>;
  RevokeOtherSessionsSuccess?: RevokeOtherSessionsSuccessResolvers<ContextType>;
  RevokeSessionResult?: RevokeSessionResultResolvers<ContextType>;
  RevokeSessionSuccess?: RevokeSessionSuccessResolvers<ContextType>;
  RoleMissing?: RoleMissingResolvers<ContextType>;
  RotateApiClientResult?: RotateApiClientResultResolvers<ContextType>;
  RotateApiClientSuccess?: RotateApiClientSuccessResolvers<ContextType>;
  RotateWebhookSecretResult?: RotateWebhookSecretResultResolvers<ContextType>;
  RotateWebhookSecretSuccess?: RotateWebhookSecretSuccessResolvers<ContextType>;
  RoundAuthority?: RoundAuthorityResolvers<ContextType>;
  RoundNotOpen?: RoundNotOpenResolvers<ContextType>;
  RoundResults?: RoundResultsResolvers<ContextType>;
  RouteAnswer?: RouteAnswerResolvers<ContextType>;
  RouteForResult?: RouteForResultResolvers<ContextType>;
  RouteRefused?: RouteRefusedResolvers<ContextType>;
  RouteThreshold?: RouteThresholdResolvers<ContextType>;
  SampleBid?: SampleBidResolvers<ContextType>;
  SampleBids?: SampleBidsResolvers<ContextType>;
  SampleCase?: SampleCaseResolvers<ContextType>;
  SampleGrade?: SampleGradeResolvers<ContextType>;
  SaveAuthorityDetailsResult?: SaveAuthorityDetailsResultResolvers<ContextType>;
  SaveAuthorityDetailsSuccess?: SaveAuthorityDetailsSuccessResolvers<ContextType>;
  SaveFrameworkResult?: SaveFrameworkResultResolvers<ContextType>;
  SaveFrameworkSuccess?: SaveFrameworkSuccessResolvers<ContextType>;
  SaveSampleBidsResult?: SaveSampleBidsResultResolvers<ContextType>;
  SaveSampleBidsSuccess?: SaveSampleBidsSuccessResolvers<ContextType>;
  SaveSearchResult?: SaveSearchResultResolvers<ContextType>;
  SaveSearchSuccess?: SaveSearchSuccessResolvers<ContextType>;
  SaveThemeResult?: SaveThemeResultResolvers<ContextType>;
  SaveThemeSuccess?: SaveThemeSuccessResolvers<ContextType>;
  ScoredBid?: ScoredBidResolvers<ContextType>;
  ScoredLeaf?: ScoredLeafResolvers<ContextType>;
  ScoringResult?: ScoringResultResolvers<ContextType>;
  ScoringRules?: ScoringRulesResolvers<ContextType>;
  ScoringRun?: ScoringRunResolvers<ContextType>;
  ScoringWarning?: ScoringWarningResolvers<ContextType>;
  SecondFactorNeeded?: SecondFactorNeededResolvers<ContextType>;
  SecondFactors?: SecondFactorsResolvers<ContextType>;
  SecondPersonNeeded?: SecondPersonNeededResolvers<ContextType>;
  SendForApprovalResult?: SendForApprovalResultResolvers<ContextType>;
  SendForApprovalSuccess?: SendForApprovalSuccessResolvers<ContextType>;
  SendTestWebhookResult?: SendTestWebhookResultResolvers<ContextType>;
  SendTestWebhookSuccess?: SendTestWebhookSuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetAwardCriteriaResult?: SetAwardCriteriaResultResolvers<ContextType>;
  SetAwardCriteriaSuccess?: SetAwardCriteriaSuccessResolvers<ContextType>;
  SetDealTermsResult?: SetDealTermsResultResolvers<ContextType>;
  SetDealTermsSuccess?: SetDealTermsSuccessResolvers<ContextType>;
  SetDecisionsResult?: SetDecisionsResultResolvers<ContextType>;
  SetDecisionsSuccess?: SetDecisionsSuccessResolvers<ContextType>;
  SetMeasure?: SetMeasureResolvers<ContextType>;
  SetPlaceFactorsResult?: SetPlaceFactorsResultResolvers<ContextType>;
  SetPlaceFactorsSuccess?: SetPlaceFactorsSuccessResolvers<ContextType>;
  SetStagesResult?: SetStagesResultResolvers<ContextType>;
  SetStagesSuccess?: SetStagesSuccessResolvers<ContextType>;
  ShutOut?: ShutOutResolvers<ContextType>;
  ShutOutCounts?: ShutOutCountsResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignInWithPasskeyResult?: SignInWithPasskeyResultResolvers<ContextType>;
  SignInWithProviderResult?: SignInWithProviderResultResolvers<ContextType>;
  SignOutSuccess?: SignOutSuccessResolvers<ContextType>;
  SourcedText?: SourcedTextResolvers<ContextType>;
  StartAssistedSessionResult?: StartAssistedSessionResultResolvers<ContextType>;
  StartAssistedSessionSuccess?: StartAssistedSessionSuccessResolvers<ContextType>;
  StopSearchResult?: StopSearchResultResolvers<ContextType>;
  StopSearchSuccess?: StopSearchSuccessResolvers<ContextType>;
  StrongerSessionNeeded?: StrongerSessionNeededResolvers<ContextType>;
  SubmitBidResult?: SubmitBidResultResolvers<ContextType>;
  SubmitBidSuccess?: SubmitBidSuccessResolvers<ContextType>;
  SubmitNoticeResult?: SubmitNoticeResultResolvers<ContextType>;
  SubmitNoticeSuccess?: SubmitNoticeSuccessResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupplierInsurance?: SupplierInsuranceResolvers<ContextType>;
  SupplierPolicy?: SupplierPolicyResolvers<ContextType>;
  SupplierProfile?: SupplierProfileResolvers<ContextType>;
  SweepLine?: SweepLineResolvers<ContextType>;
  TargetExample?: TargetExampleResolvers<ContextType>;
  TargetExampleResult?: TargetExampleResultResolvers<ContextType>;
  TargetOffer?: TargetOfferResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderAmendment?: TenderAmendmentResolvers<ContextType>;
  TenderApproval?: TenderApprovalResolvers<ContextType>;
  TenderBudget?: TenderBudgetResolvers<ContextType>;
  TenderComment?: TenderCommentResolvers<ContextType>;
  TenderConnection?: TenderConnectionResolvers<ContextType>;
  TenderDocument?: TenderDocumentResolvers<ContextType>;
  TenderEdge?: TenderEdgeResolvers<ContextType>;
  TenderRoute?: TenderRouteResolvers<ContextType>;
  TenderStage?: TenderStageResolvers<ContextType>;
  TenderTemplate?: TenderTemplateResolvers<ContextType>;
  ThemeLogo?: ThemeLogoResolvers<ContextType>;
  TimeLeft?: TimeLeftResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBreach?: TimelineBreachResolvers<ContextType>;
  TimelineDate?: TimelineDateResolvers<ContextType>;
  TooManyInvitations?: TooManyInvitationsResolvers<ContextType>;
  TopNeeds?: TopNeedsResolvers<ContextType>;
  TupeTerms?: TupeTermsResolvers<ContextType>;
  UpdateSupplierProfileResult?: UpdateSupplierProfileResultResolvers<ContextType>;
  UpdateSupplierProfileSuccess?: UpdateSupplierProfileSuccessResolvers<ContextType>;
  UpdateTenderResult?: UpdateTenderResultResolvers<ContextType>;
  UpdateTenderSuccess?: UpdateTenderSuccessResolvers<ContextType>;
  UpliftTerms?: UpliftTermsResolvers<ContextType>;
  UpratedValue?: UpratedValueResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerMembership?: ViewerMembershipResolvers<ContextType>;
  WardAnswer?: WardAnswerResolvers<ContextType>;
  WardQuestion?: WardQuestionResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookEndpoint?: WebhookEndpointResolvers<ContextType>;
  WebhookEndpointConnection?: WebhookEndpointConnectionResolvers<ContextType>;
  WebhookEndpointEdge?: WebhookEndpointEdgeResolvers<ContextType>;
  WebhookSecret?: WebhookSecretResolvers<ContextType>;
  Weight?: GraphQLScalarType;
  WeightCrossing?: WeightCrossingResolvers<ContextType>;
  WeightSweep?: WeightSweepResolvers<ContextType>;
  WithdrawalFinding?: WithdrawalFindingResolvers<ContextType>;
  WithholdWardQuestionResult?: WithholdWardQuestionResultResolvers<ContextType>;
  WithholdWardQuestionSuccess?: WithholdWardQuestionSuccessResolvers<ContextType>;
  WrongPhase?: WrongPhaseResolvers<ContextType>;
};

