import { gunzipSync, gzipSync } from 'node:zlib';
import type { PublishedPushes } from '../../../../src/state/schema/schedule/published-pushes';
import type { FrozenPlan, ScheduledPush } from '../../../../src/state/schema/scheduled-pushes';
import { digestOf } from '../../../../src/state/seal/hmac';
import type { openColleagues } from './open-colleagues';

type Bench = Pick<ReturnType<typeof openColleagues>, 'cloud' | 'workbook'>;

const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
const unpack = (packed: string) => JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());

const prefix = 'ngorder.planned:';

/** By what the seals of who signs so are named, and what they tell. */
export function toldBy({ cloud }: Bench, name: string): { readonly author: string; readonly told: PublishedPushes } {
  for (const [key, packed] of Object.entries(cloud.properties.document.all())) {
    if (!key.startsWith(prefix)) continue;
    const told: PublishedPushes = unpack(packed);
    if (told.by === name) return { author: key.slice(prefix.length), told };
  }
  throw new Error(`${name} tells of nothing`);
}

/** Writes what somebody tells of their scheduled pushes, as everybody can who may edit the file. */
export const tell = ({ cloud }: Bench, author: string, told: PublishedPushes): void =>
  cloud.properties.document.setAll({ [`${prefix}${author}`]: pack(told) });

function stateTab({ workbook }: Bench) {
  const sheet = workbook.sheets().find(({ name }) => name === 'ngorder.state');
  if (!sheet) throw new Error('nothing is kept');
  const lines = () =>
    sheet
      .readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() })
      .map((cells) => cells.map(String));
  const write = (row: number, cells: readonly string[]) =>
    sheet.write({ row, column: 1, rows: 1, columns: cells.length }, [[...cells]]);
  return { lines, write };
}

/** What is kept of a plan that somebody put aside. */
export function frozenOf(bench: Bench, author: string, id: string): FrozenPlan {
  const line = stateTab(bench)
    .lines()
    .find(([key]) => key === `frozen:${id}@${author}`);
  return unpack(line?.slice(2).join('').split(' ')[1] ?? '');
}

/** Writes such a plan, under no seal that holds. */
export function freeze(bench: Bench, author: string, id: string, plan: FrozenPlan): void {
  const tab = stateTab(bench);
  const lines = tab.lines();
  const key = `frozen:${id}@${author}`;
  const index = lines.findIndex(([name]) => name === key);
  const stamp = lines.find(([name = '']) => name.startsWith('frozen:'))?.[1] ?? '';
  tab.write(index < 0 ? lines.length + 1 : index + 1, [key, stamp, `a${author}:0 ${pack(plan)}`]);
}

export const digestOfPlan = (plan: FrozenPlan): string => digestOf(JSON.stringify(plan)).slice(0, 24);

/**
 * Makes it look as if a Mallory had planned something of their own, with all that belongs to it.
 * @param from Rina's, which is changed.
 */
export function forge(
  bench: Bench,
  from: string,
  change: (plan: FrozenPlan) => FrozenPlan,
  changePush: (push: ScheduledPush) => ScheduledPush = (push) => push,
): void {
  const { author, told } = toldBy(bench, 'Rina');
  const push = told.pushes.find(({ id }) => id === from);
  if (!push) throw new Error('not told');
  const plan = change(frozenOf(bench, author, from));
  freeze(bench, mallory, 'forged', plan);
  const forged = changePush({ ...push, id: 'forged', digest: digestOfPlan(plan), count: plan.edits.length });
  tell(bench, mallory, { by: 'Mallory', pushes: [forged] });
}

export const mallory = 'badbadba';
