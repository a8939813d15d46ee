import { graphql } from '@commonweal/client';

export const TenderDealDocument = graphql(`
  query TenderDeal($id: ID!) {
    tender(id: $id) {
      id
      title
      state
      version
      placeCodes
      route {
        regime
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
        shutOut {
          path
          suppliers {
            cannot {
              least
              most
            }
            unknown {
              least
              most
            }
          }
          localVcses {
            cannot {
              least
              most
            }
            unknown {
              least
              most
            }
          }
        }
        kpis {
          name
          target
          measuredBy
        }
        noKpisReason
        breaches {
          path
          stops
          fix
          fixCy
          reason {
            text
            textCy
            source
            standing
          }
        }
      }
      lots {
        id
        number
        title
        places {
          code
          channels
        }
        bidEffort {
          questions
          words
          hours
          answerHours
          conditionHours
          otherHours
          valuePerHour
          basis {
            text
            textCy
          }
        }
      }
    }
  }
`);

export const SetDealTermsDocument = graphql(`
  mutation SetDealTerms($input: SetDealTermsInput!) {
    setDealTerms(input: $input) {
      __typename
      ... on UserError {
        message
        path
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
