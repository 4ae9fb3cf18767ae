import { findEndpoint, requireEndpoint } from '../api/catalogue';
import { matchRows } from '../rows/match-rows';
import { choiceOf } from '../rows/row-choice';
import { rowFieldsOf, takesRows, verbOf } from '../rows/row-field';
import { confirmRows, type RowSummary, rowJob } from '../rows/row-job';
import { keepPlan, planRows, type RowPlan } from '../rows/row-plan';
import type { RowRecord } from '../rows/row-record';
import { requireTab, selectedRows } from '../rows/row-tab';
import { addRowTemplate } from '../rows/row-template';
import { showRowCell } from '../rows/show-row-cell';
import { columnWords } from '../rows/telling/column-words';
import { shownValues } from '../rows/telling/shown-values';
import { tellOfRow, tellProblems } from '../rows/telling/tell-of-row';
import { isRunOf, readRunLine } from '../runs/job-type';
import { resumeRun } from '../runs/run-job';
import { type ShopAccess, withShopAccess, withShopSession } from '../runs/shop-session';
import { openRuns, refuseWhileUnfinished } from '../runs/unfinished';
import { refuseTabOfOtherShop } from '../state/other-shop';
import * as v from '../state/valibot';
import type { Language } from '../text/message';
import { pausable, type RunOutcome, resumable } from './pausable';
import { rpcCall } from './rpc-call';

/** Rows that came to their end, or that go on with `rows.resume`. */
export type RowsOutcome = RunOutcome<RowSummary>;

const whole = v.pipe(v.number(), v.integer());
const texts = v.record(v.string(), v.string());
const endpointSchema = v.object({ endpoint: v.string() });
const planSchema = v.object({
  endpoint: v.string(),
  tabId: whole,
  /** Row numbers; all rows when absent. */
  rows: v.optional(v.array(whole)),
  /** Only the rows that the person has selected in the tab, in place of `rows`. */
  selected: v.optional(v.boolean(), false),
  /** Whether hidden rows among the selected ones are meant, too. */
  withHidden: v.optional(v.boolean(), false),
  /** Rows to be used again, though they have been sent, as a plan tells them. */
  again: v.optional(v.array(v.object({ row: whole, said: v.string() })), []),
  /** The title of the column, by parameter, where it is not the parameter's name. */
  columns: v.optional(texts, {}),
  /** The value of every row whose cell is blank, by parameter. */
  fixed: v.optional(texts, {}),
});
const matchSchema = v.object({
  endpoint: v.string(),
  /** The tab in front when absent. */
  tabId: v.optional(whole),
});
const place = v.pipe(whole, v.minValue(1));
const cellSchema = v.object({ tabId: whole, row: place, column: place });
const confirmSchema = v.object({ plan: v.string(), typed: v.optional(v.string(), '') });

