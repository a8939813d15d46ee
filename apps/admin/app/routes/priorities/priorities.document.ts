import { graphql } from '@commonweal/client';

export const OwnRoundsDocument = graphql(`
  query OwnRounds($authorityId: ID!) {
    priorityRounds(authorityId: $authorityId) {
      id
      title
      titleCy
      areaCode
      area {
        name
      }
      phase
      opensAt
      closesAt
    }
    communityNeeds(authorityId: $authorityId) {
      roundId
      state
    }
  }
`);

export const AllNeedsDocument = graphql(`
  query AllNeeds($authorityId: ID!) {
    communityNeeds(authorityId: $authorityId) {
      id
      roundId
      number
      title
      titleCy
      byAuthority
      state
      reason
      mergedInto
    }
  }
`);

export const OpenRoundDocument = graphql(`
  mutation OpenRound($input: OpenPriorityRoundInput!) {
    openPriorityRound(input: $input) {
      __typename
      ... on OpenPriorityRoundSuccess {
        round {
          id
        }
      }
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

export const ModerateNeedDocument = graphql(`
  mutation ModerateNeed($input: ModerateNeedInput!) {
    moderateNeed(input: $input) {
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

export const EnterBallotDocument = graphql(`
  mutation EnterBallot($input: EnterBallotInput!) {
    enterBallot(input: $input) {
      __typename
      ... on EnterBallotSuccess {
        sheet
        nextSheet
      }
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

export const CloseRoundDocument = graphql(`
  mutation CloseRound($input: ClosePriorityRoundInput!) {
    closePriorityRound(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
