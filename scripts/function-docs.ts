import { allHelp } from '../src/formulas/help/all-help';
import type { ExplainedFormula, Texts } from '../src/formulas/help/formula-help';
import type { Language } from '../src/text/message';

/** The words of the document around what the help says. */
const words = {
  en: {
    title: '## In English',
    intro: [
      'Formulas answer from two sources. **A pulled tab** answers everybody who may see the file, with no key and no call. **The shop itself** is',
      'asked only if the owner of the file allows it in Settings, and only for the endpoints on the list there; then the owner’s key is used, and one',
      'answer serves all cells for as long as Settings say (10 minutes unless changed).',
      '',
      'A tab answers with what the shop last said, at the pull or at a push since: a value that you have typed and not pushed yet is not answered. A',
      'single item is looked up that way where the *Result* of its row says that something is not pushed, or where the tab has no such column; lists and',
      'ranges always. What you write into columns for entries, such as *± Stock*, is answered as it stands.',
      '',
      'A range may stand wherever one value may: one formula for a whole column is the fastest way. A blank stays blank, an error passes through,',
      'and what cannot be answered says why in its own cell. Arguments are separated by `;` in every language of Sheets, and may be left out.',
      '',
      'A table needs empty cells below and beside it, and enough columns: a new tab has 26, and an order with all its fields needs more. Where there',
      'are too few, the cell shows `#REF!` and its tip says how many to insert.',
      '',
      'To have fresh answers: the menu *Recalculate functions*, or let the last argument `refresh` point to a cell and change that cell, a tick box for',
      'instance: each change fetches again, but for one within half a minute of the last answer. Do not point it',
      'at `NOW()`, `TODAY()` or `RAND()`: Sheets never stops calculating such formulas.',
    ],
    optional: 'optional',
    answers: 'Answers',
  },
  id: {
    title: '## Dalam bahasa Indonesia',
    intro: [
      'Rumus membaca dari dua sumber. **Tab hasil tarik data** bisa dibaca siapa pun yang boleh melihat file, tanpa kunci API dan tanpa panggilan API.',
      '**Toko langsung** hanya dibaca jika pemilik file mengizinkannya di Pengaturan, dan hanya untuk data yang dipilih di sana; yang dipakai kunci',
      'API pemilik file, dan satu jawaban berlaku untuk semua sel selama waktu di Pengaturan (10 menit jika tidak diubah).',
      '',
      'Tab menjawab dengan nilai terakhir dari toko, saat ditarik atau saat perubahan diterapkan sesudahnya: nilai yang sudah Anda ketik tetapi belum',
      'diterapkan tidak ikut dijawab. Untuk satu barang, ini berlaku bila kolom *Hasil* di barisnya menyebut ada yang belum diterapkan, atau bila tab tidak',
      'punya kolom itu; untuk daftar dan range, selalu. Isi kolom isian, misalnya *± Stok*, dijawab apa adanya.',
      '',
      'Di mana satu nilai bisa dipakai, range juga bisa: satu rumus untuk satu kolom adalah cara tercepat. Sel kosong tetap kosong, sel yang error tetap',
      'error, dan yang tidak bisa dijawab menjelaskan sebabnya di selnya sendiri. Argumen dipisahkan `;` dalam bahasa apa pun, dan boleh dikosongkan.',
      '',
      'Tabel perlu sel kosong di bawah dan di sampingnya, serta kolom yang cukup: tab baru punya 26 kolom, sedangkan satu pesanan dengan semua',
      'isiannya perlu lebih. Jika kurang, sel menampilkan `#REF!` dan keterangannya menyebut berapa kolom yang perlu disisipkan.',
      '',
      'Supaya datanya terbaru: pilih menu *Hitung ulang rumus*, atau arahkan argumen terakhir `refresh` ke sebuah sel lalu ubah isi sel itu, misalnya',
      'kotak centang: setiap kali berubah, data diambil ulang, kecuali dalam setengah menit sejak jawaban terakhir. Jangan arahkan ke',
      '`NOW()`, `TODAY()`, atau `RAND()`: Sheets tidak pernah selesai menghitung rumus seperti itu.',
    ],
    optional: 'opsional',
    answers: 'Jawaban',
  },
} as const;

/** `docs/functions.md`: every custom function in both languages. */
export function writeFunctionDocs(): string {
  return [
    '# Custom functions · Rumus',
    '',
    'Generated from `src/formulas/help` by `npm run docs`; a test fails when it is stale.',
    '',
    ...writeLanguage('en'),
    ...writeLanguage('id'),
  ].join('\n');
}

function writeLanguage(language: Language): string[] {
  const { title, intro } = words[language];
  return [title, '', ...intro, '', ...allHelp.flatMap((explained) => writeFunction(explained, language))];
}

function writeFunction(
  { formula: { name, parameters, takesPairs }, help }: ExplainedFormula,
  language: Language,
): string[] {
  const { optional, answers } = words[language];
  const inLanguage = (texts: Texts): string => texts[language];
  const signature = parameters.map((parameter) =>
    help.parameters[parameter]?.isOptional ? `[${parameter}]` : parameter,
  );
  const described = parameters.map((parameter) => {
    const about = help.parameters[parameter];
    return `- \`${parameter}\`${about?.isOptional ? ` *(${optional})*` : ''}: ${about ? inLanguage(about.text) : ''}`;
  });
  return [
    `### ${name}`,
    '',
    `\`${name}(${signature.join('; ')}${takesPairs ? '; …' : ''})\``,
    '',
    `${inLanguage(help.summary)}. ${answers}: ${lowerFirst(inLanguage(help.answers))}.`,
    '',
    ...described,
    '',
    ...help.examples.map((example) => `- \`${example.formula}\`: ${inLanguage(example.text)}`),
    '',
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
