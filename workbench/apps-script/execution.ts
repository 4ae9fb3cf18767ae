import { type AuthMode, noAccess, permissionDenied, refusalOf, touchesDocument } from './authorization';
import type { Cloud, StoreName, Stores } from './cloud';
import type { OperationKind } from './cost-model';
import type { AskingExecution, Operation, OperationContext } from './operation';
import { operations } from './operations/all-operations';
import { executionStart, type PlannedRefusal } from './refusals/refusal-plan';
import { refusalNamed } from './refusals/refusals';
import { type CloudOperation, ExecutionKilled, type RunOptions, timeExceeded } from './run-options';
import { UndoLog } from './workbook/undo-log';
import type { Account } from './world/account';
import { quotaOf } from './world/daily-use';
import type { Person } from './world/person';
import type { LoggedLine } from './world/world';

type Outcome = { readonly value: unknown } | { readonly error: string };

/** What reads cells waits for what was written before. */
const flushing: ReadonlySet<OperationKind> = new Set(['flush', 'sheetRead']);

const fullLimitMs = 360_000;
const shortLimitMs = 30_000;

/** One run of the script, as the Cloud sees it: what it may do, how long, and what it would lose. */
export class Execution implements AskingExecution {
  readonly mode: AuthMode;
  readonly person: Person;
  readonly account: Account;
  readonly stores: Stores;
  readonly isUnattended: boolean;
  readonly isDetached: boolean;
  unattendedSheetId: number | undefined;
  readonly limitMs: number;
  readonly startedAt: number;
  /** What the script wrote to `console` and `Logger`. */
  readonly logs: LoggedLine[] = [];
  /** What was asked of services, by kind. */
  readonly operations: Partial<Record<OperationKind, number>> = {};
  readonly #undo = new UndoLog();
  readonly #mayOpen: boolean;
  readonly #locks: Stores['locks'];
  #scopes: readonly string[] | undefined;
  readonly #interrupt: RunOptions['interrupt'];
  #killed: ExecutionKilled | undefined;
  readonly #ended = new AbortController();
  #standIn: () => () => void = () => () => {};
  /** Of the first edit that was refused since the last flush. */
  #refusal: Error | undefined;

  /** @throws Error when it is not allowed to begin. */
  constructor(
    readonly cloud: Cloud,
    { mode = 'FULL', as = cloud.owner, limitMs, interrupt, isUnattended = false, isDetached = false }: RunOptions,
    /** The script's thread is this one, so nothing can be waited for. */
    readonly synchronous: boolean,
  ) {
    this.mode = mode;
    this.person = as;
    this.isUnattended = isUnattended;
    this.isDetached = isDetached;
    this.#checkStart();
    cloud.world.chargeExecution();
    this.account = cloud.world.accountOf(as);
    // {facts §4}: whoever looks at the sheet, its functions run with the owner's.
    const stores = cloud.storesOf(mode === 'CUSTOM_FUNCTION' ? cloud.owner : as);
    this.stores = isDetached ? withoutDocument(stores) : stores;
    this.#locks = stores.locks;
    this.#mayOpen = cloud.mayOpen(as);
    this.#scopes = cloud.project.scopesOf(as);
    this.limitMs = limitMs ?? (mode === 'FULL' ? fullLimitMs : shortLimitMs);
    this.startedAt = cloud.clock.now();
    this.#interrupt = interrupt;
  }

  /** Why the execution was ended; undefined while it may go on. */
  get killed(): ExecutionKilled | undefined {
    return this.#killed;
  }

  remainingMs(): number {
    return this.limitMs - (this.cloud.clock.now() - this.startedAt);
  }

  /** Answers one operation: `{name, args}` → `{value}` or `{error}`, both as JSON text. Never throws. */
  call(json: string): string | Promise<string> {
    const { name, args } = JSON.parse(json) as { name: string; args: unknown[] };
    const operation = operations[name];
    const outcome = this.#refuse(name, operation) ?? (operation && this.#perform(name, operation, args)) ?? noValue;
    return outcome instanceof Promise ? outcome.then((it) => JSON.stringify(it)) : JSON.stringify(outcome);
  }

