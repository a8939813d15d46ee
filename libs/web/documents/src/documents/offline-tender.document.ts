import { graphql } from '@commonweal/client';

/** Everything of a tender and its lots that its Word and PDF documents say: what the pages show to whoever asks, and no more. */
export const OfflineTenderDocument = graphql(`
  query OfflineTender($id: ID!) {
    tender(id: $id) {
      id
      reference
      ocid
      title
      description
      state
      procurementMethod
      isVcseFriendly
      isSmeFriendly
      publishedAt
      enquiryDeadline
      deadline
      closedAt
      buyer {
        name
      }
      estimatedValue {
        amount
        currency
        vat
      }
      route {
        regime
        noticeDate
        fund {
          total
          capPerBid
          matchPercent
        }
        stages {
          kind
          name
          deadline
          mostSuppliers
        }
        reasons {
          text
          textCy
          source
          standing
        }
        timeline {
          urgent
          qualifyingPlannedNotice
          documentsWithNotice
          dates {
            milestone
            date
            workingDays
          }
        }
      }
      budget {
        vat
        source {
          decision
          reference
        }
        years {
          year
          standing {
            approved {
              amount
            }
            cost {
              amount
            }
            percent
          }
        }
        term {
          approved {
            amount
          }
          cost {
            amount
          }
          percent
        }
        warnings {
          text
          textCy
        }
        cut {
          percent
          lots {
            unit
            lost
            lostInMostDeprived
          }
        }
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
          method
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
        places {
          code
          channels
          place {
            name
          }
        }
        bidEffort {
          hours
          questions
          words
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
        measures {
          measure {
            id
            name
            nameCy
            unit
            unitCy
            proxyValue
            priceYear
            source
            licence
            uncertainty
          }
        }
        frameworkDemands {
          frameworkId
          title
          titleCy
          leastWeight
          target
          isBinding
          isMet
          reasons {
            text
            textCy
            source
            standing
          }
        }
      }
    }
  }
`);
