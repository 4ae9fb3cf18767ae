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
  form.setEndpoint('order.list', true);
  form.setEndpoint('warehouse.list', false);

  expect(form.input.value?.settings?.formulas?.endpoints).toContain('order.list');
  expect(form.input.value?.settings?.formulas?.endpoints).not.toContain('warehouse.list');
});
