import type { RpcApi } from '../../src/rpc/calls';
import { daily, openJobs, type Schedule } from './open-jobs';

type Plan = RpcApi['jobs.planTakeOver']['value'];
interface StateView {
  readonly schedule: Schedule & { readonly overdue: readonly { readonly by: string | null }[] };
}

export const colleague = { as: 'colleague' } as const;
export const third = { as: 'third' } as const;

/** A daily job of the owner's, Sari's, as their colleagues see it, Budi and Rina, who have keys of their own. */
export function openShared(task: (bench: ReturnType<typeof openJobs>) => object = tabsTask) {
  const bench = openJobs();
  const { rpc, shop, cloud } = bench;
  rpc('settings.set', { name: 'Sari' });
  bench.save({ task: task(bench), timing: daily });
  cloud.shareWith('third');
  for (const [person, name] of [
    [colleague, 'Budi'],
    [third, 'Rina'],
  ] as const) {
    rpc('connection.save', { key: shop.options.key }, person);
    rpc('settings.set', { name }, person);
  }
  const theirs = () => rpc<Schedule>('jobs.list', {}, colleague);
  /** Of Sari's job, unless that of somebody else is named, as its row in the list offers. */
  const plan = (person: { readonly as: string } = colleague, by = 'Sari') => {
    const { author, id } = rpc<Schedule>('jobs.list', {}, person).others.find((one) => one.by === by) ?? {};
    return rpc<Plan>('jobs.planTakeOver', { author, id }, person);
  };
  const take = ({ author, id, seen }: Plan, person: { readonly as: string } = colleague) =>
    rpc<Schedule>('jobs.takeOver', { author, id, seen }, person);
  /** Sari's job, as a third person sees it. */
  const seenByThird = () => rpc<Schedule>('jobs.list', {}, third).others.find(({ by }) => by === 'Sari');
  const state = (options = {}) => rpc<StateView>('state.get', {}, options).schedule;
  /** Changes what colleagues see of a person's jobs, as everybody can who may edit the file. */
  const publish = (author: string, change: (text: string) => string) => {
    const name = `ngorder.schedule:${author}`;
    cloud.properties.document.setAll({ [name]: change(cloud.properties.document.get(name) ?? '') });
  };
  return { ...bench, theirs, plan, take, seenByThird, state, publish };
}

const tabsTask = ({ suppliers }: { readonly suppliers: number }) => ({ kind: 'tabs', tabIds: [suppliers] });
