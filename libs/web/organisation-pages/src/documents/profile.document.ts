import { graphql } from '@commonweal/client';

export const ProfileDocument = graphql(`
  query Profile($id: ID!) {
    registers {
      scheme
      name
      nameCy
      example
    }
    viewer {
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
        identifiers {
          scheme
          value
        }
        profile {
          version
          headcount
          turnover {
            amount
          }
          balanceSheet {
            amount
          }
          size
          vcseKind
          places
          cpvCodes
          valueFrom
          valueTo
          policies {
            kind
            title
            reviewedOn
            expiresOn
            isExpired
          }
          insurances {
            kind
            insurer
            cover
            expiresOn
            isExpired
          }
          declarations {
            ground
            applies
            explanation
          }
          undeclaredGrounds
          connectedPersons {
            name
            connection
            identifier
          }
        }
      }
    }
  }
`);

export const UpdateSupplierProfileDocument = graphql(`
  mutation UpdateSupplierProfile($input: UpdateSupplierProfileInput!) {
    updateSupplierProfile(input: $input) {
      __typename
      ... on InvalidInput {
        faults {
          path
        }
      }
    }
  }
`);
