/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A tender to abandon. */
export type AbandonTenderInput = {
  /** Why; everybody reads it. */
  readonly reason: string;
  /** The tender. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** What stands in the link. */
  readonly token: string;
};

/** A councillor to list. */
export type AddCouncillorInput = {
  /** The authority. */
  readonly authorityId: string | number;
  /** The address with which they can ask; it is shown to the authority's people alone. */
  readonly email?: string | null | undefined;
  /** Name, in one line of 1 to 100 characters. */
  readonly name: string;
  /** Code of the ward. */
  readonly ward: string;
};

/** A lot to add to a draft; a tender has at most 50. */
export type AddLotInput = {
  /** Last day of its contract, on or after the first. */
  readonly contractEnd?: string | null | undefined;
  /** First day of its contract; left out: that of the tender's notice. */
  readonly contractStart?: string | null | undefined;
  /** A lot of the same draft whose criteria, questions, rules, measures and places it begins with; left out: it is empty. */
  readonly copyOf?: string | number | null | undefined;
  /** What this part is expected to be worth; left out: not said. */
  readonly estimatedValue?: MoneyInput | null | undefined;
  /** The draft. */
  readonly tenderId: string | number;
  /** What this part is: 1 to 2,000 characters. */
  readonly title: string;
  /** The version you read. */
  readonly version: number;
};

/** A social value criterion to add. */
export type AddSocialValueCriterionInput = {
  /** The lot. */
  readonly lotId: string | number;
  /** Top of the marking scale of the graded part. */
  readonly maxGrade?: string;
  /** Target in pounds of social value that earns full points; without it the best bid sets the scale. */
  readonly target?: string | null | undefined;
  /** Share of the valued part within social value, in percent; the rest is the graded method statement. */
  readonly valuedShare?: string;
  /** Version of the lot's tender that you read. */
  readonly version: number;
  /** What social value is worth in the whole, in percent; more than 0, less than 100. */
  readonly weight: string;
};

/** A file to add to a draft. */
export type AddTenderDocumentInput = {
  /** The file, as the upload answered. */
  readonly fileId: string | number;
  /** What it is. */
  readonly kind: TenderDocumentKind;
  /** The draft. */
  readonly tenderId: string | number;
  /** What it is called, up to 200 characters. */
  readonly title: string;
  /** The same in Welsh. */
  readonly titleCy?: string | null | undefined;
  /** The version of the draft that was read. */
  readonly version: number;
};

/** An amendment of a published tender; what is left out stays as it is. */
export type AmendTenderInput = {
  /** Until when bids may be sent; a later moment only. */
  readonly deadline?: string | null | undefined;
  /** The need in more words. */
  readonly description?: string | null | undefined;
  /** Documents to add, to exchange and to withdraw. */
  readonly documents?: AmendedDocumentsInput | null | undefined;
  /** Until when questions may be asked; a later moment only. */
  readonly enquiryDeadline?: string | null | undefined;
  /** Places of lots to change; a lot that is left out keeps its own. */
  readonly lots?: ReadonlyArray<LotPlacesInput> | null | undefined;
  /** Only to see what it would change: nothing is kept. */
  readonly previewOnly?: boolean;
  /** Why; everybody reads it. */
  readonly reason: string;
  /** The tender. */
  readonly tenderId: string | number;
  /** Terms to change. */
  readonly terms?: AmendedTermsInput | null | undefined;
  /** What is being bought. */
  readonly title?: string | null | undefined;
  /** The version you read. */
  readonly version: number;
};

/** A file that was uploaded, to be a document of a published tender. */
export type AmendedAdditionInput = {
  /** The file, as the upload answered. */
  readonly fileId: string | number;
  /** What it is. */
  readonly kind: TenderDocumentKind;
  /** What it is called, up to 200 characters. */
  readonly title: string;
  /** The same in Welsh. */
  readonly titleCy?: string | null | undefined;
};

/** What becomes of documents. The earlier files stay to be read by everybody, marked with what took their place. */
export type AmendedDocumentsInput = {
  /** New ones, behind the others; 30 at most. */
  readonly add?: ReadonlyArray<AmendedAdditionInput> | null | undefined;
  /** Those that a newer file takes the place of; 30 at most. */
  readonly exchange?: ReadonlyArray<AmendedExchangeInput> | null | undefined;
  /** Those that are no longer part of the tender; 30 at most. */
  readonly withdraw?: ReadonlyArray<string | number> | null | undefined;
};

