import { graphql } from '@commonweal/client';

export const RouteForDocument = graphql(`
  query RouteFor(
    $nation: BuyingNation!
    $subject: TenderSubject!
    $authority: AuthorityLevel!
    $noticeDate: LocalDate!
    $value: MoneyInput
  ) {
    routeFor(nation: $nation, subject: $subject, authority: $authority, noticeDate: $noticeDate, value: $value) {
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
`);

export const PastTendersDocument = graphql(`
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
`);

export const CreateTenderDocument = graphql(`
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
`);
