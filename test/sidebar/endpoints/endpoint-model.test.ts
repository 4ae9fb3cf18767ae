import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { openModel } from '../open-model';
import { endpointOf, field, formOf, type } from './form-samples';

const title = field('title', { required: true });

/** Refuses the first call with a token, and takes the second one that has it. */
const asking = (code: 'confirmationNeeded' | 'callInDoubt') => (args: { readonly confirm?: string | undefined }) => {
  if (args.confirm === 'token') return { data: { id: 5 } };
  throw new ServerError(code, 'Mungkin sudah terjadi', { token: 'token' });
};

describe('an endpoint that is called once', () => {
  it('is opened with the form that the script describes', async () => {
    const { model, calls } = await openModel({ 'endpoints.describe': () => endpointOf([title]) });

    await model.anyEndpoint.openForm({ id: 'expense.create' });

    expect(calls).toEqual([['endpoints.describe', { id: 'expense.create' }]]);
    expect(model.view.value).toMatchObject({ kind: 'endpointForm', form: { endpoint: { id: 'expense.create' } } });
  });

  it('is not called while something is missing; then just with what the form says', async () => {
    const { model, calls } = await openModel({ 'endpoints.call': () => ({ data: { id: 5 } }) });
    const form = formOf([title]);

    await model.anyEndpoint.carryOut(form);
    expect(calls).toEqual([]);
    type(form, 'title', ' Plastik ');
    await model.anyEndpoint.carryOut(form);

    expect(calls[0]).toEqual(['endpoints.call', { id: 'expense.create', input: { title: 'Plastik' } }]);
    expect(model.view.value).toEqual({ kind: 'endpointAnswer', form, answer: { data: { id: 5 } } });
  });

  it.each([
    ['confirmationNeeded', ''],
    ['callInDoubt', 'Mungkin sudah terjadi'],
  ] as const)('is asked about first where the script wants a person’s word (%s)', async (code, doubt) => {
    const { model, calls } = await openModel({ 'endpoints.call': asking(code) });
    const form = formOf([], { id: 'order.cancel', risk: 'outward' });

    await model.anyEndpoint.carryOut(form);
    const question = { token: 'token', doubt, names: [] };
    expect(model.view.value).toEqual({ kind: 'endpointConfirm', form, question });
    await model.anyEndpoint.carryOut(form, question);

    expect(calls.filter(([name]) => name === 'endpoints.call')).toEqual([
      ['endpoints.call', { id: 'order.cancel', input: {} }],
      ['endpoints.call', { id: 'order.cancel', input: {}, confirm: 'token' }],
    ]);
    expect(model.view.value).toMatchObject({ kind: 'endpointAnswer' });
  });

  it('tells a refusal beside its field, and any other one above the page', async () => {
    let parameter: string | undefined = 'title';
    const { model } = await openModel({
      'endpoints.call': () => {
        throw new ServerError(
          'invalidInput',
          'Judul tidak cocok',
          parameter === undefined ? {} : { filter: parameter },
        );
      },
    });
    const form = formOf([title]);
    type(form, 'title', 'x');

    await model.anyEndpoint.carryOut(form);
    expect([form.refused.value?.message, model.problem.value]).toEqual(['Judul tidak cocok', null]);
    parameter = undefined;
    await model.anyEndpoint.carryOut(form);
    expect(model.problem.value?.error.message).toBe('Judul tidak cocok');
  });
});

describe('what else an endpoint is good for', () => {
  it('opens the form of a pull with what was filled in', async () => {
    const { model } = await openModel({
      'datasets.describe': () => ({
        ...{ id: 'endpoint:report.get', title: 'Laporan', summary: 'Laporan', group: 'other', isIncremental: false },
        ...{ usualMode: 'replace', hasKnownColumns: false, period: null, listForms: null },
        filters: [
          {
            ...{ name: 'month', title: 'Bulan', type: 'integer', names: null, values: null, isOpen: false },
            ...{ required: false, usual: null, min: null, max: null },
          },
        ],
      }),
    });

    await model.pulls.openEndpoint('report.get', { month: '3', elsewhere: 'x' });

    expect(model.view.value).toMatchObject({ kind: 'form' });
    const view = model.view.value;
    expect(view.kind === 'form' && view.form.definition.value?.filters).toEqual({ month: 3 });
  });
});
