import type { budgetTexts as english } from '../en/budget-texts';

/** What is said of Google's quotas, in Indonesian. */
export const budgetTexts: typeof english = {
  budget: {
    title: 'Kuota Google',
    lead: 'Google membatasi pemakaian akun Anda dalam 24 jam, semua skrip digabung. Jadwal menyesuaikan diri.',
    atLeast: 'Dipakai Ngorder, paling sedikit',
    of: (used, limit) => `${used} dari ${limit}`,
    about: (used) => `sekitar ${used}`,
    requests: 'Panggilan API',
    triggerMinutes: 'Menit jadwal',
    propertyOperations: 'Simpanan dibaca atau ditulis',
    mails: 'Email',
    functionRequests: 'Panggilan API oleh rumus di file ini',
    within: {
      bound: 'Di file ini, 24 jam terakhir.',
      published: 'Di semua file Anda, 24 jam terakhir.',
    },
    account: 'Akun Google Anda',
    consumer: 'Pribadi',
    workspace: 'Google Workspace (perusahaan atau sekolah)',
  },
};
