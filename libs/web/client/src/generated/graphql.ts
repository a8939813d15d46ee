/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The token of a link. */
export type ConfirmAddressInput = {
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

/** What a criterion is about; decides its colour and order in every picture. */
export type CriterionKind =
  /** What it costs. */
  | 'PRICE'
  /** How well it will be done. */
  | 'QUALITY'
  /** What it gives the community. */
  | 'SOCIAL_VALUE';

/** Languages that people are written to in. */
export type MailLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** Who an organisation is in a procurement. */
export type OrganisationKind =
  /** A buyer: council, NHS body or combined authority. */
  | 'AUTHORITY'
  /** One that bids. */
  | 'SUPPLIER';

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

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  readonly passkeyId: string | number;
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

/** A program to end. */
export type RevokeApiClientInput = {
  /** The program. */
  readonly clientId: string | number;
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

/** What sort of supplier it is. */
export type SupplierKind =
  /** A business. */
  | 'BUSINESS'
  /** Several organisations that bid together. */
  | 'CONSORTIUM'
  /** Charity, community interest company or other voluntary, community or social enterprise. */
  | 'VCSE';

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

/** Whether an amount has value added tax in it. Every amount says so. */
export type VatBasis =
  /** The amount excludes VAT. */
  | 'EXCLUDES_VAT'
  /** The amount includes VAT. */
  | 'INCLUDES_VAT';

export type TenderAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TenderAuditQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly title: string, readonly auditTrail: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly action: string, readonly at: string, readonly who: string | null, readonly reason: string | null, readonly position: number | null, readonly onBehalfOf: { readonly name: string } | null } }> } | null } | null };

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
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
   | null };

export type RotateProgramMutationVariables = Exact<{
  input: RotateApiClientInput;
}>;


export type RotateProgramMutation = { readonly rotateApiClient:
    | { readonly __typename: 'ClientRevoked' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RotateApiClientSuccess', readonly secret: string, readonly client: { readonly id: string, readonly name: string, readonly kind: ApiClientKind, readonly clientId: string } }
   };

export type RevokeProgramMutationVariables = Exact<{
  input: RevokeApiClientInput;
}>;


export type RevokeProgramMutation = { readonly revokeApiClient:
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RevokeApiClientSuccess' }
   };

export type OwnOrganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnOrganisationsQuery = { readonly viewer: { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

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
    | { readonly __typename: 'InvalidInput', readonly faults: ReadonlyArray<{ readonly path: string }> }
    | { readonly __typename: 'NotFound' }
   };

export type ResultQueryVariables = Exact<{
  lotId: string | number;
}>;


export type ResultQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly id: string, readonly number: number, readonly title: string, readonly criteriaHash: string | null, readonly scoring: { readonly method: string }, readonly tender: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly lots: ReadonlyArray<{ readonly id: string }> }, readonly latestScoringRun: { readonly id: string, readonly state: ScoringRunState, readonly progress: number, readonly failure: string | null, readonly requestedAt: string, readonly finishedAt: string | null, readonly result: { readonly engine: string, readonly inputHash: string, readonly resultHash: string, readonly bids: ReadonlyArray<{ readonly key: string, readonly rank: number | null, readonly status: string, readonly reason: string | null, readonly supplierName: string, readonly supplierKind: SupplierKind | null, readonly socialValue: string | null, readonly total: string | null, readonly price: { readonly amount: string, readonly vat: VatBasis } | null, readonly points: ReadonlyArray<{ readonly key: string, readonly points: string, readonly of: string }> }>, readonly leaves: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly effectiveWeight: string }>, readonly warnings: ReadonlyArray<{ readonly code: string, readonly message: string, readonly bidKeys: ReadonlyArray<string>, readonly criterionKey: string | null }>, readonly sweeps: ReadonlyArray<{ readonly criterionKey: string, readonly criterionName: string, readonly kind: CriterionKind, readonly publishedWeight: string, readonly lines: ReadonlyArray<{ readonly bidKey: string, readonly atZero: string, readonly atHundred: string }>, readonly crossings: ReadonlyArray<{ readonly weight: string, readonly aheadAboveKey: string, readonly aheadBelowKey: string, readonly sentence: string }> }>, readonly withdrawals: ReadonlyArray<{ readonly sentence: string, readonly changesWinner: boolean, readonly withdrawnKeys: ReadonlyArray<string> }>, readonly confidence: { readonly winnerKey: string, readonly winnerShare: string, readonly draws: number, readonly seed: number, readonly firstPlaces: ReadonlyArray<{ readonly bidKey: string, readonly share: string }> } | null } | null } | null }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
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

export type ProofQueryVariables = Exact<{
  lotId: string | number;
}>;


export type ProofQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot', readonly number: number, readonly tender: { readonly reference: string }, readonly latestScoringRun: { readonly result: { readonly bundle: string, readonly resultJson: string } | null } | null }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
   | null };

export type TenderQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly publishedAt: string | null, readonly deadline: string | null, readonly closedAt: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }>, readonly bids: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly receivedAt: string, readonly supplier: { readonly name: string, readonly supplierKind: SupplierKind | null }, readonly content: { readonly price: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } } | null } }> }, readonly latestScoringRun: { readonly id: string, readonly state: ScoringRunState } | null }> } | null };

