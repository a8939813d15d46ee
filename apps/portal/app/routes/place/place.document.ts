import { graphql } from '@commonweal/client';

export const PlaceDocument = graphql(`
  query Place($code: String!) {
    place(code: $code) {
      code
      kind
      name
      isFictional
      parents {
        code
        kind
        name
      }
      deprivation {
        neighbourhoods
        mostDeprived
        mostDeprivedPercent
        rank
        decile
        domains {
          domain
          mostDeprived
          mostDeprivedPercent
          decile
        }
      }
      map {
        kind
        width
        height
        parts {
          code
          name
          neighbourhoods
          mostDeprived
          mostDeprivedPercent
          decile
          path
        }
      }
      sources {
        id
        title
        edition
        source
        licence
        attribution
      }
    }
    needAnswers(area: $code) {
      tender {
        id
        title
      }
      needs {
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
    topNeeds(area: $code) {
      round {
        id
        title
        titleCy
      }
      needs {
        rank
        percent
        need {
          id
          title
          titleCy
        }
      }
    }
  }
`);
