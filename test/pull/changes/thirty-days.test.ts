import { fakerEN as faker } from '@faker-js/faker';
import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { viewTab } from '../../../workbench/tab-view';
import { RpcFailure } from '../../../workbench/workbench';
import { isKilled } from '../../push/crash-points';
import { hourMs, openWatched, type Watched } from './open-watched';

const days = 30;

type Values = Record<string, Record<string, unknown>>;

/** A file that is refreshed a few times a day, by executions of which some are killed, while the shop sells, edits and deletes, and somebody pushes. */
class Story {
  private readonly bench: Watched;
  private readonly keys: readonly string[];

  constructor(seed: number) {
    faker.seed(seed);
    this.bench = openWatched({ products: 8, seed });
    this.keys = ['price', 'stock:0'];
    this.bench.keep(this.keys);
    this.bench.refresh();
  }

  play(): void {
    const first = this.inShop();
    for (let day = 0; day < days; day += 1) {
      for (let hour = 0; hour < 24; hour += this.between(6, 16)) this.playHours();
      if (faker.datatype.boolean(0.1)) this.bench.clock.advance(this.between(1, 40) * hourMs);
    }
    this.bench.clock.advance(hourMs);
    this.bench.refresh();
    expect(this.applied(first)).toEqual(this.inShop());
  }

  private playHours(): void {
    const { clock, shop, rpc, tabId, setPrice } = this.bench;
    clock.advance(this.between(1, 5) * hourMs);
    for (const { id, price } of this.some()) setPrice(id, price + this.between(1, 900));
    for (const { id } of this.some()) if (this.bench.stock(id) > 3) shop.sell(id, 0, this.between(1, 3));
    if (faker.datatype.boolean(0.03) && shop.state.products.size > 4)
      shop.removeProduct(this.some(1)[0]?.productId ?? 0);
    if (faker.datatype.boolean(0.3)) this.push();
    let left = faker.datatype.boolean(0.4) ? this.between(1, 60) : Number.POSITIVE_INFINITY;
    const interrupt = (_: CloudOperation, phase: 'before' | 'after') => phase === 'after' && --left <= 0;
    isKilled(() => this.attempt(() => rpc('pull.run', { tabId }, { interrupt })));
    clock.advance(180_000);
  }

  private push(): void {
    const { typeIn, preview, confirmAll, stock } = this.bench;
    this.attempt(() => {
      for (const { id } of this.some(2)) {
        if (faker.datatype.boolean()) typeIn(id, 'stock:0', String(stock(id) + this.between(1, 9)));
        else typeIn(id, 'price', String(this.between(20_000, 90_000)));
      }
      confirmAll(preview());
    });
  }

  /** A person waits while a refresh that was cut off is not finished; a row may be gone. */
  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof RpcFailure) && !(error instanceof Error && /no row/.test(error.message))) throw error;
    }
  }

  private some(most = 3) {
    return faker.helpers.arrayElements(
      this.bench.shop.variations().filter(({ stock }) => stock.has(0)),
      { min: 1, max: most },
    );
  }

  private between(min: number, max: number): number {
    return faker.number.int({ min, max });
  }

  /** What the shop says of the watched columns: as a tab shows it that was pulled just now, and in which nobody has typed. */
  private inShop(): Values {
    const { shop, rpc, cloud } = this.bench;
    const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'variations', newTab: true, filters: {} });
    const view = viewTab(cloud.workbook, tabId);
    return Object.fromEntries(
      shop.variations().map(({ id }) => [id, Object.fromEntries(this.keys.map((key) => [key, view.cell(id, key)]))]),
    );
  }

  /** All changes that were kept, one after another, applied to what there was at first. */
  private applied(first: Values): Values {
    const now = structuredClone(first);
    const { lines, left } = this.bench.list('all');
    expect(left).toBeNull();
    const moments = [...new Set(lines.map(({ at }) => at))].sort((one, other) => one - other);
    for (const line of moments.flatMap((at) => lines.filter((one) => one.at === at))) {
      if (line.kind === 'gone') delete now[line.id];
      if (line.kind !== 'value') continue;
      const row = now[line.id] ?? {};
      expect([line.id, line.column, row[line.column]]).toEqual([line.id, line.column, line.from]);
      row[line.column] = line.to;
    }
    return now;
  }
}

describe('thirty days of changes', () => {
  it.each([1, 2])('add up: applied to what there was at first, they make what there is at last (seed %i)', (seed) => {
    new Story(seed).play();
  });
});
