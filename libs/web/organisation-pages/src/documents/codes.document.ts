import { graphql } from '@commonweal/client';

export const LookUpCodesDocument = graphql(`
  query LookUpCodes(
    $chosenCpv: [String!]!
    $chosenPlaces: [String!]!
    $cpv: String
    $places: String
    $isCpv: Boolean!
    $isPlaces: Boolean!
  ) {
    codeNames(cpv: $chosenCpv, places: $chosenPlaces) {
      code
      name
    }
    anyCpv: cpvCodes(first: 1) @include(if: $isCpv) {
      edges {
        node {
          code
        }
      }
    }
    cpvCodes(first: 10, words: $cpv) @include(if: $isCpv) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          code
          description
        }
      }
    }
    places(first: 10, filter: { words: $places }) @include(if: $isPlaces) {
      pageInfo {
        hasNextPage
      }
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
