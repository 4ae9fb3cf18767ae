import type { RpcApi } from '../../../../src/rpc/calls';
import type { RunOptions } from '../../../../workbench/apps-script/run-options';
import { hourMs, openScheduled, type Scheduled, type ScheduledList } from '../open-scheduled';

export type TakeOver = RpcApi['scheduled.planTakeOver']['value'];
export type OthersPush = RpcApi['scheduled.others']['value'][number];

export const budi = { as: 'colleague' } as const;
export const cici = { as: 'third' } as const;
type Person = typeof budi | typeof cici;

/** From planning until the hour in which it begins; and until the hour in which it goes back. */
export const untilStart = 24 * 5 - 2;
export const untilEnd = 48;

/** Rina has planned prices for a weekend; Budi and Cici work in the same file, with keys of their own. */
export function openColleagues(count = 2, ...options: Parameters<typeof openScheduled>) {
  const bench = openScheduled(...options);
  const { rpc, shop, cloud, clock, host, price } = bench;
  rpc('settings.set', { name: 'Rina' });
  cloud.shareWith('third');
  for (const [person, name] of [
    [budi, 'Budi'],
    [cici, 'Cici'],
  ] as const) {
    rpc('connection.save', { key: shop.options.key }, person);
    rpc('settings.set', { name }, person);
  }
  const { planned, push } = bench.plan(count);
  const others = (person: Person = budi) => rpc<OthersPush[]>('scheduled.others', {}, person);
  const look = (person: Person = budi, by = 'Rina') => {
    const { author, id } = others(person).find((one) => one.by === by) ?? {};
    return rpc<TakeOver>('scheduled.planTakeOver', { author, id }, person);
  };
  const take = ({ plan }: TakeOver, person: Person = budi, run: RunOptions = {}) =>
    rpc<Scheduled>(
      'scheduled.takeOver',
      { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
      { ...person, ...run },
    );
  const listOf = (person?: Person) => rpc<ScheduledList>('scheduled.list', {}, person ?? {}).pushes;
  /** What becomes due within these hours is done by one person alone: nobody else is there. */
  const turnOf = (person: Person | undefined, hours = 1, run: RunOptions = {}) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule', [], { ...person, ...run });
  };
  const prices = () => planned.map(({ id }) => price(id));
  const [before, wanted] = [planned.map((one) => one.before), planned.map((one) => one.wanted)];
  const setPrice = (id: number | undefined, to: number) => {
    const found = shop.variations().find((one) => one.id === id);
    if (found) Object.assign(found, { price: to });
  };
  const changes = () => shop.log.filter(({ method, path }) => method === 'PATCH' && /product/.test(path)).length;
  return { ...bench, planned, push, others, look, take, listOf, turnOf, prices, before, wanted, setPrice, changes };
}
