import { graphql } from '@commonweal/client';

export const RehearsalDocument = graphql(`
  query Rehearsal($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      comments {
        id
      }
      estimatedValue {
        amount
        currency
        vat
      }
      route {
        fund {
          capPerBid
          matchPercent
        }
      }
      lots {
        id
        number
        title
        estimatedValue {
          amount
          vat
        }
        scoring {
          method
          precision
          tieBreak
        }
        places {
          code
          place {
            name
          }
        }
        placeFactors {
          basis
          deciles {
            decile
            factor
          }
          places {
            code
            decile
            factor
          }
        }
        criteria {
          key
          kind
          name
          parentKey
          weight
          scoring
          questions {
            text
            help
            wordLimit
          }
        }
        measures {
          measure {
            id
            name
            nameCy
            unit
            unitCy
            proxyValue
            losses {
              deadweight
              displacement
              attribution
              leakage
              substitution
              dropOff
            }
          }
        }
      }
    }
  }
`);
