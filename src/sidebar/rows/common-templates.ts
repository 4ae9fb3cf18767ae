/** What people want most often, by what it does to the shop; everything else is in the list of all endpoints. */
export const commonTemplates = {
  create: [
    'product.create',
    'customer.create',
    'expense.create',
    'promo.create',
    'order.create',
    'stockOpname.create',
    'stockTransfer.create',
  ],
  remove: ['product.delete', 'product.deleteVariations', 'expense.delete', 'promo.delete', 'order.cancel'],
} as const;

export type TemplateGroup = keyof typeof commonTemplates;
export type TemplateId = (typeof commonTemplates)[TemplateGroup][number];
