import { graphql } from '@commonweal/client';

/** Everything of a tender that its Word and PDF documents say: what the pages show to whoever asks, and no more. */
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
      documents {
        id
        kind
        title
        titleCy
        fileName
        bytes
        sha256
        onRequest
        since
      }
      earlierDocuments {
        id
        kind
        title
        titleCy
        fileName
        bytes
        sha256
        onRequest
        until
        replacedBy
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
