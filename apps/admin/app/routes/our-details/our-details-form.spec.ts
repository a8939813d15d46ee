import { describe, expect, it } from '@jest/globals';

import { ownName, sameNamed } from './find-region';
import { detailsFormIn, detailsIn, fieldFaults, shownDetails } from './our-details-form';
import { regionItems } from './region-items';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('the form of an authority’s details', () => {
  it('is empty, of version 0, while nothing is kept, and is nothing to complain of', () => {
    const form = shownDetails(null);
    expect(form).toMatchObject({ version: '0', ppon: '', buyerType: '' });
    expect(fieldFaults(form)).toEqual([]);
  });

  it('is read with spaces off, and sent as it was read; a kind that is none is no answer', () => {
    const form = detailsFormIn(formOf({ version: '2', town: ' Mereside ', buyerType: 'PRIVATE' }));
    expect(detailsIn(form)).toEqual({ ...detailsIn(shownDetails(null)), town: 'Mereside' });
    expect(detailsIn({ ...form, buyerType: 'CENTRAL' }).buyerType).toBe('CENTRAL');
  });

  it('names each field that is at fault', () => {
    const form = { ...shownDetails(null), ppon: '12', contactEmail: 'us', deliveryRegion: 'UKX' };
    expect(fieldFaults(form)).toEqual(['ppon', 'contactEmail', 'deliveryRegion']);
  });
});

describe('the name that tells a council from others', () => {
  it.each([
    ['Manchester City Council', 'manchester'],
    ['London Borough of Hackney', 'hackney'],
    ['Bristol, City of', 'bristol'],
    ['County Durham', 'durham'],
    ['Cyngor Gwynedd', 'gwynedd'],
    ['King’s Lynn and West Norfolk', 'king s lynn and west norfolk'],
    ['Harbourside', 'harbourside'],
    ['City of London', 'city of london'],
  ])('of %s is %s', (name, own) => expect(ownName(name)).toBe(own));

  it('finds places of exactly that name, and none that merely hold it', () => {
    const places = ['Durham', 'County Durham', 'Durham Dales'].map((name) => ({ code: name, name }));
    expect(sameNamed(places, 'Durham County Council').map(({ name }) => name)).toEqual(['Durham', 'County Durham']);
  });
});

describe('the regions to choose from', () => {
  it('keep a code that is on no list, and say Welsh names in Welsh', () => {
    const items = regionItems('cy', 'Dim', 'UKD33');
    expect(items).toHaveLength(55);
    expect(items[1]).toEqual({ value: 'UKD33', children: 'UKD33' });
    expect(items.find(({ value }) => value === 'UKL')).toEqual({ value: 'UKL', children: 'Cymru (UKL)' });
    expect(items.find(({ value }) => value === 'UKD3')).toMatchObject({ lang: 'en' });
    expect(regionItems('en', 'None', 'UKD3')).toHaveLength(54);
  });
});
