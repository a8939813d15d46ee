/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An invitation to accept. */
export type AcceptInvitationInput = {
  /** What stands in the link. */
  readonly token: string;
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

/** Where to sign in. */
export type BeginProviderSignInInput = {
  /** `key` of an identity provider. */
  readonly provider: string;
  /** Where the service sends people back to: one of the addresses that the operator has allowed. */
  readonly redirectUri: string;
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

/** The token of a link. */
export type ConfirmAddressInput = {
  /** The password that was chosen with the account: who gets the mail must be who asked. */
  readonly password: string;
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

/** A session to end. */
export type EndAssistedSessionInput = {
  /** The session. */
  readonly sessionId: string | number;
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

/** Languages that people are written to in. */
export type MailLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

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
  /** How its pages look. */
  | 'LOOK'
  /** Who acts for it, and who is invited to. */
  | 'PEOPLE'
  /** What it tells of itself, its identifiers included. */
  | 'PROFILE'
  /** The programs that act for it, and its webhooks. */
  | 'PROGRAMS';

/** A webhook to pause. */
export type PauseWebhookEndpointInput = {
  /** The webhook. */
  readonly endpointId: string | number;
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

/** A member to remove. */
export type RemoveMemberInput = {
  /** The organisation. */
  readonly organisationId: string | number;
  /** The member. */
  readonly personId: string | number;
};

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  readonly passkeyId: string | number;
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

/** A new password. */
export type ResetPasswordInput = {
  /** 12 to 200 characters, and none of the passwords that everybody tries first. */
  readonly password: string;
  /** What stands in the link. */
  readonly token: string;
};

/** A webhook to resume. */
export type ResumeWebhookEndpointInput = {
  /** The webhook. */
  readonly endpointId: string | number;
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

/** What a person can show besides a password. */
export type SecondFactorMethod =
  /** A passkey: `beginPasskeySignIn` and `signInWithPasskey`, which need no challenge. */
  | 'PASSKEY'
  /** One of the codes kept for the day the device is lost: `confirmSecondFactor` with `recoveryCode`. */
  | 'RECOVERY_CODE'
  /** A code of the authenticator app: `confirmSecondFactor` with `totp`. */
  | 'TOTP';

/** A webhook to try. */
export type SendTestWebhookInput = {
  /** The webhook. */
  readonly endpointId: string | number;
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

/** What narrows a list of tenders. */
export type TenderFilter = {
  /** Only tenders that are mainly for one of these: goods, services or works. */
  readonly categories?: ReadonlyArray<string> | null | undefined;
  /** Only tenders whose deadline lies after this instant. */
  readonly closingAfter?: string | null | undefined;
  /** Only tenders in one of these states. */
  readonly states?: ReadonlyArray<TenderState> | null | undefined;
  /** Only tenders with these words in title, reference or buyer. */
  readonly words?: string | null | undefined;
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

/** Changes to a profile. A list replaces the earlier one; null takes a figure away. */
export type UpdateSupplierProfileInput = {
  /** Balance sheet total in pounds. */
  readonly balanceSheet?: string | null | undefined;
  /** Who is connected with it. */
  readonly connectedPersons?: ReadonlyArray<ConnectedPersonInput> | null | undefined;
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
  /** What sort of voluntary, community or social enterprise it is. */
  readonly vcseKind?: VcseKind | null | undefined;
  /** The version you read; 0 while there is no profile. */
  readonly version: number;
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
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type TenderQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly publishedAt: string | null, readonly deadline: string | null, readonly closedAt: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }>, readonly bids: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly receivedAt: string, readonly supplier: { readonly id: string, readonly name: string, readonly supplierKind: SupplierKind | null }, readonly content: { readonly price: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } } | null } }> }, readonly latestScoringRun: { readonly id: string, readonly state: ScoringRunState } | null }> } | null };

export type TendersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TenderFilter | null | undefined;
}>;


export type TendersQuery = { readonly tenders: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } }> } };

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

export type OpportunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TenderFilter | null | undefined;
}>;


export type OpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } }> } };

export type OpportunityQueryVariables = Exact<{
  id: string | number;
}>;


export type OpportunityQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly publishedAt: string | null, readonly enquiryDeadline: string | null, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly authority: { readonly id: string, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly contractEnd: string | null, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly scoring: { readonly precision: number, readonly tieBreak: ReadonlyArray<string>, readonly lastResort: string | null }, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string, readonly scoring: string | null }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }> }> } | null };

export type PlaceQueryVariables = Exact<{
  code: string;
}>;


