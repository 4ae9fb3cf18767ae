import { AlertsForm } from '../../../src/sidebar/alerts/alerts-form';
import { alertsOf } from './alert-samples';

describe('the form of alerts', () => {
  it('gives what it was opened with, as long as nobody changes anything', () => {
    const view = alertsOf();
    expect(new AlertsForm(view).input.value).toEqual(view.settings);
  });

  it.each([
    ['1.500', 1500],
    ['1,500', 1500],
    ['0', 0],
    ['', null],
    [' 12 ', 12],
  ])('reads %p as people type it', (text, most) => {
    const form = new AlertsForm(alertsOf());
    form.most.value = text;
    expect(form.input.value?.stock.most).toBe(most);
  });

  it.each(['lima', '1.5', '-1', '99999999'])('takes %p for no limit, and is not saved', (text) => {
    const form = new AlertsForm(alertsOf());
    form.most.value = text;
    expect(form.input.value).toBeUndefined();
  });

  it('keeps a column in sight that is there no more', () => {
    const form = new AlertsForm(alertsOf({ columns: [] }));
    expect(form.columns).toEqual([{ key: '11:Batas', title: 'Batas', tabName: '' }]);
    form.column.value = '';
    expect(form.input.value?.stock).not.toHaveProperty('column');
  });
});
