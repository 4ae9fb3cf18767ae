import { shownAnswer } from '../../src/api/answer';

const list = { answersWithFile: false } as const;

describe('an answer that a page shows', () => {
  it('is whole where a page can show it', () => {
    const data = { items: [{ id: 1, name: 'Kaos', tags: [] }], note: null, isOpen: true };
    expect(shownAnswer(list, data)).toEqual({ data });
  });

  it('is its beginning where it is longer, and says so', () => {
    const rows = Array.from({ length: 50_000 }, (_, id) => ({ id, name: `Produk ${id}`, about: 'x'.repeat(180) }));
    const { data, isCut } = shownAnswer(list, { rows, total: rows.length });
    const shown = JSON.stringify(data);
    expect(isCut).toBe(true);
    expect(shown.length).toBeGreaterThan(200_000);
    expect(shown.length).toBeLessThan(500_000);
    expect((data as { rows: unknown[] }).rows.slice(0, 100)).toEqual(rows.slice(0, 100));
  });

  it('has no text that a page cannot show', () => {
    const { data, isCut } = shownAnswer(list, { html: 'x'.repeat(10_000_000) });
    expect(isCut).toBe(true);
    expect(JSON.stringify(data).length).toBeLessThan(400_000);
  });

  it('leaves a file whole, however long it is', () => {
    const file = { name: 'invoice.pdf', contentType: 'application/pdf', base64: 'A'.repeat(2_000_000) };
    expect(shownAnswer({ answersWithFile: true }, file)).toEqual({ data: file });
    expect(shownAnswer(list, file).isCut).toBe(true);
  });
});
