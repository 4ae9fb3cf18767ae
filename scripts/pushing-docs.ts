import { findEndpoint } from '../src/api/catalogue';
import type { Risk } from '../src/api/endpoint';
import type { Action } from '../src/push/action';
import { type Command, deletedState, presentState } from '../src/push/command';
import { isPushable, pushableOf } from '../src/push/pushables';
import { valueKinds } from '../src/push/values/value-kinds';
import { commandColumn } from '../src/tables/command-column';
import type { Dataset } from '../src/tables/dataset';
import { datasets } from '../src/tables/dataset-catalogue';
import type { Column } from '../src/tables/table';
import { say } from '../src/text/message';

const consent: Readonly<Record<Risk, string>> = {
  read: 'no tick',
  mail: 'no tick',
  write: 'no tick',
  outward: 'a tick: people are told',
  money: 'a tick: money is booked',
  destructive: 'a tick, and how many typed: data is lost',
};

/** Columns that depend on the shop are shown as a shop with its main warehouse only has them. */
const sampleContext = { warehouses: [{ id: 0, warehouse: 'Main' }] };

const code = (text: string | number): string => `\`${text}\``;

function endpointText(id: string): string {
  const endpoint = findEndpoint(id);
  if (!endpoint) throw new Error(`The catalogue has no endpoint ${id}.`);
  return `[${code(id)}](endpoints.md#${id.toLowerCase().replace('.', '')})`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${' --- |'.repeat(head.length)}`,
  ...rows.map((cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`),
];

const titleOf = ({ title }: Pick<Column, 'title'>): string =>
  title.en === title.id ? `**${title.en}**` : `**${title.en}** · *${title.id}*`;

const columnsOf = ({ columns, id }: Dataset): readonly Column[] => {
  if (columns === 'discovered') throw new Error(`${id} can be pushed, so its columns must be known.`);
  return columns(sampleContext);
};

/** No shop has a value of this name, so an action that takes only some says which. */
const noValue = '?';

function acceptedIn(column: string, { kindOf, allowedInsteadOf }: Action): string {
  const kind = kindOf(column);
  if (!kind) throw new Error(`An action does not serve ${column}.`);
  const allowed = kind === 'text' ? allowedInsteadOf?.(column, noValue) : undefined;
  if (allowed === undefined) return valueKinds[kind].accepts;
  const choices = allowed.split(', ');
  return choices.length === 1 ? allowed : `one of ${choices.map(code).join(' ')}`;
}

/** How a request without a clear answer is looked up; what holds for all columns of an action. */
function settling({ marker, entry }: Action): string {
  if (marker) return `looked up by its marker, which the shop keeps in the ${say('en', marker)}`;
  if (entry) {
    const about = say('en', entry.about);
    return `told by *${about}*: as before, it has not arrived; as meant, it has; anything else is left to a person`;
  }
  return 'told by the values: where the shop holds them, it has arrived; otherwise it is prepared anew';
}

function wayBack({ undo, entry }: Action): string {
  if (!undo) return 'no';
  return entry ? 'by the opposite' : 'to the values before, unless somebody changed them since';
}

const factsOf = (action: Action): string[] => [
  `- Carried out by ${action.endpoints.map(endpointText).join(', ')} (${code(action.id)}).`,
  `- Without a clear answer: ${settling(action)}.`,
  ...(action.entry?.commands ? [] : [`- Needs ${consent[action.riskOf('')]}. Can be undone: ${wayBack(action)}.`]),
  ...(action.prove
    ? ['- The first of a connection goes alone, and the others only if it did just what was meant.']
    : []),
];

function writeColumns(action: Action, columns: readonly Column[]): string[] {
  const rows = columns.map((column) => [titleOf(column), acceptedIn(column.key, action), column.note?.en ?? '']);
  const hasNotes = rows.some(([, , note]) => note !== '');
  return hasNotes
    ? table(['Column', 'Takes', 'Note'], rows)
    : table(
        ['Column', 'Takes'],
        rows.map((cells) => cells.slice(0, 2)),
      );
}

