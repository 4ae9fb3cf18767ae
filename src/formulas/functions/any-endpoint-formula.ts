import { allEndpoints } from '../../api/catalogue';
import { isOpen, type OpenEndpoint } from '../../api/endpoint';
import type { Field, Fields } from '../../api/field';
import { isLongInteger } from '../../api/values/long-integer';
import { readNumber } from '../../api/values/read-number';
import type { Cell, Platform } from '../../google/ports';
import { nearestName } from '../../names/nearest-name';
import { endpointDatasetId } from '../../tables/endpoint-dataset';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { codeOfName } from '../../text/value-names';
import { askedCells, type CellAnswer, type CellArgument, isBlank, isTableOfPairs, soleCell } from '../cell-argument';
import { cellErrorText } from '../cell-error-text';
import { formula } from '../formula';
import type { FormulaContext } from '../formula-context';
import { readDay, readField, readFlag, readText } from '../read-argument';
import { followPath, isScalar, scalarCell, toRecords } from '../result-path';
import { chooseSource } from '../sources/choose-source';
import type { LiveShop } from '../sources/live-shop';
import { type Mirror, mirrorFields, readMirror } from '../sources/mirror';
import { idOfNamed } from '../sources/named-ids';
import { type OpenOutcome, readOpenEach, requireData } from '../sources/open-answer';
import { askOpen } from '../sources/open-source';
import { toTable } from '../sources/record-table';

type Input = Readonly<Record<string, unknown>>;

/** `header` is no parameter of the shop: it switches the header row off. */
const headerName = 'header';

export const anyEndpointFormula = formula({
  name: 'NGORDER',
  parameters: ['endpoint', 'parameter', 'value'],
  takesPairs: true,
  answer: (context, [name, ...rest]) => {
    const asked = readText(soleCell(name));
    if (asked === '') return '';
    const found = findEndpoint(asked);
    const { endpoint, path } = found;
    const pairs = readPairs(rest).filter(([, value]) => askedCells(value).length > 0);
    const header = pairs.find(([parameter]) => parameter.toLowerCase() === headerName)?.[1];
    const parameters = pairs.filter(([parameter]) => parameter.toLowerCase() !== headerName);
    const ranges = parameters.filter(([, value]) => Array.isArray(value));
    if (ranges.length > 1)
      throw new AddOnError('oneRangeOnly', { parameters: ranges.map(([range]) => range).join(', ') });
    const source = chooseSource(context, endpoint, endpointDatasetId(endpoint.id), () => endpoint.id);
    const wanted: Wanted = { ...found, header };
    if (source.kind === 'mirror') return presentMirror(source.mirror, wanted, parameters);
    const { shop } = source;
    const [range] = ranges;
    const inputOf = (cell: Cell): Input => buildInput(context, endpoint, parameters, cell);
    if (!range) return present(context, wanted, followOrRefuse(askOne(context, shop, endpoint, inputOf('')), path));
    const outcomes = askEach(context, shop, endpoint, askedCells(range[1]), inputOf);
    return presentMany(context, wanted, range[1], outcomes);
  },
});

/**
 * A tab that the endpoint was pulled into. What it was narrowed down by cannot be told from it, so it answers only where nothing is asked to be
 * narrowed down.
 * @throws AddOnError `noMirror` where parameters are given; `unknownField`.
 */
function presentMirror(mirror: Mirror, { endpoint, path, header }: Wanted, parameters: readonly Pair[]): CellAnswer {
  if (parameters.length > 0) throw new AddOnError('noMirror', { what: endpoint.id });
  const known = mirrorFields(mirror);
  const name = path.join('.').toLowerCase();
  const chosen = known.filter((field) => name === '' || `${field.toLowerCase()}.`.startsWith(`${name}.`));
  if (chosen.length === 0) throw new AddOnError('unknownField', { field: name, nearest: nearestName(name, known) });
  const rows = readMirror(mirror, chosen);
  return toTable(chosen, rows, name === '' ? header : false, { endpoint: endpoint.id, filter: '—' });
}

/** What a cell wants of an endpoint: which part of its answer, and whether with a row of titles. */
interface Wanted {
  readonly endpoint: OpenEndpoint;
  readonly path: readonly string[];
  readonly header: CellArgument;
}

type Pair = readonly [parameter: string, value: CellArgument];

const askOne = (context: FormulaContext, shop: LiveShop, endpoint: OpenEndpoint, input: Input): unknown =>
  requireData(askOpen(context, shop, endpoint, [input])[0]);

/** Each cell's own question; what cannot even be asked is answered in its own place. */
function askEach(
  context: FormulaContext,
  shop: LiveShop,
  endpoint: OpenEndpoint,
  cells: readonly Cell[],
  inputOf: (cell: Cell) => Input,
): OpenOutcome<unknown>[] {
  const questions = cells.map((cell) => {
    try {
      return { input: inputOf(cell) };
    } catch (error) {
      if (isAddOnError(error)) return { error };
      throw error;
    }
  });
  const inputs = questions.flatMap(({ input }) => (input ? [input] : []));
  const answers = readOpenEach(context, shop, endpoint, inputs);
  return questions.map(({ error }) => (error ? { ok: false, error } : (answers.shift() as OpenOutcome<unknown>)));
}

/**
 * `order.detail.receiver.name` → the endpoint `order.detail`, and where to look in its answer.
 * @throws AddOnError `unknownEndpointNear`, `notForFormulas`.
 */
