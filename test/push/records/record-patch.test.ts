import type { PullSummary } from '../../../src/pull/pull';
import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { viewTab } from '../../../workbench/tab-view';
import { summaryOf } from '../open-pulled';

type State = InProcessWorkbench['shop']['state'];
type ShopRecord = Readonly<Record<string, unknown>>;

interface Sample {
  readonly dataset: string;
  readonly idKey: string;
  /** The shop's own records; the first is edited. */
  readonly records: (state: State) => readonly object[];
  /** What is typed into which column, and what the shop's record then holds under which name. */
  readonly edits: readonly (readonly [column: string, typed: string, field: string, held: unknown])[];
  /** What is typed beside it, since the shop does not tell it. */
  readonly beside?: (state: State) => Readonly<Record<string, string>>;
}

/** The latest expense, which a pull shows, with a note. */
function noted(expenses: State['expenses']) {
  const [latest, ...others] = [...expenses].sort((a, b) => b.day.localeCompare(a.day));
  if (!latest) throw new Error('too small a shop');
  latest.note = latest.note || 'tunai';
  return [latest, ...others];
}

const samples: readonly Sample[] = [
  {
    dataset: 'suppliers',
    idKey: 'id',
    records: ({ suppliers }) => suppliers,
    edits: [
      ['name', 'CV Maju', 'name', 'CV Maju'],
      ['phone', '0811222333', 'phone', '0811222333'],
      ['address', 'Jl. Kenanga 5', 'address', 'Jl. Kenanga 5'],
      ['description', '=1+1 murah', 'description', '=1+1 murah'],
    ],
  },
  {
    dataset: 'product-categories',
    idKey: 'id',
    records: ({ productCategories }) => productCategories,
    edits: [['name', 'Sepatu anak', 'name', 'Sepatu anak']],
  },
  {
    dataset: 'order-sources',
    idKey: 'id',
    records: ({ orderSources }) => orderSources,
    edits: [
      ['note', 'Toko Dua', 'note', 'Toko Dua'],
      ['status', 'NON ACTIVE', 'isActive', false],
    ],
  },
  {
    dataset: 'order-costs',
    idKey: 'order_cost_id',
    records: ({ orderCosts }) => orderCosts.filter(({ type }) => type === 'PERCENTAGE'),
    edits: [
      ['name', 'Diskon Lebaran', 'name', 'Diskon Lebaran'],
      ['percentage', '12%', 'percentage', 12],
    ],
  },
  {
    dataset: 'order-costs',
    idKey: 'order_cost_id',
    records: ({ orderCosts }) => orderCosts.filter(({ type }) => type === 'NOMINAL'),
    edits: [['nominal', '7500', 'nominal', 7500]],
  },
  {
    dataset: 'admin-fees',
    idKey: 'id',
    records: ({ paymentSettings }) => paymentSettings.adminFees,
    edits: [['nominal', '1750', 'nominal', 1750]],
  },
  {
    dataset: 'customers',
    idKey: 'id',
    records: ({ customers }) => customers,
    edits: [
      ['name', 'Ibu Sari', 'name', 'Ibu Sari'],
      ['phone', '081234', 'phone', '081234'],
      ['postal_code', '01234', 'postalCode', '01234'],
      ['category_code', 'Y', 'categoryCode', 'Y'],
    ],
  },
  {
    dataset: 'customer-categories',
    idKey: 'id',
    records: ({ customerCategories }) => customerCategories.slice(-1),
    edits: [['category_name', 'Teman lama', 'name', 'Teman lama']],
  },
  {
    dataset: 'expenses',
    idKey: 'id',
    // The shop takes no expense without a note, and has some.
    records: ({ expenses }) => noted(expenses),
    edits: [
      ['title', 'Plastik', 'title', 'Plastik'],
      ['qty', '3', 'quantity', 3],
    ],
  },
  {
    dataset: 'storefront-couriers',
    idKey: 'id',
    records: ({ couriers }) => couriers.filter(({ isActive }) => isActive),
    edits: [['is_active', 'FALSE', 'isActive', false]],
  },
  {
    dataset: 'custom-couriers',
    idKey: 'id',
    records: ({ customCouriers }) => customCouriers,
    edits: [
      ['name', 'Kurir Budi', 'name', 'Kurir Budi'],
      ['fee', '9500', 'fee', 9500],
    ],
  },
  {
    dataset: 'warehouses',
    idKey: 'id',
    records: ({ warehouses }) => warehouses.slice(1),
    edits: [
      ['warehouse', 'Gudang Solo', 'name', 'Gudang Solo'],
      ['supplier_id', '1', 'supplierId', 1],
    ],
    beside: ({ warehouses }) => ({ '#admins': warehouses[1]?.adminIds.join('; ') ?? '' }),
  },
];

function open(dataset: string, idKey: string, arrange: (state: State) => unknown = () => undefined) {
  const bench = openInProcessWorkbench({ shop: { products: 10, orders: 20 }, locale: 'en' });
  arrange(bench.shop.state);
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset });
  const { workbook } = bench.cloud;
  const view = () => viewTab(workbook, tabId, idKey);
  return {
    ...bench,
    type: (id: number, column: string, text: string) =>
      workbook.type(tabId, view().rowOf(id), view().columnOf(column), text),
    cell: (id: number, column: string) => view().cell(id, column),
    preview: () => bench.rpc<PlanView>('push.preview', { tabId }),
    confirm: (plan: PlanView) =>
      summaryOf(
        bench.rpc<PushOutcome>('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) }),
      ),
    pull: () => bench.rpc<PullSummary>('pull.run', { dataset, tabId }),
  };
}

