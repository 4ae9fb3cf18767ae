/** An endpoint whose answer the document does not show: the sandbox makes one up, and says here how. */
export interface InventedAnswer {
  /** `GET /expense`. */
  readonly endpoint: string;
  readonly why: string;
}

export const inventedAnswers: readonly InventedAnswer[] = [
  { endpoint: 'PATCH /order', why: 'No example; answers like Create Order.' },
  { endpoint: 'GET /order-cancel/download', why: 'No example; mails the owner like the download of orders.' },
  { endpoint: 'POST /order-cancel/return', why: 'No example; answers like the cancelling of an order.' },
  { endpoint: 'DELETE /order-cancel/{order_id}', why: 'No example; answers like the cancelling of an order.' },
  { endpoint: 'GET /shipping/report', why: 'No example; parcels and shipping costs counted by status.' },
  { endpoint: 'GET /shipping/report/download', why: 'No example; mails the owner like the download of orders.' },
  { endpoint: 'GET /shipping/download', why: 'No example; mails the owner like the download of orders.' },
  { endpoint: 'GET /shipping/invoice/download/csv/{id}', why: 'No example; a CSV file, one parcel a line.' },
  { endpoint: 'GET /shipping/invoice/download/pdf/{invoice_id}', why: 'No example; a PDF file of one page.' },
  {
    endpoint: 'GET /expense',
    why: 'No example; a page of records with the fields of Create Expense, an id and a total.',
  },
  { endpoint: 'GET /expense/download', why: 'No example; mails the owner like the download of orders.' },
  { endpoint: 'GET /analyzer/sales', why: 'No example; a page of records shaped like those of Best Customer.' },
  { endpoint: 'GET /analyzer/sales/download', why: 'No example; mails the owner like the download of orders.' },
  { endpoint: 'GET /analyzer/customer/download', why: 'No example; mails the owner like the download of orders.' },
  { endpoint: 'GET /billing/{id}/download', why: 'No example; a PDF file of one page.' },
  { endpoint: 'GET /woowa/order/messages/{order_id}', why: 'No example; what was sent about the order, oldest first.' },
  { endpoint: 'GET /stock-opname/import', why: 'No example; an xlsx file with the headings of a count.' },
  { endpoint: 'GET /promo/product', why: 'No example; a page of products shaped like those of Get Promo Detail.' },
];
