import { graphql } from '@commonweal/client';

export const TenderAuditDocument = graphql(`
  query TenderAudit($id: ID!, $first: Int!, $after: String) {
    tender(id: $id) {
      id
      title
      auditTrail(first: $first, after: $after) {
        ...Trail
      }
    }
  }
`);

export const LotAuditDocument = graphql(`
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
`);

export const BidAuditDocument = graphql(`
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
`);

export const ProgramAuditDocument = graphql(`
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
`);

export const OrganisationAuditDocument = graphql(`
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
`);

export const AccountAuditDocument = graphql(`
  query AccountAudit($first: Int!, $after: String) {
    viewer {
      email
      auditTrail(first: $first, after: $after) {
        ...Trail
      }
    }
  }
`);

export const EntryDocument = graphql(`
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
`);
