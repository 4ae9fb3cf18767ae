import type { Cell, CellRule } from '../../google/ports';
import { type Language, type MessageId, type MessageValues, say } from '../../text/message';

/** How a rule is told, and whether it takes a value; of what nothing can be told, it is taken. */
interface RuleKind {
  readonly told: MessageId;
  readonly takes: (value: Cell, against: readonly Cell[]) => boolean;
}

const numbers = (told: MessageId, test: (value: number, first: number, second: number) => boolean): RuleKind => ({
  told,
  takes: (value, [first, second]) =>
    typeof value === 'object' || (typeof value === 'number' && test(value, Number(first), Number(second))),
});

const texts = (told: MessageId, test: (text: string, other: string) => boolean): RuleKind => ({
  told,
  takes: (value, [other = '']) =>
    typeof value === 'object' || test(String(value).toLowerCase(), String(other).toLowerCase()),
});

/** Days alone are compared: a rule of dates says nothing of their time. */
const days = (told: MessageId, test: (day: number, first: number, second: number) => boolean): RuleKind => ({
  told,
  takes: (value, [first, second]) => {
    if (typeof value !== 'object') return typeof value === 'number';
    return test(value.getTime(), momentOf(first), momentOf(second));
  },
});

const momentOf = (cell: Cell | undefined): number => (typeof cell === 'object' ? cell.getTime() : Number.NaN);
const dayMs = 86_400_000;

/** The plain kinds, by the names that scripts have for them. Formulas, lists in other cells and days like "today" are left to Sheets. */
const kinds: ReadonlyMap<string, RuleKind> = new Map<string, RuleKind>([
  ['VALUE_IN_LIST', { told: 'rule.list', takes: (value, list) => list.some((one) => String(one) === String(value)) }],
  ['CHECKBOX', { told: 'rule.box', takes: (value, states) => isState(value, states) }],
  ['NUMBER_BETWEEN', numbers('rule.between', (value, first, second) => first <= value && value <= second)],
  ['NUMBER_NOT_BETWEEN', numbers('rule.notBetween', (value, first, second) => value < first || second < value)],
  ['NUMBER_EQUAL_TO', numbers('rule.equal', (value, other) => value === other)],
  ['NUMBER_NOT_EQUAL_TO', numbers('rule.notEqual', (value, other) => value !== other)],
  ['NUMBER_GREATER_THAN', numbers('rule.more', (value, other) => value > other)],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', numbers('rule.least', (value, other) => value >= other)],
  ['NUMBER_LESS_THAN', numbers('rule.less', (value, other) => value < other)],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', numbers('rule.most', (value, other) => value <= other)],
  ['TEXT_CONTAINS', texts('rule.contains', (text, part) => text.includes(part))],
  ['TEXT_DOES_NOT_CONTAIN', texts('rule.without', (text, part) => !text.includes(part))],
  ['TEXT_EQUAL_TO', texts('rule.equal', (text, other) => text === other)],
  ['DATE_IS_VALID_DATE', days('rule.date', () => true)],
  ['DATE_AFTER', days('rule.after', (day, first) => !(day < first + dayMs))],
  ['DATE_ON_OR_AFTER', days('rule.from', (day, first) => !(day < first))],
  ['DATE_BEFORE', days('rule.before', (day, first) => !(day >= first))],
  ['DATE_ON_OR_BEFORE', days('rule.until', (day, first) => !(day >= first + dayMs))],
  ['DATE_BETWEEN', days('rule.between', (day, first, second) => !(day < first || day >= second + dayMs))],
]);

const isState = (value: Cell, [checked = true, unchecked = checked === true ? false : '']: readonly Cell[]): boolean =>
  value === checked || value === unchecked;

/** What a rule compares with; a list comes as one value. */
const againstOf = ({ criteria, values }: CellRule): readonly Cell[] =>
  criteria === 'VALUE_IN_LIST' ? values.slice(0, 1).flat() : values.flat();

/** Whether a rule certainly refuses a value. A cell may always be blank. @param value a text as it stands, without a mark in front. */
export function isRefused(rule: CellRule, value: Cell): boolean {
  const kind = kinds.get(rule.criteria);
  return kind !== undefined && value !== '' && !kind.takes(value, againstOf(rule));
}

/** So many values of a list are told. */
const mostTold = 10;

/** What a rule takes, in words. */
export function tellRule(rule: CellRule, language: Language): string {
  const against = againstOf(rule).map(tellCell);
  const [first = '', second = ''] = against;
  const list = [...against.slice(0, mostTold), ...(against.length > mostTold ? ['…'] : [])].join(', ');
  const values: MessageValues = { first, second, list };
  return say(language, kinds.get(rule.criteria)?.told ?? 'rule.other', values);
}

/** A day as `2026-03-02`. */
export const tellCell = (cell: Cell): string =>
  typeof cell === 'object' ? cell.toISOString().slice(0, 10) : String(cell);