/** A newer file for a document. What it is stays, and what it is called where that is left out. */
export type AmendedExchangeInput = {
  /** The document whose place it takes. */
  readonly documentId: string | number;
  /** The newer file, as the upload answered. */
  readonly fileId: string | number;
  /** What it is called now. */
  readonly title?: string | null | undefined;
  /** The same in Welsh. */
  readonly titleCy?: string | null | undefined;
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

/** Terms to change; what is left out stays as it is. Who may bid stands from publication on and is refused. */
export type AmendedTermsInput = {
  /** What bidders must show to take part: stands, and is refused when it is another. */
  readonly conditions?: ReadonlyArray<ParticipationConditionInput> | null | undefined;
  /** Insurances to ask for; empty: none. */
  readonly insurances?: ReadonlyArray<InsuranceTermsInput> | null | undefined;
  /** How performance will be judged. */
  readonly kpis?: ReadonlyArray<KeyPerformanceIndicatorInput> | null | undefined;
  /** Weeks from signing to the first day of the work. */
  readonly mobilisationWeeks?: number | null | undefined;
  /** Why performance cannot be measured by indicators. */
  readonly noKpisReason?: string | null | undefined;
  /** Why the contract is not split into lots: stands, and is refused when it is another. */
  readonly oneLotReason?: string | null | undefined;
  /** When and how soon the buyer pays. */
  readonly payment?: PaymentTermsInput | null | undefined;
  /** Who may bid: stands, and is refused when it is another. */
  readonly reservation?: Reservation | null | undefined;
  /** How long the contract runs. */
  readonly term?: ContractTermInput | null | undefined;
  /** Whether people come over with the work. */
  readonly tupe?: TupeTermsInput | null | undefined;
  /** How prices follow costs. */
  readonly uplift?: UpliftTermsInput | null | undefined;
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
  readonly answers: ReadonlyArray<NeedAnswerInput>;
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** An answer. */
export type AnswerWardQuestionInput = {
  /** The question. */
  readonly questionId: string | number;
  /** A published tender of the authority that it is about. */
  readonly tenderId?: string | number | null | undefined;
  /** The version of the answer that stands: 0 before the first. */
  readonly version: number;
  /** What is answered, in at most 5,000 characters. */
  readonly words: string;
  /** The same in Welsh. */
  readonly wordsCy?: string | null | undefined;
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

/** A draft to approve. */
export type ApproveTenderInput = {
  /** The hash of what you read and approve: `approval.contentHash`. */
  readonly contentHash: string;
  /** A remark, up to 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** What was approved for a financial year. */
export type ApprovedYearInput = {
  /** Pounds. */
  readonly approved: string;
  /** The year in which it begins: 2027 is April 2027 to March 2028. The contract must run in it. */
  readonly year: number;
};

/** A question as a councillor asks it. */
export type AskWardQuestionInput = {
  /** The authority that is asked. */
  readonly authorityId: string | number;
  /** The councillor's address. */
  readonly email: string;
  /** The language of the question, and of the mail. */
  readonly language?: QuestionLanguage;
  /** What is asked, in at most 1,000 characters. */
  readonly question: string;
  /** Code of the ward. */
  readonly ward: string;
};

/** Whose goods and services threshold holds. */
export type AuthorityLevel =
  /** Central government's. */
  | 'CENTRAL'
  /** Everybody else's. */
  | 'SUB_CENTRAL';

/** One award criterion; its parts name it as their parent. */
export type AwardCriterionInput = {
  /** Short name, unique in the lot: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** What it is about. */
  readonly kind: CriterionKind;
  /** Name for people. */
  readonly name: string;
  /** Key of the criterion it is part of. */
  readonly parentKey?: string | null | undefined;
  /** What bidders are asked, in order, at most 10; of a graded criterion alone. Left out: those that it has. */
  readonly questions?: ReadonlyArray<QuestionInput> | null | undefined;
  /** Scoring kind and its settings as JSON text, as in the proof bundle; needed for a criterion without parts. */
  readonly scoring?: string | null | undefined;
  /** Weight within its parent, in percent. */
  readonly weight: string;
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

/** Where to sign in. */
export type BeginProviderSignInInput = {
  /** `key` of an identity provider. */
  readonly provider: string;
  /** Where the service sends people back to: one of the addresses that the operator has allowed. */
  readonly redirectUri: string;
};

/** Where money was approved. */
export type BudgetSourceInput = {
  /** On which day; not a day to come. */
  readonly date: string;
  /** What approved it, such as a decision of the cabinet: 1 to 500 characters. */
  readonly decision: string;
  /** Where the decision is to be read: up to 200 characters. */
  readonly reference?: string | null | undefined;
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
  readonly browserToken: string;
  /** The needs; in a ranked ballot the first matters most. */
  readonly choices: ReadonlyArray<string | number>;
  /** The round. */
  readonly roundId: string | number;
};

/** A change of a councillor. */
export type ChangeCouncillorInput = {
  /** The councillor. */
  readonly councillorId: string | number;
  /** The address with which they can ask. */
  readonly email?: string | null | undefined;
  /** Last day in office; null while it goes on. The address is erased once it has passed. */
  readonly endedOn?: string | null | undefined;
  /** Name, in one line of 1 to 100 characters. */
  readonly name: string;
};

/** Changes to a search; what is left out stays as it is. */
export type ChangeOrganisationSearchInput = {
  /** When its people get mail. */
  readonly alerts?: SearchAlerts | null | undefined;
  /** True: what it finds now is no longer new. */
  readonly isSeen?: boolean | null | undefined;
  /** What to call it, 1 to 100 characters. */
  readonly name?: string | null | undefined;
  /** The search. */
  readonly searchId: string | number;
};

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password that holds now. */
  readonly currentPassword: string;
  /** 12 to 200 characters, and none of the passwords that everybody tries first. */
  readonly newPassword: string;
};

/** A member with new roles. */
export type ChangeRolesInput = {
  /** The organisation. */
  readonly organisationId: string | number;
  /** The member. */
  readonly personId: string | number;
  /** All that the person is from now on. */
  readonly roles: ReadonlyArray<MembershipRole>;
};

/** Measures for a lot. */
export type ChooseMeasuresInput = {
  /** The lot. */
  readonly lotId: string | number;
  /** Ids of measures; replaces the earlier choice. */
  readonly measureIds: ReadonlyArray<string>;
  /** Version of the lot's tender that you read. */
  readonly version: number;
};

/** A round to close. */
export type ClosePriorityRoundInput = {
  /** The round. */
  readonly roundId: string | number;
};

/** Something to say of a draft. */
export type CommentOnTenderInput = {
  /** Of which part. */
  readonly section: CommentSection;
  /** The draft. */
  readonly tenderId: string | number;
  /** What is said, up to 2,000 characters. */
  readonly words: string;
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
  readonly password: string;
  /** What stands in the link. */
  readonly token: string;
};

/** The token of a link. */
export type ConfirmSearchInput = {
  /** What stands in the link. */
  readonly token: string;
};

/** A second factor. Give `totp` or `recoveryCode`, not both. */
export type ConfirmSecondFactorInput = {
  /** The secret that `signIn` or `signInWithProvider` gave. */
  readonly challenge: string;
  /** A recovery code, with or without its hyphens. */
  readonly recoveryCode?: string | null | undefined;
  /** Six digits of the authenticator app. */
  readonly totp?: string | null | undefined;
};

/** A code of the app that is being set up. */
export type ConfirmTotpEnrolmentInput = {
  /** Six digits. */
  readonly code: string;
};

/** The token of a link. */
export type ConfirmWardQuestionInput = {
  /** What stands in the link. */
  readonly token: string;
};

/** Somebody connected with the supplier. */
export type ConnectedPersonInput = {
  /** In which way. */
  readonly connection: Connection;
  /** A number under which a register knows a body, if it is one. */
  readonly identifier?: string | null | undefined;
  /** Name of the person or body, 1 to 200 characters. */
  readonly name: string;
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

/** Whether people are consulted. */
export type ConsultationDecisionInput = {
  /** Whether they are. */
  readonly consulting: boolean;
  /** Why, or why not: 1 to 4,000 characters. */
  readonly reason: string;
};

/** How long the contract runs. */
export type ContractTermInput = {
  /** Months by which it may be made longer. */
  readonly extensionMonths?: number;
  /** Months that are agreed. */
  readonly months: number;
};

/** How a count is published. */
export type CountShown =
  /** As it is. */
  | 'COUNT'
  /** It is below the threshold, and therefore not told. */
  | 'FEWER'
  /** It is not told, because with it a small count beside it could be worked out. */
  | 'WITHHELD';

/** A program to make. */
export type CreateApiClientInput = {
  /** How it shows who it is. */
  readonly kind: ApiClientKind;
  /** For how many days its secret is good, 1 to 730. */
  readonly lifetimeDays?: number;
  /** What people call it, 1 to 100 characters. */
  readonly name: string;
  /** The organisation it acts for. */
  readonly organisationId: string | number;
  /** What it may do, at least one. */
  readonly scopes: ReadonlyArray<ApiScope>;
};

/** A framework to begin. */
export type CreateFrameworkInput = {
  /** The authority. */
  readonly authorityId: string | number;
  /** The framework to copy; none: it begins empty. */
  readonly copyOf?: string | number | null | undefined;
  /** What it is called. */
  readonly title: string;
  /** Its Welsh title. */
  readonly titleCy?: string | null | undefined;
};

/** A tender to begin. */
export type CreateTenderInput = {
  /** The authority whose tender it is. */
  readonly authorityId: string | number;
  /** A tender of the same authority whose lots, criteria, rules, places, place factors, measures and deal terms are copied, and, where none are sent, its stages without their days; never its dates or bids. */
  readonly copyOf?: string | number | null | undefined;
  /** What the contract is expected to be worth; not for a grant. */
  readonly estimatedValue?: MoneyInput | null | undefined;
  /** What a funding call gives; for a grant only. */
  readonly fund?: FundInput | null | undefined;
  /** How it is procured. */
  readonly route: RouteInput;
  /** Stages of a procedure that has any, in their order. */
  readonly stages?: ReadonlyArray<TenderStageInput>;
  /** A template of the same authority, or one that comes with the product, to begin with; not with `copyOf`. */
  readonly template?: string | number | null | undefined;
  /** What is wanted, in a few words. */
  readonly title: string;
};

/** A webhook to make. */
export type CreateWebhookEndpointInput = {
  /** Of which kinds of change it is told, as `Change.kind` names them, at most 100; of every kind where there are none. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** The organisation whose changes it is told of. */
  readonly organisationId: string | number;
  /** Where messages are sent: an https address on the public Internet, up to 2,000 characters. */
  readonly url: string;
};

/** What a criterion is about; decides its colour and order in every picture. */
export type CriterionKind =
  /** What it costs. */
  | 'PRICE'
  /** How well it will be done. */
  | 'QUALITY'
  /** What it gives the community. */
  | 'SOCIAL_VALUE';

/** How a cut falls. */
export type CutRule =
  /** Every place and every tenth loses the same share. */
  | 'EVEN'
  /** A tenth loses nothing before all less deprived ones have lost everything. */
  | 'PROTECT_MOST_DEPRIVED';

/** A place in which the contract is carried out. */
export type DeliveryPlaceInput = {
  /** How people there reach the service. */
  readonly channels?: ReadonlyArray<ServiceChannel>;
  /** Code of the Government Statistical Service. */
  readonly code: string;
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
  readonly contractEnd?: string | null | undefined;
  /** First day of its contract; left out: that of the tender's notice. */
  readonly contractStart?: string | null | undefined;
  /** What this part is expected to be worth; left out: not said. */
  readonly estimatedValue?: MoneyInput | null | undefined;
  /** The lot of a draft. */
  readonly lotId: string | number;
  /** What this part is: 1 to 2,000 characters. */
  readonly title: string;
  /** The version of its tender that you read. */
  readonly version: number;
};

/** What is new of a document. What is left out stays as it is. */
export type DescribeTenderDocumentInput = {
  /** The document. */
  readonly documentId: string | number;
  /** What it is. */
  readonly kind?: TenderDocumentKind | null | undefined;
  /** The place in the list, from 1. */
  readonly position?: number | null | undefined;
  /** What it is called, up to 200 characters. */
  readonly title?: string | null | undefined;
  /** The same in Welsh; null or empty: there is none. */
  readonly titleCy?: string | null | undefined;
  /** The version of the draft that was read. */
  readonly version: number;
};

/** A framework to begin the next version of. */
export type DraftFrameworkVersionInput = {
  /** A published version of it. */
  readonly frameworkId: string | number;
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
  readonly sessionId: string | number;
};

/** A ballot on paper or by phone. */
export type EnterBallotInput = {
  /** The bundle that the sheet lies in, 1 to 50 characters. */
  readonly batch: string;
  /** Paper or phone. */
  readonly channel: BallotChannel;
  /** The needs; in a ranked ballot the first matters most. */
  readonly choices: ReadonlyArray<string | number>;
  /** The day it came. */
  readonly receivedOn: string;
  /** The round. */
  readonly roundId: string | number;
  /** The number of the sheet in the bundle, from 1. */
  readonly sheet: number;
};

/** Whether the impact on equality was assessed. */
export type EqualityDecisionInput = {
  /** Whether it was. */
  readonly assessed: boolean;
  /** Where the assessment is to be read; of one that was made alone. */
  readonly reference?: string | null | undefined;
  /** What the assessment found, or why none is needed: 1 to 4,000 characters. */
  readonly words: string;
};

/** What is needed to erase oneself. */
export type EraseMyselfInput = {
  /** The address that the person signs in with, typed again. */
  readonly email: string;
};

/** A declaration about one ground. */
export type ExclusionDeclarationInput = {
  /** Whether it applies. */
  readonly applies: boolean;
  /** What happened and what was done since; needed where it applies. */
  readonly explanation?: string | null | undefined;
  /** The ground. */
  readonly ground: ExclusionGround;
};

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

/** A criterion. */
export type FrameworkCriterionInput = {
  /** Its short code. */
  readonly code: string;
  /** Measures that can count it. */
  readonly measures: ReadonlyArray<MeasureReferenceInput>;
  /** Its name. */
  readonly name: string;
  /** Its Welsh name. */
  readonly nameCy?: string | null | undefined;
};

/** Whether a framework is a national one or an authority's own. */
export type FrameworkKind =
  /** An authority's own. */
  | 'LOCAL'
  /** Published by the Cabinet Office; here in outline, in our own words. */
  | 'NATIONAL';

/** An outcome. */
export type FrameworkOutcomeInput = {
  /** Its short code. */
  readonly code: string;
  /** Its criteria. */
  readonly criteria: ReadonlyArray<FrameworkCriterionInput>;
  /** Its name. */
  readonly name: string;
  /** Its Welsh name. */
  readonly nameCy?: string | null | undefined;
};

/** The state of a version. */
export type FrameworkState =
  /** Being written; only its authority sees it. */
  | 'DRAFT'
  /** Public, and never changed again. */
  | 'PUBLISHED';

/** A theme. */
export type FrameworkThemeInput = {
  /** Its short code. */
  readonly code: string;
  /** Its name. */
  readonly name: string;
  /** Its Welsh name. */
  readonly nameCy?: string | null | undefined;
  /** Its outcomes. */
  readonly outcomes: ReadonlyArray<FrameworkOutcomeInput>;
};

/** A least weight. */
export type FrameworkWeightInput = {
  /** What it is a percentage of. */
  readonly basis: WeightBasis;
  /** The contract from which it no longer holds. */
  readonly belowValue?: string | null | undefined;
  /** The smallest contract, in pounds including VAT. */
  readonly fromValue: string;
  /** The least percentage. */
  readonly percent: string;
};

/** What a funding call gives, in pounds. */
export type FundInput = {
  /** The most that one application may ask for. */
  readonly capPerBid: string;
  /** What applicants must find themselves, in percent. */
  readonly matchPercent?: string | null | undefined;
  /** All there is. */
  readonly total: string;
};

/** A measure set to import. */
export type ImportMeasureSetInput = {
  /** The authority that has the licence. */
  readonly authorityId: string | number;
  /** The file in Base64, at most 5 MB. */
  readonly contentBase64: string;
  /** Only say what would be imported. */
  readonly dryRun?: boolean;
  /** Whether the file is a spreadsheet (`.xlsx`); else it is CSV in UTF-8. */
  readonly isSpreadsheet?: boolean;
  /** What frameworks shall call it: 1 to 20 small letters, digits and hyphens. */
  readonly key: string;
  /** The terms of the authority's licence, such as `CC BY-NC-ND 4.0`. */
  readonly licence: string;
  /** Its name. */
  readonly name: string;
  /** Who publishes it. */
  readonly publisher: string;
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

/** An insurance to ask for. */
export type InsuranceTermsInput = {
  /** For any one claim, in pounds. */
  readonly cover: string;
  /** What it covers. */
  readonly kind: InsuranceKind;
  /** When it must be held. */
  readonly neededBy?: InsuranceTime;
};

/** When an insurance must be held. */
export type InsuranceTime =
  /** When the contract begins. */
  | 'AT_START'
  /** With the bid, which is not allowed before the award. */
  | 'WITH_BID';

/** A language that people are written to in. */
export type InvitationLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** Somebody to invite. */
export type InvitePersonInput = {
  /** The address. */
  readonly email: string;
  /** The language of the mail. */
  readonly language?: InvitationLanguage;
  /** The organisation. */
  readonly organisationId: string | number;
  /** What the person is to be. */
  readonly roles: ReadonlyArray<MembershipRole>;
};

/** A tender to keep as a template. */
export type KeepAsTemplateInput = {
  /** What the template is called, at most 200 characters. */
  readonly name: string;
  /** The tender, a draft or not. */
  readonly tenderId: string | number;
};

/** A search to keep for an organisation. */
export type KeepOrganisationSearchInput = {
  /** When its people get mail. */
  readonly alerts?: SearchAlerts;
  /** In which language they are written to. */
  readonly language?: MailLanguage;
  /** What to call it, 1 to 100 characters. */
  readonly name: string;
  /** The supplier. */
  readonly organisationId: string | number;
  /** What to look for. */
  readonly search: SavedSearchInput;
};

/** How performance will be judged. */
export type KeyPerformanceIndicatorInput = {
  /** How it is measured. */
  readonly measuredBy: string;
  /** What is judged. */
  readonly name: string;
  /** How much of it is promised. */
  readonly target: string;
};

/** What a lot is planned to cost. */
export type LotBudgetInput = {
  /** Pounds for each year of the contract, counted from its first month; the last may have fewer months. */
  readonly costs: ReadonlyArray<string>;
  /** The lot. */
  readonly lotId: string | number;
  /** How many units a year, by place. */
  readonly places?: ReadonlyArray<PlaceUnitsInput>;
  /** What is bought, in words, up to 100 characters: `hours of support`. Left out with the places. */
  readonly unit?: string | null | undefined;
};

/** The factor of a place of the lot. */
export type LotPlaceFactorInput = {
  /** The place's code. */
  readonly code: string;
  /** What a pound of benefit counts there: 0 to 10, up to 4 decimals. */
  readonly factor: string;
};

/** The places of a lot. */
export type LotPlacesInput = {
  /** The lot. */
  readonly lotId: string | number;
  /** Its places. */
  readonly places: ReadonlyArray<DeliveryPlaceInput>;
};

/** Languages that people are written to in. */
export type MailLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** A question to the market and what came back, without who said it. */
export type MarketAnswerInput = {
  /** What came back: 1 to 4,000 characters. */
  readonly answer: string;
  /** What was asked: 1 to 1,000 characters. */
  readonly question: string;
};

/** A measure of a set. */
export type MeasureReferenceInput = {
  /** The measure's code. */
  readonly code: string;
  /** The set's key; `commonweal-open-measures` for the open one. */
  readonly setKey: string;
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

/** A decision about a need. */
export type ModerateNeedInput = {
  /** What is decided. */
  readonly decision: NeedDecision;
  /** The need that it becomes part of. */
  readonly mergeInto?: string | number | null | undefined;
  /** The need. */
  readonly needId: string | number;
  /** Why; to decline takes a reason. */
  readonly reason?: string | null | undefined;
  /** What is needed, as it is to be shown; without names of people. */
  readonly title: string;
  /** The same in Welsh. */
  readonly titleCy?: string | null | undefined;
};

/** An amount of money in pounds sterling. */
export type MoneyInput = {
  /** Pounds with up to two decimals, not negative. */
  readonly amount: string;
  /** Whether VAT is in the amount. */
  readonly vat: VatBasis;
};

/** An answer to a need. */
export type NeedAnswerInput = {
  /** The need. */
  readonly needId: string | number;
  /** Taken up, met elsewhere, or not met. */
  readonly uptake: NeedUptake;
  /** Where it is taken up, what else meets it, or why it is not met: 1 to 1,000 characters. */
  readonly words: string;
};

/** What somebody decides about a need. */
export type NeedDecision =
  /** It is not shown. */
  | 'DECLINE'
  /** It is part of another need. */
  | 'MERGE'
  /** It can be chosen from now on; also changes the words of one that can. */
  | 'SHOW';

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
  readonly title: string;
  /** The same in Welsh. */
  readonly titleCy?: string | null | undefined;
};

/** Whose threshold for goods and services applies. */
export type NoticeBuyerType =
  /** Central government. */
  | 'CENTRAL'
  /** Sub-central government, such as a council. */
  | 'SUB_CENTRAL';

/** What a notice says beyond the tender; what is left out stays as it is. */
export type NoticeDetailsInput = {
  /** Whose threshold applies. */
  readonly buyerType?: NoticeBuyerType | null | undefined;
  /** What a later notice changes, and why. */
  readonly changeReason?: string | null | undefined;
  /** Its mailbox for questions, which is published. */
  readonly contactEmail?: string | null | undefined;
  /** Last day of lots that have none of their own. */
  readonly contractEnd?: string | null | undefined;
  /** First day of lots that have none of their own, as YYYY-MM-DD. */
  readonly contractStart?: string | null | undefined;
  /** Where the work is done: a code such as `UKD3`. */
  readonly deliveryRegion?: string | null | undefined;
  /** Whether all tender documents come with the notice. */
  readonly documentsWithNotice?: boolean | null | undefined;
  /** How suppliers are engaged with before the tender. */
  readonly engagement?: string | null | undefined;
  /** The day on which that ends. */
  readonly engagementEnd?: string | null | undefined;
  /** The day on which the tender notice is expected. */
  readonly futureNoticeDate?: string | null | undefined;
  /** Why there is one lot only. */
  readonly noLotsReason?: string | null | undefined;
  /** Its postcode. */
  readonly postcode?: string | null | undefined;
  /** The authority's number on the national platform, where the tender names none. */
  readonly ppon?: string | null | undefined;
  /** How suppliers are chosen. */
  readonly procedure?: NoticeProcedure | null | undefined;
  /** The process of a competitive flexible procedure. */
  readonly process?: string | null | undefined;
  /** How the law treats the procurement. */
  readonly regime?: NoticeRegime | null | undefined;
  /** Whether it suits small and medium-sized enterprises particularly well. */
  readonly sme?: boolean | null | undefined;
  /** Building and street of the authority. */
  readonly street?: string | null | undefined;
  /** How and where tenders are sent in. */
  readonly submission?: string | null | undefined;
  /** Its telephone number for questions. */
  readonly telephone?: string | null | undefined;
  /** The day on which that was decided. */
  readonly terminationDate?: string | null | undefined;
  /** Why the procurement ends without a contract. */
  readonly terminationReason?: string | null | undefined;
  /** Its town. */
  readonly town?: string | null | undefined;
  /** VAT in percent. */
  readonly vatPercent?: string | null | undefined;
  /** Whether it suits voluntary, community and social enterprises particularly well. */
  readonly vcse?: boolean | null | undefined;
  /** Its website. */
  readonly website?: string | null | undefined;
};

/** What narrows the list of published notices. */
export type NoticeFilter = {
  /** Only notices of this procurement. */
  readonly ocid?: string | null | undefined;
  /** Only notices of these types. */
  readonly types?: ReadonlyArray<NoticeType> | null | undefined;
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

/** A round to open. */
export type OpenPriorityRoundInput = {
  /** Code of the place it is about. */
  readonly area: string;
  /** The authority that asks. */
  readonly authorityId: string | number;
  /** Whether people tick or rank. */
  readonly ballotKind: BallotKind;
  /** Until when. */
  readonly closesAt: string;
  /** How many needs a ballot may name, 1 to 10. */
  readonly mostChoices: number;
  /** What can be chosen from the beginning, at most 100. */
  readonly needs?: ReadonlyArray<NewNeedInput>;
  /** From when on everybody may propose and vote. */
  readonly opensAt: string;
  /** What is asked. */
  readonly title: string;
  /** The same in Welsh. */
  readonly titleCy?: string | null | undefined;
};

/** A number under which a public register knows an organisation. */
export type OrganisationIdentifierInput = {
  /** The register, e.g. `GB-COH` or `GB-CHC`. */
  readonly scheme: string;
  /** The number in that register. */
  readonly value: string;
};

/** Who an organisation is in a procurement. */
export type OrganisationKind =
  /** A buyer: council, NHS body or combined authority. */
  | 'AUTHORITY'
  /** One that bids. */
  | 'SUPPLIER';

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
export type ParticipationConditionInput = {
  /** Whether a parent company, a bank or the like must answer for the supplier; of a condition about finances alone. */
  readonly guarantee?: boolean;
  /** What it is about. */
  readonly kind: ConditionKind;
  /** Least years of like work; of a condition about experience alone, as are the next four. */
  readonly leastYears?: number | null | undefined;
  /** The least value of one of the like contracts, in pounds. */
  readonly likeContractValue?: string | null | undefined;
  /** How many like contracts. */
  readonly likeContracts?: number | null | undefined;
  /** The least turnover of a year, in pounds; of a condition about finances alone. */
  readonly minimumTurnover?: string | null | undefined;
  /** Whether they must have been with this or another particular authority, which a rule refuses. */
  readonly namedAuthority?: boolean;
  /** Whether what is equivalent to it is taken as well. */
  readonly orEquivalent?: boolean;
  /** Whether those who have no such paper may show the same in another way. */
  readonly otherProof?: boolean;
  /** Name of a register or a certificate; of a condition about registration alone. */
  readonly register?: string | null | undefined;
  /** The condition. */
  readonly text: string;
  /** In how many years before now the like contracts lay. */
  readonly withinYears?: number | null | undefined;
};

/** A webhook to pause. */
export type PauseWebhookEndpointInput = {
  /** The webhook. */
  readonly endpointId: string | number;
};

/** When and how soon the buyer pays. */
export type PaymentTermsInput = {
  /** Days from a valid invoice to the money. */
  readonly days: number;
  /** Before the work, after it, or in steps. */
  readonly time: PaymentTime;
};

/** When the buyer pays. */
export type PaymentTime =
  /** Before the work. */
  | 'IN_ADVANCE'
  /** After the work. */
  | 'IN_ARREARS'
  /** As agreed steps are reached. */
  | 'MILESTONES';

/** What factors of places go by. */
export type PlaceBasis =
  /** How deprived a place is. */
  | 'DECILE'
  /** The place itself. */
  | 'PLACE';

/** A place factor. */
export type PlaceFactorInput = {
  /** 1, the most deprived tenth, to 10. */
  readonly decile: number;
  /** What a benefit counts there. */
  readonly factor: string;
};

/** Which places are looked for. */
export type PlaceFilter = {
  /** These kinds only. */
  readonly kinds?: ReadonlyArray<PlaceKind> | null | undefined;
  /** Part of a name, the beginning of a code, or a postcode, whose district is looked for. */
  readonly words?: string | null | undefined;
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

/** Where something is delivered, seen from a place. */
export type PlaceReach =
  /** In the place or a part of it, or in all of a larger place that contains it. */
  | 'ALL'
  /** In all of a larger place that contains it, and not named within it. */
  | 'AROUND'
  /** In the place or a part of it. */
  | 'WITHIN';

/** How many units a year are bought for a place. */
export type PlaceUnitsInput = {
  /** Code of a place of the lot. */
  readonly code: string;
  /** Units a year, 1 to 10,000,000. */
  readonly units: number;
};

/** The whole plan of a draft; it replaces the one before. */
export type PlanTenderBudgetInput = {
  /** What the lots cost; one that is left out costs nothing. */
  readonly lots: ReadonlyArray<LotBudgetInput>;
  /** Months of the term, without extensions: 1 to 600. */
  readonly months: number;
  /** Where the money was approved. */
  readonly source: BudgetSourceInput;
  /** First day of the contract, the first of a month. */
  readonly start: string;
  /** The draft. */
  readonly tenderId: string | number;
  /** Whether VAT is in all amounts. */
  readonly vat: VatBasis;
  /** The version you read. */
  readonly version: number;
  /** What was approved, by financial year; a year that is left out has no budget. */
  readonly years: ReadonlyArray<ApprovedYearInput>;
};

/** Days to plan for a draft with a route; they replace those planned before. */
export type PlanTimelineInput = {
  /** Planned days, each milestone once; the day of the notice is needed. Deadlines are at noon in London unless the day was planned before at another time. */
  readonly dates: ReadonlyArray<TimelineDateInput>;
  /** Whether all documents come with the notice. */
  readonly documentsWithNotice?: boolean;
  /** Whether a planned procurement notice was published early enough to shorten the period for bids. */
  readonly qualifyingPlannedNotice?: boolean;
  /** The draft. */
  readonly tenderId: string | number;
  /** Whether a state of urgency shortens the period for bids. */
  readonly urgent?: boolean;
  /** The version you read. */
  readonly version: number;
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
  readonly details?: NoticeDetailsInput | null | undefined;
  /** The tender. */
  readonly tenderId: string | number;
  /** Which notice. */
  readonly type: NoticeType;
};

/** A target. */
export type ProportionalTargetInput = {
  /** What it is in proportion to. */
  readonly kind: TargetKind;
  /** Pounds of social value for each. */
  readonly rate: string;
};

/** A need that somebody proposes. */
export type ProposeNeedInput = {
  /** The round. */
  readonly roundId: string | number;
  /** What is needed, in one line of 1 to 150 characters. */
  readonly title: string;
};

/** An answer to publish. */
export type PublishEngagementAnswerInput = {
  /** What is answered: 1 to 4,000 characters. */
  readonly answer: string;
  /** The number of the published answer that this one corrects. */
  readonly corrects?: number | null | undefined;
  /** The notice of the engagement. */
  readonly noticeId: string | number;
  /** What was asked, without who asked it: 1 to 1,000 characters. */
  readonly question: string;
};

/** A draft to publish. */
export type PublishFrameworkInput = {
  /** The draft. */
  readonly frameworkId: string | number;
  /** The version that was read. */
  readonly version: number;
};

/** A draft to publish. */
export type PublishTenderInput = {
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
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
  readonly help?: string | null | undefined;
  /** The question, at most 2,000 characters. */
  readonly text: string;
  /** The most words an answer may have, 1 to 5,000. */
  readonly wordLimit: number;
};

/** The language in which a question was asked. */
export type QuestionLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** Measures of a lot that a need led to; they replace those named before. */
export type ReasonCriteriaInput = {
  /** The lot. */
  readonly lotId: string | number;
  /** Measures that are chosen for the lot. */
  readonly measureIds: ReadonlyArray<string>;
  /** The version of its tender that you read. */
  readonly version: number;
};

/** A question that staff note. */
export type RecordWardQuestionInput = {
  /** On which day. */
  readonly askedOn: string;
  /** By letter, by e-mail or at a meeting. */
  readonly channel: QuestionChannel;
  /** Who asked. */
  readonly councillorId: string | number;
  /** In which language. */
  readonly language?: QuestionLanguage;
  /** Where it can be found, in one line of 1 to 200 characters; public. */
  readonly provenance: string;
  /** What was asked, in at most 1,000 characters. */
  readonly question: string;
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

/** What the browser answered, and a name. */
export type RegisterPasskeyInput = {
  /** What the person calls it, 1 to 100 characters, such as `Work laptop`. */
  readonly name: string;
  /** JSON text of the credential (`credential.toJSON()`). */
  readonly response: string;
};

/** Who wants an account. */
export type RegisterPersonInput = {
  /** E-mail address, which is how the person signs in. */
  readonly email: string;
  /** In which language to write to them. */
  readonly language?: MailLanguage;
  /** The person's name, 1 to 200 characters. */
  readonly name: string;
  /** 12 to 200 characters, and none of the passwords that everybody tries first. */
  readonly password: string;
};

/** A supplier organisation to register. */
export type RegisterSupplierInput = {
  /** Registered identifiers, if any. */
  readonly identifiers?: ReadonlyArray<OrganisationIdentifierInput>;
  /** Its name, 1 to 200 characters. */
  readonly name: string;
  /** What sort of supplier it is. */
  readonly supplierKind: SupplierKind;
};

/** A lot to take out of its draft. */
export type RemoveLotInput = {
  /** The lot. */
  readonly lotId: string | number;
  /** The version of its tender that you read. */
  readonly version: number;
};

/** A measure set to remove. */
export type RemoveMeasureSetInput = {
  /** The set. */
  readonly setId: string | number;
};

/** A member to remove. */
export type RemoveMemberInput = {
  /** The organisation. */
  readonly organisationId: string | number;
  /** The member. */
  readonly personId: string | number;
};

/** Which search goes. */
export type RemoveOrganisationSearchInput = {
  /** The search. */
  readonly searchId: string | number;
};

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  readonly passkeyId: string | number;
};

/** A template to remove. */
export type RemoveTemplateInput = {
  /** The template. */
  readonly templateId: string | number;
};

/** A document to take out of a draft. */
export type RemoveTenderDocumentInput = {
  /** The document. */
  readonly documentId: string | number;
  /** The version of the draft that was read. */
  readonly version: number;
};

/** A webhook to remove. */
export type RemoveWebhookEndpointInput = {
  /** The webhook. */
  readonly endpointId: string | number;
};

/** A message to deliver once more. */
export type ReplayWebhookDeliveryInput = {
  /** The delivery. */
  readonly deliveryId: string | number;
};

/** Whose password to set anew. */
export type RequestPasswordResetInput = {
  /** E-mail address. */
  readonly email: string;
  /** In which language to write to them. */
  readonly language?: MailLanguage;
};

/** A lot to score. */
export type RequestScoringInput = {
  /** The lot. */
  readonly lotId: string | number;
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
  readonly password: string;
  /** What stands in the link. */
  readonly token: string;
};

/** A comment that was attended to. */
export type ResolveCommentInput = {
  /** The comment. */
  readonly commentId: string | number;
};

/** A webhook to resume. */
export type ResumeWebhookEndpointInput = {
  /** The webhook. */
  readonly endpointId: string | number;
};

/** A draft to return. */
export type ReturnTenderInput = {
  /** What has to change, up to 2,000 characters. */
  readonly reason: string;
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** Changes to a notice. */
export type ReviseNoticeInput = {
  /** What changes. */
  readonly details: NoticeDetailsInput;
  /** The notice. */
  readonly noticeId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** A program to end. */
export type RevokeApiClientInput = {
  /** The program. */
  readonly clientId: string | number;
};

/** An invitation to end. */
export type RevokeInvitationInput = {
  /** The invitation. */
  readonly invitationId: string | number;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session's id. */
  readonly sessionId: string | number;
};

/** A secret to replace. */
export type RotateApiClientInput = {
  /** The program. */
  readonly clientId: string | number;
  /** For how many hours the old secret stays good, 0 to 720. */
  readonly graceHours?: number;
  /** For how many days the new secret is good, 1 to 730. */
  readonly lifetimeDays?: number;
};

/** A secret to replace. */
export type RotateWebhookSecretInput = {
  /** The webhook. */
  readonly endpointId: string | number;
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

/** The answers that decide how a tender is procured. */
export type RouteInput = {
  /** Whose threshold holds. */
  readonly authority?: AuthorityLevel;
  /** Where the authority is. */
  readonly nation: BuyingNation;
  /** The day on which the notice is to be published. */
  readonly noticeDate: string;
  /** The way to take, one of those that are open. */
  readonly regime: Regime;
  /** What is wanted. */
  readonly subject: TenderSubject;
};

/** How well a rule or a figure is known. */
export type RuleStanding =
  /** Background knowledge. Check with your legal team. */
  | 'K'
  /** Read in the named source. */
  | 'R'
  /** Read second-hand. Check with your legal team. */
  | 'R2';

/** A bid that nobody sent. */
export type SampleBidInput = {
  /** A grade for each graded criterion; what is left out is filled in when it is scored. */
  readonly grades?: ReadonlyArray<SampleGradeInput>;
  /** Name for people. */
  readonly name: string;
  /** Code of the place of the lot where its commitments land; left out: nowhere in particular, which counts 1. */
  readonly place?: string | null | undefined;
  /** Price in pounds. */
  readonly price: string;
  /** Value of its commitments in pounds, before a place factor. */
  readonly socialValue: string;
};

/** Bids that might come together. */
export type SampleCaseInput = {
  /** Two to twelve bids. */
  readonly bids: ReadonlyArray<SampleBidInput>;
  /** Name for people. */
  readonly name: string;
};

/** A grade that a sample bid is given. */
export type SampleGradeInput = {
  /** Key of the criterion. */
  readonly criterionKey: string;
  /** The mark on the scale. */
  readonly grade: string;
};

/** What an authority shall say of itself: all of it, an empty text for what it does not say. */
export type SaveAuthorityDetailsInput = {
  /** The authority. */
  readonly authorityId: string | number;
  /** Whose threshold applies; null: not answered. */
  readonly buyerType?: NoticeBuyerType | null | undefined;
  /** Its mailbox for questions, which is published: not one person's. */
  readonly contactEmail: string;
  /** Where its work is mostly done: a region of level 1 or 2 of the International Territorial Levels, such as `UKD3`. */
  readonly deliveryRegion: string;
  /** Its postcode. */
  readonly postcode: string;
  /** Its number on the national platform, such as `PDTL-7248-GWZW`. */
  readonly ppon: string;
  /** Building and street, at most 300 characters. */
  readonly street: string;
  /** Its telephone number for questions. */
  readonly telephone: string;
  /** Its town, at most 300 characters. */
  readonly town: string;
  /** VAT in percent on what it mostly buys. */
  readonly vatPercent: string;
  /** The version that you read; 0 while there is none. */
  readonly version: number;
  /** Its website, with https:// before. */
  readonly website: string;
};

/** A draft as it shall be. */
export type SaveFrameworkInput = {
  /** The draft. */
  readonly frameworkId: string | number;
  /** The least weights of social value. */
  readonly minimumWeights: ReadonlyArray<FrameworkWeightInput>;
  /** What a benefit counts where it lands. */
  readonly placeFactors: ReadonlyArray<PlaceFactorInput>;
  /** How much social value earns full points. */
  readonly target?: ProportionalTargetInput | null | undefined;
  /** Themes. */
  readonly themes: ReadonlyArray<FrameworkThemeInput>;
  /** What it is called. */
  readonly title: string;
  /** Its Welsh title. */
  readonly titleCy?: string | null | undefined;
  /** The first day, by the notice's date. */
  readonly validFrom?: string | null | undefined;
  /** The last day; none while no end is known. */
  readonly validTo?: string | null | undefined;
  /** The version that was read. */
  readonly version: number;
};

/** Sample bids of one lot; replaces what was saved. */
export type SaveSampleBidsInput = {
  /** One to twelve cases. */
  readonly cases: ReadonlyArray<SampleCaseInput>;
  /** The lot. */
  readonly lotId: string | number;
  /** Version of the sample bids that you read; 0 when there were none. */
  readonly version: number;
};

/** A search to keep. */
export type SaveSearchInput = {
  /** The address that news go to. */
  readonly email: string;
  /** In which language to write. */
  readonly language?: MailLanguage;
  /** What to look for. */
  readonly search: SavedSearchInput;
};

/** How an authority's pages shall look. */
export type SaveThemeInput = {
  /** Of the stripe at the top and other shapes: `#` and six hexadecimal digits. */
  readonly accentColour: string;
  /** The authority. */
  readonly authorityId: string | number;
  /** Of links, buttons and the name: `#` and six hexadecimal digits. */
  readonly brandColour: string;
  /** The name at the top of its pages, 1 to 80 characters. */
  readonly displayName: string;
  /** The font of everything. */
  readonly font: ThemeFont;
  /** A new logo: a PNG in base 64, at most 20,000 bytes before that and 800 by 240 pixels. Absent: it stays; null: it goes. */
  readonly logoPng?: string | null | undefined;
  /** The version that you read; 0 while there is none. */
  readonly version: number;
};

/** What narrows a search that is kept; at least one thing. */
export type SavedSearchInput = {
  /** Deadline after this instant. */
  readonly closingAfter?: string | null | undefined;
  /** Deadline before this instant. */
  readonly closingBefore?: string | null | undefined;
  /** Codes of the Common Procurement Vocabulary of two to eight digits; each finds what is below it too. */
  readonly cpv?: ReadonlyArray<string> | null | undefined;
  /** True: what suits small and medium-sized enterprises only. */
  readonly isSmeFriendly?: boolean | null | undefined;
  /** True: what suits voluntary, community and social enterprises only. */
  readonly isVcseFriendly?: boolean | null | undefined;
  /** Code of a place; what is delivered in it, in a part of it, or in all of a larger one that contains it. */
  readonly place?: string | null | undefined;
  /** Least value in pounds. */
  readonly valueFrom?: string | null | undefined;
  /** Highest value in pounds. */
  readonly valueTo?: string | null | undefined;
  /** Words, as in `TenderFilter`. */
  readonly words?: string | null | undefined;
};

/** The part of the score that a percentage is of, for one tender. */
export type ScorePart =
  /** What is not price. */
  | 'NON_PRICE_SCORE'
  /** The total score. */
  | 'TOTAL_SCORE';

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

/** A draft to send for approval. */
export type SendForApprovalInput = {
  /** For whoever decides, up to 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** A webhook to try. */
export type SendTestWebhookInput = {
  /** The webhook. */
  readonly endpointId: string | number;
};

/** How people reach a service. */
export type ServiceChannel =
  /** Face to face. */
  | 'IN_PERSON'
  /** On line. */
  | 'ONLINE'
  /** By telephone. */
  | 'PHONE';

/** The whole tree of award criteria of one lot. */
export type SetAwardCriteriaInput = {
  /** All criteria, parents before children. */
  readonly criteria: ReadonlyArray<AwardCriterionInput>;
  /** What settles a tie that is left; needed before publication. */
  readonly lastResort?: string | null | undefined;
  /** The lot. */
  readonly lotId: string | number;
  /** Method of the whole tender as JSON text; weighted sum when left out. */
  readonly method?: string | null | undefined;
  /** Decimals of published points, 0 to 4. */
  readonly precision?: number | null | undefined;
  /** Tie-breaks in order: `price` or a criterion's key. */
  readonly tieBreak?: ReadonlyArray<string>;
  /** Version of the lot's tender that you read. */
  readonly version: number;
};

/** All terms that a draft offers; they replace those set before. What is left out is not said. */
export type SetDealTermsInput = {
  /** What bidders must show to take part. */
  readonly conditions?: ReadonlyArray<ParticipationConditionInput>;
  /** Insurances to ask for; empty: none. */
  readonly insurances?: ReadonlyArray<InsuranceTermsInput> | null | undefined;
  /** How performance will be judged. */
  readonly kpis?: ReadonlyArray<KeyPerformanceIndicatorInput>;
  /** Places of each lot; a lot that is left out has none. */
  readonly lots?: ReadonlyArray<LotPlacesInput>;
  /** Weeks from signing to the first day of the work. */
  readonly mobilisationWeeks?: number | null | undefined;
  /** Why performance cannot be measured by indicators. */
  readonly noKpisReason?: string | null | undefined;
  /** Why the contract is not split into lots. */
  readonly oneLotReason?: string | null | undefined;
  /** When and how soon the buyer pays. */
  readonly payment?: PaymentTermsInput | null | undefined;
  /** Who may bid. */
  readonly reservation?: Reservation | null | undefined;
  /** The draft. */
  readonly tenderId: string | number;
  /** How long the contract runs. */
  readonly term?: ContractTermInput | null | undefined;
  /** Whether people come over with the work. */
  readonly tupe?: TupeTermsInput | null | undefined;
  /** How prices follow costs. */
  readonly uplift?: UpliftTermsInput | null | undefined;
  /** The version you read. */
  readonly version: number;
};

/** All decisions of a draft; they replace those set before. What is left out is not said. */
export type SetDecisionsInput = {
  /** Whether people are consulted. */
  readonly consultation?: ConsultationDecisionInput | null | undefined;
  /** Whether the impact on equality was assessed. */
  readonly equality?: EqualityDecisionInput | null | undefined;
  /** What the market was asked; empty: it was not asked. */
  readonly market?: ReadonlyArray<MarketAnswerInput> | null | undefined;
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** What a benefit counts by where it lands; the factors replace those before. */
export type SetPlaceFactorsInput = {
  /** What they go by; left out: a benefit counts the same everywhere. */
  readonly basis?: PlaceBasis | null | undefined;
  /** Factors of tenths of deprivation, each once; those left out count 1. */
  readonly deciles?: ReadonlyArray<PlaceFactorInput>;
  /** The lot of a draft. */
  readonly lotId: string | number;
  /** Factors of places of the lot, each once; those left out count 1. */
  readonly places?: ReadonlyArray<LotPlaceFactorInput>;
  /** The version of its tender that you read. */
  readonly version: number;
};

/** The stages of a draft with a competitive flexible or light touch procedure. */
export type SetStagesInput = {
  /** All stages in their order, at most 10; the last takes the final tenders. */
  readonly stages: ReadonlyArray<TenderStageInput>;
  /** The draft. */
  readonly tenderId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** What is needed to sign in. */
export type SignInInput = {
  /** E-mail address. */
  readonly email: string;
  /** Password. */
  readonly password: string;
};

/** What the browser answered. */
export type SignInWithPasskeyInput = {
  /** The secret that `beginPasskeySignIn` gave. */
  readonly challenge: string;
  /** JSON text of the credential (`credential.toJSON()`). */
  readonly response: string;
};

/** What the service answered. */
export type SignInWithProviderInput = {
  /** The whole address that the service sent the person back to. */
  readonly callbackUrl: string;
  /** The secret that `beginProviderSignIn` gave, from the browser that began. */
  readonly challenge: string;
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
  readonly consentGiven: boolean;
  /** Which text was read out: the version of `consentText`. */
  readonly consentVersion: string;
  /** The person's e-mail address. */
  readonly email: string;
  /** For how many minutes, 1 to 60. */
  readonly minutes?: number;
  /** Why the person needs help, 1 to 500 characters. The person can read it. */
  readonly reason: string;
  /** The full name of the supplier that the person acts for. */
  readonly supplierName: string;
};

/** The token of a link. */
export type StopSearchInput = {
  /** What stands in the link. */
  readonly token: string;
};

/** A notice to submit. */
export type SubmitNoticeInput = {
  /** The notice. */
  readonly noticeId: string | number;
  /** The version you read. */
  readonly version: number;
};

/** An insurance. */
export type SupplierInsuranceInput = {
  /** Up to how much, in pounds. */
  readonly cover: string;
  /** Until when. */
  readonly expiresOn: string;
  /** Who insures, 1 to 200 characters. */
  readonly insurer: string;
  /** What it covers. */
  readonly kind: InsuranceKind;
};

/** What sort of supplier it is. */
export type SupplierKind =
  /** A business. */
  | 'BUSINESS'
  /** Several organisations that bid together. */
  | 'CONSORTIUM'
  /** Charity, community interest company or other voluntary, community or social enterprise. */
  | 'VCSE';

/** A policy. */
export type SupplierPolicyInput = {
  /** Until when it holds, if it says so. */
  readonly expiresOn?: string | null | undefined;
  /** What it is about. */
  readonly kind: PolicyKind;
  /** When it was last reviewed. */
  readonly reviewedOn: string;
  /** Its title, 1 to 200 characters. */
  readonly title: string;
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

/** What a target is in proportion to. */
export type TargetKind =
  /** Each full-time job of the published staffing baseline. */
  | 'PER_FTE'
  /** Each pound of the contract. */
  | 'PER_POUND';

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

/** What narrows a list of tenders. */
export type TenderFilter = {
  /** Only tenders that are mainly for one of these: goods, services or works. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Only tenders whose deadline lies after this instant. */
  readonly closingAfter?: string | null | undefined;
  /** Only tenders whose deadline lies before this instant. */
  readonly closingBefore?: string | null | undefined;
  /** Only tenders with one of these codes of the Common Procurement Vocabulary or one below it: `85000000` finds all of 85. At most 20. */
  readonly cpv?: ReadonlyArray<string> | null | undefined;
  /** True: only tenders that their authority says suit small and medium-sized enterprises. */
  readonly isSmeFriendly?: boolean | null | undefined;
  /** True: only tenders that their authority says suit voluntary, community and social enterprises. */
  readonly isVcseFriendly?: boolean | null | undefined;
  /** Only tenders delivered in this place, in one within it, or in all of a larger one that contains it, by its public code. */
  readonly place?: string | null | undefined;
  /** How far `place` reaches; null: as far as it can. */
  readonly placeReach?: PlaceReach | null | undefined;
  /** Only tenders in one of these states. */
  readonly states?: ReadonlyArray<TenderState> | null | undefined;
  /** Only tenders worth so many pounds or more, as they say it, with or without VAT. */
  readonly valueFrom?: string | null | undefined;
  /** Only tenders worth so many pounds or less, as they say it, with or without VAT. */
  readonly valueTo?: string | null | undefined;
  /**
   * Only tenders with these words. Among `opportunities` in title, description, reference, buyer or lots, whatever their
   * ending and accents; a word that none has is taken for those most like it. Among one's own `tenders` in title,
   * reference or buyer, as they are written.
   */
  readonly words?: string | null | undefined;
};

/** A stage of a procedure. */
export type TenderStageInput = {
  /** What must be in before this instant. */
  readonly deadline?: string | null | undefined;
  /** What happens in it. */
  readonly kind: StageKind;
  /** How many suppliers at most go on. */
  readonly mostSuppliers?: number | null | undefined;
  /** What people call it. */
  readonly name: string;
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

/** A planned day. */
export type TimelineDateInput = {
  /** When. */
  readonly date: string;
  /** What happens. */
  readonly milestone: Milestone;
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

/** Whether people who do the work now come over with it, under the TUPE regulations. */
export type TupeAnswer =
  /** They do. */
  | 'APPLIES'
  /** They do not. */
  | 'DOES_NOT_APPLY'
  /** The buyer does not know yet. */
  | 'NOT_KNOWN';

/** Whether people come over with the work. */
export type TupeTermsInput = {
  /** Whether they do. */
  readonly answer: TupeAnswer;
  /** Whether bidders are given the list of them against an undertaking to keep it to themselves. */
  readonly listAvailable?: boolean;
};

/** Changes to a profile. A list replaces the earlier one; null takes a figure away. */
export type UpdateSupplierProfileInput = {
  /** Balance sheet total in pounds. */
  readonly balanceSheet?: string | null | undefined;
  /** Who is connected with it. */
  readonly connectedPersons?: ReadonlyArray<ConnectedPersonInput> | null | undefined;
  /** Codes of the Common Procurement Vocabulary that it works in, eight digits each; at most 50. */
  readonly cpvCodes?: ReadonlyArray<string> | null | undefined;
  /** What it declares about grounds of exclusion. */
  readonly declarations?: ReadonlyArray<ExclusionDeclarationInput> | null | undefined;
  /** Average number of staff, full-time equivalents. */
  readonly headcount?: number | null | undefined;
  /** Registered identifiers. */
  readonly identifiers?: ReadonlyArray<OrganisationIdentifierInput> | null | undefined;
  /** Its insurances. */
  readonly insurances?: ReadonlyArray<SupplierInsuranceInput> | null | undefined;
  /** The supplier. */
  readonly organisationId: string | number;
  /** Places it serves, as ONS codes. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Its policies. */
  readonly policies?: ReadonlyArray<SupplierPolicyInput> | null | undefined;
  /** Turnover of the last full year in pounds, without VAT. */
  readonly turnover?: string | null | undefined;
  /** Least value in pounds of a contract that it takes on; told together with the highest. */
  readonly valueFrom?: string | null | undefined;
  /** Highest value in pounds of a contract that it takes on; told together with the least. */
  readonly valueTo?: string | null | undefined;
  /** What sort of voluntary, community or social enterprise it is. */
  readonly vcseKind?: VcseKind | null | undefined;
  /** The version you read; 0 while there is no profile. */
  readonly version: number;
};

/** Changes to a draft; what is left out stays as it is. */
export type UpdateTenderInput = {
  /** New codes of the Common Procurement Vocabulary, eight digits each, the main one first; at most 20. */
  readonly cpvCodes?: ReadonlyArray<string> | null | undefined;
  /** New deadline; must lie in the future when published. */
  readonly deadline?: string | null | undefined;
  /** New description. */
  readonly description?: string | null | undefined;
  /** New estimated value. */
  readonly estimatedValue?: MoneyInput | null | undefined;
  /** Whether it suits small and medium-sized enterprises. */
  readonly isSmeFriendly?: boolean | null | undefined;
  /** Whether it suits voluntary, community and social enterprises. */
  readonly isVcseFriendly?: boolean | null | undefined;
  /** New places where it is delivered, by their public codes; at most 50. */
  readonly placeCodes?: ReadonlyArray<string> | null | undefined;
  /** The draft. */
  readonly tenderId: string | number;
  /** New title. */
  readonly title?: string | null | undefined;
  /** The version you read. */
  readonly version: number;
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
export type UpliftTermsInput = {
  /** By what. */
  readonly kind: UpliftKind;
  /** Percent a year, of a fixed uplift alone. */
  readonly percent?: string | null | undefined;
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

/** How a delivery stands. */
export type WebhookDeliveryState =
  /** It was answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** It was given up. */
  | 'FAILED'
  /** It waits for its first or next try. */
  | 'WAITING';

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

/** Whether a question is shown. */
export type WithholdWardQuestionInput = {
  /** The question. */
  readonly questionId: string | number;
  /** Why it is withheld; null: it is shown again. */
  readonly reason?: Withholding | null | undefined;
};

/** Why a question is not shown. */
export type Withholding =
  /** It is abusive. */
  | 'ABUSIVE'
  /** It is not about what this authority buys. */
  | 'NOT_ABOUT_BUYING'
  /** It tells of a person who can be recognised. */
  | 'PERSONAL_DATA';

export type AmendableTenderQueryVariables = Exact<{
  id: string | number;
}>;


export type AmendableTenderQuery = { readonly tender: { readonly id: string, readonly version: number, readonly title: string, readonly description: string, readonly state: TenderState, readonly deadline: string | null, readonly enquiryDeadline: string | null, readonly route: { readonly nation: BuyingNation, readonly timeline: { readonly dates: ReadonlyArray<{ readonly milestone: Milestone, readonly date: string }> } } | null, readonly deal: { readonly mobilisationWeeks: number | null, readonly payment: { readonly time: PaymentTime, readonly days: number } | null }, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly amendments: ReadonlyArray<{ readonly number: number, readonly reason: string, readonly state: AmendmentState, readonly changes: ReadonlyArray<{ readonly field: AmendedField, readonly lot: number | null, readonly before: string, readonly after: string }> }> } | null };

export type AmendTenderMutationVariables = Exact<{
  input: AmendTenderInput;
}>;


export type AmendTenderMutation = { readonly amendTender:
    | { readonly __typename: 'AmendTenderSuccess', readonly tender: { readonly id: string }, readonly changes: ReadonlyArray<{ readonly field: AmendedField, readonly lot: number | null, readonly before: string, readonly after: string }>, readonly timeLeft: { readonly days: number, readonly least: number | null, readonly isShort: boolean, readonly source: string } | null }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type AbandonTenderMutationVariables = Exact<{
  input: AbandonTenderInput;
}>;


export type AbandonTenderMutation = { readonly abandonTender:
    | { readonly __typename: 'AbandonTenderSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type TenderApprovalQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderApprovalQuery = { readonly tender: { readonly id: string, readonly title: string, readonly version: number, readonly state: TenderState, readonly tasks: ReadonlyArray<{ readonly task: string, readonly lot: { readonly id: string } | null }>, readonly notices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: NoticeType, readonly gaps: ReadonlyArray<{ readonly rule: string }> } }> }, readonly approval: { readonly state: ApprovalState, readonly contentHash: string, readonly mayDecide: boolean, readonly gaps: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly steps: ReadonlyArray<{ readonly action: ApprovalAction, readonly at: string, readonly note: string | null, readonly contentHash: string, readonly openComments: number, readonly by: { readonly name: string } | null }> } | null, readonly budget: { readonly warnings: ReadonlyArray<{ readonly kind: BudgetWarningKind, readonly text: string, readonly textCy: string }> } | null, readonly comments: ReadonlyArray<{ readonly id: string, readonly section: CommentSection, readonly words: string, readonly at: string, readonly resolvedAt: string | null, readonly by: { readonly name: string } | null, readonly resolvedBy: { readonly name: string } | null }> | null } | null };

export type SendForApprovalMutationVariables = Exact<{
  input: SendForApprovalInput;
}>;


export type SendForApprovalMutation = { readonly sendForApproval:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotReady', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SendForApprovalSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type ApproveTenderMutationVariables = Exact<{
  input: ApproveTenderInput;
}>;


export type ApproveTenderMutation = { readonly approveTender:
    | { readonly __typename: 'ApproveTenderSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SecondPersonNeeded', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type ReturnTenderMutationVariables = Exact<{
  input: ReturnTenderInput;
}>;


export type ReturnTenderMutation = { readonly returnTender:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ReturnTenderSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SecondPersonNeeded', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type PublishTenderMutationVariables = Exact<{
  input: PublishTenderInput;
}>;


export type PublishTenderMutation = { readonly publishTender:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'NotApproved', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotReady', readonly message: string }
    | { readonly __typename: 'PublishTenderSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type CommentOnTenderMutationVariables = Exact<{
  input: CommentOnTenderInput;
}>;


export type CommentOnTenderMutation = { readonly commentOnTender:
    | { readonly __typename: 'CommentOnTenderSuccess' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type ResolveCommentMutationVariables = Exact<{
  input: ResolveCommentInput;
}>;


export type ResolveCommentMutation = { readonly resolveComment:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ResolveCommentSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type TenderAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TenderAuditQuery = { readonly tender: { readonly id: string, readonly title: string, readonly auditTrail: { ' $fragmentRefs'?: { 'TrailFragment': TrailFragment } } | null } | null };

export type LotAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type LotAuditQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly title: string, readonly auditTrail: { ' $fragmentRefs'?: { 'TrailFragment': TrailFragment } } | null }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type BidAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BidAuditQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid', readonly id: string, readonly supplier: { readonly name: string }, readonly lot: { readonly tender: { readonly id: string } }, readonly auditTrail: { ' $fragmentRefs'?: { 'TrailFragment': TrailFragment } } | null }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type ProgramAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgramAuditQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient', readonly id: string, readonly name: string, readonly auditTrail: { ' $fragmentRefs'?: { 'TrailFragment': TrailFragment } } | null }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type OrganisationAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
  part?: PartOfOrganisation | null | undefined;
  personId?: string | number | null | undefined;
}>;


export type OrganisationAuditQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly auditTrail: { ' $fragmentRefs'?: { 'TrailFragment': TrailFragment } } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type AccountAuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountAuditQuery = { readonly viewer: { readonly email: string, readonly auditTrail: { ' $fragmentRefs'?: { 'TrailFragment': TrailFragment } } } | null };

export type EntryQueryVariables = Exact<{
  id: string | number;
}>;


export type EntryQuery = { readonly auditInclusionProof: { readonly leaf: string, readonly leafHash: string, readonly position: number, readonly hashes: ReadonlyArray<string>, readonly head: { readonly size: number, readonly root: string, readonly signedAt: string, readonly key: string, readonly signature: string } } | null };

export type TrailFragment = { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly action: string, readonly at: string, readonly who: string | null, readonly program: string | null, readonly programMaker: string | null, readonly onBehalfOfPerson: string | null, readonly reason: string | null, readonly position: number | null, readonly onBehalfOf: { readonly name: string } | null, readonly tender: { readonly id: string, readonly title: string } | null } }> } & { ' $fragmentName'?: 'TrailFragment' };

export type RouteForQueryVariables = Exact<{
  nation: BuyingNation;
  subject: TenderSubject;
  authority: AuthorityLevel;
  noticeDate: string;
  value?: MoneyInput | null | undefined;
}>;


export type RouteForQuery = { readonly routeFor:
    | { readonly __typename: 'RouteAnswer', readonly regimes: ReadonlyArray<Regime>, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }> }
    | { readonly __typename: 'RouteRefused', readonly message: string, readonly path: ReadonlyArray<string>, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }> }
   };

export type PastTendersQueryVariables = Exact<{
  first: number;
}>;


export type PastTendersQuery = { readonly tenders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string } }> } };

export type CreateTenderMutationVariables = Exact<{
  input: CreateTenderInput;
}>;


export type CreateTenderMutation = { readonly createTender:
    | { readonly __typename: 'CreateTenderSuccess', readonly tender: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RouteRefused', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type TenderBudgetQueryVariables = Exact<{
  id: string | number;
  percent: number;
  rule: CutRule;
}>;


export type TenderBudgetQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly comments: ReadonlyArray<{ readonly id: string }> | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly deal: { readonly term: { readonly months: number } | null }, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly places: ReadonlyArray<{ readonly code: string, readonly place: { readonly name: string } | null }> }>, readonly budget: { readonly vat: VatBasis, readonly start: string, readonly months: number, readonly source: { readonly decision: string, readonly date: string, readonly reference: string | null }, readonly years: ReadonlyArray<{ readonly year: number, readonly months: number, readonly standing: { readonly percent: string | null, readonly approved: { readonly amount: string } | null, readonly cost: { readonly amount: string }, readonly over: { readonly amount: string } } }>, readonly term: { readonly percent: string | null, readonly approved: { readonly amount: string } | null, readonly cost: { readonly amount: string }, readonly over: { readonly amount: string } }, readonly lots: ReadonlyArray<{ readonly lotId: string, readonly unit: string | null, readonly costs: ReadonlyArray<{ readonly amount: string }>, readonly places: ReadonlyArray<{ readonly code: string, readonly units: number }> }>, readonly warnings: ReadonlyArray<{ readonly kind: BudgetWarningKind, readonly text: string, readonly textCy: string }>, readonly cut: { readonly percent: number, readonly rule: CutRule, readonly saved: { readonly amount: string, readonly currency: string, readonly vat: VatBasis }, readonly lots: ReadonlyArray<{ readonly lotId: string, readonly unit: string, readonly units: number, readonly lost: number, readonly lostInMostDeprived: number, readonly deciles: ReadonlyArray<{ readonly decile: number | null, readonly units: number, readonly lost: number }>, readonly places: ReadonlyArray<{ readonly code: string, readonly units: number, readonly lost: number }> }> } } | null } | null };

export type PlanTenderBudgetMutationVariables = Exact<{
  input: PlanTenderBudgetInput;
}>;


export type PlanTenderBudgetMutation = { readonly planTenderBudget:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PlanTenderBudgetSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type LotCriteriaQueryVariables = Exact<{
  id: string | number;
}>;


export type LotCriteriaQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: number, readonly title: string, readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number }, readonly criteria: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: CriterionKind, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string, readonly scoring: string | null, readonly questions: ReadonlyArray<{ readonly text: string, readonly help: string, readonly wordLimit: number }> }>, readonly scoring: { readonly method: string, readonly precision: number, readonly tieBreak: ReadonlyArray<string>, readonly lastResort: string | null }, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string } }>, readonly frameworkDemands: ReadonlyArray<{ readonly frameworkId: string, readonly title: string, readonly titleCy: string | null, readonly isBinding: boolean, readonly leastWeight: string | null, readonly isMet: boolean, readonly target: string | null, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }> }> }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type SetAwardCriteriaMutationVariables = Exact<{
  input: SetAwardCriteriaInput;
}>;


export type SetAwardCriteriaMutation = { readonly setAwardCriteria:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string>, readonly currentVersion: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SetAwardCriteriaSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type AddSocialValueMutationVariables = Exact<{
  input: AddSocialValueCriterionInput;
}>;


export type AddSocialValueMutation = { readonly addSocialValueCriterion:
    | { readonly __typename: 'AddSocialValueCriterionSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type OpenMeasuresToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenMeasuresToChooseQuery = { readonly measures: ReadonlyArray<{ readonly id: string, readonly theme: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly unitCy: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string, readonly uncertainty: string }> };

export type ChooseMeasuresMutationVariables = Exact<{
  input: ChooseMeasuresInput;
}>;


export type ChooseMeasuresMutation = { readonly chooseMeasures:
    | { readonly __typename: 'ChooseMeasuresSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type DealPlacesQueryVariables = Exact<{
  codes: ReadonlyArray<string> | string;
}>;


export type DealPlacesQuery = { readonly codeNames: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type FindPlacesQueryVariables = Exact<{
  words: string;
}>;


export type FindPlacesQuery = { readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly authorityName: string | null } }> } };

export type TenderDealQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderDealQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly placeCodes: ReadonlyArray<string>, readonly route: { readonly regime: Regime } | null, readonly deal: { readonly mobilisationWeeks: number | null, readonly reservation: Reservation | null, readonly oneLotReason: string | null, readonly noKpisReason: string | null, readonly payment: { readonly time: PaymentTime, readonly days: number } | null, readonly uplift: { readonly kind: UpliftKind, readonly percent: string | null } | null, readonly tupe: { readonly answer: TupeAnswer, readonly listAvailable: boolean } | null, readonly insurances: ReadonlyArray<{ readonly kind: InsuranceKind, readonly cover: string, readonly neededBy: InsuranceTime }> | null, readonly term: { readonly months: number, readonly extensionMonths: number } | null, readonly conditions: ReadonlyArray<{ readonly kind: ConditionKind, readonly text: string, readonly otherProof: boolean, readonly minimumTurnover: string | null, readonly guarantee: boolean, readonly leastYears: number | null, readonly likeContracts: number | null, readonly withinYears: number | null, readonly likeContractValue: string | null, readonly namedAuthority: boolean, readonly register: string | null, readonly orEquivalent: boolean }>, readonly shutOut: ReadonlyArray<{ readonly path: string, readonly suppliers: { readonly cannot: { readonly least: number, readonly most: number }, readonly unknown: { readonly least: number, readonly most: number } }, readonly localVcses: { readonly cannot: { readonly least: number, readonly most: number }, readonly unknown: { readonly least: number, readonly most: number } } }> | null, readonly kpis: ReadonlyArray<{ readonly name: string, readonly target: string, readonly measuredBy: string }>, readonly breaches: ReadonlyArray<{ readonly path: string, readonly stops: boolean, readonly fix: string, readonly fixCy: string, readonly reason: { readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding } }> }, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly places: ReadonlyArray<{ readonly code: string, readonly channels: ReadonlyArray<ServiceChannel> }>, readonly bidEffort: { readonly questions: number, readonly words: number, readonly hours: number, readonly answerHours: number, readonly conditionHours: number, readonly otherHours: number, readonly valuePerHour: string | null, readonly basis: { readonly text: string, readonly textCy: string } } }> } | null };

export type SetDealTermsMutationVariables = Exact<{
  input: SetDealTermsInput;
}>;


export type SetDealTermsMutation = { readonly setDealTerms:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SetDealTermsSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type TenderFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderFilesQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly route: { readonly regime: Regime, readonly noticeDate: string, readonly timeline: { readonly documentsWithNotice: boolean, readonly qualifyingPlannedNotice: boolean, readonly urgent: boolean, readonly dates: ReadonlyArray<{ readonly milestone: Milestone }> } } | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: TenderDocumentKind, readonly title: string, readonly titleCy: string | null, readonly fileName: string, readonly bytes: number, readonly onRequest: boolean }>, readonly earlierDocuments: ReadonlyArray<{ readonly id: string, readonly title: string, readonly fileName: string, readonly bytes: number, readonly onRequest: boolean, readonly until: number | null }> } | null };

export type AddTenderDocumentMutationVariables = Exact<{
  input: AddTenderDocumentInput;
}>;


export type AddTenderDocumentMutation = { readonly addTenderDocument:
    | { readonly __typename: 'AddTenderDocumentSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type DescribeTenderDocumentMutationVariables = Exact<{
  input: DescribeTenderDocumentInput;
}>;


export type DescribeTenderDocumentMutation = { readonly describeTenderDocument:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'DescribeTenderDocumentSuccess' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type RemoveTenderDocumentMutationVariables = Exact<{
  input: RemoveTenderDocumentInput;
}>;


export type RemoveTenderDocumentMutation = { readonly removeTenderDocument:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RemoveTenderDocumentSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type FoundByQueryVariables = Exact<{
  id: string | number;
}>;


export type FoundByQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly cpvCodes: ReadonlyArray<string>, readonly placeCodes: ReadonlyArray<string>, readonly isVcseFriendly: boolean, readonly isSmeFriendly: boolean } | null };

export type UpdateFoundByMutationVariables = Exact<{
  input: UpdateTenderInput;
}>;


export type UpdateFoundByMutation = { readonly updateTender:
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'UpdateTenderSuccess' }
    | { readonly __typename: 'WrongPhase' }
   };

export type FrameworksQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type FrameworksQuery = { readonly frameworks: ReadonlyArray<{ readonly id: string, readonly kind: FrameworkKind, readonly title: string, readonly titleCy: string | null, readonly state: FrameworkState, readonly number: number, readonly validity: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }> }>, readonly measureSets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameCy: string | null, readonly publisher: string, readonly licence: string, readonly mayBePublic: boolean, readonly measures: ReadonlyArray<{ readonly code: string }> }> };

export type FrameworkQueryVariables = Exact<{
  id: string | number;
}>;


export type FrameworkQuery = { readonly framework: { readonly id: string, readonly kind: FrameworkKind, readonly title: string, readonly titleCy: string | null, readonly publisher: string, readonly licence: string | null, readonly scope: string | null, readonly scopeCy: string | null, readonly state: FrameworkState, readonly number: number, readonly version: number, readonly validity: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly required: boolean, readonly source: string | null, readonly standing: RuleStanding | null }>, readonly minimumWeights: ReadonlyArray<{ readonly fromValue: string, readonly belowValue: string | null, readonly percent: string, readonly basis: WeightBasis, readonly source: string | null, readonly standing: RuleStanding | null }>, readonly indicators: ReadonlyArray<{ readonly fromValue: string, readonly count: number, readonly source: string, readonly standing: RuleStanding }>, readonly notes: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }>, readonly target: { readonly kind: TargetKind, readonly rate: string } | null, readonly placeFactors: ReadonlyArray<{ readonly decile: number, readonly factor: string }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: FrameworkState }>, readonly themes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameCy: string | null, readonly standing: RuleStanding | null, readonly outcomes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameCy: string | null, readonly standing: RuleStanding | null, readonly criteria: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameCy: string | null, readonly standing: RuleStanding | null, readonly withheldMeasures: number, readonly measures: ReadonlyArray<{ readonly code: string, readonly setKey: string, readonly name: string, readonly nameCy: string | null }> }> }> }> } | null };

