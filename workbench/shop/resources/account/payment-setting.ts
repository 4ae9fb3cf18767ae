import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, success } from '../../handler';
import { bankImage } from '../../state/banks';
import { type AdminFee, customerCategoryNames } from '../../state/payment-settings';

/** The nominal is a text here, a number in the list. */
const answer = ({ id, nominal, categoryCode }: AdminFee): Reply =>
  success({ id, nominal: String(nominal), category_code: categoryCode });

/** Printed misspelt; both spellings are taken. */
const categoryOf = ({ body }: Call): string => String(body.catgory_code ?? body.category_code ?? '');

function createFee(call: Call): Reply {
  const { state, body } = call;
  const { adminFees } = state.paymentSettings;
  const categoryCode = categoryOf(call);
  if (categoryCode === '') return invalid(state, { category_code: ['The category_code field is required.'] });
  if (adminFees.some((fee) => fee.categoryCode === categoryCode)) {
    return invalid(state, { category_code: ['The category_code has already been taken.'] });
  }
  const fee = { id: state.nextId(), nominal: Number(body.nominal), categoryCode };
  adminFees.push(fee);
  return answer(fee);
}

function updateFee(call: Call): Reply {
  const { state, body } = call;
  const fee = state.paymentSettings.adminFees.find(({ id }) => id === body.id);
  if (!fee) return missingRecord('Admin fee');
  fee.nominal = Number(body.nominal);
  fee.categoryCode = categoryOf(call) || fee.categoryCode;
  return answer(fee);
}

const listFees = ({ state }: Call): Reply =>
  ok({
    data: state.paymentSettings.adminFees.map(({ id, nominal, categoryCode }) => ({
      id,
      nominal,
      customer_category: { code: categoryCode, name: customerCategoryNames[categoryCode] ?? categoryCode },
    })),
  });

const virtualAccounts = ['Mandiri', 'BNI', 'Permata', 'BRI'].map((name, index) => ({
  id: 26_205 + index,
  name: `${name} Virtual Accounts`,
  holder_name: 'NgorderID',
  bank_number: null,
  image: bankImage(name.toLowerCase()),
}));

/** {api: Create an Admin Fee, Get Admin Fees, Update an Admin Fee, Get Xendit Data, Update Xendit Key} */
export const paymentSettingHandlers: Handlers = {
  'POST /setting/payment/admin-fee': createFee,
  'GET /setting/payment/admin-fee': listFees,
  'PATCH /setting/payment/admin-fee': updateFee,
  'GET /setting/payment/xendit': ({ state }) =>
    ok({
      data: {
        xendit_key: state.paymentSettings.xenditKey,
        is_xendit_active: state.paymentSettings.xenditKey !== '',
        bank_support: virtualAccounts,
      },
    }),
  'PATCH /setting/payment/xendit': ({ state, body }) => {
    state.paymentSettings.xenditKey = String(body.xendit_key);
    return ok({
      response: 'Success',
      message: 'Payment settings were successfully updated',
      data: { xendit_key: state.paymentSettings.xenditKey },
    });
  },
};
