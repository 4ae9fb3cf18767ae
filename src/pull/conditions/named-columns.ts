import type { NameKind } from '../../api/named-parameters';
import type { Column } from '../../tables/table';

/** Whose names a column holds, or whose ids. */
export interface NamedColumn {
  readonly kind: NameKind;
  readonly holds: 'id' | 'name';
}

/** The same of all datasets, by the end of their keys. */
const namedColumns: readonly (readonly [end: RegExp, named: NamedColumn])[] = [
  [/(^|_)warehouse\.name$/, { kind: 'warehouse', holds: 'name' }],
  [/(^|_)warehouse\.id$|(^|\.|_)warehouse_id$/, { kind: 'warehouse', holds: 'id' }],
];

/** Whose names or ids stand in a column, where people know these by name and may choose them; `undefined` of any other. */
export const namedColumn = ({ key }: Pick<Column, 'key'>): NamedColumn | undefined =>
  namedColumns.find(([end]) => end.test(key))?.[1];
