import { graphql } from '@commonweal/client';

export const OrganisationsWithProgramsDocument = graphql(`
  query OrganisationsWithPrograms {
    viewer {
      organisations {
        id
        name
      }
    }
  }
`);

export const ProgramsDocument = graphql(`
  query Programs($organisationId: ID!, $first: Int!, $after: String) {
    apiClients(organisationId: $organisationId, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          name
          kind
          createdAt
          revokedAt
          secrets {
            expiresAt
            lastUsedAt
          }
        }
      }
    }
  }
`);

export const CreateProgramDocument = graphql(`
  mutation CreateProgram($input: CreateApiClientInput!) {
    createApiClient(input: $input) {
      __typename
      ... on CreateApiClientSuccess {
        secret
        client {
          id
          name
          kind
          clientId
        }
      }
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);
