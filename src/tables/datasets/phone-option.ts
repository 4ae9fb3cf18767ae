/** What is said of a column of telephone numbers, and what an edit in it sets. */
export const phoneOption = {
  sets: { parameter: 'phone', holds: 'phone' },
  note: {
    en: 'Enter a phone number, such as 081234567890.',
    id: 'Isi nomor telepon, misalnya 081234567890.',
  },
} as const;
