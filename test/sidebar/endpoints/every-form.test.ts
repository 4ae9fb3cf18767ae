import { allEndpoints } from '../../../src/api/catalogue';
import { placesOf } from '../../../src/sidebar/endpoints/form/read-fields';
import type { CallServer } from '../../../src/sidebar/shell/server/call-server';
import type { FormFieldView } from '../../../src/sidebar/shell/server/rpc-views';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { SidebarModel } from '../../../src/sidebar/shell/sidebar-model';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { realInput } from '../../contract/endpoint-inputs';
import { fillIn } from './form-samples';

type Input = Readonly<Record<string, unknown>>;

/** The sidebar's model in front of the sandbox shop, and what it has called endpoints with. */
async function open() {
  const bench = openInProcessWorkbench({ shop: { products: 30, orders: 60, warehouseShare: 0.4 } });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  const run = (call: string, args: unknown) =>
    JSON.parse(String(bench.host.run('rpc', [JSON.stringify({ call, args })])));
  const called: Input[] = [];
  const call: CallServer = async (name, args) => {
    if (name === 'endpoints.call') called.push(args as Input);
    const { ok, value, error } = run(name, args);
    if (!ok) throw new ServerError(error.code, error.message, error);
    return value;
  };
  const model = new SidebarModel(call, () => new Promise<void>(() => {}));
  await model.load();
  const ask = (id: string, input: unknown = {}): unknown => {
    const first = run('endpoints.call', { id, input });
    const { error } = first;
    return (error?.token ? run('endpoints.call', { id, input, confirm: error.token }) : first).value?.data;
  };
  return { model, called, ask, shop: bench.shop };
}

/** An input as a form gives it: numbers that keep their zeros are texts, and a list that may be left out is, where it is empty. */
const asFormed = (fields: readonly FormFieldView[], input: Input): Input =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = input[field.name] ?? undefined;
      const hasItems = field.items !== undefined || field.fields !== undefined;
      const isLeftOut = hasItems && Array.isArray(value) && value.length === 0 && !field.required;
      return value === undefined || isLeftOut ? [] : [[field.name, formed(field, value)]];
    }),
  );

function formed({ type, fields, items }: FormFieldView, value: unknown): unknown {
  if (type === 'digits') return String(value);
  if (Array.isArray(value)) {
    return value.map((item) => (items ? formed(items, item) : fields ? asFormed(fields, item) : item));
  }
  return type === 'object' && fields ? asFormed(fields, value as Input) : value;
}

describe('the page of any endpoint', () => {
  it.each(allEndpoints().map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s has a form, all of it can be filled in, a change is asked about first, and what is called is what the form says',
    async (id, endpoint) => {
      const { model, called, ask, shop } = await open();
      const input: Input = realInput(endpoint, ask);

      await model.anyEndpoint.openForm({ id });
      const view = model.view.value;
      if (view.kind !== 'endpointForm') throw new Error(`${id}: ${model.problem.value?.error.message}`);
      const { form } = view;
      fillIn(form.fields, input);
      const wrong = placesOf(form.fields).filter(([, { id: field }]) => form.read.value.issues.has(field));
      expect(wrong.map(([place]) => place)).toEqual([]);
      const isAsked = endpoint.risk !== 'read';
      const before = shop.log.length;
      await model.anyEndpoint.carryOut(form);
      const asked = model.view.value;
      expect(asked.kind).toBe(isAsked ? 'endpointConfirm' : 'endpointAnswer');
      if (asked.kind === 'endpointConfirm') {
        // Whose the ids are may have been read by then.
        expect(shop.log.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
        await model.anyEndpoint.carryOut(form, asked.question);
      }

      expect(model.problem.value?.error.message).toBeUndefined();
      expect(model.view.value).toMatchObject({ kind: 'endpointAnswer', form });
      expect(called).toHaveLength(isAsked ? 2 : 1);
      expect(called[0]).toEqual({ id, input: asFormed(form.endpoint.fields, input) });
      expect(shop.violations).toEqual([]);
    },
  );
});
