import { type Call, type Handlers, missingRecord, ok, type Reply, success } from '../../handler';
import { itemsOf, type JsonValue } from '../../shop-message';
import type { CourierRate } from '../../state/couriers';

const groups = ['Regular', 'Express', 'Trucking'] as const;

const saved = (data: JsonValue): Reply =>
  ok({ response: 'Success', message: 'data has been successfully saved', data });

const listCouriers = ({ state }: Call): Reply =>
  ok({
    data: Object.fromEntries(
      groups.map((group) => [
        group,
        state.couriers
          .filter((rate) => rate.group === group)
          .map(({ id, logistic, rate, isActive }) => ({
            id,
            logistic_name: logistic,
            rate_name: rate,
            is_active: isActive,
          })),
      ]),
    ),
  });

function updateCourier({ state, body }: Call): Reply {
  const rate = state.couriers.find(({ id }) => id === Number(body.id));
  if (!rate) return missingRecord('Courier');
  rate.isActive = body.is_active === true;
  return saved({ id: rate.id, is_active: rate.isActive });
}

/** What is listed is active, all else of a named group is not; a group that is not named stays as it is. */
function updateCouriers({ state, body }: Call): Reply {
  const listed = new Map<CourierRate['group'], readonly string[]>();
  for (const group of groups) {
    const ids = body[group.toLowerCase()];
    if (ids !== undefined) listed.set(group, itemsOf(ids).map(String));
  }
  for (const rate of state.couriers) {
    const ids = listed.get(rate.group);
    if (ids) rate.isActive = ids.includes(String(rate.id));
  }
  return saved(Object.fromEntries(groups.map((group) => [group.toLowerCase(), listed.get(group) ?? []])));
}

function updateCustomCourier({ state, body }: Call): Reply {
  const courier = state.customCouriers.find(({ id }) => id === Number(body.id));
  if (!courier) return missingRecord('Courier');
  courier.name = String(body.name);
  courier.fee = Number(body.fee);
  return success({ id: courier.id });
}

function deleteCustomCourier({ state, path }: Call): Reply {
  const index = state.customCouriers.findIndex(({ id }) => id === Number(path.id));
  if (index < 0) return missingRecord('Courier');
  state.customCouriers.splice(index, 1);
  return ok({ response: 'Success', message: 'Data has been deleted', data: { id: Number(path.id) } });
}

/** {api: Get Active Couriers, Get Custom Couriers, Update Courier Active Status, Update Couriers Active Status, Update Custom Courier, Delete Custom Courier} */
export const courierSettingHandlers: Handlers = {
  'GET /setting/courier': listCouriers,
  'GET /setting/courier/custom': ({ state }) =>
    ok({ data: state.customCouriers.map(({ id, name, fee }) => ({ id, name, fee })) }),
  'PATCH /setting/courier': updateCourier,
  'PATCH /setting/courier/all': updateCouriers,
  'PATCH /setting/courier/custom': updateCustomCourier,
  'DELETE /setting/courier/custom/{id}': deleteCustomCourier,
};
