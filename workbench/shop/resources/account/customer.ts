import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, success, unknownId } from '../../handler';
import { dayOf, timeOf } from '../../local-time';
import { mailToOwner } from '../../mail-to-owner';
import type { JsonObject } from '../../shop-message';
import type { ShopState } from '../../shop-state';
import type { Customer } from '../../state/customers';
import type { Order } from '../../state/orders';
import { fullName } from '../../state/regions';
import { keywordOf, paged, periodOf } from '../../wire/paging';

function customerJson(state: ShopState, customer: Customer): JsonObject {
  const region = state.regions.find(({ id }) => id === customer.districtId);
  const category = state.customerCategories.find(({ code }) => code === customer.categoryCode);
  return {
    id: customer.id,
    name: customer.name,
    name_initial: customer.name.slice(0, 1),
    phone: customer.phone,
    address: `${customer.address}, ${region ? fullName(region) : ''}`,
    postal_code: customer.postalCode,
    district: region?.subdistrict ?? '',
    city: region?.district.name ?? '',
    province: region?.province.name ?? '',
    email: customer.email,
    line: customer.line,
    other: customer.other,
    category_code: customer.categoryCode,
    category: category?.name ?? '',
  };
}

function listCustomers(call: Call): Reply {
  const { state, query } = call;
  const isFound = keywordOf(call);
  const searched = (customer: Customer) =>
    ({ NAME: customer.name, PHONE: customer.phone, EMAIL: customer.email ?? '', ADDRESS: customer.address })[
      String(query.type ?? 'NAME')
    ] ?? customer.name;
  const listed = state.customers
    .filter((customer) => isFound(searched(customer)))
    .filter(({ categoryCode }) => query.category === undefined || categoryCode === query.category)
    .filter(({ registration }) => query.registration_status === undefined || registration === query.registration_status)
    .filter(
      ({ createdAt }) =>
        dayOf(createdAt) >= String(query.create_from ?? '') && dayOf(createdAt) <= String(query.create_to ?? '9999'),
    )
    .sort((a, b) => b.createdAt - a.createdAt);
  return ok(paged(call, listed, { default: 10, max: 100 }, (customer) => customerJson(state, customer)));
}

/** The optional parts of a customer, as a body gives them. */
const readContact = (body: JsonObject, before?: Customer) => ({
  postalCode: String(body.postal_code ?? before?.postalCode ?? ''),
  line: textOrNull(body.line ?? before?.line),
  email: textOrNull(body.email ?? before?.email),
  other: textOrNull(body.other ?? before?.other),
});

const textOrNull = (value: JsonObject[string] | undefined): string | null =>
  value === undefined || value === null ? null : String(value);

const answer = ({ id, name }: Customer): Reply => success({ customer_id: id, name });

function createCustomer({ state, body }: Call): Reply {
  if (!state.customerCategories.some(({ code }) => code === body.category))
    return invalid(state, unknownId('category'));
  const customer: Customer = {
    id: state.nextId(),
    name: String(body.name),
    phone: String(body.phone),
    districtId: Number(body.district_id),
    address: String(body.address),
    categoryCode: String(body.category),
    registration: body.is_active === 'Y' ? '1' : '0',
    createdAt: state.clock.now(),
    ...readContact(body),
  };
  state.customers.push(customer);
  return answer(customer);
}

function updateCustomer(call: Call): Reply {
  const { body } = call;
  return withCustomer(call, body.customer_id, (customer) => {
    Object.assign(customer, readContact(body, customer), {
      name: String(body.name ?? customer.name),
      phone: String(body.phone ?? customer.phone),
      districtId: Number(body.district_id ?? customer.districtId),
      address: String(body.address ?? customer.address),
      categoryCode: String(body.category ?? customer.categoryCode),
    });
    return answer(customer);
  });
}

const withCustomer = ({ state }: Call, id: unknown, reply: (customer: Customer) => Reply): Reply => {
  const customer = state.customers.find((one) => one.id === Number(id));
  return customer ? reply(customer) : missingRecord('Customer');
};

const totalOf = ({ lines, shippingCost }: Order): number =>
  lines.reduce((sum, { price, quantity }) => sum + price * quantity, shippingCost);

/** Orders know their customer by name. */
function orderHistory(call: Call): Reply {
  const { state, query } = call;
  const hasPeriod = query.start_date !== undefined || query.end_date !== undefined;
  const within = hasPeriod ? periodOf(call) : () => true;
  return withCustomer(call, query.id, ({ name }) => {
    const orders = state.orders.filter(
      ({ customerName, isCancelled, createdAt }) => customerName === name && !isCancelled && within(createdAt),
    );
    const items = orders.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0);
    const page = paged(call, orders, { default: 10, max: 100 }, (order) => ({
      order_id: order.id,
      po_number: order.number,
      date: timeOf(order.createdAt),
      total_price: totalOf(order),
      product_status: 'S',
      order_detail: order.lines.map(({ name: product_name, quantity }) => ({ product_name, total: ` ${quantity}` })),
      items: order.lines.length,
    }));
    return ok({ total: { items, orders: orders.length }, ...page });
  });
}

function perMonth({ state }: Call): Reply {
  const counts = new Map<string, number>();
  for (const { createdAt } of state.customers) {
    const month = dayOf(createdAt).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return success([...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([date, total]) => ({ total, date })));
}

/** What each decision makes of a registration, as the list filters it; without one the customer is gone. {api: Update Customer Activation Status} */
const decisions: Readonly<Record<string, { readonly verb: string; readonly registration?: string }>> = {
  '0': { verb: 'refused', registration: '0' },
  '1': { verb: 'accepted', registration: '1' },
  '2': { verb: 'activated', registration: '1' },
  '4': { verb: 'blocked', registration: '4' },
  '5': { verb: 'deleted' },
  '6': { verb: 'unblocked', registration: '1' },
};

function decideOn({ state, body }: Call, customer: Customer): Reply {
  const { verb, registration } = decisions[String(body.status)] ?? { verb: 'refused', registration: '0' };
  if (registration === undefined) state.customers.splice(state.customers.indexOf(customer), 1);
  else customer.registration = registration;
  return ok({
    response: 'Success',
    message: `${customer.name} has been ${verb}`,
    data: { customer_id: String(customer.id), name: customer.name },
  });
}

/** {api: Create Customer, Privor Activation, Get Customers, Get Customer Order Histories, Customer per Month, Download Customers Data, Update Customer Activation Status, Update Customer} */
export const customerHandlers: Handlers = {
  'POST /customer/create': createCustomer,
  'POST /customer/privor-activation': (call) =>
    withCustomer(call, call.body.id, (customer) => {
      customer.email = String(call.body.email);
      return ok({ response: 'Success', message: 'Successful run' });
    }),
  'GET /customer': listCustomers,
  'GET /customer/order-history': orderHistory,
  'GET /customer/per-month': perMonth,
  'GET /customer/download': (call) => {
    mailToOwner(call, 'customers');
    const to = call.state.staff[0]?.email ?? '';
    return ok({ response: `Success, your customer data will be sent to ${to} soon` });
  },
  'PATCH /customer/activation-status': (call) =>
    withCustomer(call, call.body.id, (customer) => decideOn(call, customer)),
  'PATCH /customer/update': updateCustomer,
};
