import { readPause } from '../../../src/api/values/read-pause';

const now = Date.parse('2026-03-02T02:00:00Z');
const later = 'Mon, 02 Mar 2026 02:00:30 GMT';

describe('the pause that a server asks for', () => {
  it.each<[Readonly<Record<string, string>>, number | undefined]>([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': ' 1.5 ' }, 1500],
    [{ 'retry-after': later }, 30_000],
    [{ 'retry-after': later, date: 'Mon, 02 Mar 2026 02:00:20 GMT' }, 10_000],
    [{ 'retry-after': 'Mon, 02 Mar 2026 01:59:00 GMT' }, 0],
    [{ 'retry-after': '' }, undefined],
    [{ 'retry-after': ' ' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('of %j is %j ms', (headers, ms) => {
    expect(readPause(headers, now)).toBe(ms);
  });
});
