import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, success, unknownId } from '../../handler';
import { marketplaces, type OrderSource } from '../../state/order-sources';

const marketplaceName = (id: number): string => marketplaces.find((one) => one.id === id)?.name ?? '';

const answer = ({ id, note }: OrderSource): Reply => success({ order_source_id: id, note });

function listSources({ state, query }: Call): Reply {
  const listed = state.orderSources.filter(
    ({ isActive }) => query.status === undefined || isActive === (query.status === 'Y'),
  );
  return ok({
    data: listed.map(({ id, marketplaceId, note, isActive }) => ({
      id,
      marketplace_id: marketplaceId,
      marketplace_name: marketplaceName(marketplaceId),
      note,
      status: isActive ? 'ACTIVE' : 'NON ACTIVE',
    })),
  });
}

function createSource({ state, body }: Call): Reply {
  const marketplaceId = Number(body.marketplace_id);
  if (marketplaceName(marketplaceId) === '') return invalid(state, unknownId('marketplace_id'));
  const source = { id: state.nextId(), marketplaceId, note: String(body.note), isActive: true };
  state.orderSources.push(source);
  return answer(source);
}

function updateSource({ state, body }: Call): Reply {
  const source = state.orderSources.find(({ id }) => id === body.order_source_id);
  if (!source) return missingRecord('Order source');
  const marketplaceId = Number(body.marketplace_id ?? source.marketplaceId);
  if (marketplaceName(marketplaceId) === '') return invalid(state, unknownId('marketplace_id'));
  source.marketplaceId = marketplaceId;
  source.note = String(body.note ?? source.note);
  if (body.status !== undefined) source.isActive = body.status === 'Y';
  return answer(source);
}

/** {api: Get Marketplaces, Create Order Source, Get Order Sources, Update Order Source} */
export const orderSourceHandlers: Handlers = {
  'GET /marketplace': () =>
    ok({ data: marketplaces.map(({ id, name }) => ({ marketplace_id: id, marketplace_name: name })) }),
  'POST /order-source/create': createSource,
  'GET /order-source': listSources,
  'PATCH /order-source/update': updateSource,
};
