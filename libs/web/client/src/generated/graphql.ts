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

/** A lot to score. */
export type RequestScoringInput = {
  /** The lot. */
  readonly lotId: string | number;
};

/** A program to end. */
export type RevokeApiClientInput = {
  /** The program. */
  readonly clientId: string | number;
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

/** What is needed to sign in. */
export type SignInInput = {
  /** E-mail address. */
  readonly email: string;
  /** Password. */
  readonly password: string;
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

/** Whether an amount has value added tax in it. Every amount says so. */
export type VatBasis =
  /** The amount excludes VAT. */
  | 'EXCLUDES_VAT'
  /** The amount includes VAT. */
  | 'INCLUDES_VAT';

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

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SignInRefused', readonly message: string }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOutAt: string } };

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


export type OpportunityQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly publishedAt: string | null, readonly enquiryDeadline: string | null, readonly deadline: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly contractStart: string | null, readonly contractEnd: string | null, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly scoring: { readonly precision: number, readonly tieBreak: ReadonlyArray<string>, readonly lastResort: string | null }, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string, readonly scoring: string | null }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }> }> } | null };

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
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      token
      expiresAt
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:ec9d850d9fe658860c3bb36a50a5cb5097797462f6372753ebf0fd91c6821e81"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `, {"hash":"sha256:9cda74f647deb1b89b9df62bcc9356eaeb67795258e578b8668ec4c7110393a1"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
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
    `, {"hash":"sha256:677cf362589b42f2bfa997d1d0d0c7beb675712ce2194d98aaa965b65e1b3c54"}) as unknown as TypedDocumentString<OpportunityQuery, OpportunityQueryVariables>;