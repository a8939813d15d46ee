import { graphql } from '@commonweal/client';

export const TenderNoticesDocument = graphql(`
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
`);

export const NoticeDocument = graphql(`
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
`);

export const PrepareNoticeDocument = graphql(`
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
`);

export const ReviseNoticeDocument = graphql(`
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
`);

export const SubmitNoticeDocument = graphql(`
  mutation SubmitNotice($input: SubmitNoticeInput!) {
    submitNotice(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
