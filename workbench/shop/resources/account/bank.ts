import { type Call, type Handlers, invalid, missingRecord, ok, type Reply, success, unknownId } from '../../handler';
import { type BankAccount, bankImage, type MasterBank, masterBanks, xenditBanks } from '../../state/banks';
import { keywordOf } from '../../wire/paging';

const bankJson = (account: BankAccount) => ({
  bank_id: account.id,
  bank_name: account.name,
  bank_type: account.type,
  branch: account.branch,
  holder_name: account.holderName,
  account_number: account.accountNumber,
  image: bankImage(masterOf(account.type)?.family ?? 'order'),
  type: account.kind,
});

const masterOf = (type: unknown): MasterBank | undefined => masterBanks.find((bank) => bank.type === type);

const accountOf = ({ state }: Call, id: unknown): BankAccount | undefined =>
  state.banks.find((bank) => bank.id === Number(id));

const answer = ({ id, type }: BankAccount): Reply => success({ bank_id: id, name: type });

const listMasterBanks = ({ query }: Call): Reply =>
  ok({
    data: masterBanks
      .filter(({ isBusiness }) => !isBusiness || !['true', '1'].includes(String(query.without_business_bank)))
      .map(({ type, label, family, webLoginUrl }) => ({
        bank_type: type,
        bank_label: label,
        bank_family: family,
        image: bankImage(family),
        web_login_url: webLoginUrl,
        status: 1,
      })),
  });

function listXenditBanks(call: Call): Reply {
  const isFound = keywordOf(call);
  const listed = xenditBanks.filter(({ name, code }) => isFound(name, code));
  return ok({
    data: listed.map(({ id, name, code, canDisburse }) => ({
      id,
      name,
      code,
      can_disburse: canDisburse ? 1 : 0,
      can_name_validate: 0,
    })),
  });
}

/** The table says in words only that accounts of companies need their id. */
function findBankProblem({ state, body }: Call): Reply | undefined {
  const bank = masterOf(body.bank_type);
  if (!bank) return invalid(state, unknownId('bank_type'));
  const lacksCorporateId = bank.isBusiness && body.corporate_id === undefined;
  return lacksCorporateId ? invalid(state, { corporate_id: ['The corporate_id field is required.'] }) : undefined;
}

function createBank(call: Call): Reply {
  const problem = findBankProblem(call);
  if (problem) return problem;
  const { state, body } = call;
  const type = String(body.bank_type);
  const account: BankAccount = {
    id: state.nextId(),
    type,
    name: (masterOf(type)?.label ?? type).replace('Bank ', ''),
    accountNumber: String(body.account_number),
    holderName: String(body.holder_name),
    branch: String(body.branch),
    kind: 'BANK',
    mutations: 0,
  };
  state.banks.push(account);
  return answer(account);
}

function updateBank(call: Call): Reply {
  const { body } = call;
  const account = accountOf(call, body.bank_id);
  if (!account) return missingRecord('Bank');
  const problem = findBankProblem(call);
  if (problem) return problem;
  account.type = String(body.bank_type);
  account.name = (masterOf(account.type)?.label ?? account.type).replace('Bank ', '');
  account.accountNumber = String(body.account_number ?? account.accountNumber);
  account.holderName = String(body.holder_name ?? account.holderName);
  account.branch = String(body.branch ?? account.branch);
  return answer(account);
}

function deleteMutations(call: Call): Reply {
  const account = accountOf(call, call.path.bank_id);
  if (!account) return missingRecord('Bank');
  account.mutations = 0;
  return answer(account);
}

function deleteBank(call: Call): Reply {
  const account = accountOf(call, call.path.bank_id);
  if (account?.kind !== 'BANK') return missingRecord('Bank');
  call.state.banks.splice(call.state.banks.indexOf(account), 1);
  return success(null);
}

/** {api: Get Master Data, Get Xendit Master Data, Create Bank Account, Get Shop Bank Accounts, Get Bank Account Detail, Update Bank Account, Delete Mutation, Delete Bank} */
export const bankHandlers: Handlers = {
  'GET /bank/master': listMasterBanks,
  'GET /bank/xendit': listXenditBanks,
  'POST /bank/create': createBank,
  'GET /bank': ({ state, query }) => {
    const isAsked = ({ kind }: BankAccount) => query.type === undefined || kind === query.type;
    return ok({ data: state.banks.filter(isAsked).map(bankJson) });
  },
  'GET /bank/{id}/detail': (call) => {
    const account = accountOf(call, call.path.id);
    // Has no envelope: so the document prints it.
    return account ? ok(bankJson(account)) : missingRecord('Bank');
  },
  'PATCH /bank/update': updateBank,
  'DELETE /bank/delete-mutation/{bank_id}': deleteMutations,
  'DELETE /bank/delete/{bank_id}': deleteBank,
};