const details = ({ details: keys = [] }: Action, columns: readonly Column[]): string[] => {
  const named = columns.filter(({ key }) => keys.includes(key));
  return named.map((column) => `- Beside it: ${titleOf(column)}. ${column.note?.en ?? ''}`.trim());
};

const gone = new Map([
  [deletedState, 'deleted'],
  [presentState, 'there'],
]);

const told = (state: string): string => gone.get(state) ?? code(state);

function writeCommand({ word, endpoint, risk, from, to, undoneBy }: Command): string[] {
  return [
    code(word),
    `${from ? from.map(told).join(' ') : 'any'} → ${told(to)}`,
    consent[risk ?? endpoint.risk],
    undoneBy === undefined ? 'no' : `by ${code(undoneBy)}`,
    endpointText(endpoint.id),
  ];
}

const writeCommands = (commands: readonly Command[]): string[] =>
  table(['Command', 'Status', 'Needs', 'Undone', 'Endpoint'], commands.map(writeCommand));

/** As the column's own note tells them, where the dataset brings one along. */
function meaningsOf(commands: readonly Command[], columns: readonly Column[]): string[] {
  const note = columns.find(({ key }) => key === commandColumn.key)?.note?.en;
  return note === undefined
    ? commands.map(({ word, endpoint }) => `- ${word}: ${endpoint.summary.en}.`)
    : [`- ${note}`];
}

function writeAction(action: Action, columns: readonly Column[]): string[] {
  const { entry, kindOf } = action;
  if (entry?.commands) {
    const commands = entry.commands.filter(({ isWayBackOnly }) => !isWayBackOnly);
    if (commands.length === 0) return [];
    const meanings = meaningsOf(commands, columns);
    return [...writeCommands(commands), '', ...meanings, ...details(action, columns), ...factsOf(action).slice(1), ''];
  }
  const own = columns.filter(({ key, pushable, isEntry }) => (pushable || isEntry) && kindOf(key) !== undefined);
  if (own.length === 0) return [];
  return [...writeColumns(action, own), '', ...details(action, columns), ...factsOf(action), ''];
}

function writeDataset(dataset: Dataset): string[] {
  const { title, id } = dataset;
  const columns = columnsOf(dataset);
  const { actions } = pushableOf(id);
  return [`## ${title.en} · ${title.id}`, '', ...actions.flatMap((action) => writeAction(action, columns))];
}

