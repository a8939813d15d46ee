import { graphql } from '@commonweal/client';

export const RoundDocument = graphql(`
  query PriorityRound($id: ID!) {
    priorityRound(id: $id) {
      id
      areaCode
      title
      titleCy
      ballotKind
      mostChoices
      opensAt
      closesAt
      phase
      authority {
        id
        name
      }
      area {
        code
        name
        isFictional
      }
      needs {
        id
        number
        title
        titleCy
        byAuthority
      }
      results {
        countedAt
        smallCountThreshold
        smallCountSource
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
        needs {
          rank
          percent
          points
          need {
            id
            number
            title
            titleCy
          }
          ballots {
            shown
            count
          }
        }
      }
    }
  }
`);
