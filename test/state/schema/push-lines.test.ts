import * as v from 'valibot';
import { pushOperationResultSchema, pushRunResultSchema } from '../../../src/state/schema/push-lines';

const read = (result: object) => {
  const parsed = v.safeParse(pushOperationResultSchema, JSON.parse(JSON.stringify(result)));
  return parsed.success ? parsed.output : 'damaged';
};

describe('what an operation saw, as version 1 kept it', () => {
  it('is read without the figures that were none', () => {
    expect(read({ replaced: { '1/stock:0': Number.NaN, '2/stock:0': 4 } })).toEqual({ replaced: { '2/stock:0': 4 } });
    expect(read({ replaced: { '1/stock:0': null } })).toEqual({ replaced: {} });
  });

  it('is read with an id that came as text', () => {
    expect([read({ shopId: '71' }), read({ shopId: 71 })]).toEqual([{ shopId: 71 }, { shopId: 71 }]);
    expect(read({ shopId: 'seven' })).toBe('damaged');
  });
});

describe('what the line of a finished push keeps', () => {
  const readLine = (result: object) => v.safeParse(pushRunResultSchema, JSON.parse(JSON.stringify(result))).output;

  it('is read as it was written, beside the counts', () => {
    const kept = { carriedOut: 3, undoable: 2, stillFilled: { '8000001/delta:0': 5, '100100/#command': 'CANCEL' } };
    expect(readLine({ counts: { done: 3 }, ...kept })).toEqual(kept);
  });

  it('is not known of lines that earlier versions finished', () => {
    expect(readLine({ counts: { done: 3 } })).toEqual({});
  });
});
