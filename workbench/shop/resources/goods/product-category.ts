import { type Call, type Handlers, missingRecord, ok, type Reply, success } from '../../handler';
import type { ProductCategory } from '../../state/product-categories';

const json = ({ id, name }: ProductCategory) => ({ id, name });

const withCategory = ({ state }: Call, id: unknown, answer: (category: ProductCategory) => Reply): Reply => {
  const category = state.productCategories.find((one) => one.id === Number(id));
  return category ? answer(category) : missingRecord('Category');
};

/** {api: Create Category, Get Categories, Get Category Detail, Update Category, Delete Category (product)} */
export const productCategoryHandlers: Handlers = {
  'POST /product-category': ({ state, body }) => {
    const category = { id: state.nextId(), name: String(body.name) };
    state.productCategories.push(category);
    return success(json(category));
  },
  'GET /product-category': ({ state }) => ok({ data: state.productCategories.map(json) }),
  'GET /product-category/{id}': (call) => withCategory(call, call.path.id, (category) => success(json(category))),
  'PATCH /product-category': (call) =>
    withCategory(call, call.body.id, (category) => {
      category.name = String(call.body.name);
      return success(json(category));
    }),
  'DELETE /product-category/{id}': (call) =>
    withCategory(call, call.path.id, (category) => {
      call.state.productCategories.splice(call.state.productCategories.indexOf(category), 1);
      return success(json(category));
    }),
};