export type PlaceQuery = { readonly place: { readonly code: string, readonly kind: PlaceKind, readonly name: string, readonly isFictional: boolean, readonly parents: ReadonlyArray<{ readonly code: string, readonly kind: PlaceKind, readonly name: string }>, readonly deprivation: { readonly neighbourhoods: number, readonly mostDeprived: number, readonly mostDeprivedPercent: string, readonly rank: number | null, readonly decile: number | null, readonly domains: ReadonlyArray<{ readonly domain: DeprivationDomain, readonly mostDeprived: number, readonly mostDeprivedPercent: string, readonly decile: number | null }> } | null, readonly map: { readonly kind: PlaceKind, readonly width: number | null, readonly height: number | null, readonly parts: ReadonlyArray<{ readonly code: string, readonly name: string, readonly neighbourhoods: number, readonly mostDeprived: number, readonly mostDeprivedPercent: string | null, readonly decile: number | null, readonly path: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string, readonly edition: string, readonly source: string, readonly licence: string, readonly attribution: string }> } | null };

export type PlacesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PlaceFilter | null | undefined;
}>;


export type PlacesQuery = { readonly places: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly kind: PlaceKind, readonly name: string, readonly authorityName: string | null } }> } };

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
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly theme: { readonly version: number, readonly displayName: string, readonly brandColour: string, readonly accentColour: string, readonly font: ThemeFont, readonly logo: { readonly width: number, readonly height: number, readonly png: string } | null } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
    | { readonly __typename: 'WebhookDelivery' }
    | { readonly __typename: 'WebhookEndpoint' }
   | null };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly viewer: { readonly secondFactorMissing: boolean, readonly onBehalfOf: { readonly endsAt: string, readonly person: { readonly name: string } | null, readonly organisation: { readonly name: string } } | null, readonly person: { readonly name: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null }> } | null };

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
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly profile: { readonly version: number, readonly headcount: number | null, readonly size: SupplierSize | null, readonly vcseKind: VcseKind | null, readonly places: ReadonlyArray<string>, readonly undeclaredGrounds: ReadonlyArray<ExclusionGround>, readonly turnover: { readonly amount: string } | null, readonly balanceSheet: { readonly amount: string } | null, readonly policies: ReadonlyArray<{ readonly kind: PolicyKind, readonly title: string, readonly reviewedOn: string, readonly expiresOn: string | null, readonly isExpired: boolean }>, readonly insurances: ReadonlyArray<{ readonly kind: InsuranceKind, readonly insurer: string, readonly cover: string, readonly expiresOn: string, readonly isExpired: boolean }>, readonly declarations: ReadonlyArray<{ readonly ground: ExclusionGround, readonly applies: boolean, readonly explanation: string | null }>, readonly connectedPersons: ReadonlyArray<{ readonly name: string, readonly connection: Connection, readonly identifier: string | null }> } | null }
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
    `, {"hash":"sha256:802f3cb32cca8ef6c56be386b060801222dab82602e4d5463bf504700dc35add"}) as unknown as TypedDocumentString<TenderQuery, TenderQueryVariables>;
export const TendersDocument = new TypedDocumentString(`
    query Tenders($first: Int!, $after: String, $filter: TenderFilter) {
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
    `, {"hash":"sha256:4a07d899d0e21c9d81ebc323a9e64ccef2bae1db71e9d7d73ce4795e3bcb97a7"}) as unknown as TypedDocumentString<TendersQuery, TendersQueryVariables>;
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
    `, {"hash":"sha256:5764df679b0fcd55cdedc7481b64263e1cc6c0f66c8884e88e209b8ec7a3f804"}) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const OpportunityDocument = new TypedDocumentString(`
    query Opportunity($id: ID!) {
  tender(id: $id) {
    id
    reference
    ocid
    title
    description
    state
    procurementMethod
    publishedAt
    enquiryDeadline
    deadline
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
    estimatedValue {
      amount
      currency
      vat
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
    `, {"hash":"sha256:74058150ae41c0153d18d69ffb6a1fd01c787b459702e940ce6430d4d497d34e"}) as unknown as TypedDocumentString<OpportunityQuery, OpportunityQueryVariables>;
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
}
    `, {"hash":"sha256:6cbdb78607a484c75d7f0dc442912a4e4b6de53b078d563be1078f2dc3de5acc"}) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
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
    `, {"hash":"sha256:3c176abd7f47350c36d420bbe22e92fa3d0e70f4b873f39f4ba8b76d65a369af"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
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