import { graphql } from '@commonweal/client';

export const ProgramDocument = graphql(`
  query Program($id: ID!) {
    node(id: $id) {
      __typename
      ... on ApiClient {
        id
        name
        kind
        clientId
        scopes
        createdAt
        createdBy {
          name
        }
        revokedAt
        secrets {
          prefix
          createdAt
          expiresAt
          lastUsedAt
        }
      }
    }
  }
`);

export const RotateProgramDocument = graphql(`
  mutation RotateProgram($input: RotateApiClientInput!) {
    rotateApiClient(input: $input) {
      __typename
      ... on RotateApiClientSuccess {
        secret
        client {
          id
          name
          kind
          clientId
        }
      }
    }
  }
`);

export const RevokeProgramDocument = graphql(`
  mutation RevokeProgram($input: RevokeApiClientInput!) {
    revokeApiClient(input: $input) {
      __typename
    }
  }
`);