  /** Whether the answer to what crossed the bridge depends on nothing else. */
  static isPure(json: string): boolean {
    const [, name = ''] = /^\{"name":"([^"]+)"/.exec(json) ?? [];
    return operations[name]?.isPure === true;
  }

  /** The script has returned or thrown: what it wrote stays, its locks are free. */
  end(): void {
    if (this.#killed === undefined) this.#undo.commit();
    this.#releaseLocks();
    const durationMs = this.cloud.clock.now() - this.startedAt;
    this.cloud.counters.countDuration(durationMs);
    if (this.isUnattended) this.account.use.count('triggerMs', durationMs);
  }

  /** While it waits for a person, another one may run in its place. @param standIn is called when it begins to wait, and what it gives when it goes on. */
  onWait(standIn: () => () => void): void {
    this.#standIn = standIn;
  }

  async awaitPerson<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const timer = setTimeout(() => this.kill(timeExceeded), this.remainingMs());
    const goOn = this.#standIn();
    try {
      return await ask(this.#ended.signal);
    } finally {
      clearTimeout(timer);
      goOn();
    }
  }

  flush(): void {
    this.#undo.commit();
  }

  refuseLater(refusal: Error): void {
    this.#refusal ??= refusal;
  }

  /** Whatever was written is flushed: now refusals arrive. @throws Error with the first of them. */
  hearRefusal(): void {
    const refusal = this.#refusal;
    if (refusal === undefined) return;
    this.#refusal = undefined;
    this.#undo.commit();
    throw refusal;
  }

  /** Takes back what was not flushed and lets nothing happen any more. */
  kill(reason: string): ExecutionKilled {
    if (this.#killed === undefined) {
      this.#killed = new ExecutionKilled(reason);
      this.#undo.rollback();
      this.#releaseLocks();
      this.#ended.abort(this.#killed);
    }
    return this.#killed;
  }

  /** Ends it here and now; what it has written stays. */
  stop(reason: string): ExecutionKilled {
    this.#undo.commit();
    return this.kill(reason);
  }

  /** @throws Error when it may not begin: for the sidebar and the menu, since the person has to be asked first. */
  #checkStart(): void {
    const isAsked = this.mode === 'FULL' && !this.isUnattended;
    if (isAsked && this.cloud.project.mustAsk(this.person)) throw new Error(permissionDenied);
    const planned = this.#planned(executionStart);
    if (planned === undefined) return;
    const { error } = this.#suffer(planned, { name: executionStart, requests: [] });
    throw new Error(error);
  }

  #refuse(name: string, operation: Operation | undefined): Outcome | undefined {
    if (this.#killed) return { error: this.#killed.message };
    if (operation === undefined) return { error: `${name} is not emulated` };
    if (!this.#mayOpen && touchesDocument(operation.needs)) return { error: noAccess };
    if (this.#writesPropertiesAllTheSame(operation)) return undefined;
    const refusal = refusalOf(name, operation.needs, this.mode, this.#scopes);
    return refusal === undefined ? undefined : { error: refusal };
  }

  #writesPropertiesAllTheSame({ needs }: Operation): boolean {
    const { propertyWritesInFormulas } = this.cloud.world;
    return needs === 'writeProperties' && this.mode === 'CUSTOM_FUNCTION' && propertyWritesInFormulas === 'allowed';
  }

  #perform(name: string, operation: Operation, args: unknown[]): Outcome | Promise<Outcome> {
    const context = { cloud: this.cloud, execution: this, answeredBytes: [], requests: [] };
    if (operation.kind === 'free') return settle(() => this.#run(operation, context, args));
    const prepared = settle(() => operation.wire(this.cloud, args)) as
      | { value: CloudOperation['requests'] }
      | { error: string };
    if ('error' in prepared) return prepared;
    this.operations[operation.kind] = (this.operations[operation.kind] ?? 0) + 1;
    const refusal = this.#spend(operation.kind, prepared.value.length);
    if (refusal !== undefined) return { error: refusal };
    const described: CloudOperation = { name, kind: operation.kind, args, requests: prepared.value };
    if (this.#isInterrupted(described, 'before')) return { error: this.kill('interrupted').message };
    const charged: OperationContext = { ...context, requests: prepared.value };
    const planned = this.#planned(name);
    if (planned && !planned.isCarriedOut) {
      return this.#conclude({ ...described, requests: [] }, operation, charged, this.#suffer(planned, described));
    }
    const outcome = settle(() =>
      this.#record(() => {
        if (flushing.has(operation.kind)) this.hearRefusal();
        return this.#run(operation, charged, args);
      }),
    );
    const conclude = (it: Outcome): Outcome =>
      this.#conclude(described, operation, charged, planned ? this.#suffer(planned, described) : it);
    return outcome instanceof Promise ? outcome.then(conclude) : conclude(outcome);
  }

  /** What is in front is so for the person. */
  #run(operation: Operation, context: OperationContext, args: unknown[]): unknown {
    return this.cloud.workbook.asViewer(this.person, () => operation.run(context, args));
  }

  #planned(name: string): PlannedRefusal | undefined {
    const { refusals } = this.cloud;
    return refusals.isEmpty ? undefined : refusals.next(name);
  }

  #suffer(
    { refusal }: PlannedRefusal,
    { name, requests }: Pick<CloudOperation, 'name' | 'requests'>,
  ): { readonly error: string } {
    const { text, effect } = refusalNamed(refusal);
    if (effect === 'tearsWrites') this.#undo.tear(this.cloud.refusals.share());
    if (effect === 'endsConsent') {
      this.cloud.project.revokeConsent(this.person);
      this.#scopes = [];
    }
    return { error: text({ name, documentId: this.cloud.workbook.id, url: requests[0]?.url ?? '' }) };
  }

  /** Time has passed; perhaps too much. */
  #conclude(described: CloudOperation, operation: Operation, context: OperationContext, outcome: Outcome): Outcome {
    const { name, args, requests } = described;
    const charged = requests.map((request, index) => ({ request, answeredBytes: context.answeredBytes[index] ?? 0 }));
    this.cloud.world.charge(operation.kind, name, operation.cells(args), charged);
    if (this.#killed) {
      // A lock that was waited for may have come too late.
      this.#releaseLocks();
      return { error: this.#killed.message };
    }
    if (this.#isInterrupted(described, 'after')) return { error: this.kill('interrupted').message };
    if (this.remainingMs() < 0) return { error: this.kill(timeExceeded).message };
    return outcome;
  }

  /** Uses the person's quota of the day. @returns why it is refused. */
  #spend(kind: OperationKind, requests: number): string | undefined {
    const quota = quotaOf[kind];
    return quota && this.account.use.spend(quota, kind === 'httpWave' ? requests : 1);
  }

  #record(action: () => unknown): unknown {
    const { workbook } = this.cloud;
    workbook.recordInto(this.#undo);
    try {
      return action();
    } finally {
      this.#undo.endOperation();
      workbook.recordInto(undefined);
    }
  }

  #isInterrupted(described: CloudOperation, phase: 'before' | 'after'): boolean {
    return this.#interrupt?.(described, phase) ?? false;
  }

  #releaseLocks(): void {
    for (const lock of Object.values(this.#locks)) lock.release(this);
  }
}

/** Where no spreadsheet is open, there is `null` for its stores, and whoever uses that all the same stumbles {facts §6}. */
function withoutDocument({ properties, caches, locks }: Stores): Stores {
  const without = <Store>(own: Readonly<Record<StoreName, Store>>): Readonly<Record<StoreName, Store>> => ({
    user: own.user,
    script: own.script,
    get document(): Store {
      throw new TypeError('Cannot read properties of null');
    },
  });
  return { properties: without(properties), caches: without(caches), locks: without(locks) };
}

const noValue: Outcome = { value: null };

function settle(action: () => unknown): Outcome | Promise<Outcome> {
  const failed = (error: unknown): Outcome => ({ error: error instanceof Error ? error.message : String(error) });
  try {
    const value = action();
    if (value instanceof Promise) return value.then((it: unknown) => ({ value: it ?? null }), failed);
    return { value: value ?? null };
  } catch (error) {
    return failed(error);
  }
}
