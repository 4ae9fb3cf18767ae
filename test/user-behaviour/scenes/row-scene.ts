import type { RunOptions } from '../../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { PlanView } from '../../rows/open-rows';
import type { Findings } from '../invariants';
import { Person, type TableFacts } from '../person';
import { Failures, finishUnfinished, type Scene } from '../scene';
import { openConnected } from './pulled-scene';
import { isToldElsewhere } from './told-elsewhere';

const endpoint = 'expense.create';
const rows = 5;
const firstRow = 3;

const template: TableFacts = {
  ...{ id: { key: 'title' }, edited: { key: 'nominal' }, result: { title: 'Result' } },
  ...{ typedText: '7777', isPushable: false, called: /^Biaya \d+$/ },
};

const titleOf = (index: number): string => `Biaya ${index}`;
const nominalOf = (index: number): number => 1000 + index;

/** Expenses written into a template, previewed and about to be sent. */
export function openRowScene(): Scene {
  const bench = openConnected({ shop: { products: 2 } });
  const { tabId, keys } = bench.rpc<{ tabId: number; keys: string[] }>('rows.template', { endpoint });
  const { workbook } = bench.cloud;
  const person = new Person(bench, template, () => (workbook.sheet(tabId) ? tabId : undefined));
  for (let index = 0; index < rows; index += 1) {
    const cells = { title: titleOf(index), nominal: String(nominalOf(index)), note: 'kas' };
    for (const [key, text] of Object.entries(cells)) {
      person.type(firstRow + index, keys.indexOf(key) + 1, text);
    }
  }
  person.noteAll();
  const plan = bench.rpc<PlanView>('rows.plan', { endpoint, tabId });
  const failures = new Failures();
  return {
    ...{ bench, person, failures, tabsExpected: () => (person.sheet ? 3 : 2) },
    work: (options: RunOptions) => failures.noting(() => bench.rpc('rows.confirm', { plan: plan.id }, options)),
    goOn: (findings) => {
      finishUnfinished(bench, findings);
      planAgain(bench, person, findings);
    },
    check: (findings) => checkRows(bench, { person, failures }, findings),
  };
}

const madeIn = ({ shop }: InProcessWorkbench, title: string) =>
  shop.state.expenses.filter((expense) => expense.title === title);

/** What was sent is not offered once more, unless somebody cleared its result. */
function planAgain(bench: InProcessWorkbench, person: Person, findings: Findings): void {
  const { sheet } = person;
  if (!sheet) return;
  const failures = new Failures();
  const plan = failures.noting(() => bench.rpc<PlanView>('rows.plan', { endpoint, tabId: sheet.id }));
  for (const { text } of failures.list) findings.add('goesOn', `the next preview: ${text}`);
  for (const { status, input } of plan?.records ?? []) {
    const title = String(input.title);
    if (status !== 'ready' || person.cleared.has(title)) continue;
    findings.expect('asConfirmed', madeIn(bench, title).length === 0, () => `${title} was sent and is offered again`);
  }
}

function checkRows(
  bench: InProcessWorkbench,
  { person, failures }: Pick<Scene, 'person' | 'failures'>,
  findings: Findings,
): void {
  const column = person.columnOf({ title: 'Result' });
  const present = new Map(person.records().map(({ row, id }) => [id, row]));
  for (let index = 0; index < rows; index += 1) {
    const title = titleOf(index);
    const made = madeIn(bench, title);
    const row = present.get(title);
    const text = row === undefined || column === undefined ? '' : String(person.cell(row, column));
    findings.expect('asConfirmed', made.length <= 1, () => `${title} was made ${made.length} times`);
    for (const { nominal } of made) {
      findings.expect('nothingUnseen', nominal === nominalOf(index), () => `${title} was made with ${nominal}`);
    }
    const isQuiet = text === '' && failures.list.length === 0;
    findings.expect('asConfirmed', made.length > 0 || !isQuiet || !row, () => `${title} was lost without a word`);
    findings.expect('asConfirmed', made.length > 0 || !text.startsWith('✓'), () => `${title} is told as sent`);
    if (made.length === 0 || row === undefined || person.cleared.has(title)) continue;
    const isTold =
      /^[✓?]/.test(text) || (person.hasProtected && isToldElsewhere(bench, ({ input }) => input?.title === title));
    findings.expect('toldBeside', isTold, () => `${title} was made, beside it stands “${text}”`);
  }
}
