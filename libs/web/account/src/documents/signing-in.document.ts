import { graphql } from '@commonweal/client';

export const WaysToSignInDocument = graphql(`
  query WaysToSignIn {
    identityProviders {
      key
      label
    }
    demoAccounts {
      email
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignInSuccess {
        token
        expiresAt
        viewer {
          secondFactorMissing
        }
      }
      ... on SecondFactorNeeded {
        challenge
        methods
      }
      ... on SignInRefused {
        retryAt
      }
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      __typename
      ... on SignInSuccess {
        token
        expiresAt
        viewer {
          secondFactorMissing
        }
      }
      ... on SignInRefused {
        retryAt
      }
    }
  }
`);

export const BeginPasskeySignInDocument = graphql(`
  mutation BeginPasskeySignIn {
    beginPasskeySignIn {
      challenge
      options
    }
  }
`);

export const SignInWithPasskeyDocument = graphql(`
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    signInWithPasskey(input: $input) {
      __typename
      ... on SignInSuccess {
        token
        expiresAt
        viewer {
          secondFactorMissing
        }
      }
      ... on SignInRefused {
        retryAt
      }
    }
  }
`);

export const BeginProviderSignInDocument = graphql(`
  mutation BeginProviderSignIn($input: BeginProviderSignInInput!) {
    beginProviderSignIn(input: $input) {
      __typename
      ... on BeginProviderSignInSuccess {
        challenge
        authorizationUrl
      }
    }
  }
`);

export const SignInWithProviderDocument = graphql(`
  mutation SignInWithProvider($input: SignInWithProviderInput!) {
    signInWithProvider(input: $input) {
      __typename
      ... on SignInSuccess {
        token
        expiresAt
        viewer {
          secondFactorMissing
        }
      }
      ... on SecondFactorNeeded {
        challenge
        methods
      }
    }
  }
`);

export const DemoAccountsDocument = graphql(`
  query DemoAccounts {
    demoAccounts {
      email
      name
      password
      code
    }
  }
`);
