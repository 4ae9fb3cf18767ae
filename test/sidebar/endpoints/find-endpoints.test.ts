import { allEndpoints } from '../../../src/api/catalogue';
import { endpointGroups, endpointWords } from '../../../src/sidebar/endpoints/endpoint-groups';
import { findEndpoints } from '../../../src/sidebar/endpoints/find-endpoints';
import type { EndpointView } from '../../../src/sidebar/shell/server/rpc-views';
import { languages } from '../../../src/sidebar/texts/languages';
import type { Language } from '../../../src/text/message';

const endpointsIn = (language: Language): EndpointView[] =>
  allEndpoints().map(({ id, method, paths, risk, idempotent, summary }) => ({
    ...{ id, method: method.toUpperCase(), paths, risk, idempotent, summary: summary[language] },
    ...{ isPaged: false, answersWithFile: false, needsConfirmation: false, takesRows: false },
  }));

const find = (typed: string, language: Language = 'id'): string[] =>
  findEndpoints(endpointsIn(language), typed, languages[language].texts.endpoints.groups).flatMap(({ found }) =>
    found.map(({ id }) => id),
  );

describe('what there is to do', () => {
  it('is all there where nothing is typed, each in one group', () => {
    expect(find('').sort()).toEqual(
      allEndpoints()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('has no words for what is not there', () => {
    const known = [...Object.values(endpointGroups).flat(), ...allEndpoints().map(({ id }) => id)];
    expect(Object.keys(endpointWords).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each([
    ['omset', 'report.get'],
    ['omzet admin', 'order.adminRevenue'],
    ['retur', 'cancelledOrder.return'],
    ['faktur pdf', 'shipment.invoicePdf'],
    ['resi', 'order.addAwb'],
    ['lacak resi', 'expedition.track'],
    ['ongkir', 'expedition.cost'],
    ['ongkos kirim', 'expedition.cost'],
    ['stok', 'product.updateStock'],
    ['mutasi stok', 'product.history'],
    ['mutasi rekening', 'bank.deleteMutation'],
    ['reseller', 'customerCategory.list'],
    ['unggah logo', 'shop.updateLogo'],
    ['tarik dana', 'payment.withdraw'],
    ['/stock-opname/import', 'stockOpname.import'],
    ['order.create', 'order.create'],
  ])('is found by what sellers call it: %s', (typed, id) => {
    expect(find(typed)).toContain(id);
  });

  it.each([
    ['revenue', 'report.get'],
    ['return', 'cancelledOrder.return'],
    ['invoice pdf', 'shipment.invoicePdf'],
    ['tracking', 'expedition.track'],
    ['stock count', 'stockOpname.create'],
  ])('is found in English, too: %s', (typed, id) => {
    expect(find(typed, 'en')).toContain(id);
  });

  it.each([
    ['id', 'omset', ['order.adminRevenue', 'report.get']],
    ['id', 'retur', ['order.cancel', 'cancelledOrder.list']],
    ['id', 'faktur', ['shipment.invoices']],
    ['id', 'reseller', ['customer.list', 'customer.create']],
    ['id', 'stok', ['product.checkStock', 'product.warehouseStock']],
    ['id', 'ongkir', ['expedition.cost']],
    ['id', 'pengeluaran', ['expense.create', 'expense.list']],
    ['id', 'pelanggan', ['customer.create', 'customer.list']],
    ['id', 'rekening', ['bank.create', 'bank.list']],
    ['id', 'kurir', ['expedition.list']],
    ['en', 'expense', ['expense.create']],
    ['en', 'customer', ['customer.create', 'customer.list']],
    ['en', 'warehouse', ['warehouse.create', 'warehouse.list']],
    ['en', 'bank', ['bank.create', 'bank.list']],
    ['en', 'return', ['order.cancel', 'cancelledOrder.list']],
  ] as const)('comes first where it is what the word is about, in %s: %s', (language, typed, ids) => {
    const first = find(typed, language).slice(0, 6);
    expect(ids.filter((id) => !first.includes(id))).toEqual([]);
  });

  it('comes before what only has to do with it, its group too', () => {
    const places = (ids: readonly string[]) => ids.map((id) => find('pengeluaran').indexOf(id));
    const [ofExpenses, other] = [places(['expense.create', 'expense.list']), places(['orderCost.create'])];
    expect(Math.max(...ofExpenses)).toBeLessThan(other[0] ?? 0);
  });

  it('is not found by what it is not', () => {
    expect(find('zzz')).toEqual([]);
    expect(find('omset').length).toBeLessThan(20);
  });
});
