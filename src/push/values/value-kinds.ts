import { amountKind } from './kinds/amount';
import { commandKind } from './kinds/command';
import { differenceKind } from './kinds/difference';
import { momentKind } from './kinds/moment';
import { moneyKind } from './kinds/money';
import { paymentKind } from './kinds/payment';
import { phoneKind } from './kinds/phone';
import { shareKind } from './kinds/share';
import { stepsKind } from './kinds/steps';
import { stockKind } from './kinds/stock';
import { switchKind } from './kinds/switch';
import { textKind } from './kinds/text';
import { yesNoKind } from './kinds/yes-no';
import type { RecordKindRules, ValueKindRules } from './value-kind';

/** Every kind of value that a cell may hold which can be pushed. */
export const valueKinds = {
  stock: stockKind,
  difference: differenceKind,
  money: moneyKind,
  amount: amountKind,
  share: shareKind,
  text: textKind,
  yesNo: yesNoKind,
  switch: switchKind,
  command: commandKind,
  payment: paymentKind,
  phone: phoneKind,
  steps: stepsKind,
  moment: momentKind,
} as const satisfies Readonly<Record<string, ValueKindRules>>;

export type ValueKind = keyof typeof valueKinds;

/** The kinds that fields of records have which are changed in place. */
export type RecordKind = {
  [Kind in ValueKind]: (typeof valueKinds)[Kind] extends RecordKindRules ? Kind : never;
}[ValueKind];
