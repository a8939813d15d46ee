/** What is asked of a tender's places. */
export const PLACE_NEEDS = 'placeNeeds { needs { needId rank } }';

export interface DemoPlace {
  readonly needs: readonly { readonly needId: string; readonly rank: number }[];
}

const WORDS = [
  ['TAKEN_UP', 'In the criterion on the quality of the service: how people without a car are reached.'],
  ['TAKEN_UP', 'In the deal terms: the service is to be had in person in both wards.'],
  ['ELSEWHERE', 'In the tender for evening activities for young people.'],
  ['ELSEWHERE', 'At the advice desk of the library, which goes on.'],
  ['NOT_MET', 'Street furniture is renewed by ward budgets, which are decided in March.'],
] as const;

/** An answer to each need of the places, by its rank. */
export const demoAnswers = (places: readonly DemoPlace[]) =>
  places.flatMap(({ needs }) =>
    needs.map(({ needId, rank }) => {
      const [uptake, words] = WORDS[(rank - 1) % WORDS.length] ?? WORDS[0];
      return { needId, uptake, words };
    }),
  );
