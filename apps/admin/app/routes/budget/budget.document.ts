import { graphql } from '@commonweal/client';

export const TenderBudgetDocument = graphql(`
  query TenderBudget($id: ID!, $percent: Int!, $rule: CutRule!) {
    tender(id: $id) {
      id
      title
      state
      version
      comments {
        id
      }
      estimatedValue {
        amount
        currency
        vat
      }
      deal {
        term {
          months
        }
      }
      lots {
        id
        number
        title
        contractStart
        places {
          code
          place {
            name
          }
        }
      }
      budget {
        vat
        start
        months
        source {
          decision
          date
          reference
        }
        years {
          year
          months
          standing {
            approved {
              amount
            }
            cost {
              amount
            }
            percent
            over {
              amount
            }
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
          over {
            amount
          }
        }
        lots {
          lotId
          costs {
            amount
          }
          unit
          places {
            code
            units
          }
        }
        warnings {
          kind
          text
          textCy
        }
        cut(percent: $percent, rule: $rule) {
          percent
          rule
          saved {
            amount
            currency
            vat
          }
          lots {
            lotId
            unit
            units
            lost
            lostInMostDeprived
            deciles {
              decile
              units
              lost
            }
            places {
              code
              units
              lost
            }
          }
        }
      }
    }
  }
`);

export const PlanTenderBudgetDocument = graphql(`
  mutation PlanTenderBudget($input: PlanTenderBudgetInput!) {
    planTenderBudget(input: $input) {
      __typename
      ... on UserError {
        message
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
