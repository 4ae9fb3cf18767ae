import type { Endpoint } from '../api/endpoint';
import type { Field } from '../api/field';
import { nameKindOf } from '../api/named-parameters';
import { isIdName } from '../api/values/long-integer';
import { addDays } from '../days/day';
import { zoneDay } from '../days/zone-time';
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
import { templateName } from '../text/counted-records';
import { showDay, showMoment } from '../text/customs';
import { exampleOfPlace } from '../text/field-names';
import { type Language, say } from '../text/message';
import { nameOfValue } from '../text/value-names';
import { resourceOf } from './judging/value-places';
import { knownKeys } from './known-values';
import { hasRowLists, type RowField, rowFieldsOf, takesRows, verbOf } from './row-field';
import { groupColumn } from './row-tab';
import { conditionWords } from './telling/condition-words';
import { fieldWords, lastName, valueNames } from './telling/field-words';
import { rowTitles } from './telling/row-titles';

const exampleRow = headerRow + 1;
const headerColor = '#e8f0fe';
/** Of what a record cannot do without. */
const requiredColor = '#fce8b2';

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
  readonly isRequired?: boolean;
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
  const [deed = endpoint.id] = endpoint.summary[language].split(':');
  const tab = workbook.addTab(freeTabName(workbook, templateName(language, endpoint.id) ?? deed), true);
  const { rows } = tab.ensureSize(exampleRow, columns.length);
  for (const [index, column] of columns.entries()) layOut(tab, column, index + 1, rows);
  const area = { row: headerRow, column: 1, rows: 2, columns: columns.length };
  tab.write(area, [columns.map(({ title }) => title), columns.map(({ example }) => example)]);
  tab.setBold({ ...area, rows: 1 });
  tab.setBackground({ ...area, rows: 1 }, headerColor);
  for (const [index, { isRequired }] of columns.entries()) {
    if (isRequired) tab.setBackground({ ...area, rows: 1, column: index + 1, columns: 1 }, requiredColor);
  }
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
  const known = knownKeys(endpoint);
  const rowFields = rowFieldsOf(endpoint.parameters);
  const fields = rowFields.map(({ key, field, ...row }): TemplateColumn => {
    const title = titles.get(key) ?? key;
    const isKnown = known.includes(key);
    const isRequired = row.isRequired && !isKnown;
    const { requiredIf } = field;
    const when =
      requiredIf === undefined ? [] : [conditionWords({ fields: rowFields, titles }, key, requiredIf, language)];
    return {
      ...{ title, key },
      kind: kindOf(key, field),
      note: isKnown
        ? say(language, 'rows.noteKnown')
        : noteOf({ key, field }, { isRequired, isNamed: nameKindOf(endpoint, key) !== undefined, when }, language),
      // What ends has to do so later than it begins.
      example: isKnown
        ? ''
        : (otherThan[key] ??
          ownExample(endpoint, key, field, language) ??
          exampleOf({ key, field }, language, key === 'end_date' ? addDays(today, 1) : today)),
      values: choicesOf(key, field, language),
      widthPixels: Math.max(90, title.length * 8),
      isRequired,
    };
  });
  const inOrder = [...fields].sort((one, other) => Number(other.isRequired) - Number(one.isRequired));
  return [command, ...(hasRowLists(endpoint.parameters) ? [group] : []), ...inOrder, result];
}

/** Examples that have to be another one than beside them: nothing moves to where it is. */
const otherThan: Readonly<Record<string, Cell>> = { destination_warehouse_id: 2 };

/** Everything but numbers is text, ids too: no zero and no figure is lost, no day turns around, and nothing runs. */
const kindOf = (key: string, { type, values }: Field): ColumnKind =>
  type !== 'integer' || isIdName(key) || values ? 'text' : 'number';

/** What a cell offers: closed lists in the words of the tab's language. */
function choicesOf(key: string, { type, values = [], open }: Field, language: Language): readonly string[] {
  if (type === 'boolean') return yesAndNo.map((code) => nameOfValue(language, '', code));
  return open ? values : valueNames(language, key, values);
}

const yesAndNo = ['Y', 'N'] as const;

interface NotedColumn {
  readonly isRequired: boolean;
  /** Whether a name does in the place of its id. */
  readonly isNamed: boolean;
  /** When it has to be filled in, where that hangs on others. */
  readonly when: readonly string[];
}

function noteOf(
  { key, field }: Pick<RowField, 'key' | 'field'>,
  { isRequired, isNamed, when }: NotedColumn,
  language: Language,
): string {
  const isNeeded = say(language, isRequired ? 'rows.required' : 'rows.optional');
  const name = isNamed ? [say(language, 'rows.noteName')] : [];
  const usual = field.open ? [`${field.values?.join(', ')} …`] : isNamed ? [] : [fieldWords(language, key, field)];
  const isList = field.type === 'list' ? [say(language, field.items ? 'rows.noteList' : 'rows.noteJson')] : [];
  return [isNeeded, ...name, ...usual, ...isList, ...when].join('\n');
}

/** What a seller would write there, where any value of its type may stand. */
function ownExample(endpoint: Endpoint, key: string, { type, values }: Field, language: Language): Cell | undefined {
  const example = values ? undefined : exampleOfPlace(language, resourceOf(endpoint), key);
  return example === undefined || type === 'integer' ? example : String(example);
}

function exampleOf({ key, field }: Pick<RowField, 'key' | 'field'>, language: Language, today: string): Cell {
  // Whoever copies the example is not to delete anything by it.
  const usual = field.values?.find((value) => value !== 'DELETE');
  const named = (value: string) => (field.open ? value : nameOfValue(language, lastName(key), value));
  if (field.default !== undefined) return named(String(field.default));
  if (usual !== undefined) return named(usual);
  if (field.values) return '';
  if (field.isMoment) return showMoment(language, `${today} 18:00`);
  if (field.items) return exampleOf({ key, field: field.items }, language, today);
  const examples: Partial<Record<Field['type'], Cell>> = {
    integer: 1,
    digits: '1',
    boolean: nameOfValue(language, '', 'Y'),
    date: showDay(language, today),
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
