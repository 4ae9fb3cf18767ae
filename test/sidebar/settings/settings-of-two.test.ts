import { SettingsForm } from '../../../src/sidebar/settings/settings-form';
import type { SettingsView } from '../../../src/sidebar/shell/server/rpc-views';
import { openPulled } from '../../push/open-pulled';

/** A file of two persons, and the settings as a form shows them. */
function openSettings() {
  const opened = openPulled({ products: 10 });
  const { rpc, shop } = opened;
  rpc('connection.save', { key: shop.options.key }, { as: 'colleague' });
  return { ...opened, openForm: (as = 'owner') => new SettingsForm(rpc<SettingsView>('settings.get', {}, { as })) };
}

const inputOf = (form: SettingsForm) => {
  const input = form.input.value;
  if (!input) throw new Error('something is wrong with the form');
  return { ...input };
};

describe('settings that were open while others changed them', () => {
  it('leave a rule as a colleague has set it meanwhile, where only the language is changed', () => {
    const { rpc, openForm } = openSettings();
    const mine = openForm();
    const theirs = openForm('colleague');
    theirs.numbers.changePercent.value = '10';
    theirs.numbers.mostEdits.value = '100';
    rpc('settings.set', inputOf(theirs), { as: 'colleague' });
    mine.language.value = 'id';
    rpc('settings.set', inputOf(mine));
    const { settings } = rpc<SettingsView>('settings.get');
    expect(settings.push).toMatchObject({ changePercent: 10, mostEdits: 100 });
  });

  it('do not let functions read the shop again that their owner has forbidden in another window', () => {
    const { rpc, openForm } = openSettings();
    const on = openForm();
    on.setLive(true);
    rpc('settings.set', inputOf(on));
    const stale = openForm();
    const off = openForm();
    off.setLive(false);
    rpc('settings.set', inputOf(off));
    expect(rpc<SettingsView>('settings.get').consented).toBe(false);
    stale.language.value = 'id';
    rpc('settings.set', inputOf(stale));
    expect(rpc<SettingsView>('settings.get').consented).toBe(false);
  });

  it('let functions read what their owner ticks, beside rules that a colleague has set meanwhile', () => {
    const { rpc, openForm } = openSettings();
    const mine = openForm();
    const theirs = openForm('colleague');
    theirs.numbers.minutes.value = '30';
    rpc('settings.set', inputOf(theirs), { as: 'colleague' });
    mine.setLive(true);
    rpc('settings.set', inputOf(mine));
    const view = rpc<SettingsView>('settings.get');
    expect([view.consented, view.settings.formulas.minutes]).toEqual([true, 30]);
  });
});
