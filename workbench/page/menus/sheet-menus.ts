import { columnLetters } from '../../apps-script/workbook/a1-notation';
import { type Area, lastColumnOf, lastRowOf } from '../../apps-script/workbook/area';
import type { Axis, Shift } from '../../apps-script/workbook/changes/workbook-change';
import type { CellAttribute } from '../../apps-script/workbook/workbook';
import type { EditOf, SheetEdit } from '../edits/sheet-edit';
import type { LayoutView, TabHead } from '../feed/book-view';
import type { MenuAction, MenuItem } from './menu-item';

/** What the menus are about: the tab in front and what is selected in it. */
export interface MenuSituation {
  readonly tabId: number;
  readonly heads: readonly TabHead[];
  readonly layout: LayoutView;
  /** The first of what is selected is what most of the menus are about. */
  readonly selection: readonly Area[];
  readonly isBold: boolean;
}

/** What menus can do. */
export interface MenuDeeds {
  readonly edit: (edit: SheetEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clipboardByMenu: (what: 'copy' | 'cut' | 'paste', parts?: EditOf<'copy'>['parts']) => void;
  readonly find: () => void;
  /** Opens what is written beside the first selected cell. */
  readonly write: (what: 'note' | 'list') => void;
}

type Items = (situation: MenuSituation, deeds: MenuDeeds) => readonly MenuItem[];

const plural = (count: number, thing: string): string => (count === 1 ? thing : `${count} ${thing}s`);

const first = ({ selection }: MenuSituation): Area => selection[0] ?? { row: 1, column: 1, rows: 1, columns: 1 };

function shifting({ tabId }: MenuSituation, { edit }: MenuDeeds, label: string, shift: Shift): MenuAction {
  return { label, act: () => edit({ kind: 'shift', tabId, shift }) };
}

function editItems(situation: MenuSituation, deeds: MenuDeeds): readonly MenuItem[] {
  const { tabId, selection } = situation;
  const { row, column, rows, columns } = first(situation);
  return [
    { label: 'Undo', keys: 'Ctrl+Z', act: deeds.undo },
    { label: 'Redo', keys: 'Ctrl+Y', act: deeds.redo },
    null,
    { label: 'Cut', keys: 'Ctrl+X', act: () => deeds.clipboardByMenu('cut') },
    { label: 'Copy', keys: 'Ctrl+C', act: () => deeds.clipboardByMenu('copy') },
    { label: 'Paste', keys: 'Ctrl+V', act: () => deeds.clipboardByMenu('paste') },
    { label: 'Paste values only', keys: 'Ctrl+Shift+V', act: () => deeds.clipboardByMenu('paste', 'values') },
    { label: 'Paste format only', act: () => deeds.clipboardByMenu('paste', 'formats') },
    null,
    { label: 'Find', keys: 'Ctrl+F', act: deeds.find },
    null,
    {
      label: 'Delete values',
      keys: 'Delete',
      act: () => deeds.edit({ kind: 'clear', tabId, areas: selection, parts: 'content' }),
    },
    shifting(situation, deeds, `Delete ${plural(rows, 'row')}`, { kind: 'delete', axis: 'row', at: row, count: rows }),
    shifting(situation, deeds, `Delete ${plural(columns, 'column')}`, {
      kind: 'delete',
      axis: 'column',
      at: column,
      count: columns,
    }),
  ];
}

function viewItems(situation: MenuSituation, { edit }: MenuDeeds): readonly MenuItem[] {
  const { tabId, layout, heads } = situation;
  const { row, column } = first(situation);
  const { frozenRows, frozenColumns, hasGridlines } = layout;
  const freeze = (label: string, rows: number, columns: number): MenuItem => ({
    label,
    act: () => edit({ kind: 'freeze', tabId, rows, columns }),
    isOff: rows === frozenRows && columns === frozenColumns,
  });
  const hidden = heads.filter(({ isHidden }) => isHidden);
  return [
    {
      label: 'Freeze',
      items: [
        freeze('No rows', 0, frozenColumns),
        freeze('1 row', 1, frozenColumns),
        freeze(`Up to row ${row}`, row, frozenColumns),
        null,
        freeze('No columns', frozenRows, 0),
        freeze('1 column', frozenRows, 1),
        freeze(`Up to column ${columnLetters(column)}`, frozenRows, column),
      ],
    },
    {
      label: hasGridlines ? 'Hide gridlines' : 'Show gridlines',
      act: () => edit({ kind: 'gridlines', tabId, areHidden: hasGridlines }),
    },
    null,
    lines(situation, edit, 'row', true),
    lines(situation, edit, 'column', true),
    lines(situation, edit, 'row', false),
    lines(situation, edit, 'column', false),
    null,
    hidden.length === 0
      ? { label: 'Hidden sheets', act: () => undefined, isOff: true }
      : {
          label: 'Hidden sheets',
          items: hidden.map(({ id, name }) => ({ label: name, act: () => edit({ kind: 'showTab', tabId: id }) })),
        },
  ];
}

/** Hides what is selected, or shows again what is hidden within, or beside, it. */
function lines(situation: MenuSituation, edit: MenuDeeds['edit'], axis: Axis, areHidden: boolean): MenuItem {
  const { tabId, layout } = situation;
  const { row, column, rows, columns } = first(situation);
  const [at, count, all] = axis === 'row' ? [row, rows, layout.rows] : [column, columns, layout.columns];
  const spans = axis === 'row' ? layout.hiddenRows : layout.hiddenColumns;
  if (areHidden) {
    const label = `Hide ${plural(count, axis)}`;
    return { label, act: () => edit({ kind: 'hide', tabId, axis, first: at, count, areHidden }), isOff: count >= all };
  }
  return {
    label: `Show hidden ${axis}s`,
    act: () => edit({ kind: 'hide', tabId, axis, first: 1, count: all, areHidden }),
    isOff: spans.length === 0,
  };
}

function insertItems(situation: MenuSituation, deeds: MenuDeeds): readonly MenuItem[] {
  const { tabId, selection } = situation;
  const area = first(situation);
  const { row, column, rows, columns } = area;
  const insert = (label: string, axis: Axis, at: number, count: number): MenuItem =>
    shifting(situation, deeds, label, { kind: 'insert', axis, at, count });
  return [
    insert(`${plural(rows, 'row')} above`, 'row', row, rows),
    insert(`${plural(rows, 'row')} below`, 'row', lastRowOf(area) + 1, rows),
    insert(`${plural(columns, 'column')} left`, 'column', column, columns),
    insert(`${plural(columns, 'column')} right`, 'column', lastColumnOf(area) + 1, columns),
    null,
    { label: 'Sheet', act: () => deeds.edit({ kind: 'addTab' }) },
    null,
    { label: 'Tick box', act: () => deeds.edit({ kind: 'checkboxes', tabId, areas: selection }) },
    { label: 'Drop-down', act: () => deeds.write('list') },
    { label: 'Note', keys: 'Shift+F2', act: () => deeds.write('note') },
  ];
}

/** Patterns by what people call them. */
const numberFormats: readonly (readonly [label: string, pattern: string] | null)[] = [
  ['Automatic', ''],
  ['Plain text', '@'],
  null,
  ['Number', '#,##0.00'],
  ['Whole number', '#,##0'],
  ['Percent', '0.00%'],
  ['Rupiah', '"Rp"#,##0'],
  null,
  ['Date', 'yyyy-mm-dd'],
  ['Date and time', 'yyyy-mm-dd hh:mm:ss'],
];

const looks: readonly {
  readonly label: string;
  readonly attribute: CellAttribute;
  readonly choices: Record<string, string>;
}[] = [
  {
    label: 'Alignment',
    attribute: 'horizontalAlignment',
    choices: { Automatic: '', Left: 'left', Centre: 'center', Right: 'right' },
  },
  {
    label: 'Vertical alignment',
    attribute: 'verticalAlignment',
    choices: { Top: 'top', Middle: 'middle', Bottom: 'bottom' },
  },
  { label: 'Wrapping', attribute: 'wrap', choices: { Overflow: '', Wrap: 'true', Clip: 'false' } },
  {
    label: 'Font size',
    attribute: 'fontSize',
    choices: { '8': '8', '10': '', '12': '12', '14': '14', '18': '18', '24': '24' },
  },
];

function formatItems({ tabId, selection, isBold }: MenuSituation, { edit }: MenuDeeds): readonly MenuItem[] {
  const look = (label: string, attribute: CellAttribute, value: string): MenuAction => ({
    label,
    act: () => edit({ kind: 'attribute', tabId, areas: selection, attribute, value }),
  });
  return [
    {
      label: 'Number',
      items: numberFormats.map((format) => format && look(format[0], 'numberFormat', format[1])),
    },
    { ...look('Bold', 'fontWeight', isBold ? '' : 'bold'), keys: 'Ctrl+B' },
    ...looks.map(({ label, attribute, choices }) => ({
      label,
      items: Object.entries(choices).map(([choice, value]) => look(choice, attribute, value)),
    })),
    null,
    { label: 'Merge cells', act: () => edit({ kind: 'merge', tabId, areas: selection }) },
    { label: 'Unmerge cells', act: () => edit({ kind: 'unmerge', tabId, areas: selection }) },
    null,
    { label: 'Clear formatting', act: () => edit({ kind: 'clear', tabId, areas: selection, parts: 'formats' }) },
  ];
}

function dataItems(situation: MenuSituation, { edit }: MenuDeeds): readonly MenuItem[] {
  const { tabId, layout } = situation;
  const area = first(situation);
  const letters = columnLetters(area.column);
  const top = layout.frozenRows + 1;
  const sheet: Area = { row: top, column: 1, rows: layout.rows - top + 1, columns: layout.columns };
  const sort = (label: string, of: Area, ascending: boolean): MenuAction => ({
    label,
    act: () => edit({ kind: 'sort', tabId, area: of, keys: [{ column: area.column, ascending }] }),
  });
  const isSingle = area.rows === 1;
  return [
    sort(`Sort sheet by column ${letters} (A to Z)`, sheet, true),
    sort(`Sort sheet by column ${letters} (Z to A)`, sheet, false),
    null,
    { ...sort('Sort range (A to Z)', area, true), isOff: isSingle },
    { ...sort('Sort range (Z to A)', area, false), isOff: isSingle },
    null,
    layout.filter
      ? { label: 'Remove filter', act: () => edit({ kind: 'filter', tabId, area: null }) }
      : { label: 'Create a filter', act: () => edit({ kind: 'filter', tabId, area }) },
  ];
}

export type SheetMenuTitle = 'Edit' | 'View' | 'Insert' | 'Format' | 'Data';

/** The menus of Sheets, as far as the workbook has something of it. */
export const sheetMenus: Readonly<Record<SheetMenuTitle, Items>> = {
  Edit: editItems,
  View: viewItems,
  Insert: insertItems,
  Format: formatItems,
  Data: dataItems,
};

export const sheetMenuTitles = Object.keys(sheetMenus) as SheetMenuTitle[];
