import { countedOn } from '../../../src/wishes/many/counted-on';

describe('numbers that count on from row to row', () => {
  it('are told where as many stand in a row as are asked about', () => {
    expect([...countedOn(['1234567890', '1234567891'])]).toEqual([]);
    expect([...countedOn(['1234567890', '1234567891'], 2)]).toEqual(['1234567890', '1234567891']);
    expect([...countedOn(['X', 'JP3', 'JP4', 'JP5', 'JP9'])]).toEqual(['JP3', 'JP4', 'JP5']);
  });
});
