import { graphql } from '@commonweal/client';

export const AccountDocument = graphql(`
  query Account {
    viewer {
      email
      mayHelp
      secondFactorMissing
      person {
        name
      }
      secondFactors {
        totp
        recoveryCodesLeft
        passkeys {
          id
          name
          createdAt
          lastUsedAt
        }
      }
    }
  }
`);

export const BeginTotpEnrolmentDocument = graphql(`
  mutation BeginTotpEnrolment {
    beginTotpEnrolment {
      __typename
      ... on BeginTotpEnrolmentSuccess {
        secret
        uri
      }
    }
  }
`);

export const ConfirmTotpEnrolmentDocument = graphql(`
  mutation ConfirmTotpEnrolment($input: ConfirmTotpEnrolmentInput!) {
    confirmTotpEnrolment(input: $input) {
      __typename
      ... on ConfirmTotpEnrolmentSuccess {
        token
        expiresAt
        recoveryCodes
      }
    }
  }
`);

export const RemoveTotpDocument = graphql(`
  mutation RemoveTotp {
    removeTotp {
      __typename
    }
  }
`);

export const RegenerateRecoveryCodesDocument = graphql(`
  mutation RegenerateRecoveryCodes {
    regenerateRecoveryCodes {
      __typename
      ... on RegenerateRecoveryCodesSuccess {
        recoveryCodes
      }
    }
  }
`);

export const BeginPasskeyRegistrationDocument = graphql(`
  mutation BeginPasskeyRegistration {
    beginPasskeyRegistration {
      __typename
      ... on BeginPasskeyRegistrationSuccess {
        options
      }
    }
  }
`);

export const RegisterPasskeyDocument = graphql(`
  mutation RegisterPasskey($input: RegisterPasskeyInput!) {
    registerPasskey(input: $input) {
      __typename
      ... on RegisterPasskeySuccess {
        token
        expiresAt
        recoveryCodes
      }
    }
  }
`);

export const RemovePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      __typename
    }
  }
`);

export const SessionsDocument = graphql(`
  query Sessions {
    viewer {
      sessions {
        id
        device
        createdAt
        lastSeenAt
        expiresAt
        current
      }
    }
  }
`);

export const RevokeSessionDocument = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      __typename
    }
  }
`);

export const RevokeOtherSessionsDocument = graphql(`
  mutation RevokeOtherSessions {
    revokeOtherSessions {
      count
    }
  }
`);
