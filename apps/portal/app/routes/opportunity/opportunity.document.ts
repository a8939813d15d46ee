import { graphql } from '@commonweal/client';

export const OpportunityDocument = graphql(`
  query Opportunity($id: ID!) {
    tender(id: $id) {
      id
      reference
      ocid
      title
      description
      state
      procurementMethod
      publishedAt
      enquiryDeadline
      deadline
      buyer {
        name
      }
      authority {
        id
        theme {
          version
          displayName
          logo {
            width
            height
          }
        }
      }
      estimatedValue {
        amount
        currency
        vat
      }
      lots {
        id
        number
        title
        contractStart
        contractEnd
        criteriaHash
        estimatedValue {
          amount
          currency
          vat
        }
        scoring {
          precision
          tieBreak
          lastResort
        }
        criteria {
          key
          kind
          name
          parentKey
          weight
          effectiveWeight
          scoring
        }
        measures {
          measure {
            id
            name
            nameCy
            unit
            proxyValue
            priceYear
            source
            licence
          }
        }
      }
    }
  }
`);
