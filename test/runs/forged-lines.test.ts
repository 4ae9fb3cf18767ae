import type { RunReview } from '../../src/jobs/review-run';
import { isHttp, isKilled, killAt } from '../push/crash-points';
import { openDataset } from '../push/open-dataset';
import { codeOf, openPulled } from '../push/open-pulled';
import {
  adoptAll,
  changing,
  type ForgedLine,
  forgeLines,
  forgeOperations,
  isRunLine,
  meaning,
  pack,
  unpack,
} from './forged-lines';
import { journalCells } from './journal-cells';
import { colleague, openLeft, silenceMs } from './left-push';
import { killedAtChange } from './shared-push';

type Left = ReturnType<typeof openLeft>;

/** How often somebody went on with the run in doubt, as anybody may write it. */
const turnOf =
  (turn: number) =>
  ({ cells, cloud, run }: Left): void => {
    forgeLines(cells, (lines) => {
      const [line] = lines;
      cloud.properties.document.setAll({ [`ngorder.turn:${line?.stamp}`]: JSON.stringify({ run, turn }) });
      return lines.map((one) => ({ ...one, at: String(Number(one.at) + 1) }));
    });
  };

const nowhere = (column: string) => ({ column, id: 'x', parentId: 'y' });

describe('a run that somebody wrote into', () => {
  it.each<[string, (left: Left) => void]>([
    ['its own line stands twice', ({ cells }) => forgeLines(cells, (lines) => [...lines, ...lines.filter(isRunLine)])],
    [
      'an operation stands twice',
      ({ cells }) => forgeLines(cells, (lines) => [...lines, ...lines.filter(({ operation }) => operation === '2')]),
    ],
    [
      'its own line names no kind',
      ({ cells }) =>
        forgeLines(cells, (lines) => lines.map((line) => (isRunLine(line) ? { ...line, kind: '' } : line))),
    ],
    ['its turn is the last that there is', turnOf(99_999_999)],
    ['its turn is longer than its line can say', turnOf(999_999_999)],
    ['its turn is beyond all numbers', turnOf(1e21)],
    ['its turn is half a one', turnOf(1.5)],
    ['an operation changes nothing', ({ cells }) => forgeOperations(cells, (line) => meaning(line, { changes: [] }))],
    [
      'what is done names no record',
      ({ cells }) =>
        forgeOperations(cells, (line) => ({
          ...changing(line, nowhere('price')),
          kind: 'product.patch',
          state: 'done',
        })),
    ],
    [
      'it has no name of ours',
      (left) => forgeLines(left.cells, (lines) => lines.map((line) => ({ ...line, run: 'x'.repeat(300) }))),
    ],
  ])('can be ended, by its owner and by a colleague, whether or not it can be carried on: %s', (_what, change) => {
    for (const options of [{}, colleague]) {
      for (const isTried of [false, true]) {
        const left = openLeft();
        change(left);
        const run = left.cells.read()[0]?.[0] ?? '';
        expect(codeOf(() => left.rpc('state.get', {}, options))).toBe('none');
        if (isTried) codeOf(() => adoptAll(left, run, options));
        for (const one of [left.run, run]) codeOf(() => left.rpc('runs.abandon', { run: one }, options));
        expect(codeOf(() => left.rpc('push.preview', {}, options))).toBe('none');
      }
    }
  });

  it.each<[string, (lines: ForgedLine[]) => ForgedLine[]]>([
    ['a line stands twice', (lines) => [...lines, ...lines.slice(-1)]],
    ['its own line stands twice', (lines) => [...lines, ...lines.filter(isRunLine)]],
    [
      'an operation is looked for under another marker',
      (lines) =>
        lines.map((line) => (line.operation === '1' ? meaning(line, { marker: 'Ngorder for Sheets x/1' }) : line)),
    ],
    [
      'an operation is looked for under the marker of another one',
      (lines) => {
        const { marker } = unpack(lines.find(({ operation }) => operation === '1')?.intent ?? '');
        return lines.map((line) => (line.operation === '2' ? meaning(line, { marker }) : line));
      },
    ],
    [
      'one request changes what belongs into two',
      (lines) => {
        const [first, second] = lines.filter((line) => !isRunLine(line)).map(({ intent }) => unpack(intent).changes[0]);
        return lines.map((line) => (line.operation === '2' ? meaning(line, { changes: [second, first] }) : line));
      },
    ],
  ])('is shown as damaged, and carried on by nobody, where %s', (_what, change) => {
    for (const options of [{}, colleague]) {
      const left = openLeft();
      forgeLines(left.cells, change);
      const sent = left.added();
      const { seen, details } = left.rpc<RunReview>('runs.review', { run: left.run }, options);
      expect(details).toBeNull();
      const adoption = { run: left.run, seen, chosen: ['1', '2', '3'] };
      expect(codeOf(() => left.rpc('runs.adopt', adoption, options))).toBe('damagedState');
      expect(left.added()).toEqual(sent);
    }
  });

  it('is looked for in the shop since it was named, though its lines say that it is younger', () => {
    const left = openLeft('after');
    left.clock.advance(5 * 86_400_000);
    const now = String(left.clock.now());
    forgeLines(left.cells, (lines) => lines.map((line) => ({ ...line, at: now })));
    adoptAll(left, left.run, colleague);
    expect(left.added()).toEqual([5, 5, 5, 5, 5, 5]);
  });

  it('is proven by what left days ago, and its rest goes out', () => {
    const left = openLeft('after');
    left.clock.advance(5 * 86_400_000);
    left.rpc('runs.resume');
    expect(left.added()).toEqual([5, 5, 5, 5, 5, 5]);
  });

  it('makes good for a sale once, though the line that did so was taken out days ago', () => {
    const opened = openPulled({ products: 20 });
    const { id } = opened.variation(0);
    opened.type(id, '70');
    const plan = opened.preview();
    const cells = journalCells(opened.workbook);
    let hasSold = false;
    const isLost = isKilled(() =>
      opened.confirmAll(plan, {
        interrupt: ({ requests }, phase) => {
          const changes = requests.some(({ method }) => method !== 'GET');
          if (phase === 'before' && changes && !hasSold) {
            hasSold = true;
            opened.shop.sell(id, 0, 2);
          }
          return phase === 'after' && requests.some(({ url }) => url.includes('update-stock'));
        },
      }),
    );
    expect([isLost, opened.stock(id)]).toEqual([true, 68]);
    opened.clock.advance(5 * 86_400_000);
    forgeLines(cells, (lines) =>
      lines
        .filter(({ operation }) => operation !== '1+1')
        .map((line) => (line.operation === '1' ? { ...line, state: 'leaving', result: '' } : line)),
    );
    const { run } = opened.rpc<{ unfinished: { run: string } }>('state.get').unfinished;
    adoptAll(opened, run);
    expect(opened.stock(id)).toBe(68);
  });

  it('stays nobody’s own where it needs what this version does not know', () => {
    const left = openLeft();
    forgeOperations(left.cells, (line) => (line.operation === '3' ? changing(line, { column: 'mood' }) : line));
    const before = left.cells.read();
    expect(codeOf(() => adoptAll(left, left.run, colleague))).toBe('unknownKind');
    expect(left.cells.read()).toEqual(before);
  });

  it('changes no other record than the one that it shows', () => {
    const opened = openDataset('suppliers', 'id', { products: 8 });
    const [first, second] = opened.shop.state.suppliers;
    if (!first || !second) throw new Error('too small a shop');
    opened.type(first.id, 'name', 'Pemasok X');
    expect(isKilled(() => opened.confirm(opened.preview(), { interrupt: killedAtChange('before') }))).toBe(true);
    opened.clock.advance(silenceMs);
    const cells = journalCells(opened.cloud.workbook);
    forgeOperations(cells, (line) => {
      const { changes } = unpack(line.intent);
      const other = { ...changes[0], id: String(second.id), column: 'address', from: first.address, to: 'Jl. Palsu' };
      return { ...line, intent: pack({ ...unpack(line.intent), changes: [...changes, other] }) };
    });
    const { run } = opened.rpc<{ unfinished: { run: string } }>('state.get').unfinished;
    const { address } = first;
    expect(codeOf(() => adoptAll(opened, run))).not.toBe('none');
    expect(first.address).toBe(address);
  });
});

