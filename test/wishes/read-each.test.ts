import { catalogue } from '../../src/api/catalogue';
import type { CallOutcome, Client } from '../../src/api/client';
import { AddOnError, type ErrorCode } from '../../src/text/add-on-error';
import { readEach } from '../../src/wishes/read-each';

const broken = (code: ErrorCode): CallOutcome<never> => ({ ok: false, error: new AddOnError(code, {}) });

/** A shop that answers for a record as `answers` says; `asked` are the ids that it was asked for. */
function readMany(count: number, answers: (id: number, nth: number) => ErrorCode | undefined) {
  const asked: number[] = [];
  const callMany = ((_endpoint: unknown, inputs: readonly { readonly id: number }[], _report, onOutcome) =>
    inputs.map(({ id }, index) => {
      asked.push(id);
      const code = answers(id, asked.length);
      if (code === 'outOfTime') throw new AddOnError(code, {});
      const outcome = code ? broken(code) : { ok: true, answer: { data: { id }, raw: {} } };
      onOutcome?.(index, outcome as never);
      return outcome;
    })) as Client['callMany'];
  const inputs = new Map(Array.from({ length: count }, (_, index) => [String(index), { id: index }]));
  const read = () => {
    try {
      const { told, untold } = readEach({ callMany }, catalogue.order.detail, inputs);
      return { told: told.size, untold: untold.size };
    } catch (error) {
      return error instanceof AddOnError ? error.code : String(error);
    }
  };
  return { outcome: read(), asked };
}

describe('records that are read one by one', () => {
  it('are asked for no more once the first eight, the middle and the last are not answered', () => {
    const { outcome, asked } = readMany(100, () => 'serverFailed');
    expect(outcome).toBe('serverFailed');
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 50, 99]);
  });

  it('are all asked for where only the first are not answered: they alone are broken', () => {
    expect(readMany(100, (id) => (id < 12 ? 'serverFailed' : undefined)).outcome).toEqual({ told: 88, untold: 12 });
    expect(readMany(9, (id) => (id < 8 ? 'serverFailed' : undefined)).outcome).toEqual({ told: 1, untold: 8 });
  });

  it('are all asked for where one of the first was answered', () => {
    expect(readMany(100, (id) => (id === 3 ? undefined : 'unreachable')).outcome).toEqual({ told: 1, untold: 99 });
  });

  it('tell that the shop is down where time runs out before any was answered, and not that it ran out', () => {
    expect(readMany(100, (_id, nth) => (nth === 3 ? 'outOfTime' : 'unreachable')).outcome).toBe('unreachable');
    expect(readMany(100, (_id, nth) => (nth === 1 ? 'outOfTime' : 'unreachable')).outcome).toBe('outOfTime');
    expect(readMany(100, (_id, nth) => (nth === 3 ? 'outOfTime' : undefined)).outcome).toBe('outOfTime');
  });

  it('tell that the shop is down where none of eight is answered', () => {
    expect(readMany(8, () => 'serverFailed')).toMatchObject({ outcome: 'serverFailed' });
  });
});
