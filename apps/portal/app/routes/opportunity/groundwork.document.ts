import { graphql } from '@commonweal/client';

export const OpportunityGroundworkDocument = graphql(`
  query OpportunityGroundwork($id: ID!) {
    tender(id: $id) {
      criteriaReasons {
        lotId
        measure {
          id
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
          id
          title
          titleCy
          ballots {
            shown
            count
          }
          channels {
            channel
            ballots {
              shown
              count
            }
          }
          smallCountThreshold
        }
        needs {
          needId
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
    }
  }
`);