/** What of the rails has to be known by whoever wonders why a number is asked about. */
const slips: readonly string[] = [
  '**Many prices at once.** *Fill prices* in the panel makes the prices of a column by a rule: so many percent or rupiah less or more, rounded to Rp100,',
  'Rp500, Rp1,000 or an ending of 900, and never below the cost and so many percent of it. It takes all rows of the tab, those that a filter shows, those that are',
  'selected, or those that fit conditions, and shows each price, and why rows are left as they are, before a cell is filled. Prices are made of what the shop said at the',
  'last refresh, so the same rule twice gives the same. Rounding never turns a lower price into a higher one. What a person typed and formulas stay unless they say otherwise;',
  'rows without a cost price, or with a cost of 0, stay where a lowest price is asked for. What is filled is an edit like any other, for *Review changes* and *Schedule*. *Undo filling*',
  'brings back what was in the cells, wherever they still hold what was filled in and the shop does not have it yet. Which rows are hidden takes Google a call or two each: that choice is for',
  'tabs of up to 3,000 rows. Discounts are not filled so, as all variations of a product share one.',
  '',
  '**Slips of the hand.** What no cell can mean is blocked. What may be meant needs a tick, one for all edits that share a doubt; in rows of *Bulk add &',
  'edit* the number of records is typed instead, once for all of them. Both are judged by the same rules.',
  '',
  '- **Size**: a number is held against what the shop had said of it, and where it had said nothing, against what is usual in its column.',
  '- **Amounts that nothing is known of**, in rows and of a first price: below Rp1,000, the smallest note, a thousand times as much is offered, as `150.000`',
  '  typed in an English spreadsheet is 150. The other rows of the column do not speak for it, since all of them lose their thousands alike. It is not asked where one',
  '  in ten of the amounts that were pulled is as small, nor where a thousand times as much is more than Ngorder takes, as of an admin fee. A discount is',
  '  held against the price, a payment against what is due. So an order cost of Rp500 that is meant takes that one typed number, until order costs of',
  '  the kind were pulled.',
  '- **Amounts of nothing**, in rows: a payment or a withdrawal of 0 is refused, unless the order is said to be unpaid. An expense, an order cost, an admin',
  '  fee, a promo or a price of 0 is asked about, since each is made for the sake of its amount. A shipping rate, a limit, a discount, a cost or a price for',
  '  some customers may be 0: there it says that there is none.',
  '- **Fractions that became days**: a number far from what is usual that counts a day within two years of today, as 46,085 does of `3/4`. A price that ends',
  '  as others of the shop do, in 990 for instance, is none, and so are three different ones of a column that end alike.',
  '- **Values that did not go together before** are asked about only where they become odder: a price below the cost that falls further, a discount above the',
  '  price that grows.',
  '- **Days**, in rows: an expense or an order of more than a year ago or still to come is asked about, and a promo that is over or begins in more than a',
  '  year; one that ends before it begins is refused, and so is a day before 2010 or in more than three years.',
  '- **Rows that say the same** and would each pay or book money are asked about once, by their numbers. So is a row that says what another one, of any',
  '  tab, has sent in the last 12 hours, or in the last three days where money goes out; and one that the shop said it refused without naming a field, since',
  '  nobody can look up whether it was done all the same. A row whose own result was cleared is free.',
  '- **Payments of many orders** are judged together: what another of the orders owes and does not get, amounts that rise from row to row, one amount for more',
  '  than ten orders. What is all that is due is not asked about.',
  '- **Numbers that count on** from row to row, of accounts and telephones, are asked about from three on, two accounts of one holder already; and so is an',
  '  account that two holders have.',
  '- **Customers and coupons**, in rows: a telephone or a code that another one of the rows has, or of the records that were pulled. A telephone number',
  '  without its 0, of fewer than 8 digits or more than 15, and an address of mail that is none are asked about.',
  '- **Ids that were sorted or moved alone**, in rows: where several columns say what was pulled of other records, nothing is sent.',
  '- **Expenses and promos**, in rows: 1000 pieces or more of which each costs fewer rupiah, and more than a billion in all; 100% off products without a limit,',
  '  a discount that makes the smallest order free, or is above every price that was pulled. A promo may be used a whole number of times, by each 1 to 9 or UNLIMITED.',
  '- **Account numbers** are digits, zeros in front included; one that its cell holds as a number is asked about.',
  '- **Orders**, in rows: the preview asks the shop for stock and prices of what they sell. More pieces than there are, a discount above the goods, shipping of',
  '  more than Rp100,000 and ten times the goods, other costs of more than Rp100,000 and the goods, a promo above its shipping, an amount beside UNPAID, a payment of more than twice the order, or PAID with less than half of it, are asked about. So is an account of a new order that is none of the shop, and PAID',
  '  for an order that is there with anything but what is due, and more pieces taken by a difference or a transfer than there are.',
];

/** `docs/pushing.md`: everything that a tab can send back to the shop. */
export function writePushingDocs(): string {
  return [
    '# What can be pushed',
    '',
    'Generated from the actions in `src/push` by `npm run docs`; a test fails when it is stale.',
    '',
    'A cell that differs from what the shop said at the last pull is an edit. A blank cell means "leave it". *Review changes* shows every edit',
    'with what the shop holds now; nothing is sent before that was confirmed, and each row is told its result. In every tab below a column',
    '**Command** · *Perintah* can be added, in which `SKIP` leaves a row out. What says what to do rather than what to be, such as a command or a',
    'payment, is blanked once it was carried out; a formula stays, and where a cell cannot be blanked, the same again needs a tick.',
    '',
    'A status in capitals is what the shop holds for a record; a command that does not fit it is stopped in the review.',
    '',
    ...slips,
    '',
    ...datasets.filter(({ id }) => isPushable(id)).flatMap(writeDataset),
  ].join('\n');
}
