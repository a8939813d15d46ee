import { graphql } from '@commonweal/client';

export const AreaRoundsDocument = graphql(`
  query AreaRounds($area: String!, $code: String!) {
    place(code: $code) {
      code
      name
      kind
    }
    priorityRounds(area: $area) {
      id
      title
      titleCy
      opensAt
      closesAt
      phase
      authority {
        name
      }
    }
  }
`);

export const CastBallotDocument = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      __typename
      ... on CastBallotSuccess {
        replaced
      }
      ... on UserError {
        message
      }
      ... on AttemptsUsedUp {
        retryAt
      }
    }
  }
`);

export const ProposeNeedDocument = graphql(`
  mutation ProposeNeed($input: ProposeNeedInput!) {
    proposeNeed(input: $input) {
      __typename
      ... on UserError {
        message
      }
      ... on InvalidInput {
        faults {
          path
        }
      }
      ... on AttemptsUsedUp {
        retryAt
      }
    }
  }
`);
