/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type TenderAuditQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TenderAuditQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly title: string, readonly auditTrail: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly action: string, readonly at: string, readonly who: string | null, readonly reason: string | null, readonly position: number | null, readonly onBehalfOf: { readonly name: string } | null } }> } | null } | null };

export type ResultQueryVariables = Exact<{
  lotId: string | number;
}>;


export type ResultQuery = { readonly node:
    | { readonly __typename: 'AgreedGrade' }
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
    | { readonly __typename: 'SignInRefused', readonly message: string }
    | { readonly __typename: 'SignInSuccess', readonly token: string, readonly expiresAt: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly signedOutAt: string } };

export type TenderQueryVariables = Exact<{
  id: string | number;
}>;


export type TenderQuery = { readonly tender: { readonly id: string, readonly reference: string, readonly ocid: string | null, readonly title: string, readonly description: string, readonly state: TenderState, readonly procurementMethod: string | null, readonly publishedAt: string | null, readonly deadline: string | null, readonly closedAt: string | null, readonly buyer: { readonly name: string }, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly lots: ReadonlyArray<{ readonly id: string, readonly number: number, readonly title: string, readonly criteriaHash: string | null, readonly estimatedValue: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } | null, readonly criteria: ReadonlyArray<{ readonly key: string, readonly kind: CriterionKind, readonly name: string, readonly parentKey: string | null, readonly weight: string, readonly effectiveWeight: string }>, readonly measures: ReadonlyArray<{ readonly measure: { readonly id: string, readonly name: string, readonly nameCy: string, readonly unit: string, readonly proxyValue: string | null, readonly priceYear: string | null, readonly source: string, readonly licence: string } }>, readonly bids: ReadonlyArray<{ readonly id: string, readonly receivedAt: string, readonly supplier: { readonly name: string, readonly supplierKind: SupplierKind | null }, readonly content: { readonly price: { readonly amount: string, readonly currency: string, readonly vat: VatBasis } } | null }>, readonly latestScoringRun: { readonly id: string, readonly state: ScoringRunState } | null }> } | null };

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
    `) as unknown as TypedDocumentString<TenderAuditQuery, TenderAuditQueryVariables>;
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
    `) as unknown as TypedDocumentString<ResultQuery, ResultQueryVariables>;
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
    `) as unknown as TypedDocumentString<RequestScoringMutation, RequestScoringMutationVariables>;
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
    `) as unknown as TypedDocumentString<ProofQuery, ProofQueryVariables>;
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
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    signedOutAt
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
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
      bids {
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
      latestScoringRun {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TenderQuery, TenderQueryVariables>;
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
    `) as unknown as TypedDocumentString<TendersQuery, TendersQueryVariables>;
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
    `) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
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
    `) as unknown as TypedDocumentString<OpportunityQuery, OpportunityQueryVariables>;