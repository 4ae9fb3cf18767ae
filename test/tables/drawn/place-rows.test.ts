import { placeRows, type RowNow } from '../../../src/tables/drawn/place-rows';

const blank: RowNow = { kind: 'blank', hasNote: false };
const own: RowNow = { kind: 'own' };
const drawn = (name: string, hasNote = false): RowNow => ({ kind: 'drawn', name, hasNote });

describe('the rows of a table on the dashboard', () => {
  it('stand in their order from the heading on, whatever was there of the table', () => {
    expect(placeRows([drawn('b'), blank, drawn('a')], ['a', 'b', 'c'], 'days')).toEqual({
      kind: 'placed',
      rows: [0, 1, 2],
    });
  });

  it('move down what a person wrote in their way, by as many rows as they need', () => {
    expect(placeRows([drawn('a'), own], ['a', 'b', 'c'], 'ranks')).toEqual({ kind: 'noRoom', row: 1, missing: 2 });
    expect(placeRows([drawn('a'), own], ['a'], 'ranks')).toEqual({ kind: 'placed', rows: [0] });
  });

  it('stay beside their notes; new ones come below', () => {
    expect(placeRows([blank, drawn('a', true), drawn('b')], ['a', 'b', 'c'], 'days')).toEqual({
      ...{ kind: 'placed', rows: [1, 2, 3] },
    });
  });

  it('need room for a new one between two that stay', () => {
    const now = [drawn('a', true), drawn('d', true)];
    expect(placeRows(now, ['a', 'b', 'c', 'd'], 'days')).toEqual({ kind: 'noRoom', row: 1, missing: 2 });
  });

  it('leave rows alone whose note was about another, and come at the end where a person sorted them', () => {
    expect(placeRows([drawn('a', true), drawn('b', true)], ['c'], 'days')).toEqual({ kind: 'placed', rows: [2] });
    expect(placeRows([drawn('b', true), drawn('a', true)], ['a', 'b', 'c'], 'days')).toEqual({
      ...{ kind: 'placed', rows: [1, 0, 2] },
    });
  });

  it('are a ranking’s by their rank, notes or not', () => {
    expect(placeRows([drawn('a', true), drawn('b')], ['b', 'a'], 'ranks')).toEqual({ kind: 'placed', rows: [0, 1] });
  });
});
