import { baselineValue } from '../../state/dataset-tab';
import type { LiveValues } from '../../state/schema/row-plan';
import { variationRow, variations } from '../../tables/datasets/goods/variations';
import { isBlankCell, trimmedText } from '../../text/blank-text';
import { cutText } from '../../text/well-formed';
import type { ReplacedValue, RowDoubt, RowProblem, RowRecord, SetValue } from '../row-record';
import type { ChangedProducts } from './changed-products';
import { asProblem, withDoubts } from './judged-record';
import type { PulledTables } from './pulled-values';
import { setValues } from './set-values';

/** What values are held against. */
interface KnownValues {
  readonly changed: ChangedProducts;
  /** Without what the shop says by now. */
  readonly pulled: PulledTables;
  readonly before: LiveValues | undefined;
}

/** So much of a text is shown. */
const longestShown = 60;

/**
 * Records with what the shop says by now of the values that they set. A request replaces a whole product, so that a row also says what nobody changed in it:
 * a value that is just what was pulled here, and not what the shop says, is doubted, since it would bring back what was sold, or a price that has risen.
 */
export function judgeUnchanged(
  records: readonly RowRecord[],
  { changed, pulled, before }: KnownValues,
): readonly RowRecord[] {
  return records.map((record): RowRecord => {
    const product = record.status === 'ready' ? changed.told.get(String(record.input.id)) : undefined;
    if (!product) return record;
    const cellsOf = new Map(
      product.variations.map((variation) => {
        const { id, cells } = variationRow({ product, variation });
        return [id, cells] as const;
      }),
    );
    const replaces = setValues(record.input, product).flatMap((value): ReplacedValue[] => {
      const cell = cellsOf.get(value.recordId)?.[value.column] ?? '';
      if (isBlankCell(cell)) return [];
      return [{ ...value, live: typeof cell === 'number' ? cell : String(cell) }];
    });
    const doubts = replaces.flatMap(({ live, ...value }) => {
      const seen = before?.[value.recordId]?.[value.column] ?? live;
      return isAsPulled(value, pulled) && !isSame(value.wanted, seen) ? [doubtAbout(value, seen)] : [];
    });
    return withDoubts({ ...record, replaces }, doubts);
  });
}

const isAsPulled = ({ recordId, column, wanted }: SetValue, pulled: PulledTables): boolean =>
  pulled(variations.id).some(({ baseline }) => isSame(baselineValue(baseline, recordId, column), wanted));

const doubtAbout = ({ key, wanted }: SetValue, live: string | number): RowDoubt => ({
  message: 'rows.doubt.unchanged',
  column: key,
  values: { value: shown(wanted), live: shown(live) },
});

const isSame = (one: string | number | undefined, other: string | number): boolean =>
  one !== undefined && trimmedText(String(one)) === trimmedText(String(other));

const shown = (value: string | number): string | number =>
  typeof value === 'string' ? cutText(value, longestShown) : value;

/** A longer text is not kept between preview and confirmation. */
const longestKept = 100;

/** What the shop says of the values that records set, to be held against what it says at their confirmation. */
export function liveValuesOf(records: readonly RowRecord[]): LiveValues {
  const values: Record<string, Record<string, string | number>> = {};
  for (const { recordId, column, live } of records.flatMap(replacedBy)) {
    if (String(live).length <= longestKept) values[recordId] = { ...values[recordId], [column]: live };
  }
  return values;
}

/** Records, those as problems of which the shop says something else by now than it did in the preview, unless it is what they ask for. */
export const holdMoved = (records: readonly RowRecord[], before: LiveValues): readonly RowRecord[] =>
  records.map((record): RowRecord => {
    const problems = replacedBy(record).flatMap(({ recordId, column, key, wanted, live }): RowProblem[] => {
      const said = before[recordId]?.[column] ?? live;
      const isMoved = said !== live && wanted !== live;
      return isMoved ? [{ message: 'rows.problem.moved', column: key, values: { before: said, live } }] : [];
    });
    return problems.length > 0 ? asProblem(record, ...problems) : record;
  });

const replacedBy = ({ status, replaces = [] }: RowRecord): readonly ReplacedValue[] =>
  status === 'ready' ? replaces : [];
