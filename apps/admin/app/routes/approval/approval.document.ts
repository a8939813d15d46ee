import { graphql } from '@commonweal/client';

export const ApprovalDocument = graphql(`
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
`);

export const SendForApprovalDocument = graphql(`
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
`);

export const ApproveTenderDocument = graphql(`
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
`);

export const ReturnTenderDocument = graphql(`
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
`);

export const PublishTenderDocument = graphql(`
  mutation PublishTender($input: PublishTenderInput!) {
    publishTender(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

export const CommentOnTenderDocument = graphql(`
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
`);

export const ResolveCommentDocument = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
