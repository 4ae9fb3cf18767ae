import * as fc from 'fast-check';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopRequest, ShopResponse } from '../../workbench/shop/shop-message';
import { RpcFailure } from '../../workbench/workbench';
import { type TestedJob, testedJobs } from '../runs/tested-jobs';
import { expectSound, goOn } from '../runs/troubled-job';
import { type AskingJob, askingJobs } from './asking-jobs';
import { type Mutation, mutate, mutation } from './mutate-json';
import { unfitIn } from './unfit-texts';

type Bench = Pick<InProcessWorkbench, 'shop' | 'cloud' | 'host'>;

/** Which answer is mutated, counted around in all that the work gets, and how. */
interface Place {
  readonly nth: number;
  readonly mutation: Mutation;
}

const nowhere: Place = { nth: 0, mutation: { way: [], how: 'null' } };

/** Does the work while one answer of the shop is mutated. @returns what was answered, as `GET /order`. */
function whileMutated({ shop }: Bench, { nth, mutation }: Place, work: () => unknown): readonly string[] {
  const { handle } = shop;
  const answered: string[] = [];
  shop.handle = (request: ShopRequest): ShopResponse => {
    const response = handle.call(shop, request);
    answered.push(`${request.method} ${request.path}`);
    if (answered.length !== nth || response.bytes) return response;
    return { ...response, body: JSON.stringify(mutate(JSON.parse(response.body), mutation, shop.options.key)) };
  };
  try {
    work();
  } finally {
    shop.handle = handle;
  }
  return answered;
}

/** Counts the answers that a job gets when all goes well, once. */
class AnswerCount {
  readonly #counts = new Map<string, number>();

  /** @param place any number. @returns which answer it means, from 1. */
  nthOf(name: string, place: number, count: () => number): number {
    const known = this.#counts.get(name) ?? count();
    this.#counts.set(name, known);
    return 1 + (place % Math.max(1, known));
  }
}

/** Every tab by its name, with all its cells. */
const tabsOf = ({ cloud }: Bench): ReadonlyMap<string, string> =>
  new Map(
    cloud.workbook.sheets().map((sheet) => {
      const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) };
      return [sheet.name, JSON.stringify(sheet.readValues(area))];
    }),
  );

const shownIn = (bench: Bench): string =>
  JSON.stringify([...tabsOf(bench)].filter(([name]) => !name.startsWith('ngorder.')));

/** Keeps all that the add-on answers from now on. */
function listen({ host }: Bench): string[] {
  const told: string[] = [];
  const { run } = host;
  host.run = (...args) => {
    const answer = run.apply(host, args);
    told.push(String(answer));
    return answer;
  };
  return told;
}

function failureOf(work: () => unknown): RpcFailure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof RpcFailure) return error;
    throw error;
  }
}

/** What no cell may show, hidden tabs included. */
function wrongCells(bench: Bench): string[] {
  const { key } = bench.shop.options;
  return [...tabsOf(bench)].flatMap(([name, cells]) => [
    ...(cells.includes(key) ? [`the key in ${name}`] : []),
    ...(cells.includes('[object ') ? [`an object in ${name}`] : []),
  ]);
}

interface OpenAsking {
  readonly bench: InProcessWorkbench;
  readonly ask: () => unknown;
  readonly told: string[];
}

class AskingFuzz {
  readonly #counts = new AnswerCount();
  /** Each goes on in its spreadsheet, as long as it recovers. */
  readonly #open = new Map<AskingJob, OpenAsking>();

