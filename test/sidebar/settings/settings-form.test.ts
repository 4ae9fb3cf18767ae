import { type NumberName, numberBounds, SettingsForm } from '../../../src/sidebar/settings/settings-form';
import type { SettingsView } from '../../../src/sidebar/shell/server/rpc-views';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { codeOf } from '../../push/open-pulled';

const openForm = () => {
  const { rpc } = openInProcessWorkbench({ shop: { products: 1, orders: 0 } });
  return { rpc, form: new SettingsForm(rpc<SettingsView>('settings.get')) };
};
const names = Object.keys(numberBounds) as NumberName[];

test('what a form was opened with is what it saves', () => {
  const { rpc, form } = openForm();
  const before = rpc<SettingsView>('settings.get');

  expect(rpc('settings.set', { ...form.input.value })).toEqual(before);
});

test.each(names)('%s is taken within the bounds that the script has too, and not beyond', (name) => {
  const { rpc, form } = openForm();
  const { least, most } = numberBounds[name];
  const save = () => codeOf(() => rpc('settings.set', { ...form.input.value }));
  for (const allowed of [least, most]) {
    form.numbers[name].value = String(allowed);
    expect([allowed, form.numberOf(name), save()]).toEqual([allowed, allowed, 'none']);
  }
  for (const wrong of [String(least - 1), String(most + 1), '1.5', 'lima', '']) {
    form.numbers[name].value = wrong;
    expect([wrong, form.input.value]).toEqual([wrong, undefined]);
  }
  const beyond = { ...numbersOf(form), [name]: most + 1 };
  const { minutes, ...push } = beyond;
  expect(codeOf(() => rpc('settings.set', { settings: { push, formulas: { minutes } } }))).toBe('invalidArguments');
});

const numbersOf = ({ view }: SettingsForm): Record<NumberName, number> => ({
  ...view.settings.push,
  minutes: view.settings.formulas.minutes,
});

test('endpoints are put on the list and taken off it', () => {
  const { form } = openForm();
  form.setEndpoints(['order.list'], true);
  form.setEndpoints(['warehouse.list'], false);

  expect(form.input.value?.settings?.formulas?.endpoints).toContain('order.list');
  expect(form.input.value?.settings?.formulas?.endpoints).not.toContain('warehouse.list');
});

describe('what formulas may ask', () => {
  const openLive = () => {
    const { rpc } = openInProcessWorkbench({ shop: { products: 1, orders: 0 } });
    const formulas = { live: true, endpoints: ['warehouse.list', 'bank.list'] };
    rpc('settings.set', { settings: { formulas } }, { as: 'colleague' });
    return { rpc, open: () => new SettingsForm(rpc<SettingsView>('settings.get')) };
  };
  const othersIn = ({ othersEndpoints }: SettingsForm) => othersEndpoints.value.map(({ id }) => id).sort();

  test('is shown apart where somebody else put it on the list, and not allowed by saving another setting', () => {
    const { rpc, open } = openLive();
    expect(othersIn(open())).toEqual(['bank.list', 'warehouse.list']);
    const form = open();
    form.name.value = 'Sari';
    expect(rpc('settings.set', { ...form.input.value })).toMatchObject({ consented: false, allowed: [] });
  });

  test('is allowed once it was ticked, and no longer once it was taken off the list', () => {
    const { rpc, open } = openLive();
    const form = open();
    form.allow(['bank.list']);
    form.setEndpoints(['order.list'], true);
    expect(othersIn(form)).toEqual(['warehouse.list']);
    rpc('settings.set', { ...form.input.value });
    expect(open().view.allowed).toEqual(['bank.list', 'order.list']);
    const later = open();
    later.setEndpoints(['bank.list'], false);
    expect(rpc('settings.set', { ...later.input.value })).toMatchObject({ allowed: ['order.list'] });
  });

  test('is the usual list, and nothing that others added, for whoever switches it on', () => {
    const { rpc, open } = openLive();
    rpc('settings.set', { settings: { formulas: { live: false, endpoints: ['warehouse.list', 'bank.list'] } } });
    const form = open();
    form.setLive(true);
    expect(rpc('settings.set', { ...form.input.value })).toMatchObject({
      consented: true,
      allowed: ['warehouse.list'],
    });
    expect(othersIn(form)).toEqual(['bank.list']);
  });
});

describe('a family of what functions may read', () => {
  const openFamilies = () => {
    const { form } = openForm();
    form.setLive(true);
    return form;
  };
  const endpointsOf = (form: SettingsForm, id: string) =>
    form.view.families.find((family) => family.id === id)?.endpoints ?? [];

  test('is allowed with all its endpoints, which are what is kept', () => {
    const form = openFamilies();
    expect(form.isAllowed(endpointsOf(form, 'reports'))).toBe(false);
    form.setFamily('reports', true);
    expect(form.isAllowed(endpointsOf(form, 'reports'))).toBe(true);
    expect(form.input.value?.allowed).toEqual(expect.arrayContaining(['report.get', 'analyzer.products']));
  });

  test('leaves what another family needs when it is taken away', () => {
    const form = openFamilies();
    form.setFamily('tracking', true);
    form.setFamily('orders', true);
    form.setFamily('orders', false);
    expect(form.isAllowed(endpointsOf(form, 'tracking'))).toBe(true);
    expect(form.input.value?.settings?.formulas?.endpoints).not.toContain('order.detail');
  });
});
