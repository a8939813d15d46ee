/** Sut y cynhelir caffael, gam wrth gam. */
export const stagesCy = {
  title: 'Sut y cynhelir hwn',
  lede_zero: 'Nid oes unrhyw gam ({{count}}).',
  lede_one: 'Mae {{count}} cam.',
  lede_two: 'Mae {{count}} gam, un ar ôl y llall.',
  lede_few: 'Mae {{count}} cham, un ar ôl y llall.',
  lede_many: 'Mae {{count}} cham, un ar ôl y llall.',
  lede_other: 'Mae {{count}} cam, un ar ôl y llall.',
  deadline: 'Yn ddyledus erbyn: {{moment}}.',
  most_zero: 'Nid oes unrhyw gyflenwr ({{count}}) yn mynd ymlaen ohono.',
  most_one: 'Mae {{count}} cyflenwr ar y mwyaf yn mynd ymlaen ohono.',
  most_two: 'Mae {{count}} gyflenwr ar y mwyaf yn mynd ymlaen ohono.',
  most_few: 'Mae {{count}} chyflenwr ar y mwyaf yn mynd ymlaen ohono.',
  most_many: 'Mae {{count}} chyflenwr ar y mwyaf yn mynd ymlaen ohono.',
  most_other: 'Mae {{count}} cyflenwr ar y mwyaf yn mynd ymlaen ohono.',
  kind: {
    PARTICIPATION: 'mae cyflenwyr yn gofyn am gael cymryd rhan, a llunnir rhestr fer',
    ROUND: 'anfonir cynigion a’u trafod',
    REFINED_CRITERIA: 'gwneir y meini prawf yn fanylach, byth yn rhai eraill',
    FINAL_TENDERS: 'y cynigion sy’n penderfynu',
  },
} as const;
