import * as fc from 'fast-check';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { killAt, leavesTrace } from '../push/crash-points';
import { openPulled } from '../push/open-pulled';
import { changesIn } from '../recorded/tampered';
import { mutate, mutation } from './mutate-json';
import { actsOnItsName, sampleCalls } from './sample-calls';
import { unfitIn } from './unfit-texts';

/** A spreadsheet in which a push was killed while a part of it was out, and of which a pull and its edits are there. */
function openUnfinished(): InProcessWorkbench {
  const opened = openPulled({ products: 8 });
  opened.own.slice(0, 3).forEach(({ id }, index) => {
    opened.type(id, String(70 + index));
  });
  const plan = opened.preview();
  try {
    opened.confirm(plan, [], { interrupt: killAt(4, 'after', leavesTrace) });
  } catch {
    return opened;
  }
  throw new Error('the push was not killed');
}

/** Spreadsheets that malformed calls reach. */
const situations = {
  'not connected': () => openInProcessWorkbench({ shop: { products: 3, orders: 0 }, locale: 'en' }),
  'a run unfinished': openUnfinished,
} as const;

/** Something that a client sends in place of a request. */
interface FuzzedCall {
  readonly situation: keyof typeof situations;
  readonly request: unknown;
}

const names = Object.keys(sampleCalls) as (keyof typeof sampleCalls)[];

/** What is no arguments at all. */
const noArguments = fc.constantFrom<unknown>('', 'x', 7.5, 1e308, true, '\ud800', 'x'.repeat(60_000));

const mutatedArguments = fc
  .constantFrom(...names)
  .chain((call) =>
    (actsOnItsName.has(call)
      ? noArguments
      : fc.oneof(
          { weight: 9, arbitrary: mutation.map((one) => mutate(sampleCalls[call], one, 'kunci')) },
          { weight: 1, arbitrary: noArguments },
        )
    ).map((args) => JSON.stringify({ call, args })),
  );

const otherNames = fc
  .oneof(
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      'state.__proto__',
      'push.constructor',
      'pull.toString',
      'x'.repeat(90_000),
    ),
    fc.string(),
    fc.constantFrom<unknown>(null, 7, [], {}, { toString: 'x' }),
  )
  .map((call) => JSON.stringify({ call, args: {} }));

const noRequests = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom<unknown>(
    '',
    'null',
    '[]',
    '7',
    '"x"',
    '{',
    '{"call"',
    '\u0000',
    '['.repeat(5000),
    null,
    7,
    true,
    [],
    {},
  ),
  fc.constantFrom(...names).map((call) => JSON.stringify({ call, args: sampleCalls[call] }).slice(0, -2)),
);

const fuzzedCall: fc.Arbitrary<FuzzedCall> = fc.record({
  situation: fc.constantFrom(...(Object.keys(situations) as (keyof typeof situations)[])),
  request: fc.oneof(
    { weight: 8, arbitrary: mutatedArguments },
    { weight: 1, arbitrary: otherNames },
    { weight: 1, arbitrary: noRequests },
  ),
});

/** All that outlives an execution, for comparing. */
const stateOf = ({ cloud }: InProcessWorkbench): string => {
  // A call that was refused by the shop has been counted.
  const { 'ngorder.used': _used, ...ofUser } = cloud.properties.user.all();
  return JSON.stringify([
    ofUser,
    cloud.properties.document.all(),
    cloud.workbook
      .sheets()
      .map((sheet) => [
        sheet.name,
        sheet.lastRow() === 0
          ? []
          : sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }),
      ]),
  ]);
};

/** Longer is no sentence. */
const longestMessage = 1500;

interface Told {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

/** @returns what is wrong with how one is answered. */
function wrongWith(bench: InProcessWorkbench, request: unknown, before: string): string[] {
  const { key } = bench.shop.options;
  const { secret = 'nothing kept that could be told' } = JSON.parse(
    bench.cloud.properties.user.get('ngorder.author') ?? '{}',
  );
  const changes = changesIn(bench);
  const answer = String(bench.host.run('rpc', [request]));
  const { ok, error }: Told = JSON.parse(answer);
  return [
    ...(error ? unfitIn(JSON.stringify(error), key) : []),
    ...(answer.includes(key) || answer.includes(secret) ? ['a secret'] : []),
    ...(error && error.message.length > longestMessage ? [`${error.message.length} letters`] : []),
    ...(changesIn(bench) > changes ? ['something changed in the shop'] : []),
    ...(!ok && stateOf(bench) !== before ? ['refused, and the state is another one'] : []),
  ];
}

/** Answers calls that no client of ours makes. @returns what is wrong with it. */
export function fuzzCalls(options: { readonly seed: number; readonly numRuns: number }): string[] {
  const benches = new Map(Object.entries(situations).map(([name, open]) => [name, open()]));
  const states = new Map([...benches].map(([name, bench]) => [name, stateOf(bench)]));
  return fc.sample(fuzzedCall, options).flatMap(({ situation, request }) => {
    const bench = benches.get(situation);
    if (!bench) throw new Error(`no spreadsheet that is ${situation}`);
    const wrong = wrongWith(bench, request, states.get(situation) ?? '');
    states.set(situation, stateOf(bench));
    return wrong.map((what) => `${situation} | ${JSON.stringify(request)?.slice(0, 300)} | ${what}`);
  });
}