export type CreateFrameworkMutationVariables = Exact<{
  input: CreateFrameworkInput;
}>;


export type CreateFrameworkMutation = { readonly createFramework:
    | { readonly __typename: 'CreateFrameworkSuccess', readonly framework: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type SaveFrameworkMutationVariables = Exact<{
  input: SaveFrameworkInput;
}>;


export type SaveFrameworkMutation = { readonly saveFramework:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'FrameworkPublished', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SaveFrameworkSuccess' }
   };

export type PublishFrameworkMutationVariables = Exact<{
  input: PublishFrameworkInput;
}>;


export type PublishFrameworkMutation = { readonly publishFramework:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'FrameworkPublished', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PublishFrameworkSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type DraftFrameworkVersionMutationVariables = Exact<{
  input: DraftFrameworkVersionInput;
}>;


export type DraftFrameworkVersionMutation = { readonly draftFrameworkVersion:
    | { readonly __typename: 'DraftFrameworkVersionSuccess', readonly framework: { readonly id: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type AdminMeasureSetQueryVariables = Exact<{
  id: string | number;
}>;


export type AdminMeasureSetQuery = { readonly measureSet: { readonly id: string, readonly key: string, readonly name: string, readonly nameCy: string | null, readonly publisher: string, readonly licence: string, readonly mayBePublic: boolean, readonly attributions: ReadonlyArray<string>, readonly importedAt: string | null, readonly measures: ReadonlyArray<{ readonly code: string, readonly name: string, readonly nameCy: string | null, readonly unit: string, readonly unitCy: string | null, readonly theme: string | null, readonly outcome: string | null, readonly outcomeCy: string | null, readonly proxyValue: string | null, readonly priceYear: string | null, readonly low: string | null, readonly high: string | null, readonly source: string | null, readonly standing: RuleStanding | null, readonly licence: string, readonly uncertainty: string | null, readonly overlapGroup: string | null, readonly uprated: { readonly amount: string, readonly priceYear: string, readonly from: string, readonly to: string, readonly source: string, readonly licence: string } | null }> } | null };

export type ImportMeasureSetMutationVariables = Exact<{
  input: ImportMeasureSetInput;
}>;


export type ImportMeasureSetMutation = { readonly importMeasureSet:
    | { readonly __typename: 'FileFaulty', readonly message: string, readonly faults: ReadonlyArray<{ readonly line: number | null, readonly column: string | null, readonly message: string }> }
    | { readonly __typename: 'ImportMeasureSetSuccess', readonly measures: number, readonly valued: number, readonly set: { readonly id: string } | null, readonly first: ReadonlyArray<{ readonly code: string, readonly name: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly licence: string }> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type RemoveMeasureSetMutationVariables = Exact<{
  input: RemoveMeasureSetInput;
}>;


export type RemoveMeasureSetMutation = { readonly removeMeasureSet:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemoveMeasureSetSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type FrameworkForQueryVariables = Exact<{
  noticeDate: string;
  value: string;
  buyer: BuyerKind;
  priceIsAbsolute: boolean;
  authorityId: string | number;
}>;


export type FrameworkForQuery = { readonly frameworkFor: { readonly binding: boolean, readonly minimumWeight: string | null, readonly partOfScore: ScorePart | null, readonly indicators: number, readonly framework: { readonly id: string, readonly title: string, readonly titleCy: string | null } | null, readonly local: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleCy: string | null }>, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }> } };

export type TargetExampleQueryVariables = Exact<{
  kind: TargetKind;
  rate: string;
  contractValue: string;
  fte: string;
}>;


export type TargetExampleQuery = { readonly targetExample:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'TargetExample', readonly target: string, readonly offers: ReadonlyArray<{ readonly bidder: string, readonly income: string, readonly offer: string, readonly percentOfIncome: string, readonly againstTarget: string, readonly againstLargest: string }> }
   };

export type BeforeTenderQueryVariables = Exact<{
  id: string | number;
}>;


export type BeforeTenderQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly decisions: { readonly equality: { readonly assessed: boolean, readonly words: string, readonly reference: string | null } | null, readonly consultation: { readonly consulting: boolean, readonly reason: string } | null, readonly market: ReadonlyArray<{ readonly question: string, readonly answer: string }> | null, readonly missing: ReadonlyArray<{ readonly path: string, readonly fix: string, readonly fixCy: string, readonly reason: { readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding } }> } } | null };

export type SetDecisionsMutationVariables = Exact<{
  input: SetDecisionsInput;
}>;


export type SetDecisionsMutation = { readonly setDecisions:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SetDecisionsSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type NeedFirstQueryVariables = Exact<{
  id: string | number;
}>;


export type NeedFirstQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly placeNeeds: ReadonlyArray<{ readonly code: string, readonly place: { readonly name: string } | null }>, readonly suggestions: ReadonlyArray<{ readonly placeCode: string, readonly theme: string, readonly themeCy: string, readonly because: string, readonly becauseCy: string, readonly source: string, readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly outcome: string, readonly outcomeCy: string, readonly proxyValue: string | null, readonly priceYear: string | null } }>, readonly criteriaReasons: ReadonlyArray<{ readonly lotId: string, readonly measure: { readonly id: string } }>, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly criteria: ReadonlyArray<{ readonly kind: CriterionKind }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string } }> }> } | null };

export type ReasonCriteriaMutationVariables = Exact<{
  input: ReasonCriteriaInput;
}>;


export type ReasonCriteriaMutation = { readonly reasonCriteria:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'ReasonCriteriaSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type TenderVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderVersionQuery = { readonly tender: { readonly version: number } | null };

export type TenderNeedsQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderNeedsQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly placeNeeds: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly notHeard: boolean, readonly place: { readonly name: string } | null, readonly round: { readonly id: string, readonly title: string, readonly titleCy: string | null, readonly smallCountThreshold: number, readonly ballots: { readonly shown: CountShown, readonly count: number | null }, readonly channels: ReadonlyArray<{ readonly channel: BallotChannel, readonly ballots: { readonly shown: CountShown, readonly count: number | null } }> } | null, readonly needs: ReadonlyArray<{ readonly needId: string, readonly rank: number, readonly title: string, readonly titleCy: string | null, readonly percent: string | null, readonly answer: { readonly uptake: NeedUptake, readonly words: string } | null }> }> } | null };

export type AnswerNeedsMutationVariables = Exact<{
  input: AnswerNeedsInput;
}>;


export type AnswerNeedsMutation = { readonly answerNeeds:
    | { readonly __typename: 'AnswerNeedsSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type SaveThemeMutationVariables = Exact<{
  input: SaveThemeInput;
}>;


export type SaveThemeMutation = { readonly saveTheme:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SaveThemeSuccess' }
   };

export type TenderLotsQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderLotsQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly contractEnd: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly criteria: ReadonlyArray<{ readonly id: string }> }> } | null };

export type OneLotQueryVariables = Exact<{
  id: string | number;
}>;


export type OneLotQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly contractEnd: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly lots: ReadonlyArray<{ readonly id: string }> } }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type AddLotMutationVariables = Exact<{
  input: AddLotInput;
}>;


export type AddLotMutation = { readonly addLot:
    | { readonly __typename: 'AddLotSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type DescribeLotMutationVariables = Exact<{
  input: DescribeLotInput;
}>;


export type DescribeLotMutation = { readonly describeLot:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'DescribeLotSuccess' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type RemoveLotMutationVariables = Exact<{
  input: RemoveLotInput;
}>;


export type RemoveLotMutation = { readonly removeLot:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RemoveLotSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type PublishEngagementAnswerMutationVariables = Exact<{
  input: PublishEngagementAnswerInput;
}>;


export type PublishEngagementAnswerMutation = { readonly publishEngagementAnswer:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PublishEngagementAnswerSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type TenderNoticesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TenderNoticesQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly ocid: string | null, readonly authority: { readonly id: string, readonly details: { readonly version: number } | null }, readonly decisions: { readonly market: ReadonlyArray<{ readonly question: string }> | null }, readonly notices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: NoticeType, readonly state: NoticeState, readonly createdAt: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly troubledSince: string | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } } | null };

export type NoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type NoticeQuery = { readonly notice: { readonly id: string, readonly type: NoticeType, readonly state: NoticeState, readonly version: number, readonly ocid: string, readonly title: string, readonly submittedAt: string | null, readonly decidedAt: string | null, readonly troubledSince: string | null, readonly trouble: string | null, readonly platformId: string | null, readonly platformUrl: string | null, readonly authority: { readonly id: string, readonly details: { readonly ppon: string, readonly street: string, readonly town: string, readonly postcode: string, readonly contactEmail: string, readonly telephone: string, readonly website: string, readonly deliveryRegion: string, readonly vatPercent: string, readonly buyerType: NoticeBuyerType | null } | null }, readonly engagementAnswers: ReadonlyArray<{ readonly number: number, readonly question: string, readonly answer: string, readonly corrects: number | null, readonly publishedAt: string }>, readonly tender: { readonly id: string, readonly state: TenderState, readonly decisions: { readonly market: ReadonlyArray<{ readonly question: string, readonly answer: string }> | null }, readonly tasks: ReadonlyArray<{ readonly task: string, readonly lot: { readonly id: string } | null }> } | null, readonly refusals: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly gaps: ReadonlyArray<{ readonly rule: string, readonly path: string, readonly problem: NoticeProblem, readonly field: string | null, readonly text: string, readonly textCy: string, readonly fix: string, readonly fixCy: string, readonly source: string, readonly standing: RuleStanding }>, readonly details: { readonly ppon: string, readonly street: string, readonly town: string, readonly postcode: string, readonly contactEmail: string, readonly telephone: string, readonly website: string, readonly deliveryRegion: string, readonly vatPercent: string, readonly contractStart: string, readonly contractEnd: string, readonly futureNoticeDate: string, readonly engagement: string, readonly engagementEnd: string, readonly process: string, readonly submission: string, readonly noLotsReason: string, readonly changeReason: string, readonly terminationReason: string, readonly terminationDate: string, readonly buyerType: NoticeBuyerType | null, readonly regime: NoticeRegime | null, readonly procedure: NoticeProcedure | null, readonly documentsWithNotice: boolean | null, readonly sme: boolean | null, readonly vcse: boolean | null } | null } | null };

export type PrepareNoticeMutationVariables = Exact<{
  input: PrepareNoticeInput;
}>;


export type PrepareNoticeMutation = { readonly prepareNotice:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PrepareNoticeSuccess', readonly notice: { readonly id: string } }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type ReviseNoticeMutationVariables = Exact<{
  input: ReviseNoticeInput;
}>;


export type ReviseNoticeMutation = { readonly reviseNotice:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ReviseNoticeSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type SubmitNoticeMutationVariables = Exact<{
  input: SubmitNoticeInput;
}>;


export type SubmitNoticeMutation = { readonly submitNotice:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NoticeIncomplete', readonly message: string }
    | { readonly __typename: 'OcidTaken', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SubmitNoticeSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type OurDetailsQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type OurDetailsQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly details: { readonly version: number, readonly ppon: string, readonly street: string, readonly town: string, readonly postcode: string, readonly contactEmail: string, readonly telephone: string, readonly website: string, readonly deliveryRegion: string, readonly vatPercent: string, readonly buyerType: NoticeBuyerType | null } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type SaveAuthorityDetailsMutationVariables = Exact<{
  input: SaveAuthorityDetailsInput;
}>;


export type SaveAuthorityDetailsMutation = { readonly saveAuthorityDetails:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SaveAuthorityDetailsSuccess' }
   };

export type CouncilsQueryVariables = Exact<{
  words: string;
}>;


export type CouncilsQuery = { readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string } }> } };

export type PlaceParentsQueryVariables = Exact<{
  code: string;
}>;


export type PlaceParentsQuery = { readonly place: { readonly code: string, readonly parents: ReadonlyArray<{ readonly code: string }> } | null };

export type LotPlaceFactorsQueryVariables = Exact<{
  id: string | number;
}>;


export type LotPlaceFactorsQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly title: string, readonly estimatedValue: { readonly amount: string } | null, readonly tender: { readonly id: string, readonly state: TenderState, readonly version: number, readonly estimatedValue: { readonly amount: string } | null }, readonly criteria: ReadonlyArray<{ readonly scoring: string | null }>, readonly places: ReadonlyArray<{ readonly code: string, readonly place: { readonly kind: PlaceKind, readonly name: string } | null }>, readonly placeFactors: { readonly basis: PlaceBasis, readonly deciles: ReadonlyArray<{ readonly decile: number, readonly factor: string }>, readonly places: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly factor: string }> } | null }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type SetPlaceFactorsMutationVariables = Exact<{
  input: SetPlaceFactorsInput;
}>;


export type SetPlaceFactorsMutation = { readonly setPlaceFactors:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SetPlaceFactorsSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type OwnRoundsQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type OwnRoundsQuery = { readonly priorityRounds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleCy: string | null, readonly areaCode: string, readonly phase: RoundPhase, readonly opensAt: string, readonly closesAt: string, readonly area: { readonly name: string } | null }>, readonly communityNeeds: ReadonlyArray<{ readonly roundId: string, readonly state: NeedState }> };

export type AllNeedsQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type AllNeedsQuery = { readonly communityNeeds: ReadonlyArray<{ readonly id: string, readonly roundId: string, readonly number: number, readonly title: string, readonly titleCy: string | null, readonly byAuthority: boolean, readonly state: NeedState, readonly reason: string | null, readonly mergedInto: string | null }> };

export type OpenRoundMutationVariables = Exact<{
  input: OpenPriorityRoundInput;
}>;


export type OpenRoundMutation = { readonly openPriorityRound:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'OpenPriorityRoundSuccess', readonly round: { readonly id: string } }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type ModerateNeedMutationVariables = Exact<{
  input: ModerateNeedInput;
}>;


export type ModerateNeedMutation = { readonly moderateNeed:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'ModerateNeedSuccess' }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'RoundNotOpen', readonly message: string }
   };

export type EnterBallotMutationVariables = Exact<{
  input: EnterBallotInput;
}>;


export type EnterBallotMutation = { readonly enterBallot:
    | { readonly __typename: 'EnterBallotSuccess', readonly sheet: number, readonly nextSheet: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'RoundNotOpen', readonly message: string }
   };

export type CloseRoundMutationVariables = Exact<{
  input: ClosePriorityRoundInput;
}>;


export type CloseRoundMutation = { readonly closePriorityRound:
    | { readonly __typename: 'ClosePriorityRoundSuccess' }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'RoundNotOpen', readonly message: string }
   };

export type ProgramQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgramQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient', readonly id: string, readonly name: string, readonly kind: ApiClientKind, readonly clientId: string, readonly scopes: ReadonlyArray<ApiScope>, readonly createdAt: string, readonly revokedAt: string | null, readonly createdBy: { readonly name: string } | null, readonly secrets: ReadonlyArray<{ readonly prefix: string, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null }> }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type RotateProgramMutationVariables = Exact<{
  input: RotateApiClientInput;
}>;


export type RotateProgramMutation = { readonly rotateApiClient:
    | { readonly __typename: 'ClientRevoked' }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'RotateApiClientSuccess', readonly secret: string, readonly client: { readonly id: string, readonly name: string, readonly kind: ApiClientKind, readonly clientId: string } }
   };

export type RevokeProgramMutationVariables = Exact<{
  input: RevokeApiClientInput;
}>;


export type RevokeProgramMutation = { readonly revokeApiClient:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RevokeApiClientSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type OrganisationsWithProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationsWithProgramsQuery = { readonly viewer: { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ProgramsQueryVariables = Exact<{
  organisationId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgramsQuery = { readonly apiClients: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly kind: ApiClientKind, readonly createdAt: string, readonly revokedAt: string | null, readonly secrets: ReadonlyArray<{ readonly expiresAt: string, readonly lastUsedAt: string | null }> } }> } };

export type CreateProgramMutationVariables = Exact<{
  input: CreateApiClientInput;
}>;


export type CreateProgramMutation = { readonly createApiClient:
    | { readonly __typename: 'CreateApiClientSuccess', readonly secret: string, readonly client: { readonly id: string, readonly name: string, readonly kind: ApiClientKind, readonly clientId: string } }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
   };

export type CouncillorsQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type CouncillorsQuery = { readonly councillors: ReadonlyArray<{ readonly id: string, readonly name: string, readonly wardCode: string, readonly email: string | null, readonly endedOn: string | null, readonly isInOffice: boolean, readonly ward: { readonly name: string } | null }> };

export type WardsByNameQueryVariables = Exact<{
  words: string;
}>;


export type WardsByNameQuery = { readonly places: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly authorityName: string | null } }> } };

export type AddCouncillorMutationVariables = Exact<{
  input: AddCouncillorInput;
}>;


