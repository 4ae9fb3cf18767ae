import type { Endpoint } from '../api/endpoint';
import type { Field } from '../api/field';
import { nameKindOf } from '../api/named-parameters';
import { isIdName } from '../api/values/long-integer';
import { addDays } from '../days/day';
import { zoneDay } from '../days/zone-day';
import type { Cell, TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import { settleCellLanguage } from '../state/cell-language';
import { findConnection } from '../state/connection';
import { writeTabMark } from '../state/tab-mark';
import { commandColumn, skipCommand } from '../tables/command-column';
import { freeTabName } from '../tables/free-tab-name';
import { headerRow } from '../tables/tab/table-place';
import { type ColumnKind, numberFormats, resultColumn } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { commandWord } from '../text/command-words';
import { type Language, say } from '../text/message';
import { hasRowLists, rowFieldsOf, takesRows, verbOf } from './row-field';
import { groupColumn } from './row-tab';
import { fieldWords } from './telling/field-words';
import { rowTitles } from './telling/row-titles';

const exampleRow = headerRow + 1;
const headerColor = '#e8f0fe';

/** A column of a template tab. */
interface TemplateColumn {
  readonly title: string;
  /** What the column is remembered by, however it is called later and wherever it stands. */
  readonly key: string;
  readonly kind: ColumnKind;
  readonly note: string;
  readonly example: Cell;
  readonly values: readonly string[];
  readonly widthPixels: number;
}

/**
 * Makes a tab to write records into: a column per parameter, and an example that is not sent.
 * @throws AddOnError `notForRows`.
 */
export function addRowTemplate(writer: Pick<ShopAccess, 'platform' | 'language'>, endpoint: Endpoint) {
  if (!takesRows(endpoint)) throw new AddOnError('notForRows', { endpoint: endpoint.id });
  const { platform } = writer;
  const { workbook, clock } = platform;
  const { language } = settleCellLanguage(writer);
  const today = zoneDay(clock, workbook.timeZone, clock.now());
  const columns = columnsOf(endpoint, language, today);
  // What it does, without the details that follow a colon.
  const [title = endpoint.id] = endpoint.summary[language].split(':');
  const tab = workbook.addTab(freeTabName(workbook, title), true);
  const { rows } = tab.ensureSize(exampleRow, columns.length);
  for (const [index, column] of columns.entries()) layOut(tab, column, index + 1, rows);
  const area = { row: headerRow, column: 1, rows: 2, columns: columns.length };
  tab.write(area, [columns.map(({ title }) => title), columns.map(({ example }) => example)]);
  tab.setBold({ ...area, rows: 1 });
  tab.setBackground({ ...area, rows: 1 }, headerColor);
  tab.freeze(headerRow);
  const shop = findConnection(platform)?.id;
  writeTabMark(tab, { endpoint: endpoint.id, ...(shop === undefined ? {} : { shop }) });
  workbook.flush();
  return {
    ...{ tabId: tab.id, name: tab.name },
    columns: columns.map(({ title }) => title),
    keys: columns.map(({ key }) => key),
  };
}

function columnsOf(endpoint: Endpoint, language: Language, today: string): TemplateColumn[] {
  const verb = verbOf(endpoint);
  const plain = { kind: 'text', example: '', values: [] } as const;
  const command: TemplateColumn = {
    ...{
      ...plain,
      title: commandColumn.title[language],
      key: commandColumn.key,
      widthPixels: commandColumn.widthPixels,
    },
    note: say(language, verb === 'DELETE' ? 'rows.noteTick' : 'rows.noteCommand', { verb }),
    example: commandWord(language, skipCommand),
    values: [verb, skipCommand].map((word) => commandWord(language, word)),
  };
  const group: TemplateColumn = {
    ...{ ...plain, title: groupColumn.title[language], key: groupColumn.key, widthPixels: groupColumn.widthPixels },
    note: say(language, 'rows.noteGroup'),
  };
  const result: TemplateColumn = {
    ...{ ...plain, title: resultColumn.title[language], key: resultColumn.key, widthPixels: resultColumn.widthPixels },
    note: say(language, 'rows.noteResult'),
  };
  const titles = rowTitles(endpoint, language);
  const fields = rowFieldsOf(endpoint.parameters).map(({ key, field, isRequired }): TemplateColumn => {
    const title = titles.get(key) ?? key;
    return {
      ...{ title, key },
      kind: kindOf(key, field),
      note: noteOf(field, { isRequired, isNamed: nameKindOf(endpoint, key) !== undefined }, language),
      // What ends has to do so later than it begins.
      example: otherThan[key] ?? exampleOf(field, language, key === 'end_date' ? addDays(today, 1) : today),
      values: field.values ?? [],
      widthPixels: Math.max(90, title.length * 8),
    };
  });
  return [command, ...(hasRowLists(endpoint.parameters) ? [group] : []), ...fields, result];
}

/** Examples that have to be another one than beside them: nothing moves to where it is. */
const otherThan: Readonly<Record<string, Cell>> = { destination_warehouse_id: 2 };

/** Everything but numbers is text, ids too: no zero and no figure is lost, no day turns around, and nothing runs. */
const kindOf = (key: string, { type }: Field): ColumnKind => (type === 'integer' && !isIdName(key) ? 'number' : 'text');

interface NotedColumn {
  readonly isRequired: boolean;
  /** Whether a name does in the place of its id. */
  readonly isNamed: boolean;
}

function noteOf(field: Field, { isRequired, isNamed }: NotedColumn, language: Language): string {
  const isNeeded = say(language, isRequired ? 'rows.required' : 'rows.optional');
  const name = isNamed ? [say(language, 'rows.noteName')] : [];
  const usual = field.open ? [`${field.values?.join(', ')} …`] : isNamed ? [] : [fieldWords(language, field)];
  const isList = field.type === 'list' ? [say(language, field.items ? 'rows.noteList' : 'rows.noteJson')] : [];
  const condition =
    field.requiredIf === undefined ? [] : [say(language, 'rows.requiredIf', { when: field.requiredIf })];
  return [isNeeded, ...name, ...usual, ...isList, ...condition].join('\n');
}

function exampleOf(field: Field, language: Language, today: string): Cell {
  // Whoever copies the example is not to delete anything by it.
  const usual = field.values?.find((value) => value !== 'DELETE');
  if (field.default !== undefined) return String(field.default);
  if (usual !== undefined) return usual;
  if (field.values) return '';
  if (field.isMoment) return `${today} 18:00`;
  if (field.items) return exampleOf(field.items, language, today);
  const examples: Partial<Record<Field['type'], Cell>> = {
    integer: 1,
    digits: '1',
    boolean: 'TRUE',
    date: today,
    list: '[]',
    object: '{}',
  };
  return examples[field.type] ?? say(language, 'rows.example');
}

function layOut(tab: TabPort, column: TemplateColumn, position: number, rows: number): void {
  const area = { row: exampleRow, column: position, rows: rows - headerRow, columns: 1 };
  tab.setNumberFormat(area, numberFormats[column.kind]);
  tab.setNote(headerRow, position, column.note);
  tab.setColumnWidths(position, 1, column.widthPixels);
  if (column.values.length > 0) tab.setChoices(area, column.values);
  tab.setColumnKey(position, column.key);
}