const first = (records: readonly object[]): ShopRecord & { readonly id: number } => {
  const [found] = records;
  if (!found) throw new Error('too small a shop');
  return found as ShopRecord & { readonly id: number };
};

const nothing: NonNullable<Sample['beside']> = () => ({});

describe.each(samples)('edits of $dataset', ({ dataset, idKey, records, edits, beside = nothing }) => {
  it('change the typed fields in the shop, nothing else, and can be taken back', () => {
    const { shop, type, preview, confirm, rpc } = open(dataset, idKey, records);
    const record = first(records(shop.state));
    const before = { ...record };
    const others = JSON.stringify(records(shop.state).slice(1));
    for (const [column, typed] of edits) type(record.id, column, typed);
    for (const [column, typed] of Object.entries(beside(shop.state))) type(record.id, column, typed);
    const plan = preview();
    expect(plan.counts).toMatchObject({ ready: edits.length, blocked: 0, conflict: 0 });
    const { run, counts } = confirm(plan);
    expect(counts.done).toBe(edits.length);
    expect(record).toEqual({ ...before, ...Object.fromEntries(edits.map(([, , field, held]) => [field, held])) });
    expect(JSON.stringify(records(shop.state).filter(({ id }: { id?: number }) => id !== record.id))).toBe(others);
    expect(preview().edits).toEqual([]);
    expect(confirm(rpc<PlanView>('push.undo', { run })).counts.done).toBe(edits.length);
    expect(record).toEqual(before);
    expect(shop.violations).toEqual([]);
  });

  it('meet what the shop changed since the pull: the same is done with, anything else is shown', () => {
    const { shop, type, preview } = open(dataset, idKey, records);
    const record = first(records(shop.state));
    for (const [column, typed, field, held] of edits) {
      type(record.id, column, typed);
      Object.assign(record, {
        [field]: typeof held === 'number' ? held + 1 : typeof held === 'string' ? 'Lain' : held,
      });
    }
    const statuses = edits.map(([, , , held]) => (typeof held === 'boolean' ? 'alreadySo' : 'conflict'));
    expect(preview().edits.map(({ status }) => status)).toEqual(statuses);
  });
});

describe('edits of records', () => {
  const openSuppliers = () => {
    const opened = open('suppliers', 'id');
    return { ...opened, supplier: first(opened.shop.state.suppliers) };
  };

  it.each(['dropAnswer', 'dropRequest', 'brokenJson'] as const)('arrive after %s', (kind) => {
    const { shop, supplier, type, preview, confirm } = openSuppliers();
    type(supplier.id, 'name', 'CV Maju');
    const plan = preview();
    shop.faults.add({ method: 'PATCH', path: '/supplier/update', nth: 1, fault: { kind } });
    expect(confirm(plan).counts.done).toBe(1);
    expect(supplier.name).toBe('CV Maju');
  });

  it('that the shop would refuse are stopped before, with what it takes', () => {
    const { supplier, type, preview } = openSuppliers();
    type(supplier.id, 'phone', 'telepon');
    expect(preview().edits).toMatchObject([
      { status: 'blocked', reason: 'The shop does not take "telepon" here. Allowed: digits' },
    ]);
    const sources = open('order-sources', 'id');
    sources.type(first(sources.shop.state.orderSources).id, 'status', 'mati');
    expect(sources.preview().edits).toMatchObject([
      { status: 'blocked', reason: 'The shop does not take "mati" here. Allowed: ACTIVE, NON ACTIVE' },
    ]);
    const couriers = open('storefront-couriers', 'id');
    couriers.type(first(couriers.shop.state.couriers).id, 'is_active', 'mungkin');
    expect(couriers.preview().edits).toMatchObject([{ status: 'blocked', reason: 'Enter Yes or No, not "mungkin"' }]);
  });

  it('that the shop refuses are told in its words, and the others go on', () => {
    const { shop, type, preview, confirm, cell } = open('expenses', 'id', ({ expenses }) => noted(expenses));
    const [other, without] = noted(shop.state.expenses);
    if (!without || !other) throw new Error('too small a shop');
    type(without.id, 'title', 'Plastik');
    type(other.id, 'title', 'Lakban');
    expect(confirm(preview()).counts).toMatchObject({ done: 1, failed: 1 });
    expect(cell(without.id, '#result')).toContain('The note field is required');
    expect(other.title).toBe('Lakban');
  });

  it('go one by one until the shop has proved that it leaves the other fields alone', () => {
    const { shop, type, preview, confirm } = openSuppliers();
    const { suppliers } = shop.state;
    for (const { id } of suppliers) type(id, 'name', `Supplier ${id}`);
    const plan = preview();
    const [found] = suppliers;
    if (!found) throw new Error('too small a shop');
    // A shop that takes what is not sent for blank.
    let name = found.name;
    Object.defineProperty(found, 'name', {
      get: () => name,
      set(changed: string) {
        name = changed;
        found.phone = '';
      },
    });
    expect(confirm(plan).counts).toMatchObject({ changedAfter: 1, failed: suppliers.length - 1, done: 0 });
    expect(suppliers.slice(1).some(({ id, name: other }) => other === `Supplier ${id}`)).toBe(false);
  });

  it('follow the shop when a tick changes there, and come back as ticks', () => {
    const { shop, cell, pull, type, preview, confirm } = open('storefront-couriers', 'id');
    const [courier] = shop.state.couriers;
    if (!courier) throw new Error('too small a shop');
    const before = courier.isActive;
    courier.isActive = !before;
    pull();
    expect(cell(courier.id, 'is_active')).toBe(!before);
    type(courier.id, 'is_active', before ? 'Y' : 'N');
    expect(confirm(preview()).counts.done).toBe(1);
    expect(cell(courier.id, 'is_active')).toBe(before);
  });
});
