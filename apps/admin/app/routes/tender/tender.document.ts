import { graphql } from '@commonweal/client';

export const TenderDocument = graphql(`
  query Tender($id: ID!) {
    tender(id: $id) {
      id
      reference
      ocid
      title
      description
      state
      procurementMethod
      publishedAt
      deadline
      closedAt
      approval {
        state
      }
      tasks {
        task
        section
        state
        missing
        lot {
          id
        }
      }
      comments {
        section
        resolvedAt
      }
      route {
        regime
        noticeDate
        stages {
          kind
        }
        fund {
          total
          capPerBid
          matchPercent
        }
      }
      buyer {
        name
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
        criteriaHash
        estimatedValue {
          amount
          currency
          vat
        }
        criteria {
          key
          kind
          name
          parentKey
          weight
          effectiveWeight
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
        bids(first: 100) {
          totalCount
          edges {
            node {
              id
              receivedAt
              supplier {
                id
                name
                supplierKind
              }
              content {
                price {
                  amount
                  currency
                  vat
                }
              }
            }
          }
        }
        latestScoringRun {
          id
          state
        }
      }
    }
  }
`);
