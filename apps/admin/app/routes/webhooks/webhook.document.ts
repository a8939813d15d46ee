import { graphql } from '@commonweal/client';

export const WebhookDocument = graphql(`
  query Webhook($id: ID!, $first: Int!, $after: String) {
    node(id: $id) {
      __typename
      ... on WebhookEndpoint {
        id
        url
        kinds
        status
        createdAt
        createdBy {
          name
        }
        secrets {
          createdAt
          expiresAt
        }
        deliveries(first: $first, after: $after) {
          pageInfo {
            endCursor
            hasNextPage
          }
          edges {
            node {
              id
              messageId
              kind
              state
              attempts
              createdAt
              lastAttemptAt
              nextAttemptAt
              statusCode
              durationMs
              fault
              answer
            }
          }
        }
      }
    }
  }
`);

export const RotateWebhookDocument = graphql(`
  mutation RotateWebhook($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      __typename
      ... on RotateWebhookSecretSuccess {
        secret
        endpoint {
          id
          url
        }
      }
    }
  }
`);

export const PauseWebhookDocument = graphql(`
  mutation PauseWebhook($input: PauseWebhookEndpointInput!) {
    pauseWebhookEndpoint(input: $input) {
      __typename
    }
  }
`);

export const ResumeWebhookDocument = graphql(`
  mutation ResumeWebhook($input: ResumeWebhookEndpointInput!) {
    resumeWebhookEndpoint(input: $input) {
      __typename
    }
  }
`);

export const TestWebhookDocument = graphql(`
  mutation TestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) {
      __typename
    }
  }
`);

export const ReplayDeliveryDocument = graphql(`
  mutation ReplayDelivery($input: ReplayWebhookDeliveryInput!) {
    replayWebhookDelivery(input: $input) {
      __typename
    }
  }
`);

export const RemoveWebhookDocument = graphql(`
  mutation RemoveWebhook($input: RemoveWebhookEndpointInput!) {
    removeWebhookEndpoint(input: $input) {
      __typename
    }
  }
`);
