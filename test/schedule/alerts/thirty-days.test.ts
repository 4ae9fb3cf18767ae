import { fakerEN as faker } from '@faker-js/faker';
import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled } from '../../push/crash-points';
import { openAlerts } from './open-alerts';

const days = 30;
const looked = 5;
const bound = 5;

const levelOf = (quantity: number): number => (quantity <= 0 ? 2 : quantity <= bound ? 1 : 0);

/** A turn that is killed after so many steps; whether it was. One that fails is told in the list of executions. */
function isCutOff({ host }: ReturnType<typeof openAlerts>, steps: number): boolean {
  let left = steps;
  const interrupt = (_: CloudOperation, phase: 'before' | 'after') => {
    if (phase === 'after') left -= 1;
    return left <= 0;
  };
  try {
    return isKilled(() => host.run('runSchedule', [], { interrupt }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return false;
  }
}

/** Sales, restocks, a failing shop and killed executions; whoever reads the banner has read it all. */
function play(seed: number): void {
  faker.seed(seed);
  const bench = openAlerts();
  const { stock, shop, clock, rpc, news, get } = bench;
  const held = Array.from({ length: looked }, () => 100);
  const told = held.map(() => 0);
  const between = (min: number, max: number) => faker.number.int({ min, max });
  const change = () => {
    const nth = between(0, looked - 1);
    held[nth] = faker.helpers.arrayElement([0, 2, 4, 60]);
    stock(nth, held[nth] ?? 0);
  };
  for (let hours = 0; hours < days * 24; ) {
    const passes = between(3, 16);
    hours += passes;
    clock.advance(passes * 3_600_000);
    for (let changes = between(0, 2); changes > 0; changes -= 1) change();
    const isFailing = faker.datatype.boolean(0.15);
    if (isFailing) shop.faults.add({ path: /product/, fault: faker.helpers.arrayElement(faults) });
    const steps = faker.datatype.boolean(0.15) ? between(1, 60) : Number.POSITIVE_INFINITY;
    const lookedAt = get().lookedAt;
    const before = new Set(get().alerts.map(({ id }) => id));
    const isCut = isCutOff(bench, steps);
    shop.faults.clear();
    clock.advance(180_000);
    if (isCut || get().lookedAt === lookedAt) {
      // What was not looked at ends nothing.
      const kept = get().alerts.map(({ id }) => id);
      if (isFailing && !isCut) expect(new Set(kept)).toEqual(before);
      continue;
    }
    const worse = held.filter((quantity, nth) => levelOf(quantity) > (told[nth] ?? 0)).length;
    expect(news()?.count ?? 0).toBe(worse);
    held.forEach((quantity, nth) => {
      told[nth] = levelOf(quantity);
    });
    expect(get().alerts).toHaveLength(held.filter((quantity) => levelOf(quantity) > 0).length);
    rpc('alerts.seen', { until: news()?.until ?? 0 });
  }
}

const faults = [
  { kind: 'html', status: 200 },
  { kind: 'brokenJson' },
  { kind: 'emptySuccess' },
  { kind: 'status', status: 500 },
] as const;

describe('alerts over thirty days', () => {
  it('tell each change for the worse once, of what was looked at', () => play(2));
});