export type AddCouncillorMutation = { readonly addCouncillor:
    | { readonly __typename: 'AddCouncillorSuccess' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type ChangeCouncillorMutationVariables = Exact<{
  input: ChangeCouncillorInput;
}>;


export type ChangeCouncillorMutation = { readonly changeCouncillor:
    | { readonly __typename: 'ChangeCouncillorSuccess' }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type OwnQuestionsQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type OwnQuestionsQuery = { readonly wardQuestions: ReadonlyArray<{ readonly id: string, readonly wardCode: string, readonly askedBy: string, readonly askedOn: string, readonly withheld: Withholding | null, readonly question: string | null, readonly language: QuestionLanguage | null, readonly workingDaysWaited: number | null, readonly ward: { readonly name: string } | null, readonly answers: ReadonlyArray<{ readonly version: number, readonly answeredAt: string }> }> };

export type OwnQuestionQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnQuestionQuery = { readonly wardQuestion: { readonly id: string, readonly wardCode: string, readonly askedBy: string, readonly askedOn: string, readonly channel: QuestionChannel, readonly withheld: Withholding | null, readonly question: string | null, readonly language: QuestionLanguage | null, readonly provenance: string | null, readonly workingDaysWaited: number | null, readonly ward: { readonly name: string } | null, readonly authority: { readonly id: string }, readonly answers: ReadonlyArray<{ readonly version: number, readonly words: string, readonly wordsCy: string | null, readonly answeredAt: string, readonly tender: { readonly id: string, readonly title: string } | null }> } | null, readonly tenders: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly reference: string } }> } };

export type AnswerWardQuestionMutationVariables = Exact<{
  input: AnswerWardQuestionInput;
}>;


export type AnswerWardQuestionMutation = { readonly answerWardQuestion:
    | { readonly __typename: 'AnswerWardQuestionSuccess' }
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type WithholdWardQuestionMutationVariables = Exact<{
  input: WithholdWardQuestionInput;
}>;


export type WithholdWardQuestionMutation = { readonly withholdWardQuestion:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WithholdWardQuestionSuccess' }
   };

export type RecordWardQuestionMutationVariables = Exact<{
  input: RecordWardQuestionInput;
}>;


export type RecordWardQuestionMutation = { readonly recordWardQuestion:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RecordWardQuestionSuccess', readonly question: { readonly id: string } }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type RehearsalQueryVariables = Exact<{
  id: string | number;
}>;


export type RehearsalQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly comments: ReadonlyArray<{ readonly id: string }> | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly route: { readonly fund: { readonly capPerBid: string, readonly matchPercent: string | null } | null } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly estimatedValue: { readonly amount: string, readonly vat: VatBasis } | null, readonly scoring: { readonly method: string, readonly precision: number, readonly tieBreak: ReadonlyArray<string> }, readonly places: ReadonlyArray<{ readonly code: string, readonly place: { readonly name: string } | null }>, readonly placeFactors: { readonly basis: PlaceBasis, readonly deciles: ReadonlyArray<{ readonly decile: number, readonly factor: string }>, readonly places: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly factor: string }> } | null, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly scoring: string | null, readonly questions: ReadonlyArray<{ readonly text: string, readonly help: string, readonly wordLimit: number }> }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly unitCy: string, readonly proxyValue: string | null, readonly losses: { readonly deadweight: string, readonly displacement: string, readonly attribution: string, readonly leakage: string, readonly substitution: string, readonly dropOff: string } } }> }> } | null };

export type ResultQueryVariables = Exact<{
  lotId: string | number;
}>;


export type ResultQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: number, readonly title: string, readonly criteriaHash: string | null, readonly scoring: { readonly method: string }, readonly tender: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly lots: ReadonlyArray<{ readonly id: string }> }, readonly latestScoringRun: { readonly id: string, readonly state: ScoringRunState, readonly progress: number, readonly failure: string | null, readonly requestedAt: string, readonly finishedAt: string | null, readonly result: { readonly engine: string, readonly inputHash: string, readonly resultHash: string, readonly bids: ReadonlyArray<{ readonly key: string, readonly rank: number | null, readonly status: string, readonly reason: string | null, readonly supplierName: string, readonly supplierKind: SupplierKind | null, readonly socialValue: string | null, readonly total: string | null, readonly price: { readonly amount: string, readonly vat: VatBasis } | null, readonly points: ReadonlyArray<{ readonly key: string, readonly points: string, readonly of: string }> }>, readonly leaves: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly effectiveWeight: string }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly bidKeys: ReadonlyArray<string>, readonly criterionKey: string | null }>, readonly sweeps: ReadonlyArray<{ readonly criterionKey: string, readonly criterionName: string, readonly kind: CriterionKind, readonly publishedWeight: string, readonly lines: ReadonlyArray<{ readonly bidKey: string, readonly atZero: string, readonly atHundred: string }>, readonly crossings: ReadonlyArray<{ readonly weight: string, readonly aheadAboveKey: string, readonly aheadBelowKey: string, readonly sentence: string }> }>, readonly withdrawals: ReadonlyArray<{ readonly sentence: string, readonly changesWinner: boolean, readonly withdrawnKeys: ReadonlyArray<string> }>, readonly confidence: { readonly winnerKey: string, readonly winnerShare: string, readonly draws: number, readonly seed: number, readonly firstPlaces: ReadonlyArray<{ readonly bidKey: string, readonly share: string }> } | null } | null } | null }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type RequestScoringMutationVariables = Exact<{
  input: RequestScoringInput;
}>;


export type RequestScoringMutation = { readonly requestScoring:
    | { readonly __typename: 'GradesMissing', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RequestScoringSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type ScoringProgressSubscriptionVariables = Exact<{
  runId: string | number;
}>;


export type ScoringProgressSubscription = { readonly scoringProgressed: { readonly state: ScoringRunState, readonly progress: number } | null };

export type ProofQueryVariables = Exact<{
  lotId: string | number;
}>;


export type ProofQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly number: number, readonly tender: { readonly reference: string }, readonly latestScoringRun: { readonly result: { readonly bundle: string, readonly resultJson: string } | null } | null }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type TenderStagesQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderStagesQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly route: { readonly regime: Regime, readonly stages: ReadonlyArray<{ readonly kind: StageKind, readonly name: string, readonly deadline: string | null, readonly mostSuppliers: number | null }>, readonly timeline: { readonly breaches: ReadonlyArray<{ readonly rule: TimelineRule, readonly statutory: boolean, readonly reason: { readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding } }> } } | null } | null };

export type SetStagesMutationVariables = Exact<{
  input: SetStagesInput;
}>;


export type SetStagesMutation = { readonly setStages:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'SetStagesSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type TemplatesQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type TemplatesQuery = { readonly tenderTemplates: ReadonlyArray<{ readonly id: string, readonly name: string, readonly isShipped: boolean, readonly language: string | null, readonly lots: number, readonly criteria: number, readonly questions: number, readonly keptAt: string | null }> };

export type KeepAsTemplateMutationVariables = Exact<{
  input: KeepAsTemplateInput;
}>;


export type KeepAsTemplateMutation = { readonly keepAsTemplate:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'KeepAsTemplateSuccess' }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type RemoveTemplateMutationVariables = Exact<{
  input: RemoveTemplateInput;
}>;


export type RemoveTemplateMutation = { readonly removeTemplate:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RemoveTemplateSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string }
   };

export type TenderQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly publishedAt: string | null, readonly deadline: string | null, readonly closedAt: string | null, readonly approval: { readonly state: ApprovalState } | null, readonly tasks: ReadonlyArray<{ readonly task: string, readonly section: DraftSection, readonly state: DraftTaskState, readonly missing: number, readonly lot: { readonly id: string } | null }>, readonly comments: ReadonlyArray<{ readonly section: CommentSection, readonly resolvedAt: string | null }> | null, readonly route: { readonly regime: Regime, readonly noticeDate: string, readonly stages: ReadonlyArray<{ readonly kind: StageKind }>, readonly fund: { readonly total: string, readonly capPerBid: string, readonly matchPercent: string | null } | null } | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }>, readonly bids: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly receivedAt: string, readonly supplier: { readonly id: string, readonly name: string, readonly supplierKind: SupplierKind | null }, readonly content: { readonly price: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } } | null } }> }, readonly latestScoringRun: { readonly id: string, readonly state: ScoringRunState } | null }> } | null };

export type WhatIfQueryVariables = Exact<{
  lotId: string | number;
}>;


export type WhatIfQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: number, readonly title: string, readonly estimatedValue: { readonly amount: string } | null, readonly criteria: ReadonlyArray<{ readonly key: string, readonly name: string, readonly kind: CriterionKind, readonly parentKey: string | null, readonly weight: string, readonly scoring: string | null }>, readonly scoring: { readonly method: string, readonly precision: number, readonly tieBreak: ReadonlyArray<string>, readonly lastResort: string | null }, readonly places: ReadonlyArray<{ readonly code: string, readonly place: { readonly name: string } | null }>, readonly placeFactors: { readonly basis: PlaceBasis, readonly deciles: ReadonlyArray<{ readonly decile: number, readonly factor: string }>, readonly places: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly factor: string }> } | null, readonly sampleBids: { readonly version: number, readonly cases: ReadonlyArray<{ readonly name: string, readonly bids: ReadonlyArray<{ readonly name: string, readonly price: string, readonly socialValue: string, readonly place: string | null, readonly grades: ReadonlyArray<{ readonly criterionKey: string, readonly grade: string }> }> }> } | null, readonly tender: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly estimatedValue: { readonly amount: string } | null, readonly authority: { readonly id: string }, readonly lots: ReadonlyArray<{ readonly id: string }> } }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type PastResultsQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type PastResultsQuery = { readonly pastResults: ReadonlyArray<{ readonly title: string, readonly scoredAt: string, readonly estimatedValue: string | null, readonly bids: ReadonlyArray<{ readonly rank: number, readonly price: string | null, readonly socialValue: string, readonly qualityShare: string | null, readonly methodShare: string | null }> }> };

export type AdoptWeightsMutationVariables = Exact<{
  input: SetAwardCriteriaInput;
}>;


export type AdoptWeightsMutation = { readonly setAwardCriteria:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SetAwardCriteriaSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type SaveSampleBidsMutationVariables = Exact<{
  input: SaveSampleBidsInput;
}>;


export type SaveSampleBidsMutation = { readonly saveSampleBids:
    | { readonly __typename: 'Conflict', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoleMissing', readonly message: string }
    | { readonly __typename: 'SaveSampleBidsSuccess' }
    | { readonly __typename: 'WrongPhase', readonly message: string }
   };

export type TendersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TenderFilter | null | undefined;
}>;


export type TendersQuery = { readonly approvalsWaiting: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly tenders: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } }> } };

export type TenderTimelineQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderTimelineQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly version: number, readonly deal: { readonly mobilisationWeeks: number | null }, readonly route: { readonly nation: BuyingNation, readonly regime: Regime, readonly stages: ReadonlyArray<{ readonly kind: StageKind, readonly name: string, readonly deadline: string | null }>, readonly timeline: { readonly documentsWithNotice: boolean, readonly qualifyingPlannedNotice: boolean, readonly urgent: boolean, readonly dates: ReadonlyArray<{ readonly milestone: Milestone, readonly date: string }> } } | null } | null };

export type PlanTimelineMutationVariables = Exact<{
  input: PlanTimelineInput;
}>;


export type PlanTimelineMutation = { readonly planTimeline:
    | { readonly __typename: 'Conflict', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly path: ReadonlyArray<string>, readonly faults: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'PlanTimelineSuccess' }
    | { readonly __typename: 'RoleMissing', readonly message: string, readonly path: ReadonlyArray<string> }
    | { readonly __typename: 'WrongPhase', readonly message: string, readonly path: ReadonlyArray<string> }
   };

export type WebhookQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint', readonly id: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly status: WebhookStatus, readonly createdAt: string, readonly createdBy: { readonly name: string } | null, readonly secrets: ReadonlyArray<{ readonly createdAt: string, readonly expiresAt: string | null }>, readonly deliveries: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly messageId: string, readonly kind: string, readonly state: WebhookDeliveryState, readonly attempts: number, readonly createdAt: string, readonly lastAttemptAt: string | null, readonly nextAttemptAt: string | null, readonly statusCode: number | null, readonly durationMs: number | null, readonly fault: WebhookFault | null, readonly answer: string | null } }> } }
   | null };

export type RotateWebhookMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;


export type RotateWebhookMutation = { readonly rotateWebhookSecret:
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'RotateWebhookSecretSuccess', readonly secret: string, readonly endpoint: { readonly id: string, readonly url: string } }
   };

export type PauseWebhookMutationVariables = Exact<{
  input: PauseWebhookEndpointInput;
}>;


export type PauseWebhookMutation = { readonly pauseWebhookEndpoint:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'PauseWebhookEndpointSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type ResumeWebhookMutationVariables = Exact<{
  input: ResumeWebhookEndpointInput;
}>;


export type ResumeWebhookMutation = { readonly resumeWebhookEndpoint:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'ResumeWebhookEndpointSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type TestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;


export type TestWebhookMutation = { readonly sendTestWebhook:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'SendTestWebhookSuccess' }
   };

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayWebhookDeliveryInput;
}>;


export type ReplayDeliveryMutation = { readonly replayWebhookDelivery:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'ReplayWebhookDeliverySuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookEndpointInput;
}>;


export type RemoveWebhookMutation = { readonly removeWebhookEndpoint:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemoveWebhookEndpointSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type WebhooksQueryVariables = Exact<{
  organisationId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { readonly webhookEndpoints: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly url: string, readonly kinds: ReadonlyArray<string>, readonly status: WebhookStatus, readonly createdAt: string } }> } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookEndpointInput;
}>;


export type CreateWebhookMutation = { readonly createWebhookEndpoint:
    | { readonly __typename: 'CreateWebhookEndpointSuccess', readonly secret: string, readonly endpoint: { readonly id: string, readonly url: string } }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
   };

export type DraftWordsQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftWordsQuery = { readonly tender: { readonly id: string, readonly title: string, readonly description: string, readonly state: TenderState, readonly version: number } | null };

export type UpdateWordsMutationVariables = Exact<{
  input: UpdateTenderInput;
}>;


export type UpdateWordsMutation = { readonly updateTender:
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'UpdateTenderSuccess' }
    | { readonly __typename: 'WrongPhase' }
   };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { readonly saveSearch:
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'SaveSearchSuccess' }
   };

export type ConfirmSearchMutationVariables = Exact<{
  input: ConfirmSearchInput;
}>;


export type ConfirmSearchMutation = { readonly confirmSearch:
    | { readonly __typename: 'ConfirmSearchSuccess', readonly query: string }
    | { readonly __typename: 'LinkEnded' }
   };

export type StopSearchMutationVariables = Exact<{
  input: StopSearchInput;
}>;


export type StopSearchMutation = { readonly stopSearch:
    | { readonly __typename: 'LinkEnded' }
    | { readonly __typename: 'StopSearchSuccess' }
   };

export type ForYouQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ForYouQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly profile: { readonly cpvCodes: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly valueFrom: string | null, readonly valueTo: string | null } | null, readonly matches: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly cpvCodes: ReadonlyArray<string>, readonly placeCodes: ReadonlyArray<string>, readonly isInRange: boolean, readonly isForVcse: boolean, readonly isForSme: boolean, readonly tender: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } } }> } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type CodeNamesQueryVariables = Exact<{
  cpv: ReadonlyArray<string> | string;
  places: ReadonlyArray<string> | string;
}>;


export type CodeNamesQuery = { readonly codeNames: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type OpenMeasuresQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenMeasuresQuery = { readonly measureSet: { readonly name: string, readonly nameCy: string | null, readonly licence: string, readonly attributions: ReadonlyArray<string>, readonly measures: ReadonlyArray<{ readonly code: string, readonly theme: string | null, readonly name: string, readonly nameCy: string | null, readonly unit: string, readonly unitCy: string | null, readonly proxyValue: string | null, readonly priceYear: string | null, readonly low: string | null, readonly high: string | null, readonly source: string | null, readonly standing: RuleStanding | null, readonly licence: string, readonly uncertainty: string | null, readonly uprated: { readonly amount: string, readonly priceYear: string, readonly from: string, readonly to: string, readonly source: string } | null }> } | null };

export type NoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NoticeFilter | null | undefined;
}>;


export type NoticesQuery = { readonly notices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly type: NoticeType, readonly ocid: string, readonly title: string, readonly decidedAt: string | null, readonly platformId: string | null, readonly platformUrl: string | null, readonly release: string | null, readonly authority: { readonly name: string }, readonly tender: { readonly id: string, readonly state: TenderState } | null } }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type EngagementQueryVariables = Exact<{
  ocid: string;
}>;


export type EngagementQuery = { readonly notices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ocid: string, readonly title: string, readonly release: string | null, readonly authority: { readonly id: string, readonly name: string, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null, readonly details: { readonly contactEmail: string, readonly telephone: string, readonly website: string, readonly street: string, readonly town: string, readonly postcode: string } | null }, readonly details: { readonly contactEmail: string, readonly engagement: string, readonly engagementEnd: string } | null, readonly engagementAnswers: ReadonlyArray<{ readonly number: number, readonly question: string, readonly answer: string, readonly corrects: number | null, readonly publishedAt: string }> } }> } };

export type OpportunityFeedQueryVariables = Exact<{
  first: number;
  filter?: TenderFilter | null | undefined;
}>;


export type OpportunityFeedQuery = { readonly opportunities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly publishedAt: string | null, readonly cpvCodes: ReadonlyArray<string>, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } }> } };

export type OpportunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TenderFilter | null | undefined;
}>;


export type OpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly placeCodes: ReadonlyArray<string>, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } }> } };

export type LargerPlacesQueryVariables = Exact<{
  code: string;
}>;


export type LargerPlacesQuery = { readonly place: { readonly parents: ReadonlyArray<{ readonly code: string, readonly name: string }> } | null };

export type OpportunityChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityChangesQuery = { readonly tender: { readonly id: string, readonly title: string, readonly state: TenderState, readonly buyer: { readonly name: string }, readonly authority: { readonly id: string, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null }, readonly amendments: ReadonlyArray<{ readonly number: number, readonly reason: string, readonly publishedAt: string | null, readonly changes: ReadonlyArray<{ readonly field: AmendedField, readonly lot: number | null, readonly before: string, readonly after: string }> }> } | null };

export type OpportunityGroundworkQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityGroundworkQuery = { readonly tender: { readonly criteriaReasons: ReadonlyArray<{ readonly lotId: string, readonly because: string, readonly becauseCy: string, readonly source: string, readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string } }>, readonly decisions: { readonly equality: { readonly assessed: boolean, readonly words: string, readonly reference: string | null } | null, readonly consultation: { readonly consulting: boolean, readonly reason: string } | null, readonly market: ReadonlyArray<{ readonly question: string, readonly answer: string }> | null }, readonly placeNeeds: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly notHeard: boolean, readonly place: { readonly name: string } | null, readonly round: { readonly id: string, readonly title: string, readonly titleCy: string | null, readonly smallCountThreshold: number, readonly ballots: { readonly shown: CountShown, readonly count: number | null }, readonly channels: ReadonlyArray<{ readonly channel: BallotChannel, readonly ballots: { readonly shown: CountShown, readonly count: number | null } }> } | null, readonly needs: ReadonlyArray<{ readonly needId: string, readonly rank: number, readonly title: string, readonly titleCy: string | null, readonly percent: string | null, readonly answer: { readonly uptake: NeedUptake, readonly words: string } | null }> }> } | null };

export type OpportunityFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityFilesQuery = { readonly tender: { readonly id: string, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: TenderDocumentKind, readonly title: string, readonly titleCy: string | null, readonly fileName: string, readonly bytes: number, readonly onRequest: boolean, readonly since: number | null }>, readonly earlierDocuments: ReadonlyArray<{ readonly id: string, readonly kind: TenderDocumentKind, readonly title: string, readonly titleCy: string | null, readonly fileName: string, readonly bytes: number, readonly onRequest: boolean, readonly until: number | null, readonly replacedBy: string | null }> } | null };

export type OpportunityQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly isVcseFriendly: boolean, readonly isSmeFriendly: boolean, readonly publishedAt: string | null, readonly enquiryDeadline: string | null, readonly deadline: string | null, readonly abandonReason: string | null, readonly notices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly ocid: string } }> }, readonly amendments: ReadonlyArray<{ readonly reason: string, readonly publishedAt: string | null }>, readonly buyer: { readonly name: string }, readonly authority: { readonly id: string, readonly details: { readonly street: string, readonly town: string, readonly postcode: string, readonly contactEmail: string, readonly telephone: string, readonly website: string } | null, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly route: { readonly regime: Regime, readonly stages: ReadonlyArray<{ readonly kind: StageKind, readonly name: string, readonly deadline: string | null, readonly mostSuppliers: number | null }>, readonly fund: { readonly total: string, readonly capPerBid: string, readonly matchPercent: string | null } | null } | null, readonly deal: { readonly mobilisationWeeks: number | null, readonly reservation: Reservation | null, readonly oneLotReason: string | null, readonly payment: { readonly time: PaymentTime, readonly days: number } | null, readonly uplift: { readonly kind: UpliftKind, readonly percent: string | null } | null, readonly tupe: { readonly answer: TupeAnswer, readonly listAvailable: boolean } | null, readonly insurances: ReadonlyArray<{ readonly kind: InsuranceKind, readonly cover: string, readonly neededBy: InsuranceTime }> | null, readonly term: { readonly months: number, readonly extensionMonths: number } | null, readonly conditions: ReadonlyArray<{ readonly kind: ConditionKind, readonly text: string, readonly otherProof: boolean, readonly minimumTurnover: string | null, readonly guarantee: boolean, readonly leastYears: number | null, readonly likeContracts: number | null, readonly withinYears: number | null, readonly likeContractValue: string | null, readonly namedAuthority: boolean, readonly register: string | null, readonly orEquivalent: boolean }>, readonly kpis: ReadonlyArray<{ readonly name: string, readonly target: string, readonly measuredBy: string }> }, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly contractEnd: string | null, readonly criteriaHash: string | null, readonly places: ReadonlyArray<{ readonly code: string, readonly channels: ReadonlyArray<ServiceChannel>, readonly place: { readonly name: string } | null }>, readonly placeFactors: { readonly places: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly factor: string }> } | null, readonly bidEffort: { readonly questions: number, readonly words: number, readonly hours: number, readonly basis: { readonly text: string, readonly textCy: string } }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly scoring: { readonly precision: number, readonly tieBreak: ReadonlyArray<string>, readonly lastResort: string | null }, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string, readonly scoring: string | null, readonly questions: ReadonlyArray<{ readonly text: string, readonly help: string, readonly wordLimit: number }> }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }> }> } | null };

export type PlaceTendersQueryVariables = Exact<{
  code: string;
}>;


export type PlaceTendersQuery = { readonly within: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly placeCodes: ReadonlyArray<string>, readonly buyer: { readonly name: string } } }> }, readonly around: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly placeCodes: ReadonlyArray<string>, readonly buyer: { readonly name: string } } }> } };

export type PlaceQueryVariables = Exact<{
  code: string;
}>;


export type PlaceQuery = { readonly place: { readonly code: string, readonly kind: PlaceKind, readonly name: string, readonly isFictional: boolean, readonly parents: ReadonlyArray<{ readonly code: string, readonly kind: PlaceKind, readonly name: string }>, readonly deprivation: { readonly neighbourhoods: number, readonly mostDeprived: number, readonly mostDeprivedPercent: string, readonly rank: number | null, readonly decile: number | null, readonly domains: ReadonlyArray<{ readonly domain: DeprivationDomain, readonly mostDeprived: number, readonly mostDeprivedPercent: string, readonly decile: number | null }> } | null, readonly map: { readonly kind: PlaceKind, readonly width: number | null, readonly height: number | null, readonly parts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly neighbourhoods: number, readonly mostDeprived: number, readonly mostDeprivedPercent: string | null, readonly decile: number | null, readonly path: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly edition: string, readonly source: string, readonly licence: string, readonly attribution: string }> } | null, readonly needAnswers: ReadonlyArray<{ readonly tender: { readonly id: string, readonly title: string }, readonly needs: { readonly code: string, readonly decile: number | null, readonly notHeard: boolean, readonly place: { readonly name: string } | null, readonly round: { readonly id: string, readonly title: string, readonly titleCy: string | null, readonly smallCountThreshold: number, readonly ballots: { readonly shown: CountShown, readonly count: number | null }, readonly channels: ReadonlyArray<{ readonly channel: BallotChannel, readonly ballots: { readonly shown: CountShown, readonly count: number | null } }> } | null, readonly needs: ReadonlyArray<{ readonly needId: string, readonly rank: number, readonly title: string, readonly titleCy: string | null, readonly percent: string | null, readonly answer: { readonly uptake: NeedUptake, readonly words: string } | null }> } }>, readonly topNeeds: { readonly round: { readonly id: string, readonly title: string, readonly titleCy: string | null }, readonly needs: ReadonlyArray<{ readonly rank: number | null, readonly percent: string | null, readonly need: { readonly id: string, readonly title: string, readonly titleCy: string | null } }> } | null };

export type PlacesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PlaceFilter | null | undefined;
}>;


export type PlacesQuery = { readonly places: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly kind: PlaceKind, readonly name: string, readonly authorityName: string | null } }> } };

export type AreaRoundsQueryVariables = Exact<{
  area: string;
  code: string;
}>;


export type AreaRoundsQuery = { readonly place: { readonly code: string, readonly name: string, readonly kind: PlaceKind } | null, readonly priorityRounds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly titleCy: string | null, readonly opensAt: string, readonly closesAt: string, readonly phase: RoundPhase, readonly authority: { readonly name: string } }> };

export type CastBallotMutationVariables = Exact<{
  input: CastBallotInput;
}>;


export type CastBallotMutation = { readonly castBallot:
    | { readonly __typename: 'AttemptsUsedUp', readonly message: string, readonly retryAt: string }
    | { readonly __typename: 'CastBallotSuccess', readonly replaced: boolean }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RoundNotOpen', readonly message: string }
   };

export type ProposeNeedMutationVariables = Exact<{
  input: ProposeNeedInput;
}>;


export type ProposeNeedMutation = { readonly proposeNeed:
    | { readonly __typename: 'AttemptsUsedUp', readonly message: string, readonly retryAt: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'ProposeNeedSuccess' }
    | { readonly __typename: 'RoundNotOpen', readonly message: string }
   };

export type SuppliersQueryVariables = Exact<{ [key: string]: never; }>;


export type SuppliersQuery = { readonly viewer: { readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<MembershipRole>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind } }> } | null };

export type OrganisationSearchesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationSearchesQuery = { readonly viewer: { readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<MembershipRole>, readonly organisation: { readonly id: string } }> } | null, readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly searches: ReadonlyArray<{ readonly id: string, readonly name: string, readonly query: string, readonly alerts: SearchAlerts, readonly newCount: number, readonly seenAt: string }> | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type KeepOrganisationSearchMutationVariables = Exact<{
  input: KeepOrganisationSearchInput;
}>;


export type KeepOrganisationSearchMutation = { readonly keepOrganisationSearch:
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'KeepOrganisationSearchSuccess' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
   };

export type ChangeOrganisationSearchMutationVariables = Exact<{
  input: ChangeOrganisationSearchInput;
}>;


export type ChangeOrganisationSearchMutation = { readonly changeOrganisationSearch:
    | { readonly __typename: 'ChangeOrganisationSearchSuccess' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
   };

export type RemoveOrganisationSearchMutationVariables = Exact<{
  input: RemoveOrganisationSearchInput;
}>;


export type RemoveOrganisationSearchMutation = { readonly removeOrganisationSearch:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemoveOrganisationSearchSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type WardQueryVariables = Exact<{
  code: string;
}>;


export type WardQuery = { readonly wardAuthorities: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly wardQuestions: ReadonlyArray<{ readonly id: string, readonly wardCode: string, readonly askedBy: string, readonly askedOn: string, readonly channel: QuestionChannel, readonly withheld: Withholding | null, readonly question: string | null, readonly language: QuestionLanguage | null, readonly provenance: string | null, readonly workingDaysWaited: number | null, readonly ward: { readonly name: string } | null, readonly authority: { readonly id: string, readonly name: string }, readonly answers: ReadonlyArray<{ readonly version: number, readonly words: string, readonly wordsCy: string | null, readonly answeredAt: string, readonly tender: { readonly id: string, readonly title: string } | null }> }> };

export type AskWardQuestionMutationVariables = Exact<{
  input: AskWardQuestionInput;
}>;


export type AskWardQuestionMutation = { readonly askWardQuestion:
    | { readonly __typename: 'AskWardQuestionSuccess' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound' }
   };

export type ConfirmWardQuestionMutationVariables = Exact<{
  input: ConfirmWardQuestionInput;
}>;


export type ConfirmWardQuestionMutation = { readonly confirmWardQuestion:
    | { readonly __typename: 'ConfirmWardQuestionSuccess', readonly wardCode: string }
    | { readonly __typename: 'LinkEnded' }
   };

export type WardNameQueryVariables = Exact<{
  code: string;
}>;


export type WardNameQuery = { readonly place: { readonly code: string, readonly kind: PlaceKind, readonly name: string } | null, readonly wardAuthorities: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ConsentQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentQuery = { readonly consentText: { readonly version: string, readonly english: string, readonly welsh: string }, readonly viewer: { readonly mayHelp: boolean, readonly hasSecondFactor: boolean } | null };

export type StartAssistedSessionMutationVariables = Exact<{
  input: StartAssistedSessionInput;
}>;


export type StartAssistedSessionMutation = { readonly startAssistedSession:
    | { readonly __typename: 'AssistanceRefused' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'StartAssistedSessionSuccess', readonly token: string, readonly session: { readonly endsAt: string } }
   };

export type HelpFragment = { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly helperName: string, readonly reason: string, readonly startedAt: string, readonly endsAt: string, readonly endedAt: string | null, readonly organisation: { readonly name: string }, readonly actions: ReadonlyArray<{ readonly verb: string, readonly at: string }> } }> } & { ' $fragmentName'?: 'HelpFragment' };

export type HelpGivenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HelpGivenQuery = { readonly serverTime: string, readonly viewer: { readonly mayHelp: boolean, readonly helpGiven: { ' $fragmentRefs'?: { 'HelpFragment': HelpFragment } } } | null };

export type HelpReceivedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HelpReceivedQuery = { readonly serverTime: string, readonly viewer: { readonly helpReceived: { ' $fragmentRefs'?: { 'HelpFragment': HelpFragment } } } | null };

export type EraseMyselfMutationVariables = Exact<{
  input: EraseMyselfInput;
}>;


export type EraseMyselfMutation = { readonly eraseMyself:
    | { readonly __typename: 'EraseMyselfSuccess' }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'LastKeeper' }
   };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { readonly viewer: { readonly email: string, readonly mayHelp: boolean, readonly secondFactorMissing: boolean, readonly person: { readonly name: string }, readonly secondFactors: { readonly totp: boolean, readonly recoveryCodesLeft: number, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } } | null };

export type BeginTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpEnrolmentMutation = { readonly beginTotpEnrolment:
    | { readonly __typename: 'BeginTotpEnrolmentSuccess', readonly secret: string, readonly uri: string }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  input: ConfirmTotpEnrolmentInput;
}>;


export type ConfirmTotpEnrolmentMutation = { readonly confirmTotpEnrolment:
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'CodeRefused' }
    | { readonly __typename: 'ConfirmTotpEnrolmentSuccess', readonly token: string, readonly expiresAt: string, readonly recoveryCodes: ReadonlyArray<string> | null }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { readonly removeTotp:
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'LastSecondFactor' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemoveTotpSuccess' }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RegenerateRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RegenerateRecoveryCodesMutation = { readonly regenerateRecoveryCodes:
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'RegenerateRecoveryCodesSuccess', readonly recoveryCodes: ReadonlyArray<string> }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { readonly beginPasskeyRegistration:
    | { readonly __typename: 'BeginPasskeyRegistrationSuccess', readonly options: string }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { readonly registerPasskey:
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'RegisterPasskeySuccess', readonly token: string, readonly expiresAt: string, readonly recoveryCodes: ReadonlyArray<string> | null }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
    | { readonly __typename: 'FreshSignInNeeded' }
    | { readonly __typename: 'LastSecondFactor' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemovePasskeySuccess' }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly viewer: { readonly sessions: ReadonlyArray<{ readonly id: string, readonly device: string, readonly createdAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly current: boolean }> } | null };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RevokeSessionSuccess' }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { readonly revokeOtherSessions: { readonly count: number } };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { readonly registerPerson:
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'RegisterPersonSuccess' }
   };

export type ConfirmAddressMutationVariables = Exact<{
  input: ConfirmAddressInput;
}>;


export type ConfirmAddressMutation = { readonly confirmAddress:
    | { readonly __typename: 'ConfirmAddressSuccess' }
    | { readonly __typename: 'LinkEnded' }
    | { readonly __typename: 'SignInRefused' }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'RequestPasswordResetSuccess' }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'LinkEnded' }
    | { readonly __typename: 'ResetPasswordSuccess' }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'ChangePasswordSuccess' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'SignInRefused', readonly retryAt: string | null }
   };