describe('an opname whose acceptance named no id', () => {
  it.each(['kept', 'killed'])('is found by its marker and comes to its end: %s', (how) => {
    const opened = openPulled({ products: 20 });
    const { id } = opened.variation(0);
    opened.type(id, '70');
    opened.shop.faults.add({ method: 'POST', path: /stock-opname/, nth: 1, fault: { kind: 'wrongTypes' } });
    const plan = opened.preview();
    const interrupt = how === 'killed' ? killAt(4, 'before', isHttp) : () => false;
    const isDead = isKilled(() => opened.confirmAll(plan, { interrupt }));
    if (isDead) {
      opened.clock.advance(silenceMs);
      opened.rpc('push.resume');
    }
    expect([opened.stock(id), String(opened.cell(id, '#result')).slice(0, 1)]).toEqual([70, '✓']);
    expect(codeOf(() => opened.rpc('push.preview'))).toBe('none');
  });
});

describe('what a line of somebody else says was sent with a product', () => {
  it('makes nothing good in another product than the one that was shown', () => {
    const opened = openPulled({ products: 20 });
    const { shop, rpc, clock, workbook, typeIn, preview, confirm, stock } = opened;
    const [shown, other] = [opened.variation(0), opened.variation(1)];
    expect(shown.productId).not.toBe(other.productId);
    rpc('connection.save', { key: shop.options.key }, colleague);
    typeIn(shown.id, 'price', String(shown.price + 500));
    expect(isKilled(() => confirm(preview(), [], { interrupt: killedAtChange('after') }))).toBe(true);
    const figure = stock(other.id);
    shop.sell(other.id, 0, 2);
    const variation = shop.state.variations.get(other.id);
    if (variation) shop.state.changeStock(variation, 0, 2, { description: 'Edit produk' });
    clock.advance(silenceMs);
    const claim = (line: ForgedLine): ForgedLine => {
      const result = unpack(line.result);
      const claimed = { id: String(other.id), stock_quantity: figure, warehouse_stock: [] };
      const variations = [...result.sent.variations, { ...result.sent.variations[0], ...claimed }];
      return { ...line, result: pack({ ...result, sent: { ...result.sent, variations } }) };
    };
    forgeOperations(journalCells(workbook), claim);
    const run = rpc<{ unfinished: { run: string } }>('state.get', {}, colleague).unfinished.run;
    adoptAll(opened, run, colleague);
    expect([stock(other.id), shop.state.variations.get(shown.id)?.price]).toEqual([figure, shown.price + 500]);
  });

  it('corrects no stock that it did not show: what somebody set right by hand is told, and stays', () => {
    for (const claim of ['sent', 'earlier', 'readAt'] as const) {
      const { opened, variation, figure } = openCorrected();
      const { shop, rpc, stock } = opened;
      forgeOperations(journalCells(opened.workbook), claimsOf(claim, `${variation.id}/0`, figure));
      const run = rpc<{ unfinished: { run: string } }>('state.get', {}, colleague).unfinished.run;
      const ended = adoptAll(opened, run, colleague);
      expect([claim, stock(variation.id)]).toEqual([claim, figure]);
      expect(shop.state.variations.get(variation.id)?.price).toBe(variation.price + 500);
      expect([claim, JSON.stringify(ended)]).toEqual([claim, expect.stringMatching(/"kind":"soldMeanwhile"/)]);
    }
  });

  it.each(['leaving', 'accepted', 'done'])(
    'is not needed for what the shop shows already, and keeps no other product from going out: %s',
    (state) => {
      const opened = openPulled({ products: 20 });
      const { shop, rpc, clock, typeIn, preview, confirm } = opened;
      const variations = [opened.variation(0), opened.variation(1)].map(({ id, price }) => ({ id, price }));
      rpc('connection.save', { key: shop.options.key }, colleague);
      for (const { id, price } of variations) typeIn(id, 'price', String(price + 500));
      expect(isKilled(() => confirm(preview(), [], { interrupt: killedAtChange('after') }))).toBe(true);
      clock.advance(silenceMs);
      forgeOperations(journalCells(opened.workbook), (line) =>
        line.state === 'leaving' ? { ...line, state, result: '' } : line,
      );
      const run = rpc<{ unfinished: { run: string } }>('state.get', {}, colleague).unfinished.run;
      adoptAll(opened, run, colleague);
      const prices = variations.map(({ id, price }) => (shop.state.variations.get(id)?.price ?? 0) - price);
      expect([prices, shop.changes.get('PATCH /product')]).toEqual([[500, 500], 2]);
    },
  );
});

