import { graphql } from '@commonweal/client';

/** What the Word and PDF documents of a tender say beside its lots: by what it is found, its files, its terms, what it stands on, its notices. */
export const OfflineTermsDocument = graphql(`
  query OfflineTerms($id: ID!) {
    tender(id: $id) {
      abandonReason
      mainCategory
      cpvCodes
      placeCodes
      amendments {
        reason
        publishedAt
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
        noKpisReason
      }
      criteriaReasons {
        measure {
          name
          nameCy
        }
        because
        becauseCy
        source
      }
      decisions {
        equality {
          assessed
          words
          reference
        }
        consultation {
          consulting
          reason
        }
        market {
          question
          answer
        }
      }
      placeNeeds {
        code
        place {
          name
        }
        decile
        notHeard
        round {
          title
          titleCy
        }
        needs {
          rank
          title
          titleCy
          percent
          answer {
            uptake
            words
          }
        }
      }
      notices(first: 10) {
        edges {
          node {
            type
            state
            platformId
            details {
              ppon
              buyerType
              street
              town
              postcode
              telephone
              website
              contactEmail
              deliveryRegion
              vatPercent
              contractStart
              contractEnd
              futureNoticeDate
              engagement
              engagementEnd
              regime
              procedure
              process
              documentsWithNotice
              submission
              noLotsReason
              sme
              vcse
              changeReason
              terminationDate
              terminationReason
            }
          }
        }
      }
    }
  }
`);