export type WaysToSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysToSignInQuery = { readonly identityProviders: ReadonlyArray<{ readonly key: string, readonly label: string }>, readonly demoAccounts: ReadonlyArray<{ readonly email: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SecondFactorNeeded', readonly challenge: string, readonly methods: ReadonlyArray<SecondFactorMethod> }
    | { readonly __typename: 'SignInRefused', readonly retryAt: string | null }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string, readonly viewer: { readonly secondFactorMissing: boolean } }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { readonly confirmSecondFactor:
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'SignInRefused', readonly retryAt: string | null }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string, readonly viewer: { readonly secondFactorMissing: boolean } }
   };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { readonly beginPasskeySignIn: { readonly challenge: string, readonly options: string } };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: SignInWithPasskeyInput;
}>;


export type SignInWithPasskeyMutation = { readonly signInWithPasskey:
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'SignInRefused', readonly retryAt: string | null }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string, readonly viewer: { readonly secondFactorMissing: boolean } }
   };

export type BeginProviderSignInMutationVariables = Exact<{
  input: BeginProviderSignInInput;
}>;


export type BeginProviderSignInMutation = { readonly beginProviderSignIn:
    | { readonly __typename: 'BeginProviderSignInSuccess', readonly challenge: string, readonly authorizationUrl: string }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'ProviderUnreachable' }
   };

export type SignInWithProviderMutationVariables = Exact<{
  input: SignInWithProviderInput;
}>;


export type SignInWithProviderMutation = { readonly signInWithProvider:
    | { readonly __typename: 'AddressNotVerified' }
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'ProviderUnreachable' }
    | { readonly __typename: 'SecondFactorNeeded', readonly challenge: string, readonly methods: ReadonlyArray<SecondFactorMethod> }
    | { readonly __typename: 'SignInRefused' }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string, readonly viewer: { readonly secondFactorMissing: boolean } }
   };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { readonly demoAccounts: ReadonlyArray<{ readonly email: string, readonly name: string, readonly password: string, readonly code: string | null }> };

export type HelpingQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpingQuery = { readonly viewer: { readonly onBehalfOf: { readonly id: string } | null } | null };

export type EndAssistedSessionMutationVariables = Exact<{
  input: EndAssistedSessionInput;
}>;


export type EndAssistedSessionMutation = { readonly endAssistedSession:
    | { readonly __typename: 'EndAssistedSessionSuccess' }
    | { readonly __typename: 'NotFound' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOutAt: string } };

export type ThemeQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type ThemeQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly theme: { readonly version: number, readonly displayName: string, readonly brandColour: string, readonly accentColour: string, readonly font: ThemeFont, readonly logo: { readonly width: number, readonly height: number, readonly png: string } | null } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly viewer: { readonly secondFactorMissing: boolean, readonly onBehalfOf: { readonly endsAt: string, readonly person: { readonly name: string } | null, readonly organisation: { readonly name: string } } | null, readonly person: { readonly name: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null }> } | null };

export type AdmitFileQueryVariables = Exact<{ [key: string]: never; }>;


export type AdmitFileQuery = { readonly admitFile: boolean };

export type OfflineTenderQueryVariables = Exact<{
  id: string | number;
}>;


export type OfflineTenderQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly isVcseFriendly: boolean, readonly isSmeFriendly: boolean, readonly publishedAt: string | null, readonly enquiryDeadline: string | null, readonly deadline: string | null, readonly closedAt: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly route: { readonly regime: Regime, readonly noticeDate: string, readonly fund: { readonly total: string, readonly capPerBid: string, readonly matchPercent: string | null } | null, readonly stages: ReadonlyArray<{ readonly kind: StageKind, readonly name: string, readonly deadline: string | null, readonly mostSuppliers: number | null }>, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }>, readonly timeline: { readonly urgent: boolean, readonly qualifyingPlannedNotice: boolean, readonly documentsWithNotice: boolean, readonly dates: ReadonlyArray<{ readonly milestone: Milestone, readonly date: string, readonly workingDays: number | null }> } } | null, readonly budget: { readonly vat: VatBasis, readonly source: { readonly decision: string, readonly reference: string | null }, readonly years: ReadonlyArray<{ readonly year: number, readonly standing: { readonly percent: string | null, readonly approved: { readonly amount: string } | null, readonly cost: { readonly amount: string } } }>, readonly term: { readonly percent: string | null, readonly approved: { readonly amount: string } | null, readonly cost: { readonly amount: string } }, readonly warnings: ReadonlyArray<{ readonly text: string, readonly textCy: string }>, readonly cut: { readonly percent: number, readonly lots: ReadonlyArray<{ readonly unit: string, readonly lost: number, readonly lostInMostDeprived: number }> } } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly contractEnd: string | null, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly scoring: { readonly method: string, readonly precision: number, readonly tieBreak: ReadonlyArray<string>, readonly lastResort: string | null }, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string, readonly scoring: string | null, readonly questions: ReadonlyArray<{ readonly text: string, readonly help: string, readonly wordLimit: number }> }>, readonly places: ReadonlyArray<{ readonly code: string, readonly channels: ReadonlyArray<ServiceChannel>, readonly place: { readonly name: string } | null }>, readonly bidEffort: { readonly hours: number, readonly questions: number, readonly words: number }, readonly placeFactors: { readonly basis: PlaceBasis, readonly deciles: ReadonlyArray<{ readonly decile: number, readonly factor: string }>, readonly places: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly factor: string }> } | null, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly unitCy: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string, readonly uncertainty: string } }>, readonly frameworkDemands: ReadonlyArray<{ readonly frameworkId: string, readonly title: string, readonly titleCy: string | null, readonly leastWeight: string | null, readonly target: string | null, readonly isBinding: boolean, readonly isMet: boolean, readonly reasons: ReadonlyArray<{ readonly text: string, readonly textCy: string, readonly source: string, readonly standing: RuleStanding }> }> }> } | null };

export type OfflineTermsQueryVariables = Exact<{
  id: string | number;
}>;


export type OfflineTermsQuery = { readonly tender: { readonly abandonReason: string | null, readonly mainCategory: string | null, readonly cpvCodes: ReadonlyArray<string>, readonly placeCodes: ReadonlyArray<string>, readonly amendments: ReadonlyArray<{ readonly reason: string, readonly publishedAt: string | null }>, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: TenderDocumentKind, readonly title: string, readonly titleCy: string | null, readonly fileName: string, readonly bytes: number, readonly sha256: string, readonly onRequest: boolean, readonly since: number | null }>, readonly earlierDocuments: ReadonlyArray<{ readonly id: string, readonly kind: TenderDocumentKind, readonly title: string, readonly titleCy: string | null, readonly fileName: string, readonly bytes: number, readonly sha256: string, readonly onRequest: boolean, readonly until: number | null, readonly replacedBy: string | null }>, readonly deal: { readonly mobilisationWeeks: number | null, readonly reservation: Reservation | null, readonly oneLotReason: string | null, readonly noKpisReason: string | null, readonly payment: { readonly time: PaymentTime, readonly days: number } | null, readonly uplift: { readonly kind: UpliftKind, readonly percent: string | null } | null, readonly tupe: { readonly answer: TupeAnswer, readonly listAvailable: boolean } | null, readonly insurances: ReadonlyArray<{ readonly kind: InsuranceKind, readonly cover: string, readonly neededBy: InsuranceTime }> | null, readonly term: { readonly months: number, readonly extensionMonths: number } | null, readonly conditions: ReadonlyArray<{ readonly kind: ConditionKind, readonly text: string, readonly otherProof: boolean, readonly minimumTurnover: string | null, readonly guarantee: boolean, readonly leastYears: number | null, readonly likeContracts: number | null, readonly withinYears: number | null, readonly likeContractValue: string | null, readonly namedAuthority: boolean, readonly register: string | null, readonly orEquivalent: boolean }>, readonly kpis: ReadonlyArray<{ readonly name: string, readonly target: string, readonly measuredBy: string }> }, readonly criteriaReasons: ReadonlyArray<{ readonly because: string, readonly becauseCy: string, readonly source: string, readonly measure: { readonly name: string, readonly nameCy: string } }>, readonly decisions: { readonly equality: { readonly assessed: boolean, readonly words: string, readonly reference: string | null } | null, readonly consultation: { readonly consulting: boolean, readonly reason: string } | null, readonly market: ReadonlyArray<{ readonly question: string, readonly answer: string }> | null }, readonly placeNeeds: ReadonlyArray<{ readonly code: string, readonly decile: number | null, readonly notHeard: boolean, readonly place: { readonly name: string } | null, readonly round: { readonly title: string, readonly titleCy: string | null } | null, readonly needs: ReadonlyArray<{ readonly rank: number, readonly title: string, readonly titleCy: string | null, readonly percent: string | null, readonly answer: { readonly uptake: NeedUptake, readonly words: string } | null }> }>, readonly notices: { readonly edges: ReadonlyArray<{ readonly node: { readonly type: NoticeType, readonly state: NoticeState, readonly platformId: string | null, readonly details: { readonly ppon: string, readonly buyerType: NoticeBuyerType | null, readonly street: string, readonly town: string, readonly postcode: string, readonly telephone: string, readonly website: string, readonly contactEmail: string, readonly deliveryRegion: string, readonly vatPercent: string, readonly contractStart: string, readonly contractEnd: string, readonly futureNoticeDate: string, readonly engagement: string, readonly engagementEnd: string, readonly regime: NoticeRegime | null, readonly procedure: NoticeProcedure | null, readonly process: string, readonly documentsWithNotice: boolean | null, readonly submission: string, readonly noLotsReason: string, readonly sme: boolean | null, readonly vcse: boolean | null, readonly changeReason: string, readonly terminationDate: string, readonly terminationReason: string } | null } }> } } | null };

export type LookUpCodesQueryVariables = Exact<{
  chosenCpv: ReadonlyArray<string> | string;
  chosenPlaces: ReadonlyArray<string> | string;
  cpv?: string | null | undefined;
  places?: string | null | undefined;
  isCpv: boolean;
  isPlaces: boolean;
}>;


export type LookUpCodesQuery = { readonly codeNames: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly anyCpv?: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string } }> }, readonly cpvCodes?: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly description: string } }> }, readonly places?: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string, readonly authorityName: string | null } }> } };

export type OwnOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganisationsQuery = { readonly viewer: { readonly onBehalfOf: { readonly id: string } | null, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<MembershipRole>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind } }> } | null };

