import { bandingColor } from '../../../../workbench/page/grid/banding-color';

const bandings = [{ area: { row: 1, column: 1, rows: 4, columns: 2 } }];

describe('a shaded stretch of rows', () => {
  it('has a header, then white and grey in turn, and ends where its area does', () => {
    const colors = [1, 2, 3, 4, 5].map((row) => bandingColor(bandings, row, 1));
    expect(colors).toEqual(['#bdbdbd', '', '#f3f3f3', '', '']);
    expect(bandingColor(bandings, 3, 3)).toBe('');
  });
});
