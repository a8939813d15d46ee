import { graphql } from '@commonweal/client';

export const WebhooksDocument = graphql(`
  query Webhooks($organisationId: ID!, $first: Int!, $after: String) {
    webhookEndpoints(organisationId: $organisationId, first: $first, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          url
          kinds
          status
          createdAt
        }
      }
    }
  }
`);

export const CreateWebhookDocument = graphql(`
  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      __typename
      ... on CreateWebhookEndpointSuccess {
        secret
        endpoint {
          id
          url
        }
      }
    }
  }
`);
