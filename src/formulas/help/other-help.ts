import { anyEndpointFormula } from '../functions/any-endpoint-formula';
import { balanceFormula } from '../functions/balance-formula';
import { updatedFormula } from '../functions/updated-formula';
import { choicesOf, type ExplainedFormula, explain, refresh } from './formula-help';

export const otherHelp: readonly ExplainedFormula[] = [
  explain(balanceFormula, {
    summary: { en: 'Money that waits to be paid out', id: 'Saldo yang menunggu dicairkan' },
    parameters: {
      which: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['orderpay', 'OrderPay in all', 'OrderPay seluruhnya'],
          ['withdrawable', 'Can be withdrawn', 'Bisa ditarik'],
          ['onhold', 'On hold', 'Ditahan'],
          ['xendit', 'Xendit', 'Xendit'],
        ),
        text: {
          en: 'orderpay (or left out), withdrawable, onhold or xendit, or a range',
          id: 'orderpay (atau dikosongkan), bisa ditarik, ditahan, atau xendit, atau range',
        },
      },
      refresh,
    },
    answers: { en: 'Rupiah', id: 'Rupiah' },
    examples: [
      {
        formula: '=NGORDER_BALANCE("withdrawable")',
        text: { en: 'What can be withdrawn from OrderPay', id: 'Saldo OrderPay yang bisa ditarik' },
      },
    ],
  }),
  explain(updatedFormula, {
    summary: { en: 'The time that data is from', id: 'Waktu data diambil dari toko' },
    parameters: {
      dataset: {
        type: 'text',
        text: {
          en: 'What was pulled, by its title or ID: Variations, customers; or the ID of an endpoint such as warehouse.list; or a range',
          id: 'Data yang ditarik, menurut judul atau ID-nya: Variasi, customers; atau ID endpoint seperti warehouse.list; boleh range',
        },
      },
      refresh,
    },
    answers: {
      en: 'Date and time; format the cell to your liking',
      id: 'Tanggal dan jam; atur format selnya sesuka Anda',
    },
    examples: [
      {
        formula: '=NGORDER_UPDATED("variasi")',
        text: { en: 'How old the stock figures are', id: 'Umur angka stok' },
      },
    ],
  }),
  explain(anyEndpointFormula, {
    summary: {
      en: 'Whatever Ngorder can be asked: every reading endpoint, with its parameters, whole or one field of the answer',
      id: 'Apa pun yang ada di API Ngorder: setiap fungsi baca, dengan parameternya, utuh atau satu isian jawabannya',
    },
    parameters: {
      endpoint: {
        type: 'text',
        text: {
          en: 'The ID of an endpoint, and behind it where to look in the answer: warehouse.list or order.detail.receiver.name',
          id: 'ID endpoint, boleh diikuti letak isian dalam jawabannya: warehouse.list atau order.detail.receiver.name',
        },
      },
      parameter: {
        type: 'text',
        isOptional: true,
        text: {
          en: 'Name of a parameter, then its value, as many pairs as needed; or a range of two columns. "header", FALSE leaves the header row out. A single argument at the end fetches again when it changes',
          id: 'Nama parameter lalu nilainya, berapa pun pasangannya; atau range dua kolom. "header"; FALSE menghapus baris judul. Satu argumen sisa di akhir: jika berubah, data diambil ulang',
        },
      },
      value: {
        type: 'any',
        isOptional: true,
        text: {
          en: 'Value of the parameter; one of them may be a range, each cell of which is asked for',
          id: 'Nilai parameter; salah satunya boleh range, datanya diambil untuk tiap selnya',
        },
      },
    },
    answers: {
      en: 'One value, or a table with dotted column names; for a range one value for each cell, or one table of all',
      id: 'Satu nilai, atau tabel dengan nama kolom bertitik; untuk range satu nilai tiap sel, atau satu tabel gabungan',
    },
    examples: [
      { formula: '=NGORDER("warehouse.list")', text: { en: 'All warehouses', id: 'Semua gudang' } },
      {
        formula: '=NGORDER("order.detail.total_amount"; "id"; A2:A50)',
        text: { en: 'What these orders come to', id: 'Nilai pesanan-pesanan ini' },
      },
      {
        formula: '=NGORDER("stockOpname.list"; "start_date"; "2026-02-01"; "end_date"; "2026-02-28"; $Z$1)',
        text: {
          en: 'Stock opnames of February, fetched again whenever Z1 changes',
          id: 'Stok opname Februari, diambil ulang jika Z1 berubah',
        },
      },
    ],
  }),
];
