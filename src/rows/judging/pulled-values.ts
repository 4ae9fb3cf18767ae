import type { Endpoint } from '../../api/endpoint';
import { shopDay } from '../../days/shop-day';
import type { ShopAccess } from '../../runs/shop-session';
import { baselineValue } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import { loadSettings } from '../../state/settings';
import { pulledBaselines } from '../../wishes/many/pulled-baselines';
import { byKey } from '../../wishes/sizes/by-key';
import { isKnownSize, type Sized, type SizeKind } from '../../wishes/sizes/size-rules';
import { type UsualValues, usualValues } from '../../wishes/sizes/usual-values';
import { placeOf, type Within } from './value-places';

/** What a tab of this file holds of a dataset, as the shop said it at its last pull, whatever was typed since. */
export interface PulledTable {
  readonly baseline: Baseline;
  readonly usualIn: (column: string) => UsualValues | undefined;
  /** Whether it has more than the records that rows are about. */
  readonly isWhole: boolean;
}

/** The tables of a dataset, the latest first. */
export type PulledTables = (dataset: string) => readonly PulledTable[];

export const pulledTables = ({ store }: Pick<ShopAccess, 'store'>): PulledTables =>
  byKey((dataset) =>
    pulledBaselines(store, dataset).map(({ baseline }) => ({
      ...{ baseline, usualIn: usualValues(baseline), isWhole: true },
    })),
  );

/** What the shop had said of a record. */
export const saidOf = (tables: readonly PulledTable[], recordId: string, column: string): string | number | undefined =>
  tables.flatMap(({ baseline }) => baselineValue(baseline, recordId, column) ?? [])[0];

/** A number of a request beside what this file knows of it. */
export interface PulledSize {
  readonly kind: SizeKind;
  readonly sized: Sized;
  /** Whether the shop had said just the same. */
  readonly isAsBefore: boolean;
}

/** What a number is held against by what was pulled, and by what else is asked for in its column; `undefined` where no tab tells anything. */
export type PulledSizeOf = (
  key: string,
  value: number,
  within: Within,
  alongside: readonly number[],
) => PulledSize | undefined;

/** What numbers of an endpoint's rows are held against. */
export function pulledSizes(
  { platform }: Pick<ShopAccess, 'platform'>,
  endpoint: Endpoint,
  tablesOf: PulledTables,
): PulledSizeOf {
  let changePercent: number | undefined;
  const today = shopDay(platform.clock.now());
  return (key, value, within, alongside) => {
    const place = placeOf(endpoint, key, within);
    if (!place?.kind) return undefined;
    const { dataset, column, recordId, kind, sign } = place;
    const tables = tablesOf(dataset);
    const said = saidOf(tables, recordId, column);
    const before = typeof said === 'number' ? said : 0;
    const after = sign === undefined ? value : before + sign * value;
    const usual = tables.flatMap(({ usualIn }) => usualIn(column) ?? [])[0];
    const isAsBefore = said === after;
    if (!isAsBefore && !isKnownSize({ before, usual })) return undefined;
    changePercent ??= loadSettings(platform).push.changePercent;
    const sized = { asked: value, after, before, usual, alongside, changePercent, isPercent: false, today };
    return { kind, sized, isAsBefore };
  };
}
