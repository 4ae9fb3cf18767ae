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

  it('says, as something that went well, that nothing is checked by itself where nothing is', async () => {
    const { model } = await openModel({ 'alerts.save': () => alertsOf() });
    await model.alerts.save(new AlertsForm(alertsOf()));
    expect(model.tasks.notices.value).toEqual([
      { kind: 'done', text: 'Tersimpan. Cek sekarang, atau pilih kapan dicek otomatis.' },
    ]);
  });

  it('is looked at now without a schedule, and what could be looked at is shown where some could not', async () => {
    const { model, calls } = await openModel({
      'alerts.check': () => Promise.reject(new Error('no answer')),
      'alerts.get': () => alertsOf({ open: 7 }),
    });
    await model.alerts.check();
    expect([calls.map(([name]) => name), model.alerts.list.value?.open]).toEqual([
      ['alerts.check', 'alerts.get', 'state.get'],
      7,
    ]);
    expect(model.tasks.problem.value?.during).toBe('runJob');
  });
});