/** A price that had left when its push died. Then somebody filled up the stock, sold two, and brought them back by hand. */
function openCorrected() {
  const opened = openPulled({ products: 20 });
  const { shop, rpc, clock, typeIn, preview, confirm } = opened;
  const found = opened.variation(0);
  const variation = { id: found.id, price: found.price };
  rpc('connection.save', { key: shop.options.key }, colleague);
  typeIn(found.id, 'price', String(found.price + 500));
  expect(isKilled(() => confirm(preview(), [], { interrupt: killedAtChange('after') }))).toBe(true);
  const change = (by: number, description: string) => {
    const held = shop.state.variations.get(found.id);
    if (held) shop.state.changeStock(held, 0, by, { description });
  };
  change(10, 'Restock');
  shop.sell(found.id, 0, 2);
  change(2, 'Edit produk');
  clock.advance(silenceMs);
  return { opened, variation, figure: opened.stock(found.id) };
}

/** A line that pretends that a stock went out with the product. */
const claimsOf =
  (claim: 'sent' | 'earlier' | 'readAt', place: string, figure: number) =>
  (line: ForgedLine): ForgedLine => {
    const result = unpack(line.result);
    const [variation = ''] = place.split('/');
    const variations = result.sent.variations.map((one: { id: string }) =>
      one.id === variation ? { ...one, stock_quantity: figure, warehouse_stock: [] } : one,
    );
    const sent = claim === 'earlier' ? result.sent : { ...result.sent, variations };
    const earlier = [{ readAt: result.readAt, stock: { [place]: figure } }];
    const claimed = claim === 'earlier' ? { earlier } : {};
    const readAt = claim === 'readAt' ? 0 : result.readAt;
    return { ...line, result: pack({ ...result, sent, readAt, ...claimed }) };
  };
