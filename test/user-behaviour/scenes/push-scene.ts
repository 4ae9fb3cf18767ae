import type { VerdictKind } from '../../../src/push/report/verdict';
import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { isKilled, killAt } from '../../push/crash-points';
import type { Findings } from '../invariants';
import { finishUnfinished } from '../scene';
import { checkTable, openPulledScene, type PulledScene, type PulledTable, refreshOnceMore } from './pulled-scene';
import { changesBetween, countsOf, factsOf } from './shop-facts';
import { isToldElsewhere } from './told-elsewhere';

type Facts = ReturnType<typeof factsOf>;

/** A push in the course of a scene. */
export interface Push {
  readonly scene: PulledScene;
  /** What the shop held before anything was pushed. */
  before: Facts;
  /** What was shown and confirmed: the value that each edit wants. */
  readonly confirmed: Map<string, StoredValue>;
  /** How often an earlier push reached a record. */
  countsBefore: ReadonlyMap<string, number>;
  /** What was told of each edit in the end; empty where no answer came. */
  readonly told: Map<string, VerdictKind>;
}

/** Which part of a push the job is. */
export interface PushCourse {
  readonly edits: number;
  readonly textFor: (index: number) => string;
  /** What happens before the job begins. */
  readonly prepare: (push: Push) => void;
  readonly work: (push: Push, options: RunOptions) => void;
  /** What a person does next. */
  readonly conclude?: (push: Push) => void;
}

const unchanged = (): void => undefined;

/** A tab with edits in it that are about to be pushed. */
export function openPushScene({ editBefore: _, ...pulled }: PulledTable, course: PushCourse): PulledScene {
  const table: PulledTable = { ...pulled, change: unchanged };
  const work = (_scene: PulledScene, options: RunOptions): void => course.work(push, options);
  const scene = openPulledScene(table, work);
  const { bench, person } = scene;
  for (const [index, record] of person
    .records()
    .slice(1, 1 + course.edits)
    .entries()) {
    person.edit(record, course.textFor(index));
  }
  const push: Push = { scene, before: new Map(), confirmed: new Map(), countsBefore: new Map(), told: new Map() };
  lookAgain(push);
  course.prepare(push);
  return {
    ...scene,
    goOn: (findings) => {
      finishUnfinished(bench, findings);
      course.conclude?.(push);
      checkPush(push, findings);
      refreshOnceMore(scene, table, findings);
    },
    check: (findings) => {
      checkResults(push, findings);
      checkTable(scene, table, findings);
    },
  };
}

/** From here on it counts what changes in the shop. */
export function lookAgain(push: Push): void {
  const { bench, person } = push.scene;
  push.before = factsOf(bench.shop);
  push.countsBefore = new Map(person.records().map(({ id }) => [id, countsOf(bench.shop, id)]));
}

/** Shows what would be pushed, as a person sees it before they confirm. */
export function preview({ scene, confirmed }: Push, options: RunOptions = {}): PlanView | undefined {
  const { bench, failures, tabId } = scene;
  const plan = failures.noting(() => bench.rpc<PlanView>('push.preview', { tabId }, options));
  if (plan) noteConfirmed(confirmed, plan);
  return plan;
}

export function noteConfirmed(confirmed: Push['confirmed'], plan: PlanView): void {
  confirmed.clear();
  for (const { key, wanted, status } of plan.edits) if (status === 'ready') confirmed.set(key, wanted);
}

/** Confirms all that a plan shows, every doubt acknowledged. */
export function confirm({ scene, told }: Push, plan: PlanView | undefined, options: RunOptions = {}): void {
  if (!plan) return;
  const acknowledged = plan.edits.map(({ key }) => key);
  noteTold(
    told,
    scene.failures.noting(() => scene.bench.rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged }, options)),
  );
}

export function noteTold(told: Push['told'], outcome: PushOutcome | undefined): void {
  if (outcome?.status !== 'finished') return;
  for (const { key, kind } of outcome.summary.verdicts) told.set(key, kind);
}

/** A confirmation whose execution dies right after its first change has reached the shop. */
export function confirmAndDie({ scene }: Push, plan: PlanView | undefined): void {
  if (!plan) throw new Error('there is nothing to confirm');
  const interrupt = killAt(1, 'after', (kind) => kind === 'httpWave' && scene.bench.shop.state.opnames.length > 0);
  const acknowledged = plan.edits.map(({ key }) => key);
  const wasKilled = isKilled(() => scene.bench.rpc('push.confirm', { plan: plan.id, acknowledged }, { interrupt }));
  if (!wasKilled) throw new Error('nothing reached the shop');
  scene.bench.clock.advance(150_000);
}

const arrived: ReadonlySet<VerdictKind> = new Set(['done', 'soldMeanwhile', 'changedAfter', 'alreadySo']);
const stayedAway: ReadonlySet<VerdictKind> = new Set(['failed', 'notPushed']);

/** The shop holds what was confirmed and nothing else, once, and what is told is true. */
function checkPush({ scene, before, confirmed, countsBefore, told }: Push, findings: Findings): void {
  const { bench } = scene;
  const now = factsOf(bench.shop);
  for (const [key, value] of changesBetween(before, now)) {
    const wanted = confirmed.get(key);
    if (wanted === undefined) findings.add('nothingUnseen', `${key} became ${value}`);
    else findings.expect('asConfirmed', wanted === value, () => `${key} became ${value}, confirmed was ${wanted}`);
  }
  for (const [id, times] of countsBefore) {
    const more = countsOf(bench.shop, id) - times;
    findings.expect('asConfirmed', more <= 1, () => `${id} was counted ${more} times`);
  }
  for (const [key, wanted] of confirmed) {
    const kind = told.get(key);
    const isThere = now.get(key) === wanted;
    if (kind && arrived.has(kind)) findings.expect('asConfirmed', isThere, () => `${key} is told as ${kind}`);
    const isSilent = kind === undefined && scene.failures.list.length === 0;
    if (isSilent) findings.expect('asConfirmed', isThere, () => `${key} was lost without a word`);
    if (kind && stayedAway.has(kind)) findings.expect('asConfirmed', !isThere, () => `${key} is told as ${kind}`);
  }
  const { runs } = bench.rpc<{ runs: readonly { state: string; pushed?: number }[] }>('state.get');
  const open = runs.filter(({ state }) => state !== 'finished');
  findings.expect('goesOn', open.length === 0, () => `a run is told as ${open[0]?.state}`);
}

/** A tick stands beside the rows whose change arrived, and beside no other. */
function checkResults({ scene, before, confirmed, told }: Push, findings: Findings): void {
  const { person, bench } = scene;
  const column = person.columnOf({ key: '#result' });
  if (column === undefined || person.deleted.size > 1) return;
  const changed = changesBetween(before, factsOf(bench.shop));
  for (const { row, id } of person.records()) {
    const text = String(person.cell(row, column));
    const key = person.keyOf(id);
    const isTold = /^[✓✗?]/.test(text);
    findings.expect('toldBeside', !isTold || confirmed.has(key), () => `${id}, which was not pushed: ${text}`);
    const isTypedOver = person.typed.has(key) && person.typed.get(key) !== confirmed.get(key);
    const isHidden = isTypedOver || person.cleared.has(id) || person.deleted.has(id);
    const isDue = told.has(key) && changed.has(key) && !isHidden;
    const isInHistory = () => person.hasProtected && isToldElsewhere(bench, ({ recordId }) => recordId === id);
    findings.expect('toldBeside', !isDue || isTold || isInHistory(), () => {
      return `${id} was pushed, beside it stands “${text}”`;
    });
  }
}
