import { type Call, type Handlers, missingRecord, ok, type Reply, success } from '../../handler';
import { type OrderCost, orderCostId } from '../../state/order-sources';

const answer = ({ id, name }: OrderCost): Reply => success({ order_cost_id: id, name });

const listCosts = ({ state }: Call): Reply =>
  ok({
    data: state.orderCosts.map(({ id, category, type, name, percentage, nominal }) => ({
      order_cost_id: id,
      // The same for every record, fees too.
      title: 'Diskon Order',
      category,
      type,
      name,
      percentage,
      nominal,
    })),
  });

function createCost({ state, body }: Call): Reply {
  const cost: OrderCost = {
    id: orderCostId(state.nextId()),
    category: String(body.category),
    type: String(body.type),
    name: String(body.name),
    percentage: Number(body.percentage ?? 0),
    nominal: Number(body.nominal ?? 0),
  };
  state.orderCosts.push(cost);
  return answer(cost);
}

function updateCost({ state, body }: Call): Reply {
  const cost = state.orderCosts.find(({ id }) => id === body.order_cost_id);
  if (!cost) return missingRecord('Order cost');
  cost.category = String(body.category ?? cost.category);
  cost.name = String(body.name ?? cost.name);
  cost.type = String(body.type ?? cost.type);
  cost.percentage = Number(body.percentage ?? cost.percentage);
  cost.nominal = Number(body.nominal ?? cost.nominal);
  return answer(cost);
}

function deleteCost({ state, path }: Call): Reply {
  const cost = state.orderCosts.find(({ id }) => id === path.order_cost_id);
  if (!cost) return missingRecord('Order cost');
  state.orderCosts.splice(state.orderCosts.indexOf(cost), 1);
  return answer(cost);
}

/** {api: Create Order Cost, Get Order Costs, Update Order Cost, Delete Order Cost} */
export const orderCostHandlers: Handlers = {
  'POST /order-cost/create': createCost,
  'GET /order-cost': listCosts,
  'PUT /order-cost/update': updateCost,
  // Printed among the order sources.
  'POST /order-source/delete/{order_cost_id}': deleteCost,
};
