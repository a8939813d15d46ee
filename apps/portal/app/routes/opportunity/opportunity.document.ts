import { graphql } from '@commonweal/client';

export const OpportunityDocument = graphql(`
  query Opportunity($id: ID!) {
    tender(id: $id) {
      id
      reference
      ocid
      notices(first: 1) {
        edges {
          node {
            id
            ocid
          }
        }
      }
      title
      description
      state
      procurementMethod
      isVcseFriendly
      isSmeFriendly
      publishedAt
      enquiryDeadline
      deadline
      abandonReason
      amendments {
        reason
        publishedAt
      }
      buyer {
        name
      }
      authority {
        id
        details {
          street
          town
          postcode
          contactEmail
          telephone
          website
        }
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
      route {
        regime
        stages {
          kind
          name
          deadline
          mostSuppliers
        }
        fund {
          total
          capPerBid
          matchPercent
        }
      }
      deal {
        payment {
          time
          days
        }
        uplift {
          kind
          percent
        }
        tupe {
          answer
          listAvailable
        }
        insurances {
          kind
          cover
          neededBy
        }
        mobilisationWeeks
        term {
          months
          extensionMonths
        }
        reservation
        oneLotReason
        conditions {
          kind
          text
          otherProof
          minimumTurnover
          guarantee
          leastYears
          likeContracts
          withinYears
          likeContractValue
          namedAuthority
          register
          orEquivalent
        }
        kpis {
          name
          target
          measuredBy
        }
      }
      lots {
        id
        places {
          code
          channels
          place {
            name
          }
        }
        placeFactors {
          places {
            code
            decile
            factor
          }
        }
        bidEffort {
          questions
          words
          hours
          basis {
            text
            textCy
          }
        }
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