export type TendersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TenderFilter | null | undefined;
}>;


export type TendersQuery = { readonly tenders: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly title: string, readonly state: TenderState, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null } }> } };

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

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { readonly viewer: { readonly email: string, readonly secondFactorMissing: boolean, readonly person: { readonly name: string }, readonly secondFactors: { readonly totp: boolean, readonly recoveryCodesLeft: number, readonly passkeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly createdAt: string, readonly lastUsedAt: string | null }> } } | null };

export type BeginTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpEnrolmentMutation = { readonly beginTotpEnrolment:
    | { readonly __typename: 'BeginTotpEnrolmentSuccess', readonly secret: string, readonly uri: string }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  input: ConfirmTotpEnrolmentInput;
}>;


export type ConfirmTotpEnrolmentMutation = { readonly confirmTotpEnrolment:
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'CodeRefused' }
    | { readonly __typename: 'ConfirmTotpEnrolmentSuccess', readonly token: string, readonly expiresAt: string, readonly recoveryCodes: ReadonlyArray<string> | null }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { readonly removeTotp:
    | { readonly __typename: 'LastSecondFactor' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'RemoveTotpSuccess' }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RegenerateRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RegenerateRecoveryCodesMutation = { readonly regenerateRecoveryCodes:
    | { readonly __typename: 'RegenerateRecoveryCodesSuccess', readonly recoveryCodes: ReadonlyArray<string> }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type BeginPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyRegistrationMutation = { readonly beginPasskeyRegistration:
    | { readonly __typename: 'BeginPasskeyRegistrationSuccess', readonly options: string }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { readonly registerPasskey:
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'PasskeyRefused' }
    | { readonly __typename: 'RegisterPasskeySuccess', readonly token: string, readonly expiresAt: string, readonly recoveryCodes: ReadonlyArray<string> | null }
    | { readonly __typename: 'StrongerSessionNeeded' }
   };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { readonly removePasskey:
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
   };

export type SignInWithProviderMutationVariables = Exact<{
  input: SignInWithProviderInput;
}>;


export type SignInWithProviderMutation = { readonly signInWithProvider:
    | { readonly __typename: 'AddressNotVerified' }
    | { readonly __typename: 'ChallengeEnded' }
    | { readonly __typename: 'SecondFactorNeeded', readonly challenge: string, readonly methods: ReadonlyArray<SecondFactorMethod> }
    | { readonly __typename: 'SignInRefused' }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string, readonly viewer: { readonly secondFactorMissing: boolean } }
   };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { readonly demoAccounts: ReadonlyArray<{ readonly email: string, readonly name: string, readonly password: string, readonly code: string | null }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOutAt: string } };

export type ThemeQueryVariables = Exact<{
  authorityId: string | number;
}>;


export type ThemeQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
    | { readonly __typename: 'ApiClient' }
    | { readonly __typename: 'AwardCriterion' }
    | { readonly __typename: 'Bid' }
    | { readonly __typename: 'Grade' }
    | { readonly __typename: 'Lot' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly theme: { readonly version: number, readonly displayName: string, readonly brandColour: string, readonly accentColour: string, readonly font: ThemeFont, readonly logo: { readonly width: number, readonly height: number, readonly png: string } | null } | null }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'ScoringRun' }
    | { readonly __typename: 'Tender' }
   | null };

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly viewer: { readonly secondFactorMissing: boolean, readonly person: { readonly name: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly theme: { readonly version: number, readonly displayName: string, readonly logo: { readonly width: number, readonly height: number } | null } | null }> } | null };

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

export const TenderAuditDocument = new TypedDocumentString(`
    query TenderAudit($id: ID!, $first: Int!, $after: String) {
  tender(id: $id) {
    id
    reference
    title
    auditTrail(first: $first, after: $after) {
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
          onBehalfOf {
            name
          }
          reason
          position
        }
      }
    }
  }
}
    `, {"hash":"sha256:9387f98f61204770d75dfef4f15877f8f83b1749dab8319820fd3820361a2fd7"}) as unknown as TypedDocumentString<TenderAuditQuery, TenderAuditQueryVariables>;
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
export const OwnOrganisationsDocument = new TypedDocumentString(`
    query OwnOrganisations {
  viewer {
    organisations {
      id
      name
    }
  }
}
    `, {"hash":"sha256:e80153f2125162348aa35032d35874550e14350aa533f74692b001de37efff6c"}) as unknown as TypedDocumentString<OwnOrganisationsQuery, OwnOrganisationsQueryVariables>;
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
    `, {"hash":"sha256:b3ab9988266e6cc14b137143d69a884ab2a2476776d60cb58d4bb0ad56dcbc76"}) as unknown as TypedDocumentString<TenderQuery, TenderQueryVariables>;
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
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    email
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
    `, {"hash":"sha256:d2f199e5831afc6e58d5337b93cfa4c338b42a5e08d91703865177b87f597fb1"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
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
    `, {"hash":"sha256:50c3144dccdfa0ec333f1afbcf965b5ff7ee5ecc4caf00c4d6561ff8b63d7ddf"}) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;