import { AlertsForm } from '../../../src/sidebar/alerts/alerts-form';
import { openModel } from '../open-model';
import { alertsOf } from './alert-samples';

describe('the choice of alerts', () => {
  it('is not saved while a category is only typed, and says so', async () => {
    const { model, calls } = await openModel({ 'alerts.save': () => alertsOf() });
    const form = new AlertsForm(alertsOf());
    form.typedCategory.value = 'sepatu';
    await model.alerts.save(form);
    expect([calls, form.isCategoryAsked.value]).toEqual([[], true]);
    form.typedCategory.value = '';
    await model.alerts.save(form);
    expect(calls.map(([name]) => name)).toEqual(['alerts.save']);
  });
});
