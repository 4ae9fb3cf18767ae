import { type Call, type Handlers, missingRecord, ok, type Reply, success } from '../../handler';
import { dayOf } from '../../local-time';
import { mailToOwner } from '../../mail-to-owner';
import { reportPeriodOf } from '../../report-period';
import { type Expense, expenseTotal } from '../../state/expenses';
import { paged } from '../../wire/paging';

const answer = ({ id, title }: Expense): Reply => success({ id, title });

const expenseJson = (expense: Expense) => ({
  id: expense.id,
  title: expense.title,
  nominal: expense.nominal,
  qty: expense.quantity,
  total: expenseTotal(expense),
  note: expense.note,
  date: expense.day,
});

/** Without dates, all of them: the document names no default here, unlike elsewhere. */
function listExpenses(call: Call): Reply {
  const { query, state } = call;
  const isAll = query.type !== 'BY_MONTH' && query.start_date === undefined && query.end_date === undefined;
  const { from, to } = reportPeriodOf({
    ...call,
    query: { start_date: '2000-01-01', end_date: '9999-12-31', ...query },
  });
  const listed = state.expenses.filter(({ day }) => isAll || (day >= from && day <= to));
  const newestFirst = (a: Expense, b: Expense) => b.day.localeCompare(a.day) || b.id - a.id;
  return ok(paged(call, listed.sort(newestFirst), { default: 10 }, expenseJson));
}

/** What a table of {api: Create Expense} says of an expense. */
const readExpense = ({ state, body }: Call) => ({
  title: String(body.title),
  note: String(body.note),
  nominal: Number(body.nominal),
  quantity: Number(body.qty ?? 1),
  day: String(body.date ?? dayOf(state.clock.now())),
});

function createExpense(call: Call): Reply {
  const expense = { id: call.state.nextId(), ...readExpense(call) };
  call.state.expenses.push(expense);
  return answer(expense);
}

function updateExpense(call: Call): Reply {
  const expense = call.state.expenses.find(({ id }) => id === call.body.id);
  if (!expense) return missingRecord('Expense');
  Object.assign(expense, readExpense(call));
  return answer(expense);
}

function deleteExpense({ state, path }: Call): Reply {
  const index = state.expenses.findIndex(({ id }) => id === Number(path.id));
  if (index < 0) return missingRecord('Expense');
  state.expenses.splice(index, 1);
  return ok({ response: 'Success', message: 'Data has been deleted', data: { id: Number(path.id) } });
}

/** {api: Create Expense, Get Expenses, Download Expenses Data, Update Expense, Delete Expense} */
export const expenseHandlers: Handlers = {
  'POST /expense': createExpense,
  'GET /expense': listExpenses,
  'GET /expense/download': (call) => mailToOwner(call, 'expenses'),
  'PATCH /expense': updateExpense,
  'DELETE /expense/{id}': deleteExpense,
};
