import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { FaultRule } from '../../../workbench/shop/faults';
import { type EditSet, editSets } from '../edit-sets';
import type { JournalState } from '../journal-states';
import { atChange, beside, when } from '../kill-points';
import {
  expectResumed,
  killPush,
  type Meanwhile,
  nothingHappens,
  openEdited,
  pushedSchema,
  pushUndisturbed,
} from '../pushed-edits';
import { type Scenario, scenario } from '../scenario';
import type { Interrupt } from '../tab-editor';

/** A push that dies somewhere. */
interface KilledPush {
  readonly name: string;
  readonly title: string;
  readonly edits: EditSet;
  readonly at: (bench: InProcessWorkbench) => Interrupt;
  /** What the journal shows then. */
  readonly journal: readonly string[];
  /** What becomes of some requests of the last wave. */
  readonly fault?: FaultRule;
  readonly meanwhile?: Meanwhile;
}

const killed = ({ edits, at, journal, fault, meanwhile = nothingHappens, ...title }: KilledPush): Scenario =>
  scenario({
    ...title,
    shop: edits.shop,
    expected: pushedSchema,
    arrange: (bench, another) => {
      const undisturbed = pushUndisturbed(another(), edits, meanwhile);
      const edited = openEdited(bench, edits);
      if (fault) bench.shop.faults.add(fault);
      killPush(edited, beside(meanwhile(edited), at(bench)), ['push running', ...journal].sort());
      bench.shop.faults.clear();
      return undisturbed;
    },
    check: (bench, pushed) => expectResumed(bench, edits, pushed),
  });

/** Where the last wave of changes is cut off: which wave, and which of its requests get lost on the way. */
interface Cut {
  readonly wave: number;
  readonly phase: 'before' | 'after';
  readonly fault?: FaultRule;
}

/** In the middle of sending a kind of change: nothing of the last wave had left, all of it had been carried out, or some. */
function whileSending(
  kind: string,
  edits: EditSet,
  states: readonly string[],
  cuts: Readonly<Record<'before' | 'after' | 'partly', Cut>>,
): Scenario[] {
  const titles = {
    before: 'the last requests have not left',
    after: 'the shop has acted on all of them, the last answers are lost',
    partly: 'some of the last requests have reached the shop, the others never will',
  };
  return (['before', 'after', 'partly'] as const).map((how) => {
    const { wave, phase, fault } = cuts[how];
    return killed({
      name: `push-killed-${kind.replace('.', '-')}-${how}`,
      title: `A push is killed while it sends ${kind}: ${titles[how]}`,
      edits,
      at: () => atChange(wave, phase),
      journal: states.map((state) => `${kind} ${state}`),
      ...(fault ? { fault } : {}),
    });
  });
}

/** From the nth request on that changes something. */
const loses = (method: string, nth: number): FaultRule => ({
  method,
  nth,
  times: 99,
  fault: { kind: 'dropRequest' },
});

/** All go in one wave. */
const together = (method: string) =>
  ({
    before: { wave: 1, phase: 'before' },
    after: { wave: 1, phase: 'after' },
    partly: { wave: 1, phase: 'after', fault: loses(method, 3) },
  }) as const;

/** The first request goes alone: it has to prove itself, or to find out which spelling of its path this shop serves. */
const firstAlone = (method: string, nth: number) =>
  ({
    before: { wave: 2, phase: 'before' },
    after: { wave: 2, phase: 'after' },
    partly: { wave: 2, phase: 'after', fault: loses(method, nth) },
  }) as const;

const sendings = [
  whileSending('stock.set', editSets.counts, ['open'], firstAlone('POST', 3)),
  whileSending('stock.add', editSets.differences, ['accepted', 'open'], firstAlone('PATCH', 4)),
  whileSending('product.patch', editSets.products, ['accepted', 'open'], firstAlone('PATCH', 3)),
  whileSending('supplier.patch', editSets.suppliers, ['accepted', 'open'], firstAlone('PATCH', 3)),
  whileSending('order.awb', editSets.waybills, ['open'], together('POST')),
  whileSending('order.pay', editSets.payments, ['open'], together('PATCH')),
  whileSending('order.command', editSets.cancellations, ['open'], together('POST')),
].flat();

