/** What people write into a column of commands in Indonesian, by the command; each is also taken as it is called in English. */
const indonesian: Readonly<Record<string, string>> = {
  ACCEPT: 'TERIMA',
  ACTIVATE: 'AKTIFKAN',
  BLOCK: 'BLOKIR',
  CANCEL: 'BATAL',
  'CANCEL PICKUP': 'BATAL PICKUP',
  CREATE: 'BUAT',
  DELETE: 'HAPUS',
  'DROP OFF': 'ANTAR',
  REFUSE: 'TOLAK',
  REMOVE: 'KELUARKAN',
  RESEND: 'SIAPKAN LAGI',
  RETURN: 'PULIHKAN',
  SKIP: 'LEWATI',
  UNBLOCK: 'BUKA BLOKIR',
  UPDATE: 'UBAH',
};

const wordOf = new Map(Object.entries(indonesian));
const commandOf = new Map(Object.entries(indonesian).map(([command, word]) => [word, command]));

/** The command that a cell holds, in whichever language and case it was written; what is none stays as it is, in capitals. */
export function readCommand(cell: unknown): string {
  const word = String(cell).trim().replace(/\s+/g, ' ').toUpperCase();
  return commandOf.get(word) ?? word;
}

/** A command as it is written in a language; what is none stays as it is. */
export const commandWord = (language: string, command: string): string =>
  language === 'id' ? (wordOf.get(command) ?? command) : command;

/** Several of them, one after another: `CANCEL, SKIP`. */
export const commandWords = (language: string, commands: string): string =>
  commands
    .split(', ')
    .map((command) => commandWord(language, command))
    .join(', ');