export const rowCalls = {
  /** Makes a tab to write the endpoint's records into. */
  'rows.template': rpcCall(endpointSchema, (context, { endpoint }) =>
    addRowTemplate(context, requireEndpoint(endpoint)),
  ),
  /** Whether rows can be carried out by the endpoint, and what their command is. */
  'rows.describe': rpcCall(endpointSchema, (_context, { endpoint: id }) => {
    const endpoint = requireEndpoint(id);
    return { takesRows: takesRows(endpoint), command: verbOf(endpoint) };
  }),
  /** The tab in front, and for which endpoint its rows are, where that is known. */
  'rows.here': rpcCall(v.object({}), ({ platform, language }) =>
    withShopAccess(platform, language, (access) => {
      const tab = requireTab(access, platform.workbook.activeTabId());
      const endpoint = findEndpoint(choiceOf(access.store, tab)?.endpoint ?? '');
      return {
        tabId: tab.id,
        tabName: tab.name,
        endpoint: endpoint ? { id: endpoint.id, summary: endpoint.summary[language] } : null,
      };
    }),
  ),
  /** How a tab fits an endpoint: what a form needs to ask for the rest. */
  'rows.match': rpcCall(matchSchema, ({ platform, language }, { endpoint: id, tabId }) =>
    withShopAccess(platform, language, (access) => {
      const endpoint = requireEndpoint(id);
      const tab = requireTab(access, tabId ?? platform.workbook.activeTabId());
      const choice = choiceOf(access.store, tab);
      const matching = choice?.endpoint === id ? choice.matching : {};
      return {
        endpoint: { id, summary: endpoint.summary[language], command: verbOf(endpoint) },
        tabId: tab.id,
        tabName: tab.name,
        columns: matching.columns ?? {},
        fixed: matching.fixed ?? {},
        ...matchRows(tab, endpoint, language),
      };
    }),
  ),
  'rows.plan': rpcCall(planSchema, ({ platform, language }, { endpoint: id, tabId, columns, fixed, ...chosen }) =>
    withShopSession(platform, language, 'push', (session) => {
      refuseTabOfOtherShop(platform, session.connection, tabId);
      refuseWhileUnfinished(session);
      const selected = chosen.selected ? selectedRows(session, tabId, chosen.withHidden) : undefined;
      const rows = selected?.rows ?? chosen.rows;
      const again = chosen.again.length > 0 ? { usedAgain: chosen.again } : {};
      const order = { endpoint: id, tabId, ...(rows ? { rows } : {}), ...again, matching: { columns, fixed } };
      const plan = planRows(session, requireEndpoint(id), order);
      session.run.confirmLease();
      keepPlan(session, plan);
      return planView(session, plan, selected?.leftOut ?? 0);
    }),
  ),
  /** Takes the person to a cell that a preview objects to. */
  'rows.showCell': rpcCall(cellSchema, ({ platform }, cell) => showRowCell(platform, cell)),
  'rows.confirm': rpcCall(confirmSchema, ({ platform, language }, { plan, typed }) =>
    pausable(() => withShopSession(platform, language, 'push', (session) => confirmRows(session, plan, typed))),
  ),
  'rows.resume': rpcCall(v.object({}), (context) => resumable(context, (session) => resumeRun(session, rowJob))),
  /** The run over rows that waits for `rows.resume`, if there is one. */
  'rows.unfinished': rpcCall(v.object({}), ({ platform, language }) =>
    withShopAccess(platform, language, ({ journal }) => {
      const line = openRuns(journal).find((one) => isRunOf(rowJob, one));
      if (!line) return null;
      const { run, intent } = readRunLine(rowJob, line);
      return { run, endpoint: intent.endpoint, tabId: intent.tabId };
    }),
  ),
};

function titlesOf(language: Language, { order, titleOf }: RowPlan): Readonly<Record<string, string>> {
  const endpoint = requireEndpoint(order.endpoint);
  const keys = rowFieldsOf(endpoint.parameters).map(({ key }) => key);
  return Object.fromEntries(keys.map((key) => [key, columnWords(endpoint, key, titleOf.get(key), language)]));
}

const planView = (access: ShopAccess, plan: RowPlan, hiddenLeftOut: number) => ({
  id: plan.id,
  endpoint: plan.order.endpoint,
  tabId: plan.order.tabId,
  again: plan.order.usedAgain ?? [],
  /** How many hidden rows of the selection are not among them. */
  hiddenLeftOut,
  matched: Object.fromEntries(plan.columnOf),
  /** What people know each parameter by: the heading of its column, where it has one. */
  titles: titlesOf(access.language, plan),
  /** What people call what the records hold. */
  shown: shownIn(access, plan),
  missing: plan.missing,
  counts: plan.counts,
  affected: plan.affected,
  confirmWith: plan.confirmWith ?? null,
  confirmReasons: plan.confirmReasons,
  records: plan.records.map((record) => recordView(access.language, plan, record)),
});

const shownIn = (access: ShopAccess, { order, records, called }: RowPlan) =>
  shownValues(
    access,
    requireEndpoint(order.endpoint),
    records.map(({ input }) => input),
    called,
  );

const recordView = (language: Language, plan: RowPlan, record: RowRecord) => {
  const { rows, status, input, doubts = [] } = record;
  return {
    rows: rows.map(({ row }) => row),
    // By these a person has it used again.
    ...(status === 'alreadySent' ? { sent: rows.map(({ row, said }) => ({ row, said })) } : {}),
    status,
    input,
    problems: tellProblems(language, plan, record),
    doubts: doubts.map((doubt) => tellOfRow(language, plan, doubt)),
  };
};
