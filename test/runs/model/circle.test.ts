import { circle } from './circle';
import { GrowingList } from './growing-list';

const edgesOf = (...pairs: readonly (readonly [number, number])[]): GrowingList => {
  const edges = new GrowingList();
  for (const place of pairs.flat()) edges.add(place);
  return edges;
};

describe('ways between places', () => {
  it('lead on for ever where one leads back', () => {
    expect(circle(4, edgesOf([0, 1], [1, 2], [2, 1], [2, 3]))).toBe(1);
    expect(circle(1, edgesOf([0, 0]))).toBe(0);
  });

  it('end where none does, however many meet', () => {
    expect(circle(4, edgesOf([0, 1], [0, 2], [1, 3], [2, 3]))).toBeUndefined();
    expect(circle(1, edgesOf())).toBeUndefined();
  });
});
