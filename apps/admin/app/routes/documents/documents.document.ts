import { graphql } from '@commonweal/client';

export const TenderFilesDocument = graphql(`
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
`);

export const AddTenderDocumentDocument = graphql(`
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
`);

export const DescribeTenderDocumentDocument = graphql(`
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
`);

export const RemoveTenderDocumentDocument = graphql(`
  mutation RemoveTenderDocument($input: RemoveTenderDocumentInput!) {
    removeTenderDocument(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
