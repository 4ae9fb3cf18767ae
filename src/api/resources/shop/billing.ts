import { endpoint, inPath } from '../../endpoint';
import { integer, required } from '../../field';
import type { FileAnswer } from '../../file-answer';
import { days, pages } from '../../parameter-groups';

/** What `billing.addons` answers. */
export interface BillingAddons {
  readonly sort: number;
  readonly class: string;
  readonly button_title: string;
  readonly message: string | null;
  readonly sub_message: string | null;
  readonly active: boolean;
  readonly logo: string;
  readonly link: string;
  readonly package: string;
}

/** What `billing.list` answers. */
export interface BillingList {
  readonly id: number;
  readonly invoice: string;
  readonly invoice_url: string;
  readonly services: readonly string[];
  readonly created_at: string;
  readonly payment_date: string;
  readonly xendit_id: string;
  readonly status: string;
  readonly amount: number;
  readonly received_amount: number;
  readonly payment_method: string;
  readonly bank_image: unknown;
}

export const billing = {
  addons: endpoint<readonly BillingAddons[]>()({
    id: 'billing.addons',
    method: 'get',
    paths: ['/billing/addons'],
    risk: 'read',
    answersWithList: true,
    parameters: {},
    summary: { en: 'Add-ons that the shop has bought', id: 'Add-on yang dibeli toko' },
  }),
  list: endpoint<readonly BillingList[]>()({
    id: 'billing.list',
    method: 'get',
    paths: ['/billing'],
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      ...days,
      ...pages({ default: 50, max: 100 }),
    },
    summary: { en: 'Bills of the shop', id: 'Tagihan toko' },
  }),
  invoice: endpoint<FileAnswer>()({
    id: 'billing.invoice',
    method: 'get',
    paths: ['/billing/{id}/download'],
    risk: 'read',
    answersWithFile: true,
    parameters: {
      id: inPath(required(integer())),
    },
    summary: { en: 'One bill as a file', id: 'Satu tagihan sebagai file' },
  }),
};
