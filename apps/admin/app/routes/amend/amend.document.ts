import { graphql } from '@commonweal/client';

export const AmendableTenderDocument = graphql(`
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
`);

export const AmendTenderDocument = graphql(`
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
`);

export const AbandonTenderDocument = graphql(`
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
`);
