import { endpoint, inBody, inQuery } from '../../endpoint';
import { digits, integer, oneOf, required, text } from '../../field';
import { days, pages } from '../../parameter-groups';

/** What `payment.list` answers. */
export interface PaymentList {
  readonly id: number;
  readonly transaction_number: string;
  readonly type: { readonly id: string; readonly status: string };
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly nominal: number;
}

/** What `payment.orderPayBalance` answers. */
export interface PaymentOrderPayBalance {
  readonly total: number;
  readonly withdrawal_allowed: number;
  readonly onhold_total: number;
  readonly balance_onhold: number;
  readonly withdrawal_onhold: number;
}

/** What `payment.xenditBalance` answers. */
export interface PaymentXenditBalance {
  readonly balance: number;
}

/** What `payment.withdraw` answers. */
export interface PaymentWithdraw {
  readonly response: string;
  readonly message: string;
}

export const payment = {
  list: endpoint<readonly PaymentList[]>()({
    id: 'payment.list',
    method: 'get',
    paths: ['/payment'],
    isPathInferred: true,
    risk: 'read',
    answersWithList: true,
    paging: { perPage: 'documented', size: 100 },
    parameters: {
      payment_type: inQuery(oneOf(['ORDER_PAY', 'PAYMENT_GATEWAY'], { default: 'ORDER_PAY' })),
      funds: inQuery(oneOf(['OUTGOING', 'INCOMING'])),
      ...days,
      ...pages({ default: 10 }),
    },
    summary: { en: 'Money in and out', id: 'Uang masuk dan keluar' },
  }),
  orderPayBalance: endpoint<PaymentOrderPayBalance>()({
    id: 'payment.orderPayBalance',
    method: 'get',
    paths: ['/payment/orderpay-balance'],
    risk: 'read',
    parameters: {},
    summary: { en: 'OrderPay balance', id: 'Saldo OrderPay' },
  }),
  xenditBalance: endpoint<PaymentXenditBalance>()({
    id: 'payment.xenditBalance',
    method: 'get',
    paths: ['/payment/xendit/balance'],
    risk: 'read',
    parameters: {},
    summary: { en: 'Xendit balance', id: 'Saldo Xendit' },
  }),
  withdraw: endpoint<PaymentWithdraw>()({
    id: 'payment.withdraw',
    method: 'post',
    paths: ['/payment/withdraw'],
    risk: 'money',
    parameters: {
      xendit_bank_id: inBody(required(integer())),
      nominal: inBody(required(integer())),
      holder_name: inBody(required(text())),
      account_number: inBody(required(digits({ min: 1 }))),
    },
    summary: { en: 'Pay money out to a bank account', id: 'Cairkan saldo ke rekening bank' },
  }),
};
