import { type Call, type Handlers, missingRecord, ok, type Reply, success } from '../../handler';
import type { JsonObject } from '../../shop-message';
import type { Supplier } from '../../state/suppliers';

/** The document prints the address with a slip of the pen; both spellings say the same. */
const addressOf = (body: JsonObject) => body.addess ?? body.address;

function supplierJson({ state }: Call, supplier: Supplier): JsonObject {
  const region = state.regions.find(({ id }) => id === supplier.districtId);
  return {
    id: supplier.id,
    name: supplier.name,
    district_id: supplier.districtId,
    shipper_id: supplier.districtId + 1000,
    district: region?.subdistrict ?? '',
    city_id: region?.district.id ?? 0,
    city: region?.district.name ?? '',
    location: region ? `${region.subdistrict}, ${region.district.name}` : '',
    phone: supplier.phone,
    address: supplier.address,
    description: supplier.description,
    shipper_status: 'ACTIVE',
  };
}

const answer = ({ id, name }: Supplier): Reply => success({ supplier_id: id, name });

/** {api: Create Supplier, Get Suppliers, Update Supplier} */
export const supplierHandlers: Handlers = {
  'POST /supplier/create': ({ state, body }) => {
    const supplier: Supplier = {
      id: state.nextId(),
      name: String(body.name),
      districtId: Number(body.district_id),
      phone: String(body.phone),
      address: String(addressOf(body)),
      description: String(body.description),
    };
    state.suppliers.push(supplier);
    return answer(supplier);
  },
  'GET /supplier': (call) => ok({ data: call.state.suppliers.map((supplier) => supplierJson(call, supplier)) }),
  'PATCH /supplier/update': ({ state, body }) => {
    const supplier = state.suppliers.find(({ id }) => id === body.supplier_id);
    if (!supplier) return missingRecord('Supplier');
    supplier.name = String(body.name ?? supplier.name);
    supplier.districtId = Number(body.district_id ?? supplier.districtId);
    supplier.phone = String(body.phone ?? supplier.phone);
    supplier.address = String(addressOf(body) ?? supplier.address);
    supplier.description = String(body.description ?? supplier.description);
    return answer(supplier);
  },
};
