import { describe, expect, it } from '@jest/globals';

import { dealFormIn, fieldAt } from './deal-form';
import { edited } from './edited-rows';
import { inputOfForm } from './input-of-form';
import { choicesOf, withOnlyPlaces } from './place-choices';
import { typedFaults, unfoundPlaces } from './typed-faults';

/** The form as a browser sends it. */
function sent(entries: Readonly<Record<string, string | readonly string[]>>) {
  const form = new FormData();
  for (const [name, values] of Object.entries(entries)) for (const value of [values].flat()) form.append(name, value);
  return dealFormIn(form);
}

const typed = {
  ...{ version: '3', lot: 'one', 'rows.lots.0.places': '1', 'lots.0.places.0.code': 'E06000009' },
  'lots.0.places.0.channels': ['PHONE', 'ONLINE'],
  ...{ 'payment.time': 'IN_ADVANCE', 'payment.days': '14', insurances: 'SOME', 'rows.insurances': '2' },
  ...{ 'insurances.0.kind': 'CYBER', 'insurances.0.cover': '100', 'insurances.0.neededBy': 'AT_START' },
  ...{ 'insurances.1.kind': 'OTHER', 'insurances.1.cover': '200', 'insurances.1.neededBy': 'WITH_BID' },
};

describe('the form of a deal', () => {
  it('is sent to the API as it was typed, and nothing else is said', () => {
    expect(inputOfForm('t', sent(typed))).toEqual({
      ...{ tenderId: 't', version: 3, payment: { time: 'IN_ADVANCE', days: 14 }, uplift: null, tupe: null },
      insurances: [
        { kind: 'CYBER', cover: '100', neededBy: 'AT_START' },
        { kind: 'OTHER', cover: '200', neededBy: 'WITH_BID' },
      ],
      ...{ mobilisationWeeks: null, term: null, reservation: null, oneLotReason: null, noKpisReason: null },
      ...{ conditions: [], kpis: [] },
      lots: [{ lotId: 'one', places: [{ code: 'E06000009', channels: ['PHONE', 'ONLINE'] }] }],
    });
  });

  it('sends what a condition asks for in figures and names, and nothing that was left empty', () => {
    const condition = (entries: Readonly<Record<string, string>>) => {
      const named = Object.entries(entries).map(([name, value]) => [`conditions.0.${name}`, value] as const);
      return inputOfForm('t', sent({ 'rows.conditions': '1', ...Object.fromEntries(named) })).conditions;
    };
    const plain = { text: '', otherProof: false };
    expect(condition({ kind: 'EXPERIENCE', leastYears: '2', likeContracts: '', likeContractValue: '100' })).toEqual([
      { ...plain, kind: 'EXPERIENCE', leastYears: 2, likeContractValue: '100' },
    ]);
    expect(condition({ kind: 'REGISTRATION', register: 'One', orEquivalent: 'yes' })).toEqual([
      { ...plain, kind: 'REGISTRATION', register: 'One', orEquivalent: true },
    ]);
    expect(condition({ kind: 'FINANCES', guarantee: 'yes', minimumTurnover: '7' })).toEqual([
      { ...plain, kind: 'FINANCES', guarantee: true, minimumTurnover: '7' },
    ]);
  });

  it('says that no insurance is asked for, or says nothing of it', () => {
    expect(inputOfForm('t', sent({ insurances: 'NONE' })).insurances).toEqual([]);
    expect(inputOfForm('t', sent({})).insurances).toBeNull();
  });

  it('takes a row on and out again where a button asks', () => {
    const form = sent(typed);
    expect(edited(form, 'remove:insurances.0').insurances).toEqual([form.insurances[1]]);
    expect(edited(form, 'add:kpis').kpis).toEqual([{}]);
    expect(edited(form, 'add:lots.0.places').lots[0]?.places).toHaveLength(2);
    expect(edited(form, 'remove:lots.0.places.0').lots[0]?.places).toEqual([]);
    expect(edited(sent({}), 'add:insurances').fields.insurances).toBe('SOME');
    expect(edited(form, 'remove:lots.7.places.0')).toEqual(form);
    expect(edited(form, 'add:version')).toEqual(form);
  });

  it.each([
    ['a time without days', { 'payment.time': 'IN_ADVANCE' }, 'payment.days'],
    ['days without a time', { 'payment.days': '30' }, 'payment.time'],
    ['weeks in words', { mobilisationWeeks: 'six' }, 'mobilisationWeeks'],
    ['a longer contract of no length', { 'term.extensionMonths': '12' }, 'term.months'],
    ['a fixed rise of nothing', { 'uplift.kind': 'FIXED' }, 'uplift.percent'],
    ['insurances that are not there', { insurances: 'SOME' }, 'insurances'],
    [
      'a cover with a pound sign',
      { insurances: 'SOME', 'rows.insurances': '1', 'insurances.0.cover': '£5' },
      'insurances.0.cover',
    ],
    ['years in words', { 'rows.conditions': '1', 'conditions.0.leastYears': 'two' }, 'conditions.0.leastYears'],
    ['half a contract', { 'rows.conditions': '1', 'conditions.0.likeContracts': '0.5' }, 'conditions.0.likeContracts'],
    [
      'a value in words',
      { 'rows.conditions': '1', 'conditions.0.likeContractValue': 'much' },
      'conditions.0.likeContractValue',
    ],
  ])('does not send %s', (_, entries, field) => {
    expect(typedFaults(sent(entries)).map((fault) => fault.field)).toEqual([field]);
  });

  it('takes a place that its name can only mean, and asks which where it may mean several or none', () => {
    const place = (code: string) => ({ code, name: `Name of ${code}` });
    const places = {
      known: [place('E1')],
      found: { mere: [place('E1')], bourne: [place('E2'), place('E3')], xyz: [] },
    };
    const form = sent({
      ...{ lot: 'one', 'rows.lots.0.places': '4', 'lots.0.places.0.words': 'mere', 'lots.0.places.1.words': 'bourne' },
      ...{ 'lots.0.places.2.words': 'xyz', 'lots.0.places.3.code': 'E9', 'lots.0.places.3.words': 'bourne' },
    });
    const settled = withOnlyPlaces(form, places);
    expect(settled.lots[0]?.places.map(({ code, words }) => [code, words])).toEqual([
      ['E1', ''],
      ['', 'bourne'],
      ['', 'xyz'],
      ['E9', ''],
    ]);
    expect(choicesOf({ words: 'bourne' }, places).map(({ code }) => code)).toEqual(['E2', 'E3', 'E1']);
    expect(choicesOf({ words: 'mere' }, places)).toHaveLength(1);
    const only = { known: [], found: { seven: [{ code: 'E7', name: 'Sevenoaks' }] } };
    expect(choicesOf({ code: 'E7', words: '' }, only).map(({ code }) => code)).toEqual(['E7']);
    expect(typedFaults(settled).map(({ field }) => field)).toEqual([1, 2].map((at) => `lots.0.places.${at}.words`));
    expect(unfoundPlaces(settled, places).map(({ field }) => field)).toEqual(['lots.0.places.2.words']);
  });

  it('finds the field of a path', () => expect(fieldAt('$.lots[0].places[12].code')).toBe('lots.0.places.12.code'));
});
