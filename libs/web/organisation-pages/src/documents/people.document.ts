import { graphql } from '@commonweal/client';

export const OwnOrganisationsDocument = graphql(`
  query OwnOrganisations {
    viewer {
      onBehalfOf {
        id
      }
      memberships {
        roles
        organisation {
          id
          name
          kind
        }
      }
    }
  }
`);

export const PeopleDocument = graphql(`
  query People($id: ID!, $after: String) {
    viewer {
      person {
        id
      }
      memberships {
        roles
        organisation {
          id
        }
      }
    }
    node(id: $id) {
      __typename
      ... on Organisation {
        id
        name
        kind
        members(first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              email
              roles
              person {
                id
                name
              }
            }
          }
        }
        invitations {
          id
          email
          roles
          expiresAt
        }
      }
    }
  }
`);

export const InvitePersonDocument = graphql(`
  mutation InvitePerson($input: InvitePersonInput!) {
    invitePerson(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      __typename
    }
  }
`);

export const ChangeRolesDocument = graphql(`
  mutation ChangeRoles($input: ChangeRolesInput!) {
    changeRoles(input: $input) {
      __typename
    }
  }
`);

export const RemoveMemberDocument = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      __typename
    }
  }
`);

export const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    viewer {
      email
    }
    invitation(token: $token) {
      organisation
      inviter
      email
      roles
      expiresAt
      isOpen
    }
  }
`);

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on AcceptInvitationSuccess {
        organisation {
          id
        }
      }
    }
  }
`);

export const RegisterSupplierDocument = graphql(`
  mutation RegisterSupplier($input: RegisterSupplierInput!) {
    registerSupplier(input: $input) {
      __typename
      ... on RegisterSupplierSuccess {
        organisation {
          id
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

export const DemoMailboxDocument = graphql(`
  query DemoMailbox {
    demoMailbox {
      recipient
      language
      subject
      before
      after
      deliveredAt
      link {
        label
        url
      }
    }
  }
`);
