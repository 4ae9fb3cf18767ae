import type { RunOptions } from '../../workbench/apps-script/run-options';
import { viewTab } from '../../workbench/tab-view';
import { callConfirmed } from '../call-confirmed';
import { isKilled } from '../push/crash-points';
import { codeOf } from '../push/open-pulled';
import { colleague, killedAtChange, silenceMs } from './shared-push';
import { openStockAddingCall } from './stock-adding-call';

/** What happens to a call whose outcome is not known, and to what follows it. */
function open() {
  const bench = openStockAddingCall();
  const { rpc, clock, cloud, host, shop, request, call, variation } = bench;
  return {
    ...bench,
    /** What the person has to send along to have it carried out all the same. */
    tokenOf: (options = {}): string => {
      const asked = JSON.stringify({ call: 'endpoints.call', args: request });
      const { error } = JSON.parse(String(host.run('rpc', [asked], options)));
      expect(error?.code).toBe('callInDoubt');
      return error.token;
    },
    die: () => {
      expect(isKilled(() => call({}, { interrupt: killedAtChange('after') }))).toBe(true);
      clock.advance(silenceMs);
    },
    /** Of the price of something else. */
    push: () => {
      const other = shop.variations().find((one) => one.productId !== variation?.productId);
      const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'variations', filters: {} });
      const view = viewTab(cloud.workbook, tabId);
      const price = String((other?.price ?? 0) + 1000);
      cloud.workbook.type(tabId, view.rowOf(other?.id ?? 0), view.columnOf('price'), price);
      const plan = rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', { tabId });
      rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    },
    deleteJournal: () => {
      const journal = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
      cloud.workbook.deleteSheet(journal?.id ?? -1);
    },
  };
}

describe('a single call that was cut off', () => {
  it('is made again on a person’s word only, once', () => {
    const { call, die, tokenOf, added } = open();
    die();
    const confirm = tokenOf();
    expect(added()).toBe(2);
    call({ confirm });
    expect(added()).toBe(4);
    call();
    expect(added()).toBe(6);
  });

  it('is confirmed once, also where two executions hold the same token', () => {
    const { call, die, tokenOf, added } = open();
    die();
    const confirm = tokenOf();
    let other: string | undefined;
    const interrupt: NonNullable<RunOptions['interrupt']> = ({ name, args }, phase) => {
      if (phase === 'after' && name === 'Cache.get' && String(args[1]).includes(confirm) && other === undefined) {
        other = '';
        other = codeOf(() => call({ confirm }));
      }
      return false;
    };
    call({ confirm }, { interrupt });
    expect([other, added()]).toEqual(['busy', 4]);
  });

  it('is confirmed by the person who was asked', () => {
    const { call, die, tokenOf, added } = open();
    die();
    const confirm = tokenOf();
    expect(codeOf(() => call({ confirm }, colleague))).toBe('callInDoubt');
    expect(added()).toBe(2);
  });

  it('keeps everybody from sending where the journal is gone, until they have ended it; then needs their word', () => {
    for (const options of [{}, colleague]) {
      const { call, rpc, die, tokenOf, deleteJournal, added } = open();
      die();
      deleteJournal();
      expect(codeOf(() => call({ confirm: tokenOf(options) }, options))).toBe('runLost');
      const { run } = rpc<{ unfinished: { run: string } }>('state.get', {}, options).unfinished;
      rpc('runs.abandon', { run }, options);
      expect(added()).toBe(2);
      call({ confirm: tokenOf(options) }, options);
      expect(added()).toBe(4);
    }
  });
});

describe('a single call that was carried out', () => {
  it('is made again at once, unless the journal that tells of it is gone', () => {
    const { call, tokenOf, deleteJournal, added } = open();
    call();
    call();
    expect(added()).toBe(4);
    deleteJournal();
    const confirm = tokenOf();
    expect(added()).toBe(4);
    call({ confirm });
    expect(added()).toBe(6);
  });

  it('is asked about once where the journal is gone that told of a push as well', () => {
    for (const options of [{}, colleague]) {
      const { call, push, tokenOf, deleteJournal, added } = open();
      push();
      deleteJournal();
      call({ confirm: tokenOf(options) }, options);
      call({}, options);
      call({}, options);
      expect(added()).toBe(6);
    }
  });

  it('is asked about again where the journal is gone again', () => {
    const { call, push, tokenOf, deleteJournal, added } = open();
    push();
    deleteJournal();
    call({ confirm: tokenOf() });
    deleteJournal();
    call({ confirm: tokenOf() });
    call();
    push();
    call();
    expect(added()).toBe(8);
  });

  it('keeps nobody waiting once it has ended', () => {
    const { call, rpc, die } = open();
    call();
    expect(rpc('state.get')).toMatchObject({ unfinished: null });
    die();
    expect(rpc('state.get')).toMatchObject({ unfinished: null });
    expect(codeOf(() => rpc('pull.run'))).toBe('none');
  });

  it('is made again without a word where a second time does no harm', () => {
    const { rpc, shop, deleteJournal, call } = open();
    call();
    deleteJournal();
    const [supplier] = shop.state.suppliers;
    const input = { supplier_id: supplier?.id, name: 'Pemasok Baru' };
    callConfirmed(rpc, { id: 'supplier.update', input });
    expect(supplier?.name).toBe('Pemasok Baru');
  });
});

describe('a confirmation', () => {
  it('holds for nobody else, also where neither of the two has ever sealed anything', () => {
    const { shop, host, rpc } = open();
    const input = { xendit_bank_id: 1, nominal: 50_000, holder_name: 'Juragan', account_number: 1_234_567_890 };
    const asked = { call: 'endpoints.call', args: { id: 'payment.withdraw', input } };
    const { error } = JSON.parse(String(host.run('rpc', [JSON.stringify(asked)])));
    expect(error?.code).toBe('confirmationNeeded');
    const call = { id: 'payment.withdraw', input, confirm: error.token };
    expect(codeOf(() => rpc('endpoints.call', call, colleague))).toBe('confirmationNeeded');
    expect(shop.log.filter(({ path }) => path.includes('withdraw'))).toEqual([]);
  });
});
