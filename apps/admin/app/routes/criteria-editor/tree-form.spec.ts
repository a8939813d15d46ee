import { describe, expect, it } from '@jest/globals';

import { edited } from './edited';
import { treeFormIn } from './tree-form';
import { faultInForm, treeFaults } from './tree-faults';

function sent(...pairs: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}
const two = sent(
  ...(
    [
      ['key', 'price'],
      ['key', 'quality'],
      ['key', 'staff'],
      ['price.weight', '40'],
      ['price.about', 'PRICE'],
      ['quality.weight', '50'],
      ['staff.parent', 'quality'],
      ['staff.weight', 'x'],
      ['staff.kind', 'grade'],
      ['staff.max', '5'],
    ] as const
  ).map((pair) => pair),
);

describe('the form of a criteria tree', () => {
  it('is read in its order, parts under what they are part of', () => {
    const { criteria } = treeFormIn(two);
    expect(criteria.map(({ key, parentKey, weight }) => [key, parentKey, weight])).toEqual([
      ...[
        ['price', null, '40'],
        ['quality', null, '50'],
        ['staff', 'quality', 'x'],
      ],
    ]);
    expect(criteria[2]?.settings).toEqual({ kind: 'grade', max: '5' });
  });

  it.each([
    ['lowest-ratio', 'PRICE'],
    ['bands', 'PRICE'],
    ['sv-target', 'SOCIAL_VALUE'],
    ['grade', 'QUALITY'],
    ['', 'QUALITY'],
  ])('is about what its way of scoring looks at: %s is about %s', (scoring, about) => {
    const form = sent(['key', 'a'], ['a.about', 'QUALITY'], ['a.kind', scoring]);
    expect(treeFormIn(form).criteria[0]?.kind).toBe(about);
  });

  it('begins with the price', () => {
    const begun = edited(treeFormIn(sent()), 'add');
    expect(begun.criteria.map(({ kind, settings }) => [kind, settings['kind']])).toEqual([['PRICE', 'lowest-ratio']]);
    expect(edited(begun, 'add').criteria[1]).toMatchObject({ kind: 'QUALITY', settings: { kind: 'grade' } });
  });

  it('cannot be made a circle', () => {
    const form = sent(['key', 'a'], ['key', 'b'], ['a.parent', 'b'], ['b.parent', 'a']);
    expect(treeFormIn(form).criteria.map(({ parentKey }) => parentKey)).toEqual([null, 'a']);
  });

  it('names each level that does not make 100, and each weight that is none', () => {
    expect(treeFaults(treeFormIn(two)).map(({ field, key }) => [field, key])).toEqual([
      ['staff.weight', 'weight'],
      ['price.weight', 'sum'],
      ['price.kind', 'kind'],
    ]);
  });
});

describe('the questions of a criterion', () => {
  const form = treeFormIn(
    sent(
      ...(
        [
          ['key', 'care'],
          ['care.weight', '100'],
          ['care.kind', 'grade'],
          ['care.questions', '2'],
          ['care.question-0.text', 'How?'],
          ['care.question-0.words', '300'],
          ['care.question-1.text', 'Who?'],
          ['care.question-1.words', 'a few'],
        ] as const
      ).map((pair) => pair),
    ),
  );
  const asked = (wish: string) => edited(form, wish).criteria[0]?.questions.map(({ text }) => text);

  it('are read in their order', () => {
    expect(form.criteria[0]?.questions).toEqual([
      { text: 'How?', help: '', words: '300' },
      { text: 'Who?', help: '', words: 'a few' },
    ]);
  });

  it.each([
    ['ask:care', ['How?', 'Who?', '']],
    ['later:care:0', ['Who?', 'How?']],
    ['earlier:care:1', ['Who?', 'How?']],
    ['earlier:care:0', ['How?', 'Who?']],
    ['unask:care:0', ['Who?']],
    ['unask:other:0', ['How?', 'Who?']],
  ])('change by buttons alone: %s', (wish, expected) => expect(asked(wish)).toEqual(expected));

  it('have limits that are numbers', () => {
    expect(treeFaults(form)).toEqual([{ field: 'care.question-1.words', key: 'words' }]);
  });

  it('go with the scoring to the first part', () => {
    expect(edited(form, 'part:care').criteria.map(({ questions }) => questions.length)).toEqual([0, 2]);
  });

  it('find their faults again', () => {
    const at = (path: string) => faultInForm({ path, message: '' }, form).field;
    expect(at('$.criteria[0].questions[1].wordLimit')).toBe('care.question-1.words');
    expect(at('$.criteria[0].questions[0].text')).toBe('care.question-0.text');
    expect(at('$.criteria[0].questions')).toBe('care.questions');
  });
});

describe('an edit', () => {
  const form = treeFormIn(two);
  const keys = (wish: string) => edited(form, wish).criteria.map(({ key }) => key);

  it('loses nothing that was typed elsewhere', () => {
    const [price] = edited(form, 'add').criteria;
    expect(price).toEqual(form.criteria[0]);
  });

  it.each([
    ['add', ['price', 'quality', 'staff', 'criterion-4']],
    ['part:price', ['price', 'criterion-4', 'quality', 'staff']],
    ['down:price', ['quality', 'staff', 'price']],
    ['up:quality', ['quality', 'staff', 'price']],
    ['remove:quality', ['price']],
    ['remove:nothing', ['price', 'quality', 'staff']],
    ['refresh', ['price', 'quality', 'staff']],
  ])('%s', (wish, expected) => expect(keys(wish)).toEqual(expected));

  it('takes the first part away again without losing how the criterion was scored and what it asked', () => {
    const { criteria } = treeFormIn(
      sent(
        ['key', 'care'],
        ['care.kind', 'grade'],
        ['care.max', '10'],
        ['care.questions', '1'],
        ['care.question-0.text', 'How?'],
      ),
    );
    const parted = edited({ ...form, criteria }, 'part:care');
    expect(edited(parted, 'remove:criterion-2').criteria).toEqual(criteria);
  });

  it('gives the first part the whole, and takes the scoring from what it is part of', () => {
    const { criteria } = edited({ ...form, criteria: [{ ...form.criteria[2]!, parentKey: null }] }, 'part:staff');
    expect(criteria.map(({ weight, settings }) => [weight, settings['kind']])).toEqual([
      ['x', undefined],
      ['100', 'grade'],
    ]);
  });
});