  /** @returns what is wrong. */
  play(job: AskingJob, place: number, mutation: Mutation): string[] {
    const { bench, ask, told } = this.#opened(job);
    const nth = this.#counts.nthOf(job.name, place, () => whileMutated(bench, nowhere, ask).length);
    const before = shownIn(bench);
    told.length = 0;
    let failure: RpcFailure | undefined;
    const answered = whileMutated(bench, { nth, mutation }, () => {
      failure = failureOf(ask);
    });
    const { key } = bench.shop.options;
    const texts = failure ? [...told, `${failure.code}: ${failure.message}`] : told;
    const wrong = [...texts.flatMap((text) => unfitIn(text, key)), ...wrongCells(bench)];
    if (failure && shownIn(bench) !== before) wrong.push('it failed, and a tab is another one');
    if (failure) wrong.push(...this.#askAgain(job, ask));
    return wrong.map((what) =>
      [job.name, answered[nth - 1], JSON.stringify(mutation), failure?.code, what].join(' | '),
    );
  }

  /** Asks once more wherever something was read, whatever that was. @returns what is wrong. */
  end(): string[] {
    return [...this.#open].flatMap(([job, { ask }]) => this.#askAgain(job, ask));
  }

  #askAgain(job: AskingJob, ask: () => unknown): string[] {
    const failure = failureOf(ask);
    if (!failure) return [];
    this.#open.delete(job);
    return [`${job.name} does not recover: ${failure.message}`];
  }

  #opened(job: AskingJob): OpenAsking {
    const known = this.#open.get(job);
    if (known) return known;
    const { bench, ask } = job.open();
    const opened = { bench, ask, told: listen(bench) };
    this.#open.set(job, opened);
    return opened;
  }
}

class ChangingFuzz {
  readonly #counts = new AnswerCount();

  /** @returns what is wrong. */
  play(job: TestedJob, place: number, mutation: Mutation): string[] {
    const nth = this.#counts.nthOf(job.name, place, () => {
      const probe = job.open();
      return whileMutated(probe, nowhere, probe.start).length;
    });
    const opened = job.open();
    const told = listen(opened);
    let failure: RpcFailure | undefined;
    const answered = whileMutated(opened, { nth, mutation }, () => {
      failure = failureOf(opened.start);
    });
    const wrong = [
      ...this.#unsound(opened, job, failure !== undefined),
      ...told.flatMap((text) => unfitIn(text, opened.shop.options.key)),
      ...wrongCells(opened),
    ];
    // What had left is told beside the error that stopped the rest.
    const hasLeft = opened.effects().some((times) => times > 0) && answered.some((one) => !one.startsWith('GET'));
    if (failure && job.resume && hasLeft && !/of these changes had been made/.test(told[0] ?? ''))
      wrong.push(`nothing told of what had left: ${told[0]}`);
    return wrong.map((what) =>
      [job.name, answered[nth - 1], JSON.stringify(mutation), failure?.code, what].join(' | '),
    );
  }

  #unsound(opened: ReturnType<TestedJob['open']>, job: TestedJob, hasFailed: boolean): string[] {
    try {
      if (hasFailed) goOn(opened, job);
      expectSound(opened, []);
      return [];
    } catch (error) {
      return [String(error)];
    }
  }
}

const caseOf = <Job>(jobs: readonly Job[]) => fc.record({ job: fc.constantFrom(...jobs), place: fc.nat(), mutation });

/**
 * Jobs of every kind, each while one answer of the shop is mutated; when the shop answers well again they are done once more, or gone on with.
 * @param options how many that only ask, and how many that change the shop; which, and how, follows from the seed.
 * @returns what is wrong with them.
 */
export function mutateAnswers(options: {
  readonly seed: number;
  readonly asked: number;
  readonly changed: number;
}): string[] {
  const { seed, asked, changed } = options;
  const [asking, changing] = [new AskingFuzz(), new ChangingFuzz()];
  return [
    ...fc
      .sample(caseOf(askingJobs), { seed, numRuns: asked })
      .flatMap(({ job, place, mutation }) => asking.play(job, place, mutation)),
    ...asking.end(),
    ...fc
      .sample(caseOf(testedJobs), { seed, numRuns: changed })
      .flatMap(({ job, place, mutation }) => changing.play(job, place, mutation)),
  ];
}
