import { catalogue } from '../../api/catalogue';
import { answerEach, askedCells, cellsOf, isBlank } from '../cell-argument';
import { formula } from '../formula';
import { readChoice, readText } from '../read-argument';
import { scalarCell } from '../result-path';
import { readOpen } from '../sources/open-answer';
import { requireLiveShop } from '../sources/open-source';

/** Which balance is asked for, and the field that holds it. */
const balances = {
  orderpay: { of: 'orderpay', field: 'total' },
  withdrawable: { of: 'orderpay', field: 'withdrawal_allowed' },
  'bisa ditarik': { of: 'orderpay', field: 'withdrawal_allowed' },
  onhold: { of: 'orderpay', field: 'onhold_total' },
  ditahan: { of: 'orderpay', field: 'onhold_total' },
  xendit: { of: 'xendit', field: 'balance' },
} as const;

const usual = 'orderpay';

export const balanceFormula = formula({
  name: 'NGORDER_BALANCE',
  parameters: ['which', 'refresh'],
  answer: (context, [which]) => {
    const argument = cellsOf(which).length === 0 || which === '' ? usual : which;
    const orderPay = () => {
      const shop = requireLiveShop(context, [catalogue.payment.orderPayBalance]);
      return readOpen(context, shop, catalogue.payment.orderPayBalance, {}).data;
    };
    const xendit = () => {
      const shop = requireLiveShop(context, [catalogue.payment.xenditBalance]);
      return readOpen(context, shop, catalogue.payment.xenditBalance, {}).data;
    };
    const asked = new Set(askedCells(argument).map((cell) => balanceOf(readText(cell))));
    const answers = {
      orderpay: asked.has('orderpay') ? orderPay() : undefined,
      xendit: asked.has('xendit') ? xendit() : undefined,
    };
    return answerEach(context, [argument], (cell) => {
      if (isBlank(cell)) return '';
      const { of, field } = readChoice(cell, 'which', balances);
      return scalarCell((answers[of] as Readonly<Record<string, unknown>> | undefined)?.[field]);
    });
  },
});

/** Unknown names are told about where they stand. */
const balanceOf = (name: string): string | undefined =>
  Object.entries(balances).find(([known]) => known === name.toLowerCase())?.[1].of;
