import { type Handlers, missingRecord, ok, success } from '../../handler';
import type { CustomerCategory } from '../../state/customers';

const json = ({ id, code, name, isActive, hasDiscount, hasWholesale }: CustomerCategory) => ({
  id,
  code,
  category_name: name,
  status: isActive ? 'ACTIVE' : 'NON ACTIVE',
  discount_access: hasDiscount,
  wholesale_access: hasWholesale,
});

const isYes = (value: unknown, otherwise: boolean): boolean =>
  value === undefined ? otherwise : ['true', '1', 'Y'].includes(String(value));

/** {api: Create Category, Get Categories, Update Customer Category} */
export const customerCategoryHandlers: Handlers = {
  'POST /customer-category/create': ({ state, body }) => {
    const category = {
      id: state.nextId(),
      code: String(state.customerCategories.length - 2),
      name: String(body.category_name),
      isActive: false,
      hasDiscount: isYes(body.discount_access, false),
      hasWholesale: isYes(body.wholesale_access, false),
    };
    state.customerCategories.push(category);
    const flag = (value: boolean) => (value ? '1' : '0');
    return success({
      ...json(category),
      discount_access: flag(category.hasDiscount),
      wholesale_access: flag(category.hasWholesale),
    });
  },
  'GET /customer-category': ({ state, query }) =>
    ok({
      data: state.customerCategories
        .filter(({ isActive }) => query.status === undefined || (query.status === 'Y') === isActive)
        .map(json),
    }),
  'PATCH /customer-category/update': ({ state, body }) => {
    const category = state.customerCategories.find(({ id }) => id === body.id);
    if (!category) return missingRecord('Customer category');
    category.name = String(body.category_name ?? category.name);
    category.isActive = isYes(body.status, category.isActive);
    category.hasDiscount = isYes(body.discount_access, category.hasDiscount);
    category.hasWholesale = isYes(body.wholesale_access, category.hasWholesale);
    return success(json(category));
  },
};
