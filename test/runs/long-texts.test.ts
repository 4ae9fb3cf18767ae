import fc from 'fast-check';
import { chunkToFit } from '../../src/runs/chunk';
import { openPulled } from '../push/open-pulled';
import { journalCells } from './journal-cells';

const longestCell = 50_000;

/** No text that people could write is harder to pack. */
function noise(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 8) % 90));
  }).join('');
}

describe('texts longer than a cell takes', () => {
  it('do not keep a push from its end: a result is cut, and says so', () => {
    const opened = openPulled({ products: 6 });
    const { id } = opened.variation(0);
    const long = 'kain '.repeat(5200).trim();
    opened.typeIn(id, 'description', long);
    const { counts } = opened.confirmAll(opened.preview());
    expect(counts.done).toBe(1);
    opened.typeIn(id, 'description', `${long.slice(0, -4)}baru`);
    expect(opened.confirmAll(opened.preview()).counts.done).toBe(1);
    expect(String(opened.cell(id, '#result')).length).toBeLessThanOrEqual(longestCell);
    expect(opened.rpc('state.get')).toMatchObject({ unfinishedRun: null });
  });

  it('are refused by name before anything is sent where they cannot be kept', () => {
    const opened = openPulled({ products: 6 });
    const { id } = opened.variation(0);
    opened.typeIn(id, 'description', noise(24_000));
    expect(opened.confirmAll(opened.preview()).counts.done).toBe(1);
    opened.typeIn(id, 'description', noise(48_000, 2));
    const sent = opened.shop.log.filter(({ method }) => method !== 'GET').length;
    const plan = opened.preview();
    expect(() => opened.confirmAll(plan)).toThrow(noise(60, 2));
    expect(opened.shop.log.filter(({ method }) => method !== 'GET')).toHaveLength(sent);
    expect(opened.rpc('state.get')).toMatchObject({ unfinishedRun: null });
  });

  it('go in several requests where one could not be kept: counts of variations with names of 250 letters', () => {
    const opened = openPulled({ products: 180 });
    const counted = opened.own.filter(({ stock }) => stock.get(0) !== 77).slice(0, 160);
    for (const [index, { id }] of counted.entries()) {
      const variation = opened.shop.state.variations.get(id);
      const product = opened.shop.state.products.get(variation?.productId ?? 0);
      if (product) opened.shop.state.products.set(product.id, { ...product, name: noise(250, index + 1) });
      opened.type(id, '77');
    }
    opened.rpc('pull.run');
    const { counts } = opened.confirmAll(opened.preview());
    expect(counts.done).toBe(counted.length);
    const opnames = opened.shop.log.filter(({ method, path }) => method === 'POST' && path.includes('opname'));
    expect(opnames.length).toBeGreaterThan(1);
    for (const row of journalCells(opened.workbook).read())
      for (const cell of row) expect(cell.length).toBeLessThanOrEqual(longestCell);
  });

  it('are cut where a server refuses with them', () => {
    const opened = openPulled({ products: 6 });
    const { id } = opened.variation(0);
    opened.typeIn(id, 'description', 'baru');
    const plan = opened.preview();
    opened.shop.faults.add({ method: 'PATCH', fault: { kind: 'failed200', message: noise(80_000) } });
    const { counts } = opened.confirmAll(plan);
    expect(counts.failed).toBe(1);
    expect(String(opened.cell(id, '#result')).length).toBeLessThan(2000);
  });
});

describe('chunkToFit', () => {
  it('keeps all items in their order, in parts that fit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), (sizes) => {
        const parts = chunkToFit(sizes, { items: 4, size: 40 }, (size) => size);
        expect(parts.flat()).toEqual(sizes);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(4);
          expect(part.length === 1 || part.reduce((sum, size) => sum + size, 0) <= 40).toBe(true);
        }
      }),
    );
  });
});
