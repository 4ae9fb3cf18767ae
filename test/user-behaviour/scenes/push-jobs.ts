import { changesOf, type RunInHistory } from '../../../src/jobs/run-history';
import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import type { Job } from '../scene';
import { customerTable, variationTable } from './pull-jobs';
import type { PulledTable } from './pulled-scene';
import {
  confirm,
  confirmAndDie,
  lookAgain,
  noteConfirmed,
  noteTold,
  openPushScene,
  type PushCourse,
  preview,
} from './push-scene';

const edits = 3;

const priceTable: PulledTable = { ...variationTable, edited: { key: 'price' }, typedText: '123000' };

const stockTexts = (index: number): string => String(301 + index);
const priceTexts = (index: number): string => String(210_500 + index * 500);
const nameTexts = (index: number): string => `Pelanggan ${index}`;

/** The preview has been seen; the confirmation is the job. */
function confirming(textFor: PushCourse['textFor']): PushCourse {
  let plan: PlanView | undefined;
  return {
    ...{ edits, textFor },
    prepare: (push) => {
      plan = preview(push);
    },
    work: (push, options) => confirm(push, plan, options),
  };
}

/** The preview is the job; whatever it shows is confirmed afterwards. */
function previewing(): PushCourse {
  let plan: PlanView | undefined;
  return {
    ...{ edits, textFor: stockTexts },
    prepare: () => undefined,
    work: (push, options) => {
      plan = preview(push, options);
    },
    conclude: (push) => confirm(push, plan),
  };
}

/** The execution that pushed has died; to finish what it began is the job. */
const resuming = (): PushCourse => ({
  ...{ edits, textFor: stockTexts },
  prepare: (push) => confirmAndDie(push, preview(push)),
  work: ({ scene: { bench, failures }, told }, options) =>
    noteTold(
      told,
      failures.noting(() => bench.rpc<PushOutcome>('push.resume', {}, options)),
    ),
});

/** The push is done; to take it back, as its own preview shows, is the job. */
function undoing(): PushCourse {
  let plan: PlanView | undefined;
  return {
    ...{ edits, textFor: stockTexts },
    prepare: (push) => {
      const { bench, person } = push.scene;
      confirm(push, preview(push));
      const [latest] = changesOf(bench.rpc<RunInHistory[]>('runs.list'));
      plan = bench.rpc<PlanView>('push.undo', { run: latest?.run });
      person.typed.clear();
      push.told.clear();
      lookAgain(push);
      noteConfirmed(push.confirmed, plan);
    },
    work: (push, options) => confirm(push, plan, options),
  };
}

/** Everything that takes edits to the shop. */
export const pushJobs: readonly Job[] = [
  { name: 'push preview', open: () => openPushScene(variationTable, previewing()) },
  { name: 'push stock', open: () => openPushScene(variationTable, confirming(stockTexts)) },
  { name: 'push prices', open: () => openPushScene(priceTable, confirming(priceTexts)) },
  { name: 'push customers', open: () => openPushScene(customerTable, confirming(nameTexts)) },
  { name: 'resume a push', open: () => openPushScene(variationTable, resuming()) },
  { name: 'undo a push', open: () => openPushScene(variationTable, undoing()) },
];
