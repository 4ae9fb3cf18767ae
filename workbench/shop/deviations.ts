/** Where the sandbox accepts more than the vendor's table and example, each with its reason. */
export interface Deviation {
  /** `GET /product/search`. */
  readonly endpoint: string;
  readonly parameter: string;
  readonly accept: 'unlisted-parameter' | 'any-value' | 'any-case' | 'absence';
  readonly reason: string;
}

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
    endpoint: 'PATCH /product/update-stock',
    parameter: 'stock[].status',
    accept: 'any-case',
    reason: 'The table prints ADD and SUB, the example add and sub.',
  },
  {
    endpoint: 'GET /order',
    parameter: 'order_progress_status',
    accept: 'absence',
    reason: 'Printed as required, but a list of all orders makes no sense with it; a strict shop can be asked for.',
  },
];
