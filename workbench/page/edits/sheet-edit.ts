import type { Area } from '../../apps-script/workbook/area';
import type { CellAttribute, SortKey } from '../../apps-script/workbook/workbook';
import type { Axis, Shift } from '../../apps-script/workbook/workbook-change';

/** A tab, for what is done to it. */
interface InTab {
  readonly tabId: number;
}

/** What a person does to a spreadsheet, in words that no grid has its own of. Rows and columns count from 1. */
export type SheetEdit =
  /** Texts as they were typed, or came from elsewhere; read by the spreadsheet's locale, and repeated where `to` is larger. */
  | (InTab & { readonly kind: 'enter'; readonly to: Area; readonly texts: readonly (readonly string[])[] })
  /** Cells of this file, repeated where `to` is larger; `move` empties where they were. */
  | (InTab & {
      readonly kind: 'copy' | 'move';
      readonly from: Area;
      readonly fromTabId: number;
      readonly to: Area;
      readonly parts: 'all' | 'values' | 'formats';
    })
  /** `to` holds `from` and lies in its rows or columns: what begins in `from` goes on. */
  | (InTab & { readonly kind: 'fill'; readonly from: Area; readonly to: Area })
  | (InTab & { readonly kind: 'clear'; readonly areas: readonly Area[]; readonly parts: 'content' | 'formats' | 'all' })
  | (InTab & {
      readonly kind: 'attribute';
      readonly areas: readonly Area[];
      readonly attribute: CellAttribute;
      readonly value: string;
    })
  | (InTab & { readonly kind: 'checkboxes'; readonly areas: readonly Area[] })
  | (InTab & { readonly kind: 'shift'; readonly shift: Shift })
  | (InTab & {
      readonly kind: 'hide';
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
      readonly areHidden: boolean;
    })
  | (InTab & { readonly kind: 'widen'; readonly columns: readonly number[]; readonly pixels: number })
  | (InTab & { readonly kind: 'freeze'; readonly rows: number; readonly columns: number })
  | (InTab & { readonly kind: 'merge' | 'unmerge'; readonly areas: readonly Area[] })
  | (InTab & { readonly kind: 'sort'; readonly area: Area; readonly keys: readonly SortKey[] })
  /** `null` takes the filter away. */
  | (InTab & { readonly kind: 'filter'; readonly area: Area | null })
  /** The texts of a column that are not shown; none: all are. */
  | (InTab & { readonly kind: 'filterColumn'; readonly column: number; readonly hiddenValues: readonly string[] })
  | { readonly kind: 'addTab' }
  | (InTab & { readonly kind: 'renameTab'; readonly name: string })
  | (InTab & { readonly kind: 'duplicateTab' | 'deleteTab' | 'hideTab' | 'showTab' })
  /** `index`: 0-based place among all tabs. */
  | (InTab & { readonly kind: 'moveTab'; readonly index: number });

export type EditKind = SheetEdit['kind'];
export type EditOf<Kind extends EditKind> = Matching<SheetEdit, Kind>;

/** Of the variants, the one of a kind, also where one variant has several kinds. */
type Matching<Edit, Kind> = Edit extends { readonly kind: infer Kinds } ? (Kind extends Kinds ? Edit : never) : never;
