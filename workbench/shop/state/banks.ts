export interface MasterBank {
  readonly type: string;
  readonly label: string;
  readonly family: string;
  readonly webLoginUrl: string;
  /** Its accounts belong to companies: they have a corporate id. */
  readonly isBusiness: boolean;
}

const master = (type: string, label: string, family: string, webLoginUrl: string, isBusiness = false): MasterBank => ({
  type,
  label,
  family,
  webLoginUrl,
  isBusiness,
});

export const masterBanks: readonly MasterBank[] = [
  master('bca', 'Bank BCA', 'bca', 'https://www.klikbca.com'),
  master('bcaSyariah', 'Bank BCA Syariah', 'bca', 'https://ibank.klikbcasyariah.com'),
  master('bni', 'Bank BNI', 'bni', 'https://ibank.bni.co.id'),
  master('bniBisnis', 'Bank BNI Bisnis', 'bni', 'https://bnidirect.bni.co.id', true),
  master('bri', 'Bank BRI', 'bri', 'https://ib.bri.co.id'),
  master('mandiri', 'Bank Mandiri', 'mandiri', 'https://ibank.bankmandiri.co.id'),
  master('mandiriBisnisMCM', 'Bank Mandiri Bisnis MCM', 'mandiri', 'https://mcm.bankmandiri.co.id', true),
  master('other', 'Bank Lain', 'other', ''),
];

/** Banks to which money can be withdrawn. */
export const xenditBanks = [
  { id: 1, name: 'Bank Sinarmas', code: 'SINARMAS', canDisburse: true },
  { id: 2, name: 'Bank Syariah Mandiri', code: 'MANDIRI_SYR', canDisburse: true },
  { id: 3, name: 'Bank Central Asia (BCA)', code: 'BCA', canDisburse: true },
  { id: 4, name: 'Bank Mandiri', code: 'MANDIRI', canDisburse: true },
  { id: 5, name: 'Bank Negara Indonesia (BNI)', code: 'BNI', canDisburse: true },
  { id: 6, name: 'Bank Rakyat Indonesia (BRI)', code: 'BRI', canDisburse: true },
] as const;

export interface BankAccount {
  readonly id: number;
  type: string;
  name: string;
  accountNumber: string;
  holderName: string;
  branch: string;
  readonly kind: 'BANK' | 'PAYMENT GATEWAY';
  /** Movements of the account that the shop has read from the bank. */
  mutations: number;
}

/** The balance that the API calls OrderPay is an account of its own. */
export const orderPayBankId = 18_389;

export const seededBanks = (): BankAccount[] => [
  {
    ...{ id: 847, type: 'bca', name: 'BCA', kind: 'BANK', mutations: 42 },
    ...{ accountNumber: '1234567789', holderName: 'Adina Putri', branch: 'Mulyorejo' },
  },
  {
    ...{ id: 26_211, type: 'mandiri', name: 'Mandiri', kind: 'BANK', mutations: 17 },
    ...{ accountNumber: '1400012345678', holderName: 'Adina Putri', branch: 'Srono' },
  },
  {
    ...{ id: orderPayBankId, type: 'order', name: 'Saldo OrderPay', kind: 'PAYMENT GATEWAY', mutations: 0 },
    ...{ accountNumber: '', holderName: '', branch: '' },
  },
];

export const bankImage = (family: string): string => `https://images.toko.example/bank/${family}.svg`;
