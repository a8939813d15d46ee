import { graphql } from '@commonweal/client';

export const MeasureSetDocument = graphql(`
  query AdminMeasureSet($id: ID!) {
    measureSet(id: $id) {
      id
      key
      name
      nameCy
      publisher
      licence
      mayBePublic
      attributions
      importedAt
      measures {
        code
        name
        nameCy
        unit
        unitCy
        theme
        outcome
        outcomeCy
        proxyValue
        priceYear
        low
        high
        source
        standing
        licence
        uncertainty
        overlapGroup
        uprated {
          amount
          priceYear
          from
          to
          source
          licence
        }
      }
    }
  }
`);

export const ImportMeasureSetDocument = graphql(`
  mutation ImportMeasureSet($input: ImportMeasureSetInput!) {
    importMeasureSet(input: $input) {
      __typename
      ... on ImportMeasureSetSuccess {
        measures
        valued
        set {
          id
        }
        first {
          code
          name
          unit
          proxyValue
          priceYear
          licence
        }
      }
      ... on FileFaulty {
        faults {
          line
          column
          message
        }
      }
      ... on InvalidInput {
        faults {
          path
          message
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RemoveMeasureSetDocument = graphql(`
  mutation RemoveMeasureSet($input: RemoveMeasureSetInput!) {
    removeMeasureSet(input: $input) {
      __typename
    }
  }
`);

export const FrameworkForDocument = graphql(`
  query FrameworkFor(
    $noticeDate: LocalDate!
    $value: Decimal!
    $buyer: BuyerKind!
    $priceIsAbsolute: Boolean!
    $authorityId: ID!
  ) {
    frameworkFor(
      noticeDate: $noticeDate
      value: $value
      buyer: $buyer
      priceIsAbsolute: $priceIsAbsolute
      authorityId: $authorityId
    ) {
      binding
      minimumWeight
      partOfScore
      indicators
      framework {
        id
        title
        titleCy
      }
      local {
        id
        title
        titleCy
      }
      reasons {
        text
        textCy
        source
        standing
      }
    }
  }
`);

export const TargetExampleDocument = graphql(`
  query TargetExample($kind: TargetKind!, $rate: Decimal!, $contractValue: Decimal!, $fte: Decimal!) {
    targetExample(kind: $kind, rate: $rate, contractValue: $contractValue, fte: $fte, unitValue: null) {
      __typename
      ... on TargetExample {
        target
        offers {
          bidder
          income
          offer
          percentOfIncome
          againstTarget
          againstLargest
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);