export type PeopleQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { readonly viewer: { readonly person: { readonly id: string }, readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<MembershipRole>, readonly organisation: { readonly id: string } }> } | null, readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly members: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly email: string, readonly roles: ReadonlyArray<MembershipRole>, readonly person: { readonly id: string, readonly name: string } } }> } | null, readonly invitations: ReadonlyArray<{ readonly id: string, readonly email: string, readonly roles: ReadonlyArray<MembershipRole>, readonly expiresAt: string }> | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { readonly invitePerson:
    | { readonly __typename: 'AlreadyMember' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'InvitePersonSuccess' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'TooManyInvitations' }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { readonly revokeInvitation:
    | { readonly __typename: 'InvitationEnded' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RevokeInvitationSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { readonly changeRoles:
    | { readonly __typename: 'ChangeRolesSuccess' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'LastKeeper' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember:
    | { readonly __typename: 'LastKeeper' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemoveMemberSuccess' }
    | { readonly __typename: 'RoleMissing' }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { readonly viewer: { readonly email: string } | null, readonly invitation: { readonly organisation: string, readonly inviter: string, readonly email: string, readonly roles: ReadonlyArray<MembershipRole>, readonly expiresAt: string, readonly isOpen: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'AcceptInvitationSuccess', readonly organisation: { readonly id: string } }
    | { readonly __typename: 'InvitationEnded' }
    | { readonly __typename: 'InvitationForSomebodyElse' }
   };

export type RegisterSupplierMutationVariables = Exact<{
  input: RegisterSupplierInput;
}>;


export type RegisterSupplierMutation = { readonly registerSupplier:
    | { readonly __typename: 'IdentifierTaken' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'RegisterSupplierSuccess', readonly organisation: { readonly id: string } }
   };

export type DemoMailboxQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoMailboxQuery = { readonly demoMailbox: ReadonlyArray<{ readonly recipient: string, readonly language: string, readonly subject: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string>, readonly deliveredAt: string, readonly link: { readonly label: string, readonly url: string } | null }> | null };

export type ProfileQueryVariables = Exact<{
  id: string | number;
}>;


export type ProfileQuery = { readonly registers: ReadonlyArray<{ readonly scheme: string, readonly name: string, readonly nameCy: string, readonly example: string }>, readonly viewer: { readonly memberships: ReadonlyArray<{ readonly roles: ReadonlyArray<MembershipRole>, readonly organisation: { readonly id: string } }> } | null, readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AssistedSession' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly profile: { readonly version: number, readonly headcount: number | null, readonly size: SupplierSize | null, readonly vcseKind: VcseKind | null, readonly places: ReadonlyArray<string>, readonly cpvCodes: ReadonlyArray<string>, readonly valueFrom: string | null, readonly valueTo: string | null, readonly undeclaredGrounds: ReadonlyArray<ExclusionGround>, readonly turnover: { readonly amount: string } | null, readonly balanceSheet: { readonly amount: string } | null, readonly policies: ReadonlyArray<{ readonly kind: PolicyKind, readonly title: string, readonly reviewedOn: string, readonly expiresOn: string | null, readonly isExpired: boolean }>, readonly insurances: ReadonlyArray<{ readonly kind: InsuranceKind, readonly insurer: string, readonly cover: string, readonly expiresOn: string, readonly isExpired: boolean }>, readonly declarations: ReadonlyArray<{ readonly ground: ExclusionGround, readonly applies: boolean, readonly explanation: string | null }>, readonly connectedPersons: ReadonlyArray<{ readonly name: string, readonly connection: Connection, readonly identifier: string | null }> } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type UpdateSupplierProfileMutationVariables = Exact<{
  input: UpdateSupplierProfileInput;
}>;


export type UpdateSupplierProfileMutation = { readonly updateSupplierProfile:
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'IdentifierTaken' }
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RoleMissing' }
    | { readonly __typename: 'UpdateSupplierProfileSuccess' }
   };

export type PriorityRoundQueryVariables = Exact<{
  id: string | number;
}>;


export type PriorityRoundQuery = { readonly priorityRound: { readonly id: string, readonly areaCode: string, readonly title: string, readonly titleCy: string | null, readonly ballotKind: BallotKind, readonly mostChoices: number, readonly opensAt: string, readonly closesAt: string, readonly phase: RoundPhase, readonly authority: { readonly id: string, readonly name: string }, readonly area: { readonly code: string, readonly name: string, readonly isFictional: boolean } | null, readonly needs: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly titleCy: string | null, readonly byAuthority: boolean }>, readonly results: { readonly countedAt: string, readonly smallCountThreshold: number, readonly smallCountSource: string, readonly ballots: { readonly shown: CountShown, readonly count: number | null }, readonly channels: ReadonlyArray<{ readonly channel: BallotChannel, readonly ballots: { readonly shown: CountShown, readonly count: number | null } }>, readonly needs: ReadonlyArray<{ readonly rank: number | null, readonly percent: string | null, readonly points: number | null, readonly need: { readonly id: string, readonly number: number, readonly title: string, readonly titleCy: string | null }, readonly ballots: { readonly shown: CountShown, readonly count: number | null } }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TrailFragmentDoc = new TypedDocumentString(`
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}
    `, {"fragmentName":"Trail"}) as unknown as TypedDocumentString<TrailFragment, unknown>;
export const HelpFragmentDoc = new TypedDocumentString(`
    fragment Help on AssistedSessionConnection {
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      helperName
      reason
      startedAt
      endsAt
      endedAt
      organisation {
        name
      }
      actions {
        verb
        at
      }
    }
  }
}
    `, {"fragmentName":"Help"}) as unknown as TypedDocumentString<HelpFragment, unknown>;
export const AmendableTenderDocument = new TypedDocumentString(`
    query AmendableTender($id: ID!) {
  tender(id: $id) {
    id
    version
    title
    description
    state
    deadline
    enquiryDeadline
    route {
      nation
      timeline {
        dates {
          milestone
          date
        }
      }
    }
    deal {
      payment {
        time
        days
      }
      mobilisationWeeks
    }
    documents {
      id
      title
    }
    amendments {
      number
      reason
      state
      changes {
        field
        lot
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:e5a194dd533e8519cd41507ffcbc7b718516943912d6514f8ecea502dd681675"}) as unknown as TypedDocumentString<AmendableTenderQuery, AmendableTenderQueryVariables>;
export const AmendTenderDocument = new TypedDocumentString(`
    mutation AmendTender($input: AmendTenderInput!) {
  amendTender(input: $input) {
    __typename
    ... on AmendTenderSuccess {
      tender {
        id
      }
      changes {
        field
        lot
        before
        after
      }
      timeLeft {
        days
        least
        isShort
        source
      }
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:64b3f955a9bae5ff335dcafd27772dd0708c1c3a957c2a5c4bc82491e04ee7a1"}) as unknown as TypedDocumentString<AmendTenderMutation, AmendTenderMutationVariables>;
export const AbandonTenderDocument = new TypedDocumentString(`
    mutation AbandonTender($input: AbandonTenderInput!) {
  abandonTender(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:12bb31f923d603e306e5991865634a406eddecce0936719f493248771f29133e"}) as unknown as TypedDocumentString<AbandonTenderMutation, AbandonTenderMutationVariables>;
export const TenderApprovalDocument = new TypedDocumentString(`
    query TenderApproval($id: ID!) {
  tender(id: $id) {
    id
    title
    version
    state
    tasks {
      task
      lot {
        id
      }
    }
    notices(first: 20) {
      edges {
        node {
          id
          type
          gaps {
            rule
          }
        }
      }
    }
    approval {
      state
      contentHash
      mayDecide
      gaps {
        path
        message
      }
      steps {
        action
        at
        note
        contentHash
        openComments
        by {
          name
        }
      }
    }
    budget {
      warnings {
        kind
        text
        textCy
      }
    }
    comments {
      id
      section
      words
      at
      resolvedAt
      by {
        name
      }
      resolvedBy {
        name
      }
    }
  }
}
    `, {"hash":"sha256:bb2a8bc7686dd5b32e953ef7cea58bac473cefd1785de72a590202e71fa92472"}) as unknown as TypedDocumentString<TenderApprovalQuery, TenderApprovalQueryVariables>;
export const SendForApprovalDocument = new TypedDocumentString(`
    mutation SendForApproval($input: SendForApprovalInput!) {
  sendForApproval(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:cd00a4c508e3996d65a1d85a059bf56f89b1ee3b5f1362b0dc7999fa8d0254b8"}) as unknown as TypedDocumentString<SendForApprovalMutation, SendForApprovalMutationVariables>;
export const ApproveTenderDocument = new TypedDocumentString(`
    mutation ApproveTender($input: ApproveTenderInput!) {
  approveTender(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:e923c9e5907b65cb362118529a4df4c529ddb1e657283605ea7fe532fe69f3f2"}) as unknown as TypedDocumentString<ApproveTenderMutation, ApproveTenderMutationVariables>;
export const ReturnTenderDocument = new TypedDocumentString(`
    mutation ReturnTender($input: ReturnTenderInput!) {
  returnTender(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:8ab917a1d213799470042422298d623640e1beceef448de8d78a0f3c6e11e850"}) as unknown as TypedDocumentString<ReturnTenderMutation, ReturnTenderMutationVariables>;
export const PublishTenderDocument = new TypedDocumentString(`
    mutation PublishTender($input: PublishTenderInput!) {
  publishTender(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:8d48a94a72f5729aea7fe68871e8004214befa2ee2d9a92b947c26dd6b256ab5"}) as unknown as TypedDocumentString<PublishTenderMutation, PublishTenderMutationVariables>;
export const CommentOnTenderDocument = new TypedDocumentString(`
    mutation CommentOnTender($input: CommentOnTenderInput!) {
  commentOnTender(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:cd64d8a1b365171e4f031e666523d3596d1f1bff0afb130e917bccf2e8f3ea6b"}) as unknown as TypedDocumentString<CommentOnTenderMutation, CommentOnTenderMutationVariables>;
export const ResolveCommentDocument = new TypedDocumentString(`
    mutation ResolveComment($input: ResolveCommentInput!) {
  resolveComment(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:8797d4b327fb0376d48de63683535e10a21d49ffd36598479cdec8e922323397"}) as unknown as TypedDocumentString<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const TenderAuditDocument = new TypedDocumentString(`
    query TenderAudit($id: ID!, $first: Int!, $after: String) {
  tender(id: $id) {
    id
    title
    auditTrail(first: $first, after: $after) {
      ...Trail
    }
  }
}
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}`, {"hash":"sha256:426da0d9ddc72eb0aff21299a847a0a902553afccf7cc3792a78dbed14f8fa03"}) as unknown as TypedDocumentString<TenderAuditQuery, TenderAuditQueryVariables>;
export const LotAuditDocument = new TypedDocumentString(`
    query LotAudit($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Lot {
      id
      title
      auditTrail(first: $first, after: $after) {
        ...Trail
      }
    }
  }
}
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}`, {"hash":"sha256:bb4a8cdf51cb1f1a394e3a0e965867cb0d6903d5fbba7a89a761560f64ee969f"}) as unknown as TypedDocumentString<LotAuditQuery, LotAuditQueryVariables>;
export const BidAuditDocument = new TypedDocumentString(`
    query BidAudit($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Bid {
      id
      supplier {
        name
      }
      lot {
        tender {
          id
        }
      }
      auditTrail(first: $first, after: $after) {
        ...Trail
      }
    }
  }
}
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}`, {"hash":"sha256:d7fb2a29222d51201aa21350c43c0e97d81c745114a4bf2fd1cbfce89e260861"}) as unknown as TypedDocumentString<BidAuditQuery, BidAuditQueryVariables>;
export const ProgramAuditDocument = new TypedDocumentString(`
    query ProgramAudit($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on ApiClient {
      id
      name
      auditTrail(first: $first, after: $after) {
        ...Trail
      }
    }
  }
}
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}`, {"hash":"sha256:c3aa40da39c0619b134ff15b3036e45f4d6576f4dfb8a17097ea96767e6d8270"}) as unknown as TypedDocumentString<ProgramAuditQuery, ProgramAuditQueryVariables>;
export const OrganisationAuditDocument = new TypedDocumentString(`
    query OrganisationAudit($id: ID!, $first: Int!, $after: String, $part: PartOfOrganisation, $personId: ID) {
  node(id: $id) {
    __typename
    ... on Organisation {
      id
      name
      kind
      auditTrail(first: $first, after: $after, part: $part, personId: $personId) {
        ...Trail
      }
    }
  }
}
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}`, {"hash":"sha256:3f48b367331e0f0083a4bbd9b683169f8a5be1638a0e1bd8276d9c6b11695a0c"}) as unknown as TypedDocumentString<OrganisationAuditQuery, OrganisationAuditQueryVariables>;
export const AccountAuditDocument = new TypedDocumentString(`
    query AccountAudit($first: Int!, $after: String) {
  viewer {
    email
    auditTrail(first: $first, after: $after) {
      ...Trail
    }
  }
}
    fragment Trail on AuditEventConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      action
      at
      who
      program
      programMaker
      onBehalfOf {
        name
      }
      onBehalfOfPerson
      reason
      tender {
        id
        title
      }
      position
    }
  }
}`, {"hash":"sha256:4410730989cea88dbbbb2ee68a5d80c3b24498e2ffda9862e07cb11994ea42fb"}) as unknown as TypedDocumentString<AccountAuditQuery, AccountAuditQueryVariables>;
export const EntryDocument = new TypedDocumentString(`
    query Entry($id: ID!) {
  auditInclusionProof(leafId: $id) {
    leaf
    leafHash
    position
    hashes
    head {
      size
      root
      signedAt
      key
      signature
    }
  }
}
    `, {"hash":"sha256:e7d7dd50206b2cd2e186ed2d13dbf1be95842d0ea953138c44865a05c98d54e8"}) as unknown as TypedDocumentString<EntryQuery, EntryQueryVariables>;
export const RouteForDocument = new TypedDocumentString(`
    query RouteFor($nation: BuyingNation!, $subject: TenderSubject!, $authority: AuthorityLevel!, $noticeDate: LocalDate!, $value: MoneyInput) {
  routeFor(
    nation: $nation
    subject: $subject
    authority: $authority
    noticeDate: $noticeDate
    value: $value
  ) {
    __typename
    ... on RouteAnswer {
      regimes
      reasons {
        text
        textCy
        source
        standing
      }
    }
    ... on RouteRefused {
      message
      path
      reasons {
        text
        textCy
        source
        standing
      }
    }
  }
}
    `, {"hash":"sha256:7ee9de6ab8d804f1fbf5a33a45d66a80f9a389c1b84df616efe0af16aa36aa73"}) as unknown as TypedDocumentString<RouteForQuery, RouteForQueryVariables>;
export const PastTendersDocument = new TypedDocumentString(`
    query PastTenders($first: Int!) {
  tenders(first: $first) {
    edges {
      node {
        id
        reference
        title
      }
    }
  }
}
    `, {"hash":"sha256:b21ac19a6c53afbc41be90e0d97b262b38b75bee78d2fa3d65855724f2bcec04"}) as unknown as TypedDocumentString<PastTendersQuery, PastTendersQueryVariables>;
export const CreateTenderDocument = new TypedDocumentString(`
    mutation CreateTender($input: CreateTenderInput!) {
  createTender(input: $input) {
    __typename
    ... on CreateTenderSuccess {
      tender {
        id
      }
    }
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:e82b16bb28cff61135b8e3cafad7f663ef87e1523e36d3189602ce697a1faa73"}) as unknown as TypedDocumentString<CreateTenderMutation, CreateTenderMutationVariables>;
export const TenderBudgetDocument = new TypedDocumentString(`
    query TenderBudget($id: ID!, $percent: Int!, $rule: CutRule!) {
  tender(id: $id) {
    id
    title
    state
    version
    comments {
      id
    }
    estimatedValue {
      amount
      currency
      vat
    }
    deal {
      term {
        months
      }
    }
    lots {
      id
      number
      title
      contractStart
      places {
        code
        place {
          name
        }
      }
    }
    budget {
      vat
      start
      months
      source {
        decision
        date
        reference
      }
      years {
        year
        months
        standing {
          approved {
            amount
          }
          cost {
            amount
          }
          percent
          over {
            amount
          }
        }
      }
      term {
        approved {
          amount
        }
        cost {
          amount
        }
        percent
        over {
          amount
        }
      }
      lots {
        lotId
        costs {
          amount
        }
        unit
        places {
          code
          units
        }
      }
      warnings {
        kind
        text
        textCy
      }
      cut(percent: $percent, rule: $rule) {
        percent
        rule
        saved {
          amount
          currency
          vat
        }
        lots {
          lotId
          unit
          units
          lost
          lostInMostDeprived
          deciles {
            decile
            units
            lost
          }
          places {
            code
            units
            lost
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:ed18266151e0677ae552432975aac402e83cbb220ad09ba5521b9822776efd75"}) as unknown as TypedDocumentString<TenderBudgetQuery, TenderBudgetQueryVariables>;
export const PlanTenderBudgetDocument = new TypedDocumentString(`
    mutation PlanTenderBudget($input: PlanTenderBudgetInput!) {
  planTenderBudget(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:d9bef5ee5aeb6f5bce95310ff2fbbc53662b6875d950068245948bc30ecbe1b2"}) as unknown as TypedDocumentString<PlanTenderBudgetMutation, PlanTenderBudgetMutationVariables>;
export const LotCriteriaDocument = new TypedDocumentString(`
    query LotCriteria($id: ID!) {
  node(id: $id) {
    __typename
    ... on Lot {
      id
      number
      title
      tender {
        id
        title
        state
        version
      }
      criteria {
        key
        name
        kind
        parentKey
        weight
        effectiveWeight
        scoring
        questions {
          text
          help
          wordLimit
        }
      }
      scoring {
        method
        precision
        tieBreak
        lastResort
      }
      measures {
        measure {
          id
        }
      }
      frameworkDemands {
        frameworkId
        title
        titleCy
        isBinding
        leastWeight
        isMet
        target
        reasons {
          text
          textCy
          source
          standing
        }
      }
    }
  }
}
    `, {"hash":"sha256:24d2d6988bd52e9465390bbc04c727274deb919f5a98d772be77dad6a2082942"}) as unknown as TypedDocumentString<LotCriteriaQuery, LotCriteriaQueryVariables>;
export const SetAwardCriteriaDocument = new TypedDocumentString(`
    mutation SetAwardCriteria($input: SetAwardCriteriaInput!) {
  setAwardCriteria(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on Conflict {
      currentVersion
    }
  }
}
    `, {"hash":"sha256:52c0128bd9812fb243b2c4233e9e438960bec002b71f8f5a99e685bf59b3894b"}) as unknown as TypedDocumentString<SetAwardCriteriaMutation, SetAwardCriteriaMutationVariables>;
export const AddSocialValueDocument = new TypedDocumentString(`
    mutation AddSocialValue($input: AddSocialValueCriterionInput!) {
  addSocialValueCriterion(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:37075ff06d51dee2b778672ffedc31703a84c7d9b1ec67745c38a1e3ee9c823a"}) as unknown as TypedDocumentString<AddSocialValueMutation, AddSocialValueMutationVariables>;
export const OpenMeasuresToChooseDocument = new TypedDocumentString(`
    query OpenMeasuresToChoose {
  measures {
    id
    theme
    name
    nameCy
    unit
    unitCy
    proxyValue
    priceYear
    source
    licence
    uncertainty
  }
}
    `, {"hash":"sha256:1956d378f9f13bde11a0fecae7e204fda84fce6c25b7e150b350df51997a6bab"}) as unknown as TypedDocumentString<OpenMeasuresToChooseQuery, OpenMeasuresToChooseQueryVariables>;
export const ChooseMeasuresDocument = new TypedDocumentString(`
    mutation ChooseMeasures($input: ChooseMeasuresInput!) {
  chooseMeasures(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:3bbb47bdc67c6809871df97d67a64ce752a241f5460df912a789ad1788548c8c"}) as unknown as TypedDocumentString<ChooseMeasuresMutation, ChooseMeasuresMutationVariables>;
export const DealPlacesDocument = new TypedDocumentString(`
    query DealPlaces($codes: [String!]!) {
  codeNames(places: $codes) {
    code
    name
  }
}
    `, {"hash":"sha256:2af22d2ccce66c55b3491c7d3d625d5690075bba266d77aa90bc66a4200cee89"}) as unknown as TypedDocumentString<DealPlacesQuery, DealPlacesQueryVariables>;
export const FindPlacesDocument = new TypedDocumentString(`
    query FindPlaces($words: String!) {
  places(first: 10, filter: {words: $words}) {
    edges {
      node {
        code
        name
        authorityName
      }
    }
  }
}
    `, {"hash":"sha256:a4c0edf4e296dcc8feff8844bcd7dac0f97fcaf4cdcbeff329bc8ef45c80dbf9"}) as unknown as TypedDocumentString<FindPlacesQuery, FindPlacesQueryVariables>;
export const TenderDealDocument = new TypedDocumentString(`
    query TenderDeal($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    placeCodes
    route {
      regime
    }
    deal {
      payment {
        time
        days
      }
      uplift {
        kind
        percent
      }
      tupe {
        answer
        listAvailable
      }
      insurances {
        kind
        cover
        neededBy
      }
      mobilisationWeeks
      term {
        months
        extensionMonths
      }
      reservation
      oneLotReason
      conditions {
        kind
        text
        otherProof
        minimumTurnover
        guarantee
        leastYears
        likeContracts
        withinYears
        likeContractValue
        namedAuthority
        register
        orEquivalent
      }
      shutOut {
        path
        suppliers {
          cannot {
            least
            most
          }
          unknown {
            least
            most
          }
        }
        localVcses {
          cannot {
            least
            most
          }
          unknown {
            least
            most
          }
        }
      }
      kpis {
        name
        target
        measuredBy
      }
      noKpisReason
      breaches {
        path
        stops
        fix
        fixCy
        reason {
          text
          textCy
          source
          standing
        }
      }
    }
    lots {
      id
      number
      title
      places {
        code
        channels
      }
      bidEffort {
        questions
        words
        hours
        answerHours
        conditionHours
        otherHours
        valuePerHour
        basis {
          text
          textCy
        }
      }
    }
  }
}
    `, {"hash":"sha256:0bb66292872b4b8ca05cffb8afe8781eb4f80c94a7b353c600aee97b9f7d3882"}) as unknown as TypedDocumentString<TenderDealQuery, TenderDealQueryVariables>;
export const SetDealTermsDocument = new TypedDocumentString(`
    mutation SetDealTerms($input: SetDealTermsInput!) {
  setDealTerms(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:4e16b902d131069f04c1ee9bae43922bf207583ace4277fd083380489f8fe4f8"}) as unknown as TypedDocumentString<SetDealTermsMutation, SetDealTermsMutationVariables>;
export const TenderFilesDocument = new TypedDocumentString(`
    query TenderFiles($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    route {
      regime
      noticeDate
      timeline {
        dates {
          milestone
        }
        documentsWithNotice
        qualifyingPlannedNotice
        urgent
      }
    }
    documents {
      id
      kind
      title
      titleCy
      fileName
      bytes
      onRequest
    }
    earlierDocuments {
      id
      title
      fileName
      bytes
      onRequest
      until
    }
  }
}
    `, {"hash":"sha256:a49f2d21a1639f15dade4c0007c8962e10453bc60d6dce5357749ebfae8f6e05"}) as unknown as TypedDocumentString<TenderFilesQuery, TenderFilesQueryVariables>;
export const AddTenderDocumentDocument = new TypedDocumentString(`
    mutation AddTenderDocument($input: AddTenderDocumentInput!) {
  addTenderDocument(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:98e4c2cac652ee3b408aacd637efcc27fc89317f36f407746c05e1a8b64df015"}) as unknown as TypedDocumentString<AddTenderDocumentMutation, AddTenderDocumentMutationVariables>;
export const DescribeTenderDocumentDocument = new TypedDocumentString(`
    mutation DescribeTenderDocument($input: DescribeTenderDocumentInput!) {
  describeTenderDocument(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:ee2f0d09e7c6cb714d9f17b10a1ac9fc2177f97151c414c71000dba047428e70"}) as unknown as TypedDocumentString<DescribeTenderDocumentMutation, DescribeTenderDocumentMutationVariables>;
export const RemoveTenderDocumentDocument = new TypedDocumentString(`
    mutation RemoveTenderDocument($input: RemoveTenderDocumentInput!) {
  removeTenderDocument(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:c4bd750f789b905cce2ab0ef190047b38c0f2ef75af35c8851f32a3da91bdff9"}) as unknown as TypedDocumentString<RemoveTenderDocumentMutation, RemoveTenderDocumentMutationVariables>;
export const FoundByDocument = new TypedDocumentString(`
    query FoundBy($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    cpvCodes
    placeCodes
    isVcseFriendly
    isSmeFriendly
  }
}
    `, {"hash":"sha256:ad4dbd51287e4cfe30f1e81c80a6be88b039f7dde28a9af748ada1076c43c06e"}) as unknown as TypedDocumentString<FoundByQuery, FoundByQueryVariables>;
export const UpdateFoundByDocument = new TypedDocumentString(`
    mutation UpdateFoundBy($input: UpdateTenderInput!) {
  updateTender(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:d21b1fac438010dd946c3ddc5e8975a7c3aef491559d1f2a4745afbd37377117"}) as unknown as TypedDocumentString<UpdateFoundByMutation, UpdateFoundByMutationVariables>;
export const FrameworksDocument = new TypedDocumentString(`
    query Frameworks($authorityId: ID!) {
  frameworks(authorityId: $authorityId) {
    id
    kind
    title
    titleCy
    state
    number
    validity {
      from
      to
    }
  }
  measureSets(authorityId: $authorityId) {
    id
    name
    nameCy
    publisher
    licence
    mayBePublic
    measures {
      code
    }
  }
}
    `, {"hash":"sha256:d0b053b3e0061a9ca5ea3e30bf1e04029c48e730924769dcba6572cd2362239a"}) as unknown as TypedDocumentString<FrameworksQuery, FrameworksQueryVariables>;
export const FrameworkDocument = new TypedDocumentString(`
    query Framework($id: ID!) {
  framework(id: $id) {
    id
    kind
    title
    titleCy
    publisher
    licence
    scope
    scopeCy
    state
    number
    version
    validity {
      from
      to
      required
      source
      standing
    }
    minimumWeights {
      fromValue
      belowValue
      percent
      basis
      source
      standing
    }
    indicators {
      fromValue
      count
      source
      standing
    }
    notes {
      text
      textCy
      source
      standing
    }
    target {
      kind
      rate
    }
    placeFactors {
      decile
      factor
    }
    versions {
      id
      number
      state
    }
    themes {
      code
      name
      nameCy
      standing
      outcomes {
        code
        name
        nameCy
        standing
        criteria {
          code
          name
          nameCy
          standing
          withheldMeasures
          measures {
            code
            setKey
            name
            nameCy
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:e987d80bb9e4fc4ff1b6254362601742e8e3e85f1f524e2961aaea7b4d29da87"}) as unknown as TypedDocumentString<FrameworkQuery, FrameworkQueryVariables>;
export const CreateFrameworkDocument = new TypedDocumentString(`
    mutation CreateFramework($input: CreateFrameworkInput!) {
  createFramework(input: $input) {
    __typename
    ... on CreateFrameworkSuccess {
      framework {
        id
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:18e9716d30d543ca9112ed4eee42938f55dfd9dc919296000e34a80919dc0138"}) as unknown as TypedDocumentString<CreateFrameworkMutation, CreateFrameworkMutationVariables>;
export const SaveFrameworkDocument = new TypedDocumentString(`
    mutation SaveFramework($input: SaveFrameworkInput!) {
  saveFramework(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:6188bf9e8bee0e4ee3a6e9c6e9f60ae2d6d58c41f849b05359c81fa8f7e53a66"}) as unknown as TypedDocumentString<SaveFrameworkMutation, SaveFrameworkMutationVariables>;
export const PublishFrameworkDocument = new TypedDocumentString(`
    mutation PublishFramework($input: PublishFrameworkInput!) {
  publishFramework(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:ce672e038aec278039598c517b2e0758055002ab92af26c29f7404da45079a7e"}) as unknown as TypedDocumentString<PublishFrameworkMutation, PublishFrameworkMutationVariables>;
export const DraftFrameworkVersionDocument = new TypedDocumentString(`
    mutation DraftFrameworkVersion($input: DraftFrameworkVersionInput!) {
  draftFrameworkVersion(input: $input) {
    __typename
    ... on DraftFrameworkVersionSuccess {
      framework {
        id
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:1d5222943d07502da326fd1721348331f21d0023ab30b812d38697e9825ebbb9"}) as unknown as TypedDocumentString<DraftFrameworkVersionMutation, DraftFrameworkVersionMutationVariables>;
export const AdminMeasureSetDocument = new TypedDocumentString(`
    query AdminMeasureSet($id: ID!) {
  measureSet(id: $id) {
    id
    key
    name
    nameCy
    publisher
    licence
    mayBePublic
    attributions
    importedAt
    measures {
      code
      name
      nameCy
      unit
      unitCy
      theme
      outcome
      outcomeCy
      proxyValue
      priceYear
      low
      high
      source
      standing
      licence
      uncertainty
      overlapGroup
      uprated {
        amount
        priceYear
        from
        to
        source
        licence
      }
    }
  }
}
    `, {"hash":"sha256:7c8584e9b613c62d04aee3409b6ab075a8c7a86a95f8f24e15e931478788bb20"}) as unknown as TypedDocumentString<AdminMeasureSetQuery, AdminMeasureSetQueryVariables>;
export const ImportMeasureSetDocument = new TypedDocumentString(`
    mutation ImportMeasureSet($input: ImportMeasureSetInput!) {
  importMeasureSet(input: $input) {
    __typename
    ... on ImportMeasureSetSuccess {
      measures
      valued
      set {
        id
      }
      first {
        code
        name
        unit
        proxyValue
        priceYear
        licence
      }
    }
    ... on FileFaulty {
      faults {
        line
        column
        message
      }
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:a85aa86ed94a48d2fed639013d71330365643c0d67cd508964e5f76235e94baa"}) as unknown as TypedDocumentString<ImportMeasureSetMutation, ImportMeasureSetMutationVariables>;
export const RemoveMeasureSetDocument = new TypedDocumentString(`
    mutation RemoveMeasureSet($input: RemoveMeasureSetInput!) {
  removeMeasureSet(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:492c095bd3dbbbb9b55cdbed19eb08f00ebb0d3a5b9f715fdcda48849748ca79"}) as unknown as TypedDocumentString<RemoveMeasureSetMutation, RemoveMeasureSetMutationVariables>;
export const FrameworkForDocument = new TypedDocumentString(`
    query FrameworkFor($noticeDate: LocalDate!, $value: Decimal!, $buyer: BuyerKind!, $priceIsAbsolute: Boolean!, $authorityId: ID!) {
  frameworkFor(
    noticeDate: $noticeDate
    value: $value
    buyer: $buyer
    priceIsAbsolute: $priceIsAbsolute
    authorityId: $authorityId
  ) {
    binding
    minimumWeight
    partOfScore
    indicators
    framework {
      id
      title
      titleCy
    }
    local {
      id
      title
      titleCy
    }
    reasons {
      text
      textCy
      source
      standing
    }
  }
}
    `, {"hash":"sha256:2461d8db6020e38de43217637cabcb94493fa910a1f87386a996515b6eea3250"}) as unknown as TypedDocumentString<FrameworkForQuery, FrameworkForQueryVariables>;
export const TargetExampleDocument = new TypedDocumentString(`
    query TargetExample($kind: TargetKind!, $rate: Decimal!, $contractValue: Decimal!, $fte: Decimal!) {
  targetExample(
    kind: $kind
    rate: $rate
    contractValue: $contractValue
    fte: $fte
    unitValue: null
  ) {
    __typename
    ... on TargetExample {
      target
      offers {
        bidder
        income
        offer
        percentOfIncome
        againstTarget
        againstLargest
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:79dd314881b013753dd83218369ba5bf463c263707bc8de357d0c349aae011f5"}) as unknown as TypedDocumentString<TargetExampleQuery, TargetExampleQueryVariables>;
export const BeforeTenderDocument = new TypedDocumentString(`
    query BeforeTender($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    decisions {
      equality {
        assessed
        words
        reference
      }
      consultation {
        consulting
        reason
      }
      market {
        question
        answer
      }
      missing {
        path
        fix
        fixCy
        reason {
          text
          textCy
          source
          standing
        }
      }
    }
  }
}
    `, {"hash":"sha256:2616da8d5ba913714db0902d09159847a64549b146cf411330ffabaf46e88468"}) as unknown as TypedDocumentString<BeforeTenderQuery, BeforeTenderQueryVariables>;
export const SetDecisionsDocument = new TypedDocumentString(`
    mutation SetDecisions($input: SetDecisionsInput!) {
  setDecisions(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:ae4084f4ffc89007c319d51e01cb73027677521fda4bb67479e814944c242193"}) as unknown as TypedDocumentString<SetDecisionsMutation, SetDecisionsMutationVariables>;
export const NeedFirstDocument = new TypedDocumentString(`
    query NeedFirst($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    placeNeeds {
      code
      place {
        name
      }
    }
    suggestions {
      measure {
        id
        name
        nameCy
        outcome
        outcomeCy
        proxyValue
        priceYear
      }
      placeCode
      theme
      themeCy
      because
      becauseCy
      source
    }
    criteriaReasons {
      lotId
      measure {
        id
      }
    }
    lots {
      id
      number
      title
      criteria {
        kind
      }
      measures {
        measure {
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:44e4d5eae6811cb95f01ce4dacfcc24797d7c1f20efff3d41754ba804b7aa67a"}) as unknown as TypedDocumentString<NeedFirstQuery, NeedFirstQueryVariables>;
export const ReasonCriteriaDocument = new TypedDocumentString(`
    mutation ReasonCriteria($input: ReasonCriteriaInput!) {
  reasonCriteria(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:5c3b96c30cf3ca52d4292bc177921202adc919c7a2f6ef92302a58e0d265cc1c"}) as unknown as TypedDocumentString<ReasonCriteriaMutation, ReasonCriteriaMutationVariables>;
export const TenderVersionDocument = new TypedDocumentString(`
    query TenderVersion($id: ID!) {
  tender(id: $id) {
    version
  }
}
    `, {"hash":"sha256:8a8c9aae5c6675d693a17e10485676ca25130849d35bcaaffe299c4fec4d6ef0"}) as unknown as TypedDocumentString<TenderVersionQuery, TenderVersionQueryVariables>;
export const TenderNeedsDocument = new TypedDocumentString(`
    query TenderNeeds($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    placeNeeds {
      code
      place {
        name
      }
      decile
      notHeard
      round {
        id
        title
        titleCy
        ballots {
          shown
          count
        }
        channels {
          channel
          ballots {
            shown
            count
          }
        }
        smallCountThreshold
      }
      needs {
        needId
        rank
        title
        titleCy
        percent
        answer {
          uptake
          words
        }
      }
    }
  }
}
    `, {"hash":"sha256:0fbc02e3c1cee4cc0859d25870c90e1ea33da221b8b37efc37d8230d1aa5563c"}) as unknown as TypedDocumentString<TenderNeedsQuery, TenderNeedsQueryVariables>;
export const AnswerNeedsDocument = new TypedDocumentString(`
    mutation AnswerNeeds($input: AnswerNeedsInput!) {
  answerNeeds(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:12ccd9d72bc8a2bb5d8f36374258e3fb5045be71d61d8c6e87c7f9048e2494ed"}) as unknown as TypedDocumentString<AnswerNeedsMutation, AnswerNeedsMutationVariables>;
export const SaveThemeDocument = new TypedDocumentString(`
    mutation SaveTheme($input: SaveThemeInput!) {
  saveTheme(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:98e13359c48d22f89c4c1d1efa259d1b28046f08211276181faf50e670037986"}) as unknown as TypedDocumentString<SaveThemeMutation, SaveThemeMutationVariables>;
export const TenderLotsDocument = new TypedDocumentString(`
    query TenderLots($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    estimatedValue {
      amount
      currency
      vat
    }
    lots {
      id
      number
      title
      estimatedValue {
        amount
        currency
        vat
      }
      contractStart
      contractEnd
      criteria {
        id
      }
    }
  }
}
    `, {"hash":"sha256:bb479e3171023b13017175b1ea19389cb985bc6cd457b9a8cea5785f7ada233d"}) as unknown as TypedDocumentString<TenderLotsQuery, TenderLotsQueryVariables>;
export const OneLotDocument = new TypedDocumentString(`
    query OneLot($id: ID!) {
  node(id: $id) {
    __typename
    ... on Lot {
      id
      number
      title
      estimatedValue {
        amount
        currency
        vat
      }
      contractStart
      contractEnd
      tender {
        id
        title
        state
        version
        lots {
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:6bdbb658fbbfb7a99cdcd03d2796a4d65c2acf3c39ad3e67b775f407c7959b80"}) as unknown as TypedDocumentString<OneLotQuery, OneLotQueryVariables>;
export const AddLotDocument = new TypedDocumentString(`
    mutation AddLot($input: AddLotInput!) {
  addLot(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:3b0db6a69e3fe1c6f22b5af32941ee118bd1e432921d3632a1cb03b2b5bede79"}) as unknown as TypedDocumentString<AddLotMutation, AddLotMutationVariables>;
export const DescribeLotDocument = new TypedDocumentString(`
    mutation DescribeLot($input: DescribeLotInput!) {
  describeLot(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:1ab5e1ae84f7d5d9e82262ceb02965cfd470d660ddb5f6f34c017f0459521712"}) as unknown as TypedDocumentString<DescribeLotMutation, DescribeLotMutationVariables>;
export const RemoveLotDocument = new TypedDocumentString(`
    mutation RemoveLot($input: RemoveLotInput!) {
  removeLot(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:9a23a41d092d9dfe5137fa3831893fc34bdeaa6350c30f27adce229c7d4e930f"}) as unknown as TypedDocumentString<RemoveLotMutation, RemoveLotMutationVariables>;
export const PublishEngagementAnswerDocument = new TypedDocumentString(`
    mutation PublishEngagementAnswer($input: PublishEngagementAnswerInput!) {
  publishEngagementAnswer(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:f337c0ee15399308d3f85828932c7db574b7d54001eb345514586973e94f09d1"}) as unknown as TypedDocumentString<PublishEngagementAnswerMutation, PublishEngagementAnswerMutationVariables>;
export const TenderNoticesDocument = new TypedDocumentString(`
    query TenderNotices($id: ID!, $after: String) {
  tender(id: $id) {
    id
    title
    state
    ocid
    authority {
      id
      details {
        version
      }
    }
    decisions {
      market {
        question
      }
    }
    notices(first: 20, after: $after) {
      edges {
        node {
          id
          type
          state
          createdAt
          submittedAt
          decidedAt
          troubledSince
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
}
    `, {"hash":"sha256:25bea7148218e1548270e13effda9131573f2fe1ba08b6a73c5e1098040974a0"}) as unknown as TypedDocumentString<TenderNoticesQuery, TenderNoticesQueryVariables>;
export const NoticeDocument = new TypedDocumentString(`
    query Notice($id: ID!) {
  notice(id: $id) {
    id
    type
    state
    version
    ocid
    title
    submittedAt
    decidedAt
    troubledSince
    trouble
    platformId
    platformUrl
    authority {
      id
      details {
        ppon
        street
        town
        postcode
        contactEmail
        telephone
        website
        deliveryRegion
        vatPercent
        buyerType
      }
    }
    engagementAnswers {
      number
      question
      answer
      corrects
      publishedAt
    }
    tender {
      id
      state
      decisions {
        market {
          question
          answer
        }
      }
      tasks {
        task
        lot {
          id
        }
      }
    }
    refusals {
      path
      message
    }
    gaps {
      rule
      path
      problem
      field
      text
      textCy
      fix
      fixCy
      source
      standing
    }
    details {
      ppon
      street
      town
      postcode
      contactEmail
      telephone
      website
      deliveryRegion
      vatPercent
      contractStart
      contractEnd
      futureNoticeDate
      engagement
      engagementEnd
      process
      submission
      noLotsReason
      changeReason
      terminationReason
      terminationDate
      buyerType
      regime
      procedure
      documentsWithNotice
      sme
      vcse
    }
  }
}
    `, {"hash":"sha256:8127295a870f0240502ad297b36c504f0207aba336382b0a4465e8bb7c3c77aa"}) as unknown as TypedDocumentString<NoticeQuery, NoticeQueryVariables>;
export const PrepareNoticeDocument = new TypedDocumentString(`
    mutation PrepareNotice($input: PrepareNoticeInput!) {
  prepareNotice(input: $input) {
    __typename
    ... on PrepareNoticeSuccess {
      notice {
        id
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:2a3c5660022ab7264c0541c45d8e83b6b510f3b3ca6a5017b7a5ce939491f454"}) as unknown as TypedDocumentString<PrepareNoticeMutation, PrepareNoticeMutationVariables>;
export const ReviseNoticeDocument = new TypedDocumentString(`
    mutation ReviseNotice($input: ReviseNoticeInput!) {
  reviseNotice(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:1298cffd1d226dc7d422057b87dcaa49850ebf5606770311acfc0a9abb348f81"}) as unknown as TypedDocumentString<ReviseNoticeMutation, ReviseNoticeMutationVariables>;
export const SubmitNoticeDocument = new TypedDocumentString(`
    mutation SubmitNotice($input: SubmitNoticeInput!) {
  submitNotice(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:d5b9a03e0865e910b4a23efadee29af8e8247666b287ac65dd82a37d14a353c4"}) as unknown as TypedDocumentString<SubmitNoticeMutation, SubmitNoticeMutationVariables>;
export const OurDetailsDocument = new TypedDocumentString(`
    query OurDetails($authorityId: ID!) {
  node(id: $authorityId) {
    __typename
    ... on Organisation {
      id
      name
      details {
        version
        ppon
        street
        town
        postcode
        contactEmail
        telephone
        website
        deliveryRegion
        vatPercent
        buyerType
      }
    }
  }
}
    `, {"hash":"sha256:afec6a2fd18947a131c32ab4cd4a0ebffd3a65ce4e1dad5a7078104cf687faea"}) as unknown as TypedDocumentString<OurDetailsQuery, OurDetailsQueryVariables>;
export const SaveAuthorityDetailsDocument = new TypedDocumentString(`
    mutation SaveAuthorityDetails($input: SaveAuthorityDetailsInput!) {
  saveAuthorityDetails(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:f0fd9439145191f877d0057017f5a4fa2827be6b23ab5042eeac4c9c3e8ee9ed"}) as unknown as TypedDocumentString<SaveAuthorityDetailsMutation, SaveAuthorityDetailsMutationVariables>;
export const CouncilsDocument = new TypedDocumentString(`
    query Councils($words: String!) {
  places(first: 50, filter: {words: $words, kinds: [COUNTY, LOCAL_AUTHORITY]}) {
    edges {
      node {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:cc80aa9519e2afb10d6b03916650a0a317cf6f2ef40387b98ba22c20655799b1"}) as unknown as TypedDocumentString<CouncilsQuery, CouncilsQueryVariables>;
export const PlaceParentsDocument = new TypedDocumentString(`
    query PlaceParents($code: String!) {
  place(code: $code) {
    code
    parents {
      code
    }
  }
}
    `, {"hash":"sha256:3b4d345588e82088fcb73cfbab0992b2f2cb22f424ac229460f7c4af0daec894"}) as unknown as TypedDocumentString<PlaceParentsQuery, PlaceParentsQueryVariables>;
export const LotPlaceFactorsDocument = new TypedDocumentString(`
    query LotPlaceFactors($id: ID!) {
  node(id: $id) {
    __typename
    ... on Lot {
      id
      title
      estimatedValue {
        amount
      }
      tender {
        id
        state
        version
        estimatedValue {
          amount
        }
      }
      criteria {
        scoring
      }
      places {
        code
        place {
          kind
          name
        }
      }
      placeFactors {
        basis
        deciles {
          decile
          factor
        }
        places {
          code
          decile
          factor
        }
      }
    }
  }
}
    `, {"hash":"sha256:c10899bad8dbeb6535a2666f948b591f58816e6b2773bdce75aceca337c4a920"}) as unknown as TypedDocumentString<LotPlaceFactorsQuery, LotPlaceFactorsQueryVariables>;
export const SetPlaceFactorsDocument = new TypedDocumentString(`
    mutation SetPlaceFactors($input: SetPlaceFactorsInput!) {
  setPlaceFactors(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:c9fb97ecf39a660b7b8c8815d084268c72dce0f7b2c213f0dbdeb68cb1da40ba"}) as unknown as TypedDocumentString<SetPlaceFactorsMutation, SetPlaceFactorsMutationVariables>;
export const OwnRoundsDocument = new TypedDocumentString(`
    query OwnRounds($authorityId: ID!) {
  priorityRounds(authorityId: $authorityId) {
    id
    title
    titleCy
    areaCode
    area {
      name
    }
    phase
    opensAt
    closesAt
  }
  communityNeeds(authorityId: $authorityId) {
    roundId
    state
  }
}
    `, {"hash":"sha256:ea02dae13922b72eeeae94e097d6f707905b60117d20cdc1f9350e3019098846"}) as unknown as TypedDocumentString<OwnRoundsQuery, OwnRoundsQueryVariables>;
export const AllNeedsDocument = new TypedDocumentString(`
    query AllNeeds($authorityId: ID!) {
  communityNeeds(authorityId: $authorityId) {
    id
    roundId
    number
    title
    titleCy
    byAuthority
    state
    reason
    mergedInto
  }
}
    `, {"hash":"sha256:87af11de444f0272dcbf0bb2da971c9dcaf79d45b55350a4199aa7f297b67551"}) as unknown as TypedDocumentString<AllNeedsQuery, AllNeedsQueryVariables>;
export const OpenRoundDocument = new TypedDocumentString(`
    mutation OpenRound($input: OpenPriorityRoundInput!) {
  openPriorityRound(input: $input) {
    __typename
    ... on OpenPriorityRoundSuccess {
      round {
        id
      }
    }
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:71679dd0f6235b3e3756ad9dd6e6c1dd02cce3e179008d2e8461c13bd9f8dc11"}) as unknown as TypedDocumentString<OpenRoundMutation, OpenRoundMutationVariables>;
export const ModerateNeedDocument = new TypedDocumentString(`
    mutation ModerateNeed($input: ModerateNeedInput!) {
  moderateNeed(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:1e1ed3ada91454b846a35f63e5ea92cf975ad66979c8ec2ce5a23f9d28c250f1"}) as unknown as TypedDocumentString<ModerateNeedMutation, ModerateNeedMutationVariables>;
export const EnterBallotDocument = new TypedDocumentString(`
    mutation EnterBallot($input: EnterBallotInput!) {
  enterBallot(input: $input) {
    __typename
    ... on EnterBallotSuccess {
      sheet
      nextSheet
    }
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:52bf5924d51c701383d9687b790582f56914a1d16193fa46ac57eb9a4e1481c5"}) as unknown as TypedDocumentString<EnterBallotMutation, EnterBallotMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($input: ClosePriorityRoundInput!) {
  closePriorityRound(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:16fe0e9871595a45aaf482a7c2b98b06a93a931414ed83fbb9e57de782725729"}) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const ProgramDocument = new TypedDocumentString(`
    query Program($id: ID!) {
  node(id: $id) {
    __typename
    ... on ApiClient {
      id
      name
      kind
      clientId
      scopes
      createdAt
      createdBy {
        name
      }
      revokedAt
      secrets {
        prefix
        createdAt
        expiresAt
        lastUsedAt
      }
    }
  }
}
    `, {"hash":"sha256:5c79fc1b5bab0eab8ee65a6f122a807cc54f1eced0d17b859188c857d37682f8"}) as unknown as TypedDocumentString<ProgramQuery, ProgramQueryVariables>;
export const RotateProgramDocument = new TypedDocumentString(`
    mutation RotateProgram($input: RotateApiClientInput!) {
  rotateApiClient(input: $input) {
    __typename
    ... on RotateApiClientSuccess {
      secret
      client {
        id
        name
        kind
        clientId
      }
    }
  }
}
    `, {"hash":"sha256:83593a89595290a4134e0d6618ecee159d1125bfcaf78a93c6658ae3b47dbf9c"}) as unknown as TypedDocumentString<RotateProgramMutation, RotateProgramMutationVariables>;
export const RevokeProgramDocument = new TypedDocumentString(`
    mutation RevokeProgram($input: RevokeApiClientInput!) {
  revokeApiClient(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:1806236d3a8d982154ab946ec38a791b5a07386f2f3ffdbb264e899db5f7fd08"}) as unknown as TypedDocumentString<RevokeProgramMutation, RevokeProgramMutationVariables>;
export const OrganisationsWithProgramsDocument = new TypedDocumentString(`
    query OrganisationsWithPrograms {
  viewer {
    organisations {
      id
      name
    }
  }
}
    `, {"hash":"sha256:783f550ffa817ed0460d2d49b4bf45b2f8f7283978c2c7da9b02ef1635802628"}) as unknown as TypedDocumentString<OrganisationsWithProgramsQuery, OrganisationsWithProgramsQueryVariables>;
export const ProgramsDocument = new TypedDocumentString(`
    query Programs($organisationId: ID!, $first: Int!, $after: String) {
  apiClients(organisationId: $organisationId, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        name
        kind
        createdAt
        revokedAt
        secrets {
          expiresAt
          lastUsedAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:118d4d3c5e8c4c37f4243ac11814e12f337f97f7b928983f00cb1bb499ea8e86"}) as unknown as TypedDocumentString<ProgramsQuery, ProgramsQueryVariables>;
export const CreateProgramDocument = new TypedDocumentString(`
    mutation CreateProgram($input: CreateApiClientInput!) {
  createApiClient(input: $input) {
    __typename
    ... on CreateApiClientSuccess {
      secret
      client {
        id
        name
        kind
        clientId
      }
    }
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:37c27550fa55d2086869b6f3e163c69db0e992540c305849c5394eeaf53602aa"}) as unknown as TypedDocumentString<CreateProgramMutation, CreateProgramMutationVariables>;
export const CouncillorsDocument = new TypedDocumentString(`
    query Councillors($authorityId: ID!) {
  councillors(authorityId: $authorityId) {
    id
    name
    wardCode
    ward {
      name
    }
    email
    endedOn
    isInOffice
  }
}
    `, {"hash":"sha256:b1617041fd926370ec12bd1133d7a381f360f4c2916c1977489597c62a5d9581"}) as unknown as TypedDocumentString<CouncillorsQuery, CouncillorsQueryVariables>;
export const WardsByNameDocument = new TypedDocumentString(`
    query WardsByName($words: String!) {
  places(first: 20, filter: {words: $words, kinds: [WARD]}) {
    edges {
      node {
        code
        name
        authorityName
      }
    }
  }
}
    `, {"hash":"sha256:0652d1f34d9e78d50440b32e0d9604cff7b60b85eae648ef46294775948d3b41"}) as unknown as TypedDocumentString<WardsByNameQuery, WardsByNameQueryVariables>;
export const AddCouncillorDocument = new TypedDocumentString(`
    mutation AddCouncillor($input: AddCouncillorInput!) {
  addCouncillor(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:ee81145ad83fa5f93b29f108f2ab9b990f36942660a27af41cf2349489362228"}) as unknown as TypedDocumentString<AddCouncillorMutation, AddCouncillorMutationVariables>;
export const ChangeCouncillorDocument = new TypedDocumentString(`
    mutation ChangeCouncillor($input: ChangeCouncillorInput!) {
  changeCouncillor(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:31bebf823247d5cccf352bbb6840fd26beec5604311d256db246ae83ba660729"}) as unknown as TypedDocumentString<ChangeCouncillorMutation, ChangeCouncillorMutationVariables>;
export const OwnQuestionsDocument = new TypedDocumentString(`
    query OwnQuestions($authorityId: ID!) {
  wardQuestions(authorityId: $authorityId) {
    id
    wardCode
    ward {
      name
    }
    askedBy
    askedOn
    withheld
    question
    language
    workingDaysWaited
    answers {
      version
      answeredAt
    }
  }
}
    `, {"hash":"sha256:13b79a7702006f9df22ee1adec1499c2947e6629e0d9e2d56ce120ffe42875cc"}) as unknown as TypedDocumentString<OwnQuestionsQuery, OwnQuestionsQueryVariables>;
export const OwnQuestionDocument = new TypedDocumentString(`
    query OwnQuestion($id: ID!) {
  wardQuestion(id: $id) {
    id
    wardCode
    ward {
      name
    }
    askedBy
    askedOn
    channel
    withheld
    question
    language
    provenance
    workingDaysWaited
    authority {
      id
    }
    answers {
      version
      words
      wordsCy
      answeredAt
      tender {
        id
        title
      }
    }
  }
  tenders(
    first: 100
    filter: {states: [PUBLISHED, CLOSED, EVALUATED, AWARDED, CONTRACTED, ABANDONED]}
  ) {
    edges {
      node {
        id
        title
        reference
      }
    }
  }
}
    `, {"hash":"sha256:85311c790b8fe824c0bee85806fcdf0545ae9a256dc33659870b4da220b45af2"}) as unknown as TypedDocumentString<OwnQuestionQuery, OwnQuestionQueryVariables>;
export const AnswerWardQuestionDocument = new TypedDocumentString(`
    mutation AnswerWardQuestion($input: AnswerWardQuestionInput!) {
  answerWardQuestion(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:8768a232ae1f36a5a38057a74374280c2a60828ec11633f15700beaf2c635e49"}) as unknown as TypedDocumentString<AnswerWardQuestionMutation, AnswerWardQuestionMutationVariables>;
export const WithholdWardQuestionDocument = new TypedDocumentString(`
    mutation WithholdWardQuestion($input: WithholdWardQuestionInput!) {
  withholdWardQuestion(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:2a0e221be45ff6702376082dfb06d90b7c755c39430ced3c3e99e1e98d93cc65"}) as unknown as TypedDocumentString<WithholdWardQuestionMutation, WithholdWardQuestionMutationVariables>;
export const RecordWardQuestionDocument = new TypedDocumentString(`
    mutation RecordWardQuestion($input: RecordWardQuestionInput!) {
  recordWardQuestion(input: $input) {
    __typename
    ... on RecordWardQuestionSuccess {
      question {
        id
      }
    }
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:e6d91511a3fe59241f076ed5aa446ca199b963b32db9bec2063bb4effc3a383c"}) as unknown as TypedDocumentString<RecordWardQuestionMutation, RecordWardQuestionMutationVariables>;
export const RehearsalDocument = new TypedDocumentString(`
    query Rehearsal($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    comments {
      id
    }
    estimatedValue {
      amount
      currency
      vat
    }
    route {
      fund {
        capPerBid
        matchPercent
      }
    }
    lots {
      id
      number
      title
      estimatedValue {
        amount
        vat
      }
      scoring {
        method
        precision
        tieBreak
      }
      places {
        code
        place {
          name
        }
      }
      placeFactors {
        basis
        deciles {
          decile
          factor
        }
        places {
          code
          decile
          factor
        }
      }
      criteria {
        key
        kind
        name
        parentKey
        weight
        scoring
        questions {
          text
          help
          wordLimit
        }
      }
      measures {
        measure {
          id
          name
          nameCy
          unit
          unitCy
          proxyValue
          losses {
            deadweight
            displacement
            attribution
            leakage
            substitution
            dropOff
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:10067167fdb22c934ff7263d78402a4088beb5842b540673de9826c555775e91"}) as unknown as TypedDocumentString<RehearsalQuery, RehearsalQueryVariables>;
export const ResultDocument = new TypedDocumentString(`
    query Result($lotId: ID!) {
  node(id: $lotId) {
    __typename
    ... on Lot {
      id
      number
      title
      criteriaHash
      scoring {
        method
      }
      tender {
        id
        reference
        title
        state
        lots {
          id
        }
      }
      latestScoringRun {
        id
        state
        progress
        failure
        requestedAt
        finishedAt
        result {
          engine
          inputHash
          resultHash
          bids {
            key
            rank
            status
            reason
            supplierName
            supplierKind
            price {
              amount
              vat
            }
            socialValue
            total
            points {
              key
              points
              of
            }
          }
          leaves {
            key
            kind
            name
            effectiveWeight
          }
          warnings {
            code
            message
            bidKeys
            criterionKey
          }
          sweeps {
            criterionKey
            criterionName
            kind
            publishedWeight
            lines {
              bidKey
              atZero
              atHundred
            }
            crossings {
              weight
              aheadAboveKey
              aheadBelowKey
              sentence
            }
          }
          withdrawals {
            sentence
            changesWinner
            withdrawnKeys
          }
          confidence {
            winnerKey
            winnerShare
            draws
            seed
            firstPlaces {
              bidKey
              share
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:b8b7a013b64f12695f7851439378f8be8c5bafe69a6c408a5d67039106880198"}) as unknown as TypedDocumentString<ResultQuery, ResultQueryVariables>;
export const RequestScoringDocument = new TypedDocumentString(`
    mutation RequestScoring($input: RequestScoringInput!) {
  requestScoring(input: $input) {
    __typename
    ... on GradesMissing {
      faults {
        path
        message
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:937fa28849795642b2340e6fcef40367c85cbfb5f163b76c9d65c21c4a2f830a"}) as unknown as TypedDocumentString<RequestScoringMutation, RequestScoringMutationVariables>;
export const ScoringProgressDocument = new TypedDocumentString(`
    subscription ScoringProgress($runId: ID!) {
  scoringProgressed(runId: $runId) {
    state
    progress
  }
}
    `, {"hash":"sha256:5510b82aada181e0cacb6ce35c6b649649d85baf09fc4ff689d48a72b7a221ba"}) as unknown as TypedDocumentString<ScoringProgressSubscription, ScoringProgressSubscriptionVariables>;
export const ProofDocument = new TypedDocumentString(`
    query Proof($lotId: ID!) {
  node(id: $lotId) {
    __typename
    ... on Lot {
      number
      tender {
        reference
      }
      latestScoringRun {
        result {
          bundle
          resultJson
        }
      }
    }
  }
}
    `, {"hash":"sha256:b8e5e6c10c64313e344e1672ec5295960fe4c2f74f1d881d66b589d779388b62"}) as unknown as TypedDocumentString<ProofQuery, ProofQueryVariables>;
export const TenderStagesDocument = new TypedDocumentString(`
    query TenderStages($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    route {
      regime
      stages {
        kind
        name
        deadline
        mostSuppliers
      }
      timeline {
        breaches {
          rule
          statutory
          reason {
            text
            textCy
            source
            standing
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f273f85d8afdf3dfff04646acd8dcd21427b2d84a4cb641be6e4fdbe60d84ae1"}) as unknown as TypedDocumentString<TenderStagesQuery, TenderStagesQueryVariables>;
export const SetStagesDocument = new TypedDocumentString(`
    mutation SetStages($input: SetStagesInput!) {
  setStages(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:942006d071b26ea7962c347d5930b04ac20312563c3db5f387f2a1ec5cde1eec"}) as unknown as TypedDocumentString<SetStagesMutation, SetStagesMutationVariables>;
export const TemplatesDocument = new TypedDocumentString(`
    query Templates($authorityId: ID!) {
  tenderTemplates(authorityId: $authorityId) {
    id
    name
    isShipped
    language
    lots
    criteria
    questions
    keptAt
  }
}
    `, {"hash":"sha256:cb15aaddd01875885e4c25200d9632648a47bd29645163ab7f26da0a2777536e"}) as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const KeepAsTemplateDocument = new TypedDocumentString(`
    mutation KeepAsTemplate($input: KeepAsTemplateInput!) {
  keepAsTemplate(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:2dce0a545d176900075878e9de43486fed49a567873b4cd60c5f09612cb32e56"}) as unknown as TypedDocumentString<KeepAsTemplateMutation, KeepAsTemplateMutationVariables>;
export const RemoveTemplateDocument = new TypedDocumentString(`
    mutation RemoveTemplate($input: RemoveTemplateInput!) {
  removeTemplate(input: $input) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:45ae0bb0c9397b28fcf3ae657eee9464b4c906ca569b786dfd30d0212ab70eeb"}) as unknown as TypedDocumentString<RemoveTemplateMutation, RemoveTemplateMutationVariables>;
export const TenderDocument = new TypedDocumentString(`
    query Tender($id: ID!) {
  tender(id: $id) {
    id
    reference
    ocid
    title
    description
    state
    procurementMethod
    publishedAt
    deadline
    closedAt
    approval {
      state
    }
    tasks {
      task
      section
      state
      missing
      lot {
        id
      }
    }
    comments {
      section
      resolvedAt
    }
    route {
      regime
      noticeDate
      stages {
        kind
      }
      fund {
        total
        capPerBid
        matchPercent
      }
    }
    buyer {
      name
    }
    estimatedValue {
      amount
      currency
      vat
    }
    lots {
      id
      number
      title
      criteriaHash
      estimatedValue {
        amount
        currency
        vat
      }
      criteria {
        key
        kind
        name
        parentKey
        weight
        effectiveWeight
      }
      measures {
        measure {
          id
          name
          nameCy
          unit
          proxyValue
          priceYear
          source
          licence
        }
      }
      bids(first: 100) {
        totalCount
        edges {
          node {
            id
            receivedAt
            supplier {
              id
              name
              supplierKind
            }
            content {
              price {
                amount
                currency
                vat
              }
            }
          }
        }
      }
      latestScoringRun {
        id
        state
      }
    }
  }
}
    `, {"hash":"sha256:071d2b5434dcd0649bdb669631155cad00e69bbaaa48660d3069de7aa96dc8ac"}) as unknown as TypedDocumentString<TenderQuery, TenderQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($lotId: ID!) {
  node(id: $lotId) {
    __typename
    ... on Lot {
      id
      number
      title
      estimatedValue {
        amount
      }
      criteria {
        key
        name
        kind
        parentKey
        weight
        scoring
      }
      scoring {
        method
        precision
        tieBreak
        lastResort
      }
      places {
        code
        place {
          name
        }
      }
      placeFactors {
        basis
        deciles {
          decile
          factor
        }
        places {
          code
          decile
          factor
        }
      }
      sampleBids {
        version
        cases {
          name
          bids {
            name
            price
            socialValue
            place
            grades {
              criterionKey
              grade
            }
          }
        }
      }
      tender {
        id
        reference
        title
        state
        version
        estimatedValue {
          amount
        }
        authority {
          id
        }
        lots {
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:91e4ba83bed129b65cb872629664be42c5593f91eeccc39cf070e5d016a0d4f5"}) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const PastResultsDocument = new TypedDocumentString(`
    query PastResults($authorityId: ID!) {
  pastResults(authorityId: $authorityId, first: 20) {
    title
    scoredAt
    estimatedValue
    bids {
      rank
      price
      socialValue
      qualityShare
      methodShare
    }
  }
}
    `, {"hash":"sha256:5fde2d882645ab23551df93b442ce8932d2019d8a7a855f697dddcf84ce4be2d"}) as unknown as TypedDocumentString<PastResultsQuery, PastResultsQueryVariables>;
export const AdoptWeightsDocument = new TypedDocumentString(`
    mutation AdoptWeights($input: SetAwardCriteriaInput!) {
  setAwardCriteria(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:100f86320dfaa8caa2cd860accbfad5e2380d9ddaf363e9d198b1eee9bfdda3e"}) as unknown as TypedDocumentString<AdoptWeightsMutation, AdoptWeightsMutationVariables>;
export const SaveSampleBidsDocument = new TypedDocumentString(`
    mutation SaveSampleBids($input: SaveSampleBidsInput!) {
  saveSampleBids(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:fc6a43fdfcd960f8dc2b8b2f4b40ade6a4194fa84a2bd1553a330b0ad2033751"}) as unknown as TypedDocumentString<SaveSampleBidsMutation, SaveSampleBidsMutationVariables>;
export const TendersDocument = new TypedDocumentString(`
    query Tenders($first: Int!, $after: String, $filter: TenderFilter) {
  approvalsWaiting(first: 20) {
    id
    title
  }
  tenders(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        reference
        title
        state
        deadline
        buyer {
          name
        }
        estimatedValue {
          amount
          currency
          vat
        }
      }
    }
  }
}
    `, {"hash":"sha256:b80c8a98a0c4afeadb8f127d1614f7957782358d799d893f639f50ad46eea5fc"}) as unknown as TypedDocumentString<TendersQuery, TendersQueryVariables>;
export const TenderTimelineDocument = new TypedDocumentString(`
    query TenderTimeline($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    version
    deal {
      mobilisationWeeks
    }
    route {
      nation
      regime
      stages {
        kind
        name
        deadline
      }
      timeline {
        documentsWithNotice
        qualifyingPlannedNotice
        urgent
        dates {
          milestone
          date
        }
      }
    }
  }
}
    `, {"hash":"sha256:f3797cc3bc7f04a7592ab374846a5c08a6627afb5ea506a98d8d51ed3ca92768"}) as unknown as TypedDocumentString<TenderTimelineQuery, TenderTimelineQueryVariables>;
export const PlanTimelineDocument = new TypedDocumentString(`
    mutation PlanTimeline($input: PlanTimelineInput!) {
  planTimeline(input: $input) {
    __typename
    ... on UserError {
      message
      path
    }
    ... on InvalidInput {
      faults {
        path
        message
      }
    }
  }
}
    `, {"hash":"sha256:669d77329144f82fab5b914b46da0839b47c63d6413e04507cb6ec94c513912b"}) as unknown as TypedDocumentString<PlanTimelineMutation, PlanTimelineMutationVariables>;
export const WebhookDocument = new TypedDocumentString(`
    query Webhook($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on WebhookEndpoint {
      id
      url
      kinds
      status
      createdAt
      createdBy {
        name
      }
      secrets {
        createdAt
        expiresAt
      }
      deliveries(first: $first, after: $after) {
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            id
            messageId
            kind
            state
            attempts
            createdAt
            lastAttemptAt
            nextAttemptAt
            statusCode
            durationMs
            fault
            answer
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:2a68749b446d889ae4b109d1296cae3ef7ed6d3ed6d1c4c6481a0215b7d4af79"}) as unknown as TypedDocumentString<WebhookQuery, WebhookQueryVariables>;
export const RotateWebhookDocument = new TypedDocumentString(`
    mutation RotateWebhook($input: RotateWebhookSecretInput!) {
  rotateWebhookSecret(input: $input) {
    __typename
    ... on RotateWebhookSecretSuccess {
      secret
      endpoint {
        id
        url
      }
    }
  }
}
    `, {"hash":"sha256:38f0fb1bdc03e35680d8de8aebef3724b7b64fd8a246ebd61645123138771522"}) as unknown as TypedDocumentString<RotateWebhookMutation, RotateWebhookMutationVariables>;
export const PauseWebhookDocument = new TypedDocumentString(`
    mutation PauseWebhook($input: PauseWebhookEndpointInput!) {
  pauseWebhookEndpoint(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:a7b45d9cfa5feb6f5dbdc2ef76c30a9fc7cc30b047baf7093203eff4d31337af"}) as unknown as TypedDocumentString<PauseWebhookMutation, PauseWebhookMutationVariables>;
export const ResumeWebhookDocument = new TypedDocumentString(`
    mutation ResumeWebhook($input: ResumeWebhookEndpointInput!) {
  resumeWebhookEndpoint(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:831fa28dd538203282053fff1af6e4374e6e11cafd9e47faf4e1a24d63070440"}) as unknown as TypedDocumentString<ResumeWebhookMutation, ResumeWebhookMutationVariables>;
export const TestWebhookDocument = new TypedDocumentString(`
    mutation TestWebhook($input: SendTestWebhookInput!) {
  sendTestWebhook(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:760e7ff60f6e52578f402c1d61c758a197c6f04749073ac67546bc0f950884ee"}) as unknown as TypedDocumentString<TestWebhookMutation, TestWebhookMutationVariables>;
export const ReplayDeliveryDocument = new TypedDocumentString(`
    mutation ReplayDelivery($input: ReplayWebhookDeliveryInput!) {
  replayWebhookDelivery(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:e5c36673278b52a45270508b3547c66a73ee6ba54eab5a5da4c2751eee4ec830"}) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const RemoveWebhookDocument = new TypedDocumentString(`
    mutation RemoveWebhook($input: RemoveWebhookEndpointInput!) {
  removeWebhookEndpoint(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:4cb94ec5670dc03779021c3ac92ced6427d87936208f189ab18e6efc041f003b"}) as unknown as TypedDocumentString<RemoveWebhookMutation, RemoveWebhookMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($organisationId: ID!, $first: Int!, $after: String) {
  webhookEndpoints(organisationId: $organisationId, first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        url
        kinds
        status
        createdAt
      }
    }
  }
}
    `, {"hash":"sha256:f151a1afcb3386284ecf00f6d253c71e15a8a218e71fd762f6345358aa759631"}) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const CreateWebhookDocument = new TypedDocumentString(`
    mutation CreateWebhook($input: CreateWebhookEndpointInput!) {
  createWebhookEndpoint(input: $input) {
    __typename
    ... on CreateWebhookEndpointSuccess {
      secret
      endpoint {
        id
        url
      }
    }
  }
}
    `, {"hash":"sha256:3dd90550d8cec40709783c30116955ec7c8eec62c822f3462d8d01f690be247d"}) as unknown as TypedDocumentString<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const DraftWordsDocument = new TypedDocumentString(`
    query DraftWords($id: ID!) {
  tender(id: $id) {
    id
    title
    description
    state
    version
  }
}
    `, {"hash":"sha256:73c00ddab0e756b4f8bbac7e935b835050948138b2a8c7508f11fb3e2372e53f"}) as unknown as TypedDocumentString<DraftWordsQuery, DraftWordsQueryVariables>;
export const UpdateWordsDocument = new TypedDocumentString(`
    mutation UpdateWords($input: UpdateTenderInput!) {
  updateTender(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:22829aef0e4de0e96abd058b09c5b4e81a329e216a47276edd2676c371f3c96f"}) as unknown as TypedDocumentString<UpdateWordsMutation, UpdateWordsMutationVariables>;
export const SaveSearchDocument = new TypedDocumentString(`
    mutation SaveSearch($input: SaveSearchInput!) {
  saveSearch(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:389c05c2f413f1dea1f703c116318706ff62bb6f3950b975bdeb0f2061e3b823"}) as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const ConfirmSearchDocument = new TypedDocumentString(`
    mutation ConfirmSearch($input: ConfirmSearchInput!) {
  confirmSearch(input: $input) {
    __typename
    ... on ConfirmSearchSuccess {
      query
    }
  }
}
    `, {"hash":"sha256:44d4407e0fb0bfca796d6490bac7028a0d5628b44ee497ee83056d50095bb43c"}) as unknown as TypedDocumentString<ConfirmSearchMutation, ConfirmSearchMutationVariables>;
export const StopSearchDocument = new TypedDocumentString(`
    mutation StopSearch($input: StopSearchInput!) {
  stopSearch(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:385008ead4bbc6677a19256e9ef7ebc116fccd645ec773adc0ccb5c79751b9d2"}) as unknown as TypedDocumentString<StopSearchMutation, StopSearchMutationVariables>;
export const ForYouDocument = new TypedDocumentString(`
    query ForYou($id: ID!, $after: String) {
  node(id: $id) {
    __typename
    ... on Organisation {
      id
      name
      profile {
        cpvCodes
        places
        valueFrom
        valueTo
      }
      matches(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            cpvCodes
            placeCodes
            isInRange
            isForVcse
            isForSme
            tender {
              id
              reference
              title
              state
              deadline
              buyer {
                name
              }
              estimatedValue {
                amount
                currency
                vat
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:33b7a725a445f31be9d358fb8d341bf09ed8954f6b68f1b25bd8c84a9496090b"}) as unknown as TypedDocumentString<ForYouQuery, ForYouQueryVariables>;
export const CodeNamesDocument = new TypedDocumentString(`
    query CodeNames($cpv: [String!]!, $places: [String!]!) {
  codeNames(cpv: $cpv, places: $places) {
    code
    name
  }
}
    `, {"hash":"sha256:13ffadb8bed79d5727904abcbaaa546a1e7d73841dd553e4ecf6341b31c561da"}) as unknown as TypedDocumentString<CodeNamesQuery, CodeNamesQueryVariables>;
export const OpenMeasuresDocument = new TypedDocumentString(`
    query OpenMeasures($id: ID!) {
  measureSet(id: $id) {
    name
    nameCy
    licence
    attributions
    measures {
      code
      theme
      name
      nameCy
      unit
      unitCy
      proxyValue
      priceYear
      low
      high
      source
      standing
      licence
      uncertainty
      uprated {
        amount
        priceYear
        from
        to
        source
      }
    }
  }
}
    `, {"hash":"sha256:3e4987222059d0910725c05b439e448958dfe74f3f0b62948c2d8ae589474615"}) as unknown as TypedDocumentString<OpenMeasuresQuery, OpenMeasuresQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int!, $after: String, $filter: NoticeFilter) {
  notices(first: $first, after: $after, filter: $filter) {
    edges {
      node {
        id
        type
        ocid
        title
        decidedAt
        platformId
        platformUrl
        release
        authority {
          name
        }
        tender {
          id
          state
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `, {"hash":"sha256:13b384d67b466ba5802af2f850c18d5fc88ac79931c3db019599d89518330d54"}) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const EngagementDocument = new TypedDocumentString(`
    query Engagement($ocid: String!) {
  notices(first: 1, filter: {ocid: $ocid, types: [UK2]}) {
    edges {
      node {
        id
        ocid
        title
        release
        authority {
          id
          name
          theme {
            version
            displayName
            logo {
              width
              height
            }
          }
          details {
            contactEmail
            telephone
            website
            street
            town
            postcode
          }
        }
        details {
          contactEmail
          engagement
          engagementEnd
        }
        engagementAnswers {
          number
          question
          answer
          corrects
          publishedAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:6a368a58070150d1dac2d4505d0fc8315d056ae1e98ae5332f00590280299108"}) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const OpportunityFeedDocument = new TypedDocumentString(`
    query OpportunityFeed($first: Int!, $filter: TenderFilter) {
  opportunities(first: $first, filter: $filter) {
    edges {
      node {
        id
        reference
        title
        state
        deadline
        publishedAt
        cpvCodes
        buyer {
          name
        }
        estimatedValue {
          amount
          currency
          vat
        }
      }
    }
  }
}
    `, {"hash":"sha256:68cb4e993ddfb21e638cef2c6eaaeea8f0f2ae5e19c125000742574670c1ea58"}) as unknown as TypedDocumentString<OpportunityFeedQuery, OpportunityFeedQueryVariables>;
export const OpportunitiesDocument = new TypedDocumentString(`
    query Opportunities($first: Int!, $after: String, $filter: TenderFilter) {
  opportunities(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        reference
        title
        state
        deadline
        placeCodes
        buyer {
          name
        }
        estimatedValue {
          amount
          currency
          vat
        }
      }
    }
  }
}
    `, {"hash":"sha256:02889b4a475e79b8b3470a60280dbf62854464db60eea4f95e94344f877768c9"}) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const LargerPlacesDocument = new TypedDocumentString(`
    query LargerPlaces($code: String!) {
  place(code: $code) {
    parents {
      code
      name
    }
  }
}
    `, {"hash":"sha256:e0523958dcce338c2b7b8bea275a1e4eb8c903ded7d94cd7845276e2b9c6f25c"}) as unknown as TypedDocumentString<LargerPlacesQuery, LargerPlacesQueryVariables>;
export const OpportunityChangesDocument = new TypedDocumentString(`
    query OpportunityChanges($id: ID!) {
  tender(id: $id) {
    id
    title
    state
    buyer {
      name
    }
    authority {
      id
      theme {
        version
        displayName
        logo {
          width
          height
        }
      }
    }
    amendments {
      number
      reason
      publishedAt
      changes {
        field
        lot
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:f22f6c789b6041c9d112928eb4efc8beb0c0fee23d6a44b38ed7e15e35590ef4"}) as unknown as TypedDocumentString<OpportunityChangesQuery, OpportunityChangesQueryVariables>;
export const OpportunityGroundworkDocument = new TypedDocumentString(`
    query OpportunityGroundwork($id: ID!) {
  tender(id: $id) {
    criteriaReasons {
      lotId
      measure {
        id
        name
        nameCy
      }
      because
      becauseCy
      source
    }
    decisions {
      equality {
        assessed
        words
        reference
      }
      consultation {
        consulting
        reason
      }
      market {
        question
        answer
      }
    }
    placeNeeds {
      code
      place {
        name
      }
      decile
      notHeard
      round {
        id
        title
        titleCy
        ballots {
          shown
          count
        }
        channels {
          channel
          ballots {
            shown
            count
          }
        }
        smallCountThreshold
      }
      needs {
        needId
        rank
        title
        titleCy
        percent
        answer {
          uptake
          words
        }
      }
    }
  }
}
    `, {"hash":"sha256:a6f7964620509e6cb1d966514d04f7761b853106d4356db58ea44e347ba8052f"}) as unknown as TypedDocumentString<OpportunityGroundworkQuery, OpportunityGroundworkQueryVariables>;
export const OpportunityFilesDocument = new TypedDocumentString(`
    query OpportunityFiles($id: ID!) {
  tender(id: $id) {
    id
    documents {
      id
      kind
      title
      titleCy
      fileName
      bytes
      onRequest
      since
    }
    earlierDocuments {
      id
      kind
      title
      titleCy
      fileName
      bytes
      onRequest
      until
      replacedBy
    }
  }
}
    `, {"hash":"sha256:2bd424aacf6acbf3d52f5ed40d90238f7c79a0704a0eb1b9f36974974b68d920"}) as unknown as TypedDocumentString<OpportunityFilesQuery, OpportunityFilesQueryVariables>;
export const OpportunityDocument = new TypedDocumentString(`
    query Opportunity($id: ID!) {
  tender(id: $id) {
    id
    reference
    ocid
    notices(first: 1) {
      edges {
        node {
          id
          ocid
        }
      }
    }
    title
    description
    state
    procurementMethod
    isVcseFriendly
    isSmeFriendly
    publishedAt
    enquiryDeadline
    deadline
    abandonReason
    amendments {
      reason
      publishedAt
    }
    buyer {
      name
    }
    authority {
      id
      details {
        street
        town
        postcode
        contactEmail
        telephone
        website
      }
      theme {
        version
        displayName
        logo {
          width
          height
        }
      }
    }
    estimatedValue {
      amount
      currency
      vat
    }
    route {
      regime
      stages {
        kind
        name
        deadline
        mostSuppliers
      }
      fund {
        total
        capPerBid
        matchPercent
      }
    }
    deal {
      payment {
        time
        days
      }
      uplift {
        kind
        percent
      }
      tupe {
        answer
        listAvailable
      }
      insurances {
        kind
        cover
        neededBy
      }
      mobilisationWeeks
      term {
        months
        extensionMonths
      }
      reservation
      oneLotReason
      conditions {
        kind
        text
        otherProof
        minimumTurnover
        guarantee
        leastYears
        likeContracts
        withinYears
        likeContractValue
        namedAuthority
        register
        orEquivalent
      }
      kpis {
        name
        target
        measuredBy
      }
    }
    lots {
      id
      places {
        code
        channels
        place {
          name
        }
      }
      placeFactors {
        places {
          code
          decile
          factor
        }
      }
      bidEffort {
        questions
        words
        hours
        basis {
          text
          textCy
        }
      }
      number
      title
      contractStart
      contractEnd
      criteriaHash
      estimatedValue {
        amount
        currency
        vat
      }
      scoring {
        precision
        tieBreak
        lastResort
      }
      criteria {
        key
        kind
        name
        parentKey
        weight
        effectiveWeight
        scoring
        questions {
          text
          help
          wordLimit
        }
      }
      measures {
        measure {
          id
          name
          nameCy
          unit
          proxyValue
          priceYear
          source
          licence
        }
      }
    }
  }
}
    `, {"hash":"sha256:24185bb20448fb399f12a5731459a99d4dc7654448eb68d95f8f2a64f5c9f10e"}) as unknown as TypedDocumentString<OpportunityQuery, OpportunityQueryVariables>;
export const PlaceTendersDocument = new TypedDocumentString(`
    query PlaceTenders($code: String!) {
  within: opportunities(first: 10, filter: {place: $code, placeReach: WITHIN}) {
    totalCount
    edges {
      node {
        id
        title
        state
        deadline
        placeCodes
        buyer {
          name
        }
      }
    }
  }
  around: opportunities(first: 10, filter: {place: $code, placeReach: AROUND}) {
    totalCount
    edges {
      node {
        id
        title
        state
        deadline
        placeCodes
        buyer {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:7e000f625d70c8b936a128ea53d21203d09f41d83da0e83674f79b3667d10d11"}) as unknown as TypedDocumentString<PlaceTendersQuery, PlaceTendersQueryVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place($code: String!) {
  place(code: $code) {
    code
    kind
    name
    isFictional
    parents {
      code
      kind
      name
    }
    deprivation {
      neighbourhoods
      mostDeprived
      mostDeprivedPercent
      rank
      decile
      domains {
        domain
        mostDeprived
        mostDeprivedPercent
        decile
      }
    }
    map {
      kind
      width
      height
      parts {
        code
        name
        neighbourhoods
        mostDeprived
        mostDeprivedPercent
        decile
        path
      }
    }
    sources {
      id
      title
      edition
      source
      licence
      attribution
    }
  }
  needAnswers(area: $code) {
    tender {
      id
      title
    }
    needs {
      code
      place {
        name
      }
      decile
      notHeard
      round {
        id
        title
        titleCy
        ballots {
          shown
          count
        }
        channels {
          channel
          ballots {
            shown
            count
          }
        }
        smallCountThreshold
      }
      needs {
        needId
        rank
        title
        titleCy
        percent
        answer {
          uptake
          words
        }
      }
    }
  }
  topNeeds(area: $code) {
    round {
      id
      title
      titleCy
    }
    needs {
      rank
      percent
      need {
        id
        title
        titleCy
      }
    }
  }
}
    `, {"hash":"sha256:4316ef5ac219dad8fe46564e538e3d45f4b221ae4bc01d25736a7ad8fbf6cea9"}) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($first: Int!, $after: String, $filter: PlaceFilter) {
  places(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        code
        kind
        name
        authorityName
      }
    }
  }
}
    `, {"hash":"sha256:b5150d1eea3191c84b94e544de912e0a25c3f84b641d5ef8466d1a683ad353cd"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const AreaRoundsDocument = new TypedDocumentString(`
    query AreaRounds($area: String!, $code: String!) {
  place(code: $code) {
    code
    name
    kind
  }
  priorityRounds(area: $area) {
    id
    title
    titleCy
    opensAt
    closesAt
    phase
    authority {
      name
    }
  }
}
    `, {"hash":"sha256:d0553fa641c02310ef2833c1ba3b277410df5ea18f5c2629402d6be16b14cf62"}) as unknown as TypedDocumentString<AreaRoundsQuery, AreaRoundsQueryVariables>;
export const CastBallotDocument = new TypedDocumentString(`
    mutation CastBallot($input: CastBallotInput!) {
  castBallot(input: $input) {
    __typename
    ... on CastBallotSuccess {
      replaced
    }
    ... on UserError {
      message
    }
    ... on AttemptsUsedUp {
      retryAt
    }
  }
}
    `, {"hash":"sha256:6d938fc6de064a878ef0e988b720e3ce07249ae24e509d1dfa72b9917c134212"}) as unknown as TypedDocumentString<CastBallotMutation, CastBallotMutationVariables>;
export const ProposeNeedDocument = new TypedDocumentString(`
    mutation ProposeNeed($input: ProposeNeedInput!) {
  proposeNeed(input: $input) {
    __typename
    ... on UserError {
      message
    }
    ... on InvalidInput {
      faults {
        path
      }
    }
    ... on AttemptsUsedUp {
      retryAt
    }
  }
}
    `, {"hash":"sha256:ad30dfd4663e95bd45a30dcf011959f9738ef57c7e8f6314c44d7b685b66a93c"}) as unknown as TypedDocumentString<ProposeNeedMutation, ProposeNeedMutationVariables>;
export const SuppliersDocument = new TypedDocumentString(`
    query Suppliers {
  viewer {
    memberships {
      roles
      organisation {
        id
        name
        kind
      }
    }
  }
}
    `, {"hash":"sha256:a1a23ca881bd91f3e2b30c792606a87c53606b17296357c984209eb77d740a33"}) as unknown as TypedDocumentString<SuppliersQuery, SuppliersQueryVariables>;
export const OrganisationSearchesDocument = new TypedDocumentString(`
    query OrganisationSearches($id: ID!) {
  viewer {
    memberships {
      roles
      organisation {
        id
      }
    }
  }
  node(id: $id) {
    __typename
    ... on Organisation {
      id
      name
      searches {
        id
        name
        query
        alerts
        newCount
        seenAt
      }
    }
  }
}
    `, {"hash":"sha256:846f2967f37d04b804f020e27d3b44fa3dc8703494b651e23f26485d6e5e6723"}) as unknown as TypedDocumentString<OrganisationSearchesQuery, OrganisationSearchesQueryVariables>;
export const KeepOrganisationSearchDocument = new TypedDocumentString(`
    mutation KeepOrganisationSearch($input: KeepOrganisationSearchInput!) {
  keepOrganisationSearch(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:194b8f3461d6b26c1a03f901628d214df69d7d7c371fe958fa9507abaece7fdc"}) as unknown as TypedDocumentString<KeepOrganisationSearchMutation, KeepOrganisationSearchMutationVariables>;
export const ChangeOrganisationSearchDocument = new TypedDocumentString(`
    mutation ChangeOrganisationSearch($input: ChangeOrganisationSearchInput!) {
  changeOrganisationSearch(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:b3649040392f1ec51f36926952bc85d0b09d739ae46aa2dcc254d10bdbe8da3f"}) as unknown as TypedDocumentString<ChangeOrganisationSearchMutation, ChangeOrganisationSearchMutationVariables>;
export const RemoveOrganisationSearchDocument = new TypedDocumentString(`
    mutation RemoveOrganisationSearch($input: RemoveOrganisationSearchInput!) {
  removeOrganisationSearch(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:3dc7255e3636e8afeecb487c3ec949ff71420832dfc2979570bade1b46af8931"}) as unknown as TypedDocumentString<RemoveOrganisationSearchMutation, RemoveOrganisationSearchMutationVariables>;
export const WardDocument = new TypedDocumentString(`
    query Ward($code: String!) {
  wardAuthorities(ward: $code) {
    id
    name
  }
  wardQuestions(ward: $code) {
    id
    wardCode
    ward {
      name
    }
    askedBy
    askedOn
    channel
    withheld
    question
    language
    provenance
    workingDaysWaited
    authority {
      id
      name
    }
    answers {
      version
      words
      wordsCy
      answeredAt
      tender {
        id
        title
      }
    }
  }
}
    `, {"hash":"sha256:32fd8dd1b6a879407d9c938277fe48b19e0e46db9dc3b796ef06a9e797abc549"}) as unknown as TypedDocumentString<WardQuery, WardQueryVariables>;
export const AskWardQuestionDocument = new TypedDocumentString(`
    mutation AskWardQuestion($input: AskWardQuestionInput!) {
  askWardQuestion(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:2c9b8b9bb7eebc920210c3b411b2b8a8c713e0514a08a069397df47a903ce0c1"}) as unknown as TypedDocumentString<AskWardQuestionMutation, AskWardQuestionMutationVariables>;
export const ConfirmWardQuestionDocument = new TypedDocumentString(`
    mutation ConfirmWardQuestion($input: ConfirmWardQuestionInput!) {
  confirmWardQuestion(input: $input) {
    __typename
    ... on ConfirmWardQuestionSuccess {
      wardCode
    }
  }
}
    `, {"hash":"sha256:8854b320528fdea033f4d427fc1f4cafa20311db05f9daef0aa29ea164200ca2"}) as unknown as TypedDocumentString<ConfirmWardQuestionMutation, ConfirmWardQuestionMutationVariables>;
export const WardNameDocument = new TypedDocumentString(`
    query WardName($code: String!) {
  place(code: $code) {
    code
    kind
    name
  }
  wardAuthorities(ward: $code) {
    id
    name
  }
}
    `, {"hash":"sha256:d05d97f67fea4ab50c97a39eca4e3723e881b9dea4572a0888880a03fae956f2"}) as unknown as TypedDocumentString<WardNameQuery, WardNameQueryVariables>;
export const ConsentDocument = new TypedDocumentString(`
    query Consent {
  consentText {
    version
    english
    welsh
  }
  viewer {
    mayHelp
    hasSecondFactor
  }
}
    `, {"hash":"sha256:57f744730be6c38a4511b435bc104b9c5ac3dae03aa265aa6b3e30dd415de802"}) as unknown as TypedDocumentString<ConsentQuery, ConsentQueryVariables>;
export const StartAssistedSessionDocument = new TypedDocumentString(`
    mutation StartAssistedSession($input: StartAssistedSessionInput!) {
  startAssistedSession(input: $input) {
    __typename
    ... on StartAssistedSessionSuccess {
      token
      session {
        endsAt
      }
    }
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:0f7d0bb4689670b5130e1f8143c4ff2f35ca3d485c0bb769318e6c26ca43333b"}) as unknown as TypedDocumentString<StartAssistedSessionMutation, StartAssistedSessionMutationVariables>;
export const HelpGivenDocument = new TypedDocumentString(`
    query HelpGiven($first: Int!, $after: String) {
  viewer {
    mayHelp
    helpGiven(first: $first, after: $after) {
      ...Help
    }
  }
  serverTime
}
    fragment Help on AssistedSessionConnection {
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      helperName
      reason
      startedAt
      endsAt
      endedAt
      organisation {
        name
      }
      actions {
        verb
        at
      }
    }
  }
}`, {"hash":"sha256:74e6bece1be2fa274450150027ce72b8d8e45c90d14438e30b7adea2ca0d532b"}) as unknown as TypedDocumentString<HelpGivenQuery, HelpGivenQueryVariables>;
export const HelpReceivedDocument = new TypedDocumentString(`
    query HelpReceived($first: Int!, $after: String) {
  viewer {
    helpReceived(first: $first, after: $after) {
      ...Help
    }
  }
  serverTime
}
    fragment Help on AssistedSessionConnection {
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      id
      helperName
      reason
      startedAt
      endsAt
      endedAt
      organisation {
        name
      }
      actions {
        verb
        at
      }
    }
  }
}`, {"hash":"sha256:414cef54f9901bc99c5ebc0f7c68eb5a57cea18eb3da95f4bbb0aee45a2f4294"}) as unknown as TypedDocumentString<HelpReceivedQuery, HelpReceivedQueryVariables>;
export const EraseMyselfDocument = new TypedDocumentString(`
    mutation EraseMyself($input: EraseMyselfInput!) {
  eraseMyself(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:4aa872ea202ed5157bc0c8b85cee0ccada09432d9194a30f65f2090da515a352"}) as unknown as TypedDocumentString<EraseMyselfMutation, EraseMyselfMutationVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    email
    mayHelp
    secondFactorMissing
    person {
      name
    }
    secondFactors {
      totp
      recoveryCodesLeft
      passkeys {
        id
        name
        createdAt
        lastUsedAt
      }
    }
  }
}
    `, {"hash":"sha256:fa87177fdb6b62ca2737b7680bc275267c1785ceadf341fea4d4b0f04bff43e3"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const BeginTotpEnrolmentDocument = new TypedDocumentString(`
    mutation BeginTotpEnrolment {
  beginTotpEnrolment {
    __typename
    ... on BeginTotpEnrolmentSuccess {
      secret
      uri
    }
  }
}
    `, {"hash":"sha256:139bf717f24585e5508a5eeab276392e0a8bdebeccd03227b49a1cdbf8626f21"}) as unknown as TypedDocumentString<BeginTotpEnrolmentMutation, BeginTotpEnrolmentMutationVariables>;
export const ConfirmTotpEnrolmentDocument = new TypedDocumentString(`
    mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {
  confirmTotpEnrolment(input: $input) {
    __typename
    ... on ConfirmTotpEnrolmentSuccess {
      token
      expiresAt
      recoveryCodes
    }
  }
}
    `, {"hash":"sha256:50b59b8df0f2b22517e61477336147dcbdfbbb230145194afe426f93c9d03f93"}) as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp {
    __typename
  }
}
    `, {"hash":"sha256:e836f9072d6752837d10981150855d76ba47523ea5b17075348698c6ae69216c"}) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const RegenerateRecoveryCodesDocument = new TypedDocumentString(`
    mutation RegenerateRecoveryCodes {
  regenerateRecoveryCodes {
    __typename
    ... on RegenerateRecoveryCodesSuccess {
      recoveryCodes
    }
  }
}
    `, {"hash":"sha256:e7e99d55c60e065c9afa6aed426adeeea1d06f4ecfd1d184b8ce42f6e4f1e7c2"}) as unknown as TypedDocumentString<RegenerateRecoveryCodesMutation, RegenerateRecoveryCodesMutationVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(`
    mutation BeginPasskeyRegistration {
  beginPasskeyRegistration {
    __typename
    ... on BeginPasskeyRegistrationSuccess {
      options
    }
  }
}
    `, {"hash":"sha256:fbe66d3c72bccf6a703fb1dec0f6fc33cfa65b513f4973370e2eeabf9153c317"}) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const RegisterPasskeyDocument = new TypedDocumentString(`
    mutation RegisterPasskey($input: RegisterPasskeyInput!) {
  registerPasskey(input: $input) {
    __typename
    ... on RegisterPasskeySuccess {
      token
      expiresAt
      recoveryCodes
    }
  }
}
    `, {"hash":"sha256:c5cd8517904f4a43902fb3ceef22772df65eba84f1b73d0063d3017d3b515921"}) as unknown as TypedDocumentString<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:ccdaa6f52fffc3c34d8808fcc43f5c38ea439370085f6385c5128b865dbfe32b"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  viewer {
    sessions {
      id
      device
      createdAt
      lastSeenAt
      expiresAt
      current
    }
  }
}
    `, {"hash":"sha256:2580c7d6dac0bbfbd376e2af5e825d486df46d127ec326691711ad362a539e37"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:d16322386d6298323f95d1af800b9d675738d515ee77fac59da2c474ec0ec116"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = new TypedDocumentString(`
    mutation RevokeOtherSessions {
  revokeOtherSessions {
    count
  }
}
    `, {"hash":"sha256:ee6fa9d6d9fc856636c0e6326fc6b0382f949520e7c95cc0531e5221249b8f30"}) as unknown as TypedDocumentString<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;
export const RegisterPersonDocument = new TypedDocumentString(`
    mutation RegisterPerson($input: RegisterPersonInput!) {
  registerPerson(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:8798436466ca6b03c29428fc5f23a1d78a4a13c14c0ab5ebdedc71515c142ffa"}) as unknown as TypedDocumentString<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const ConfirmAddressDocument = new TypedDocumentString(`
    mutation ConfirmAddress($input: ConfirmAddressInput!) {
  confirmAddress(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:1f89173bb5b627d311c6eff134ad3661a9dcc99112aa20d0c6c1278894487d14"}) as unknown as TypedDocumentString<ConfirmAddressMutation, ConfirmAddressMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:0b9b85286530384b0aacad233ea13c9f2b2c2b34cb3178a4823eb0e1b1b41b3d"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:e8f6ef9cf9ae557fe5f31168fb82407d86ead308e1518f3ad5f39bd8127a91ae"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
    ... on SignInRefused {
      retryAt
    }
  }
}
    `, {"hash":"sha256:fabb71f79cf9ed1b4024752b201bbd5076d297c83c51c25b5b312420203fc3b0"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const WaysToSignInDocument = new TypedDocumentString(`
    query WaysToSignIn {
  identityProviders {
    key
    label
  }
  demoAccounts {
    email
  }
}
    `, {"hash":"sha256:acd5518990398539f2325f07349f9fa21bf93df338d63c903af9fbaa90418425"}) as unknown as TypedDocumentString<WaysToSignInQuery, WaysToSignInQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      token
      expiresAt
      viewer {
        secondFactorMissing
      }
    }
    ... on SecondFactorNeeded {
      challenge
      methods
    }
    ... on SignInRefused {
      retryAt
    }
  }
}
    `, {"hash":"sha256:d0b16e7b8e17b8ab8ec6db2e8f50e9f4c1b3e323afe355f0e12e67acd9dfb57b"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    __typename
    ... on SignInSuccess {
      token
      expiresAt
      viewer {
        secondFactorMissing
      }
    }
    ... on SignInRefused {
      retryAt
    }
  }
}
    `, {"hash":"sha256:857d98a2f4235b15f1ef3a5af8ac2d901ab81c77e4170ba6643053ebfe6f57c2"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn {
    challenge
    options
  }
}
    `, {"hash":"sha256:245deb28e699bcc41c40a44359cb2f219d927d1740913129ce1d6c05f843a4bb"}) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) {
    __typename
    ... on SignInSuccess {
      token
      expiresAt
      viewer {
        secondFactorMissing
      }
    }
    ... on SignInRefused {
      retryAt
    }
  }
}
    `, {"hash":"sha256:7a9eb42c5d5dbab68128dcd2cc306304f9ef384a55fea5b47b6d6f2621b08a82"}) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const BeginProviderSignInDocument = new TypedDocumentString(`
    mutation BeginProviderSignIn($input: BeginProviderSignInInput!) {
  beginProviderSignIn(input: $input) {
    __typename
    ... on BeginProviderSignInSuccess {
      challenge
      authorizationUrl
    }
  }
}
    `, {"hash":"sha256:675db76756dc2dc5a53af6f02a986e25b2b9a9c4c1bc64c3652a1609a2101ac6"}) as unknown as TypedDocumentString<BeginProviderSignInMutation, BeginProviderSignInMutationVariables>;
export const SignInWithProviderDocument = new TypedDocumentString(`
    mutation SignInWithProvider($input: SignInWithProviderInput!) {
  signInWithProvider(input: $input) {
    __typename
    ... on SignInSuccess {
      token
      expiresAt
      viewer {
        secondFactorMissing
      }
    }
    ... on SecondFactorNeeded {
      challenge
      methods
    }
  }
}
    `, {"hash":"sha256:3a616c9a50f37aa370bb7b60ef89d9af295e3466241fbaa48eaa551a93fed226"}) as unknown as TypedDocumentString<SignInWithProviderMutation, SignInWithProviderMutationVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  demoAccounts {
    email
    name
    password
    code
  }
}
    `, {"hash":"sha256:2de825afcfe4433b41202da39950929d92769475c8ac66c558954956e0c314f8"}) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const HelpingDocument = new TypedDocumentString(`
    query Helping {
  viewer {
    onBehalfOf {
      id
    }
  }
}
    `, {"hash":"sha256:0bbb80f50bb3797b6e032654098df1c4dbf8a84280137613afd22d894b821388"}) as unknown as TypedDocumentString<HelpingQuery, HelpingQueryVariables>;
export const EndAssistedSessionDocument = new TypedDocumentString(`
    mutation EndAssistedSession($input: EndAssistedSessionInput!) {
  endAssistedSession(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:54816d1bd9811426b0562bcb501b7cbc41559cc797f82c4450d1fe2d6a75b6a5"}) as unknown as TypedDocumentString<EndAssistedSessionMutation, EndAssistedSessionMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `, {"hash":"sha256:9cda74f647deb1b89b9df62bcc9356eaeb67795258e578b8668ec4c7110393a1"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($authorityId: ID!) {
  node(id: $authorityId) {
    __typename
    ... on Organisation {
      id
      name
      theme {
        version
        displayName
        brandColour
        accentColour
        font
        logo {
          width
          height
          png
        }
      }
    }
  }
}
    `, {"hash":"sha256:e0f1dc44b10c7208799476e6766dc8049c4d7c7a9e87a7faed1d059a3a4b9954"}) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const WhoDocument = new TypedDocumentString(`
    query Who {
  viewer {
    secondFactorMissing
    onBehalfOf {
      endsAt
      person {
        name
      }
      organisation {
        name
      }
    }
    person {
      name
    }
    organisations {
      id
      name
      kind
      theme {
        version
        displayName
        logo {
          width
          height
        }
      }
    }
  }
}
    `, {"hash":"sha256:c05d46b35d2b00a971647df056179c9a830f292ac4c7d08e997b54d30e56b638"}) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;
export const AdmitFileDocument = new TypedDocumentString(`
    query AdmitFile {
  admitFile
}
    `, {"hash":"sha256:cecf8cf5fa022903ca4bd7d4fd8e75fc8eb6dda0787758e9704d44679e8a364d"}) as unknown as TypedDocumentString<AdmitFileQuery, AdmitFileQueryVariables>;
export const OfflineTenderDocument = new TypedDocumentString(`
    query OfflineTender($id: ID!) {
  tender(id: $id) {
    id
    reference
    ocid
    title
    description
    state
    procurementMethod
    isVcseFriendly
    isSmeFriendly
    publishedAt
    enquiryDeadline
    deadline
    closedAt
    buyer {
      name
    }
    estimatedValue {
      amount
      currency
      vat
    }
    route {
      regime
      noticeDate
      fund {
        total
        capPerBid
        matchPercent
      }
      stages {
        kind
        name
        deadline
        mostSuppliers
      }
      reasons {
        text
        textCy
        source
        standing
      }
      timeline {
        urgent
        qualifyingPlannedNotice
        documentsWithNotice
        dates {
          milestone
          date
          workingDays
        }
      }
    }
    budget {
      vat
      source {
        decision
        reference
      }
      years {
        year
        standing {
          approved {
            amount
          }
          cost {
            amount
          }
          percent
        }
      }
      term {
        approved {
          amount
        }
        cost {
          amount
        }
        percent
      }
      warnings {
        text
        textCy
      }
      cut {
        percent
        lots {
          unit
          lost
          lostInMostDeprived
        }
      }
    }
    lots {
      id
      number
      title
      contractStart
      contractEnd
      criteriaHash
      estimatedValue {
        amount
        currency
        vat
      }
      scoring {
        method
        precision
        tieBreak
        lastResort
      }
      criteria {
        key
        kind
        name
        parentKey
        weight
        effectiveWeight
        scoring
        questions {
          text
          help
          wordLimit
        }
      }
      places {
        code
        channels
        place {
          name
        }
      }
      bidEffort {
        hours
        questions
        words
      }
      placeFactors {
        basis
        deciles {
          decile
          factor
        }
        places {
          code
          decile
          factor
        }
      }
      measures {
        measure {
          id
          name
          nameCy
          unit
          unitCy
          proxyValue
          priceYear
          source
          licence
          uncertainty
        }
      }
      frameworkDemands {
        frameworkId
        title
        titleCy
        leastWeight
        target
        isBinding
        isMet
        reasons {
          text
          textCy
          source
          standing
        }
      }
    }
  }
}
    `, {"hash":"sha256:44d7aad12f853e6c61831c88307f968f1dd4de8ae5354ea083ae436457f792e1"}) as unknown as TypedDocumentString<OfflineTenderQuery, OfflineTenderQueryVariables>;
export const OfflineTermsDocument = new TypedDocumentString(`
    query OfflineTerms($id: ID!) {
  tender(id: $id) {
    abandonReason
    mainCategory
    cpvCodes
    placeCodes
    amendments {
      reason
      publishedAt
    }
    documents {
      id
      kind
      title
      titleCy
      fileName
      bytes
      sha256
      onRequest
      since
    }
    earlierDocuments {
      id
      kind
      title
      titleCy
      fileName
      bytes
      sha256
      onRequest
      until
      replacedBy
    }
    deal {
      payment {
        time
        days
      }
      uplift {
        kind
        percent
      }
      tupe {
        answer
        listAvailable
      }
      insurances {
        kind
        cover
        neededBy
      }
      mobilisationWeeks
      term {
        months
        extensionMonths
      }
      reservation
      oneLotReason
      conditions {
        kind
        text
        otherProof
        minimumTurnover
        guarantee
        leastYears
        likeContracts
        withinYears
        likeContractValue
        namedAuthority
        register
        orEquivalent
      }
      kpis {
        name
        target
        measuredBy
      }
      noKpisReason
    }
    criteriaReasons {
      measure {
        name
        nameCy
      }
      because
      becauseCy
      source
    }
    decisions {
      equality {
        assessed
        words
        reference
      }
      consultation {
        consulting
        reason
      }
      market {
        question
        answer
      }
    }
    placeNeeds {
      code
      place {
        name
      }
      decile
      notHeard
      round {
        title
        titleCy
      }
      needs {
        rank
        title
        titleCy
        percent
        answer {
          uptake
          words
        }
      }
    }
    notices(first: 10) {
      edges {
        node {
          type
          state
          platformId
          details {
            ppon
            buyerType
            street
            town
            postcode
            telephone
            website
            contactEmail
            deliveryRegion
            vatPercent
            contractStart
            contractEnd
            futureNoticeDate
            engagement
            engagementEnd
            regime
            procedure
            process
            documentsWithNotice
            submission
            noLotsReason
            sme
            vcse
            changeReason
            terminationDate
            terminationReason
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:3bb3865a8174e02db6454422d44b0eab0d678e2240307c83d520f0006fec570a"}) as unknown as TypedDocumentString<OfflineTermsQuery, OfflineTermsQueryVariables>;
export const LookUpCodesDocument = new TypedDocumentString(`
    query LookUpCodes($chosenCpv: [String!]!, $chosenPlaces: [String!]!, $cpv: String, $places: String, $isCpv: Boolean!, $isPlaces: Boolean!) {
  codeNames(cpv: $chosenCpv, places: $chosenPlaces) {
    code
    name
  }
  anyCpv: cpvCodes(first: 1) @include(if: $isCpv) {
    edges {
      node {
        code
      }
    }
  }
  cpvCodes(first: 10, words: $cpv) @include(if: $isCpv) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        code
        description
      }
    }
  }
  places(first: 10, filter: {words: $places}) @include(if: $isPlaces) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        code
        name
        authorityName
      }
    }
  }
}
    `, {"hash":"sha256:a1170803c83db5fd7cf5e5e2ed96bdf0f066044a03cbbe53b972148a8ce36f63"}) as unknown as TypedDocumentString<LookUpCodesQuery, LookUpCodesQueryVariables>;
export const OwnOrganisationsDocument = new TypedDocumentString(`
    query OwnOrganisations {
  viewer {
    onBehalfOf {
      id
    }
    memberships {
      roles
      organisation {
        id
        name
        kind
      }
    }
  }
}
    `, {"hash":"sha256:0191e13d6fc35419ff414c29fabff853f66f552cc6e5891e037dd4d75da56419"}) as unknown as TypedDocumentString<OwnOrganisationsQuery, OwnOrganisationsQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($id: ID!, $after: String) {
  viewer {
    person {
      id
    }
    memberships {
      roles
      organisation {
        id
      }
    }
  }
  node(id: $id) {
    __typename
    ... on Organisation {
      id
      name
      kind
      members(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            email
            roles
            person {
              id
              name
            }
          }
        }
      }
      invitations {
        id
        email
        roles
        expiresAt
      }
    }
  }
}
    `, {"hash":"sha256:6819a5961305af1aa9f9bd88473d76f33abb4acfd5e5109c929cd4009a9874d9"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:905ce24b308b21194c45890c99d5b08164ef7f1fdddf56cc3f3d654784a8cef3"}) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:d39e06fa415801c86ec6b92e17fb6e07d4e149f359ac2c9427bc0dbd87e8270e"}) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeRolesDocument = new TypedDocumentString(`
    mutation ChangeRoles($input: ChangeRolesInput!) {
  changeRoles(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:ab248399681b3d35e2c593a79a523123818e3bca39c6cc85a11102bcb1b4234e"}) as unknown as TypedDocumentString<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    __typename
  }
}
    `, {"hash":"sha256:bbb81c603de7045a9932a8854a048da3c75fd33be73018e772e94cd0e7a79cde"}) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  viewer {
    email
  }
  invitation(token: $token) {
    organisation
    inviter
    email
    roles
    expiresAt
    isOpen
  }
}
    `, {"hash":"sha256:76fede1fbc94c6407d428f6487dad36e403a9c4b81ca7dda2e0ec1e168682cce"}) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on AcceptInvitationSuccess {
      organisation {
        id
      }
    }
  }
}
    `, {"hash":"sha256:6caf56cd02151f9475895817c5d2b8e1e6ecadaff181ddf9d7c5a581c4243f43"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RegisterSupplierDocument = new TypedDocumentString(`
    mutation RegisterSupplier($input: RegisterSupplierInput!) {
  registerSupplier(input: $input) {
    __typename
    ... on RegisterSupplierSuccess {
      organisation {
        id
      }
    }
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:4dd9d2672c69917259e04b551f07fb0ab9d7d7b98b4f4b0f65d4d8226f7b2f90"}) as unknown as TypedDocumentString<RegisterSupplierMutation, RegisterSupplierMutationVariables>;
export const DemoMailboxDocument = new TypedDocumentString(`
    query DemoMailbox {
  demoMailbox {
    recipient
    language
    subject
    before
    after
    deliveredAt
    link {
      label
      url
    }
  }
}
    `, {"hash":"sha256:85084d9b060b1a69d75d093e9de4b5003eebd5ba89dbdb10794e787506477f6e"}) as unknown as TypedDocumentString<DemoMailboxQuery, DemoMailboxQueryVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($id: ID!) {
  registers {
    scheme
    name
    nameCy
    example
  }
  viewer {
    memberships {
      roles
      organisation {
        id
      }
    }
  }
  node(id: $id) {
    __typename
    ... on Organisation {
      id
      name
      kind
      identifiers {
        scheme
        value
      }
      profile {
        version
        headcount
        turnover {
          amount
        }
        balanceSheet {
          amount
        }
        size
        vcseKind
        places
        cpvCodes
        valueFrom
        valueTo
        policies {
          kind
          title
          reviewedOn
          expiresOn
          isExpired
        }
        insurances {
          kind
          insurer
          cover
          expiresOn
          isExpired
        }
        declarations {
          ground
          applies
          explanation
        }
        undeclaredGrounds
        connectedPersons {
          name
          connection
          identifier
        }
      }
    }
  }
}
    `, {"hash":"sha256:6808ac376a4d3b7673735d25719f079bbe418dfe896b503b5029263e76c0221a"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const UpdateSupplierProfileDocument = new TypedDocumentString(`
    mutation UpdateSupplierProfile($input: UpdateSupplierProfileInput!) {
  updateSupplierProfile(input: $input) {
    __typename
    ... on InvalidInput {
      faults {
        path
      }
    }
  }
}
    `, {"hash":"sha256:7f890d83dc98e60d7392f13ae58337ac52862c651b48509c839318eaa3e2f5a8"}) as unknown as TypedDocumentString<UpdateSupplierProfileMutation, UpdateSupplierProfileMutationVariables>;
export const PriorityRoundDocument = new TypedDocumentString(`
    query PriorityRound($id: ID!) {
  priorityRound(id: $id) {
    id
    areaCode
    title
    titleCy
    ballotKind
    mostChoices
    opensAt
    closesAt
    phase
    authority {
      id
      name
    }
    area {
      code
      name
      isFictional
    }
    needs {
      id
      number
      title
      titleCy
      byAuthority
    }
    results {
      countedAt
      smallCountThreshold
      smallCountSource
      ballots {
        shown
        count
      }
      channels {
        channel
        ballots {
          shown
          count
        }
      }
      needs {
        rank
        percent
        points
        need {
          id
          number
          title
          titleCy
        }
        ballots {
          shown
          count
        }
      }
    }
  }
}
    `, {"hash":"sha256:eee09cf043123aea82ed9a72af4890f7993ed69674c99cc05c9df47b4046567b"}) as unknown as TypedDocumentString<PriorityRoundQuery, PriorityRoundQueryVariables>;