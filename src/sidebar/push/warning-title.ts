import type { Texts } from '../texts/languages';
import type { SharedKind, WarningKind } from './edits/edit-ticks';

/** What a kind of warning is called, its limit filled in. */
export const warningTitle = ({ warningKind }: Texts, kind: WarningKind, values: SharedKind['values']): string =>
  (isNamed(warningKind, kind) ? warningKind[kind] : kind).replace('{most}', String(values.most ?? ''));

const isNamed = (names: Texts['warningKind'], kind: WarningKind): kind is WarningKind & keyof Texts['warningKind'] =>
  kind in names;