const statesOf = (kind: string, journal: readonly JournalState[]) =>
  journal.filter((line) => line.kind === kind).map(({ state }) => state);
const areAll = (state: string, states: readonly string[]): boolean =>
  states.length > 0 && states.every((one) => one === state);
const isFollowUp = ({ operation }: JournalState): boolean => operation.includes('+');

/** Two pieces of the first record are sold while its count is carried out. */
const soldMeanwhile: Meanwhile = ({ editor: { bench }, ids: [first = 0] }) => {
  let isSold = false;
  return () => {
    if (isSold || bench.shop.state.opnames.length === 0) return;
    isSold = true;
    bench.shop.sell(first, 0, 2);
  };
};

const mixed = editSets.mixed;

const elsewhere = [
  killed({
    ...{ name: 'push-killed-before-first-request', edits: mixed },
    title: 'A push is killed right after it was written into the journal, before anything has left',
    at: (bench) => when(bench, 'flush', 'after', (journal) => journal.some(({ state }) => state === 'running')),
    journal: ['stock.set open', 'stock.add open', 'product.patch open'],
  }),
  killed({
    ...{ name: 'push-killed-canary-stock-add', edits: editSets.differences },
    title: 'A push is killed when the first difference, which goes alone, has reached the shop, its answer lost',
    at: () => atChange(1, 'after'),
    journal: ['stock.add open'],
  }),
  killed({
    ...{ name: 'push-killed-canary-product-patch', edits: editSets.products },
    title: 'A push is killed when the first product, which goes alone, has reached the shop, its answer lost',
    at: () => atChange(1, 'after'),
    journal: ['product.patch open'],
  }),
  killed({
    ...{ name: 'push-killed-accepted', edits: editSets.counts },
    title: 'A push is killed while the shop works on what it has accepted',
    at: (bench) => when(bench, 'httpWave', 'before', (journal) => areAll('accepted', statesOf('stock.set', journal))),
    journal: ['stock.set accepted'],
  }),
  killed({
    ...{ name: 'push-killed-before-read-back', edits: editSets.counts },
    title: 'A push is killed when everything is carried out, before it is read back',
    at: (bench) => when(bench, 'httpWave', 'before', (journal) => areAll('done', statesOf('stock.set', journal))),
    journal: ['stock.set done'],
  }),
  killed({
    ...{ name: 'push-killed-before-verdicts', edits: editSets.counts },
    title: 'A push is killed between the reading back and the verdicts',
    at: (bench) => when(bench, 'sheetWrite', 'before', (journal) => areAll('done', statesOf('stock.set', journal))),
    journal: ['stock.set done'],
  }),
  killed({
    ...{ name: 'push-killed-before-its-end-is-noted', edits: editSets.counts },
    title: 'A push is killed when its verdicts are written, before its end is noted',
    at: (bench) => when(bench, 'flush', 'before', (journal) => areAll('finished', statesOf('push', journal))),
    journal: ['stock.set done'],
  }),
  killed({
    ...{ name: 'push-killed-follow-up-noted', edits: mixed, meanwhile: soldMeanwhile },
    title: 'A push is killed when a sale that its count wiped out is noted to be made good, before the count is closed',
    at: (bench) => when(bench, 'flush', 'after', (journal) => journal.some(isFollowUp)),
    journal: ['stock.set accepted', 'stock.add open', 'product.patch open'],
  }),
  killed({
    ...{ name: 'push-killed-follow-up-not-sent', edits: mixed, meanwhile: soldMeanwhile },
    title: 'A push is killed before it makes good a sale that its count wiped out',
    at: (bench) => when(bench, 'httpWave', 'before', (journal) => journal.some(isFollowUp)),
    journal: ['stock.set done', 'stock.add open', 'product.patch open'],
  }),
  killed({
    ...{ name: 'push-killed-follow-up-sent', edits: editSets.oneCount, meanwhile: soldMeanwhile },
    title: 'A push is killed when it has made good a sale that its count wiped out, the answer lost',
    at: () => atChange(2, 'after'),
    journal: ['stock.set done', 'stock.add open'],
  }),
];

export const killedPushes: readonly Scenario[] = [...sendings, ...elsewhere];
