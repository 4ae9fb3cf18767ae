import { technicalOf, tellRefresh } from '../../src/jobs/refresh-runs';
import { noFigures } from '../../src/state/schema/schedule/scheduled-jobs';

const failed = {
  end: 'failed',
  code: 'serverFailed',
  values: { endpoint: 'GET /product/search', status: 503 },
} as const;

describe('what is told of a refresh', () => {
  it('has no codes in its sentence: those are told apart', () => {
    const result = { ...noFigures, ...failed };
    expect(tellRefresh('id', result)).toBe('Ngorder sedang bermasalah. Coba lagi nanti.');
    expect(tellRefresh('en', result)).toBe('Ngorder has a problem. Try again later.');
    expect(technicalOf(result)).toBe('GET /product/search, HTTP 503');
    expect(technicalOf({})).toBe('');
  });

  it('is what went wrong alone where nothing came, and without what it cost otherwise', () => {
    const result = { ...noFigures, ...failed, end: 'partly', tab: 'Variasi' } as const;
    const trouble = 'Belum semua: "Variasi": Ngorder sedang bermasalah. Coba lagi nanti.';
    expect(tellRefresh('id', result)).toBe(trouble);
    expect(tellRefresh('id', { ...result, rows: 3, calls: 7, seconds: 9 })).toBe(
      `3 baris, 0 baru; 0 sel berubah. ${trouble}`,
    );
  });
});
