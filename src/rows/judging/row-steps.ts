import type { Endpoint } from '../../api/endpoint';
import { isPlainObject } from '../../api/plain-object';
import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import { variations, wholesaleColumn } from '../../tables/datasets/goods/variations';
import { parseSteps, readSteps, type WholesaleStep } from '../../tables/wholesale-steps';
import { doubtsAboutSteps, unsoundNumbers } from '../../wishes/sizes/step-rules';
import type { RowDoubt, RowRecord } from '../row-record';
import { asProblem, withDoubts } from './judged-record';
import { type PulledTables, saidOf } from './pulled-values';

const withSteps: ReadonlySet<string> = new Set(['product.create', 'product.update']);

/** Records with what speaks against their wholesale prices: by themselves, and beside those that were pulled of the product and of the shop. */
export function judgeWholesale(
  endpoint: Endpoint,
  records: readonly RowRecord[],
  tablesOf: PulledTables,
): readonly RowRecord[] {
  if (!withSteps.has(endpoint.id)) return records;
  return records.map((record): RowRecord => {
    const steps = record.status === 'ready' ? stepsIn(record.input) : [];
    if (steps.length === 0) return record;
    const error = unsoundNumbers(steps);
    if (error) return asProblem(record, error);
    return withDoubts(record, doubtsAbout(steps, record, tablesOf));
  });
}

/** What the steps are that a request sets; none where its wholesale is off. */
export const stepsIn = ({ wholesale_status, wholesale }: RowRecord['input']): readonly WholesaleStep[] =>
  wholesale_status === 'Y' ? readSteps(wholesale).filter(({ from, to, price }) => from + to + price >= 0) : [];

function doubtsAbout(steps: readonly WholesaleStep[], { input }: RowRecord, tablesOf: PulledTables): RowDoubt[] {
  const [variation] = [input.variations].flat().filter(isPlainObject);
  const tables = tablesOf(variations.id);
  const former = parseSteps(String(saidOf(tables, String(variation?.id ?? ''), wholesaleColumn) ?? '')) ?? [];
  const least = leastQuantity(tables.map(({ baseline }) => baseline));
  return doubtsAboutSteps(steps, { former, least }).map((doubt) => ({ ...doubt, column: 'wholesale.from' }));
}

/** The fewest pieces for which anything has a wholesale price. */
function leastQuantity(baselines: readonly Baseline[]): number | undefined {
  const quantities = baselines.flatMap((baseline) => {
    const texts = new Set(Object.keys(baseline.rows).map((id) => baselineValue(baseline, id, wholesaleColumn)));
    return [...texts].flatMap((text) => parseSteps(String(text ?? '')) ?? []).map(({ from }) => from);
  });
  return quantities.length === 0 ? undefined : Math.min(...quantities);
}