function findEndpoint(text: string): Omit<Wanted, 'header'> {
  const [resource = '', verb = '', ...path] = text.replace(/\[(\w+)\]/g, '.$1').split('.');
  const id = `${resource}.${verb}`.toLowerCase();
  const all = allEndpoints();
  const found = all.find((endpoint) => endpoint.id.toLowerCase() === id);
  if (!found) {
    const open = all.filter(isOpen).map((endpoint) => endpoint.id);
    throw new AddOnError('unknownEndpointNear', { endpoint: text, nearest: nearestName(id, open) });
  }
  if (!isOpen(found)) throw new AddOnError('notForFormulas', { endpoint: found.id });
  return { endpoint: found, path };
}

/** Name and value by turns; a range of two columns holds many such pairs. A single argument at the end is the refresh one. */
function readPairs(args: readonly CellArgument[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; ) {
    const argument = args[index];
    if (isTableOfPairs(argument)) {
      for (const [name = '', value = ''] of argument) {
        if (!isBlank(name)) pairs.push([readText(name), value]);
      }
      index += 1;
      continue;
    }
    if (index + 1 < args.length && !isBlank(soleCell(argument)))
      pairs.push([readText(soleCell(argument)), args[index + 1]]);
    index += 2;
  }
  return pairs;
}

/** @param cell stands for the parameter that was given as a range. */
function buildInput(context: FormulaContext, endpoint: OpenEndpoint, pairs: readonly Pair[], cell: Cell): Input {
  const input: Record<string, unknown> = {};
  for (const [name, value] of pairs) {
    const names = name.replace(/\[(\w+)\]/g, '.$1').split('.');
    const given = idOfNamed(context, endpoint, name, Array.isArray(value) ? cell : soleCell(value));
    place(context.platform, input, endpoint.parameters, names, given);
  }
  return input;
}

/** Puts a value where its name points: `keyword`, or `products.0.name` within a list. */
function place(
  platform: Platform,
  target: Record<string, unknown>,
  fields: Fields,
  [asked = '', ...rest]: readonly string[],
  cell: Cell,
): void {
  const name = readField(asked, Object.keys(fields));
  const field = fields[name];
  if (!field) return;
  if (rest.length === 0 || !field.fields) {
    target[name] = toValue(platform, field, cell, name);
    return;
  }
  if (field.type !== 'list') {
    target[name] ??= {};
    place(platform, target[name] as Record<string, unknown>, field.fields, rest, cell);
    return;
  }
  const [position = '0', ...inner] = /^\d+$/.test(rest[0] ?? '') ? rest : ['0', ...rest];
  target[name] ??= [];
  const items = target[name] as Record<string, unknown>[];
  const item = items[Number(position)] ?? {};
  items[Number(position)] = item;
  place(platform, item, field.fields, inner, cell);
}

/** A cell in the parameter's own type; what does not fit is left as it is and refused with what is allowed. */
function toValue(platform: Platform, field: Field, cell: Cell, name: string): unknown {
  if (field.type === 'date') return readDay(platform, cell);
  if (field.type === 'boolean') return readFlag(cell, name, false);
  const text = readText(cell);
  // A list that is open may have names of the shop's own, which are not ours to read.
  const listed = field.values?.find((value) => value.toLowerCase() === text.toLowerCase());
  const code = listed ?? (field.values && !field.open ? codeOfName(name, field.values, text) : undefined);
  if (field.type === 'integer') return isLongInteger(text) ? text : (readNumber(code ?? cell, 'person') ?? text);
  return code ?? text;
}

/** @throws AddOnError `unknownField` with the nearest name for a path that leads nowhere. */
function followOrRefuse(data: unknown, path: readonly string[]): unknown {
  const found = followPath(data, path);
  const isEmptyList = Array.isArray(data) && data.length === 0;
  if (found !== undefined || path.length === 0 || isEmptyList) return found ?? '';
  const { fields } = toRecords(data);
  throw new AddOnError('unknownField', { field: path.join('.'), nearest: nearestName(path.join('.'), fields) });
}

/** One value as one cell, anything else as a table. What records a list may have is told by none where it is empty: it says so in place of the titles. */
function present(
  { language }: Pick<FormulaContext, 'language'>,
  { endpoint, path, header }: Wanted,
  data: unknown,
): CellAnswer {
  if (isScalar(data)) return scalarCell(data);
  if (Array.isArray(data) && data.length === 0) {
    const hasTitles = path.length === 0 && readFlag(soleCell(header), headerName, true);
    return hasTitles ? say(language, 'cell.emptyList', { endpoint: endpoint.id }) : '';
  }
  if (Array.isArray(data) && data.every(isScalar)) return data.map((value) => [scalarCell(value)]);
  const { fields, rows } = toRecords(data);
  const filter = Object.keys(endpoint.parameters).slice(0, 4).join(', ') || '—';
  return toTable(fields, rows, header, { endpoint: endpoint.id, filter });
}

/** The answers to a whole range: cell by cell where each is one value, else one table under one header. */
function presentMany(
  context: FormulaContext,
  wanted: Wanted,
  range: CellArgument,
  outcomes: readonly OpenOutcome<unknown>[],
): CellAnswer {
  const found = outcomes.map((outcome): unknown => {
    try {
      return followOrRefuse(requireData(outcome), wanted.path);
    } catch (error) {
      return { error: cellErrorText(error as AddOnError, context.language) };
    }
  });
  const isError = (value: unknown): value is { error: string } =>
    !isScalar(value) && Object.keys(value as object).join() === 'error';
  if (!found.every((value) => isScalar(value) || isError(value))) return present(context, wanted, found.flat());
  const values = found.map((value) => (isError(value) ? value.error : scalarCell(value)));
  const asked = askedCells(range);
  const rows = range as readonly (readonly Cell[])[];
  return rows.map((row) =>
    row.map((cell) => (asked.includes(cell) ? (values[asked.indexOf(cell)] ?? '') : isBlank(cell) ? '' : cell)),
  );
}
