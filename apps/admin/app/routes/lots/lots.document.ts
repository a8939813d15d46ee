import { graphql } from '@commonweal/client';

export const TenderLotsDocument = graphql(`
  query TenderLots($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      estimatedValue {
        amount
        currency
        vat
      }
      lots {
        id
        number
        title
        estimatedValue {
          amount
          currency
          vat
        }
        contractStart
        contractEnd
        criteria {
          id
        }
      }
    }
  }
`);

export const OneLotDocument = graphql(`
  query OneLot($id: ID!) {
    node(id: $id) {
      __typename
      ... on Lot {
        id
        number
        title
        estimatedValue {
          amount
          currency
          vat
        }
        contractStart
        contractEnd
        tender {
          id
          title
          state
          version
          lots {
            id
          }
        }
      }
    }
  }
`);

export const AddLotDocument = graphql(`
  mutation AddLot($input: AddLotInput!) {
    addLot(input: $input) {
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

export const DescribeLotDocument = graphql(`
  mutation DescribeLot($input: DescribeLotInput!) {
    describeLot(input: $input) {
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

export const RemoveLotDocument = graphql(`
  mutation RemoveLot($input: RemoveLotInput!) {
    removeLot(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);
