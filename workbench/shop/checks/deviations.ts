import type { Strictness } from '../shop-options';

/** Where the sandbox accepts more than the vendor's table and example, each with its reason. */
export interface Deviation {
  /** `GET /product/search`. */
  readonly endpoint: string;
  readonly parameter: string;
  readonly accept: 'unlisted-parameter' | 'any-value' | 'any-type' | 'any-case' | 'absence';
  readonly reason: string;
}

/**
 * One rule more applies everywhere: what the document calls the body of a GET is accepted in the query, since
 * `UrlFetchApp`, like browsers, cannot send a body with a GET.
 */
export const deviations: readonly Deviation[] = [
  {
    endpoint: 'GET /product/search',
    parameter: 'per_page',
    accept: 'unlisted-parameter',
    reason: 'A larger page is asked for as a probe; the answer’s meta tells whether it was honoured.',
  },
  {
    endpoint: 'GET /product/search',
    parameter: 'category',
    accept: 'any-value',
    reason: 'Besides the listed words the id of a category is documented.',
  },
  {
    endpoint: 'GET /product/download',
    parameter: 'category',
    accept: 'any-value',
    reason: 'Besides the listed words the id of a category is documented.',
  },
  {
    endpoint: 'PATCH /product/update-stock',
    parameter: 'stock[].status',
    accept: 'any-case',
    reason: 'The table prints ADD and SUB, the example add and sub.',
  },
  {
    endpoint: 'GET /stock-opname/variation',
    parameter: 'warehouse_id',
    accept: 'absence',
    reason: 'Printed as required, and as forbidden beside a product_id.',
  },
  {
    endpoint: 'GET /promo',
    parameter: 'is_active',
    accept: 'absence',
    reason: 'Printed as required, but a list of all promos makes no sense with it; a strict shop can be asked for.',
  },
  {
    endpoint: 'GET /order',
    parameter: 'order_progress_status',
    accept: 'absence',
    reason: 'Printed as required, but a list of all orders makes no sense with it; a strict shop can be asked for.',
  },
  {
    endpoint: 'GET /customer',
    parameter: 'category',
    accept: 'absence',
    reason: 'Printed as required, but a list of all customers makes no sense with it; a strict shop can be asked for.',
  },
  {
    endpoint: 'PUT /order-cost/update',
    parameter: 'order_cost_id',
    accept: 'any-type',
    reason: 'The table calls it an integer; every documented answer shows a text like 5f154995060c000047005b6c.',
  },
  {
    endpoint: 'PUT /order-cost/update',
    parameter: 'category',
    accept: 'any-value',
    reason: 'The table lists DISCOUNT, OTHER and COST where creating one lists DISCOUNT and OTHER COST.',
  },
  {
    endpoint: 'POST /notification/token',
    parameter: 'token',
    accept: 'unlisted-parameter',
    reason: 'The table prints the token for messages to a device under the name of the header Authorization.',
  },
  {
    endpoint: 'POST /notification/token',
    parameter: 'Authorization',
    accept: 'absence',
    reason: 'Likely a slip for token, which is sent instead.',
  },
  {
    endpoint: 'POST /payment/withdraw',
    parameter: 'account_number',
    accept: 'any-type',
    reason: 'The table calls it an integer; account numbers of some banks begin with zeros, which only a text keeps.',
  },
  {
    endpoint: 'PATCH /shop/update',
    parameter: 'subdomain',
    accept: 'unlisted-parameter',
    reason: 'The first edition of the document prints username, a later one subdomain; both may be sent.',
  },
  {
    endpoint: 'POST /setting/payment/admin-fee',
    parameter: 'category_code',
    accept: 'unlisted-parameter',
    reason: 'The table prints catgory_code, the answer category_code; both may be sent.',
  },
  {
    endpoint: 'PATCH /setting/payment/admin-fee',
    parameter: 'category_code',
    accept: 'unlisted-parameter',
    reason: 'The table prints catgory_code, the answer category_code; both may be sent.',
  },
  {
    endpoint: 'POST /setting/payment/admin-fee',
    parameter: 'catgory_code',
    accept: 'absence',
    reason: 'A caller may send the right spelling alone.',
  },
  {
    endpoint: 'PATCH /setting/payment/admin-fee',
    parameter: 'catgory_code',
    accept: 'absence',
    reason: 'A caller may send the right spelling alone.',
  },
  {
    endpoint: 'GET /analyzer/sales',
    parameter: 'group_by',
    accept: 'absence',
    reason: 'Printed as required, and with a default.',
  },
  {
    endpoint: 'GET /analyzer/sales/download',
    parameter: 'group_by',
    accept: 'absence',
    reason: 'Printed as required, and with a default.',
  },
  {
    endpoint: 'POST /supplier/create',
    parameter: 'address',
    accept: 'unlisted-parameter',
    reason: 'The table prints addess; both spellings are sent.',
  },
  {
    endpoint: 'PATCH /supplier/update',
    parameter: 'address',
    accept: 'unlisted-parameter',
    reason: 'The table prints addess; both spellings are sent.',
  },
];

export const deviates = (endpoint: string, parameter: string, accept: Deviation['accept']): boolean =>
  deviations.some((one) => one.endpoint === endpoint && one.parameter === parameter && one.accept === accept);

/** Why each switch that makes the sandbox stricter, or less talkative, than the document is there. */
export const strictnessReasons: Readonly<Record<keyof Strictness, string>> = {
  trimsTexts:
    'The answers look like those of a Laravel service, which trims every text by default; no document says so.',
  blanksToNull: 'The same default makes a blank text null, and documented answers show null where nothing was entered.',
  looseSkus: 'Databases of such services compare texts without regard to capitals and to blanks at the end.',
  limitsDiscount:
    'A discount above the price would sell below zero; the table names no limit, and no example shows one.',
  tellsReplacedStock: 'A line whose opname is not through yet, or whose variation is gone, may have no figure to tell.',
};
