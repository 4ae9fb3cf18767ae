import { printNote, readNote } from '../../../src/pull/notes/note-lines';
import { type Language, say } from '../../../src/text/message';

const values = {
  ...{ shop: 'Toko: data per hari', time: '2 Mar 2026 09.00 WIB', rows: 1018, day: '2026-03-01' },
  ...{ oldest: '1 Mar 2026 06.00 WIB', total: 5000, since: '1 Mar 2026 06.00 WIB', reason: 'Ngorder has a problem.' },
};
const languages: readonly Language[] = ['en', 'id'];
const facts = ['note.asOf', 'note.since', 'note.sure', 'note.limited'] as const;
const failures = ['note.failed', 'note.failing', 'note.failedHalfway'] as const;

describe('a note on the title of a tab', () => {
  it.each(languages)('tells what refreshes said from what a person wrote, in whatever order: %s', (language) => {
    const [said, failed] = [facts, failures].map((ids) => ids.map((id) => say(language, id, values)));
    const own = 'Tanya Sari dulu\n\nsebelum mengubah harga';
    const note = [...(said ?? []), 'Tanya Sari dulu', '', ...(failed ?? []), 'sebelum mengubah harga'].join('\n');
    expect(readNote(note)).toEqual({ facts: said, failures: failed, own });
    expect(readNote(printNote(readNote(note)))).toEqual(readNote(note));
  });

  it.each([
    'Toko Contoh: data as of 2 Mar 2026 09.00 WIB, 1,018 rows, 16 requests',
    'Toko Contoh: data per 2 Mar 2026 09.00 WIB, 1.018 baris, 16 permintaan',
    'Toko Contoh: data as of 2 Mar 2026 09:00 WIB, 1,018 rows, 16 API calls',
    'Toko Contoh: data per 2 Mar 2026 09.00 WIB, 1.018 baris, 16 panggilan API',
    'Records from 2026-03-01 on were read anew',
    'Data mulai 2026-03-01 dibaca ulang',
    'Hanya 5 pertama dari 12 data, sesuai permintaan',
  ])('knows what an earlier version said: %s', (line) => {
    expect(readNote(line)).toEqual({ facts: [line], failures: [], own: '' });
  });

  it('knows a failure that an earlier version told', () => {
    const line = 'Penyegaran 2 Mar 2026 09.00 WIB gagal; data di sini masih seperti sebelumnya. Kunci API ditolak.';
    expect(readNote(line)).toEqual({ facts: [], failures: [line], own: '' });
  });

  it.each([
    'Data per kuartal',
    'Toko Contoh: data as of 2 Mar 2026',
    'The refresh of 9 o’clock failed; ask Sari',
    ': data as of , '.repeat(4000),
  ])('leaves to a person whatever is not just that: %p', (own) => {
    expect(readNote(own)).toEqual({ facts: [], failures: [], own: own.trim() });
  });
});
