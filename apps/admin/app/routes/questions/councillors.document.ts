import { graphql } from '@commonweal/client';

export const CouncillorsDocument = graphql(`
  query Councillors($authorityId: ID!) {
    councillors(authorityId: $authorityId) {
      id
      name
      wardCode
      ward {
        name
      }
      email
      endedOn
      isInOffice
    }
  }
`);

export const WardsByNameDocument = graphql(`
  query WardsByName($words: String!) {
    places(first: 20, filter: { words: $words, kinds: [WARD] }) {
      edges {
        node {
          code
          name
          authorityName
        }
      }
    }
  }
`);

export const AddCouncillorDocument = graphql(`
  mutation AddCouncillor($input: AddCouncillorInput!) {
    addCouncillor(input: $input) {
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

export const ChangeCouncillorDocument = graphql(`
  mutation ChangeCouncillor($input: ChangeCouncillorInput!) {
    changeCouncillor(input: $input) {
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
