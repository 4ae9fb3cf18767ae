import { customerFormula } from '../functions/customer-formulas';
import { orderFormula, ordersFormula } from '../functions/order-formulas';
import { bestFormula, salesFormula } from '../functions/sales-formulas';
import { choicesOf, type ExplainedFormula, explain, from, header, refresh, to } from './formula-help';

export const orderHelp: readonly ExplainedFormula[] = [
  explain(ordersFormula, {
    summary: { en: 'Table of the orders of a period', id: 'Tabel pesanan satu periode' },
    parameters: {
      from,
      to,
      payment_status: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['UNPAID', 'Unpaid', 'Belum bayar'],
          ['PAID', 'Paid', 'Lunas'],
          ['INSTALLMENT', 'Paid in part', 'Cicilan'],
        ),
        text: {
          en: 'UNPAID, PAID or INSTALLMENT; all when left out',
          id: 'belum, lunas, atau cicil; semua jika dikosongkan',
        },
      },
      progress: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['UNPAID', 'Unpaid', 'Belum bayar'],
          ['UNPROCESSED', 'Not processed yet', 'Belum diproses'],
          ['NO AWB', 'Without a tracking number', 'Belum ada resi'],
          ['ON PROCESS', 'On its way', 'Dalam pengiriman'],
          ['DELIVERED', 'Delivered', 'Sampai'],
          ['INSTALLMENT', 'Paid in part', 'Cicilan'],
        ),
        text: {
          en: 'UNPAID, NO AWB, ON PROCESS, DELIVERED, UNPROCESSED or INSTALLMENT; all when left out',
          id: 'UNPAID, NO AWB, ON PROCESS, DELIVERED, UNPROCESSED, atau INSTALLMENT; semua jika dikosongkan',
        },
      },
      columns: {
        type: 'text',
        isOptional: true,
        text: {
          en: 'Which columns, in this order: "order_id,total_amount" or a range of names; "*" for all there are',
          id: 'Kolom dan urutannya: "order_id,total_amount" atau range berisi nama; "*" untuk semua kolom',
        },
      },
      header,
      refresh,
    },
    answers: { en: 'One row for each order', id: 'Satu baris untuk tiap pesanan' },
    examples: [
      {
        formula: '=NGORDER_ORDERS("2026-02-01"; "2026-02-28"; "PAID")',
        text: { en: 'The paid orders of February', id: 'Pesanan lunas bulan Februari' },
      },
    ],
  }),
  explain(orderFormula, {
    summary: { en: 'One order, or one field of many orders', id: 'Satu pesanan, atau satu isian dari banyak pesanan' },
    parameters: {
      order: {
        type: 'item',
        text: { en: 'The ID of an order, or a range of them', id: 'ID pesanan, atau range berisi ID' },
      },
      field: {
        type: 'text',
        isOptional: true,
        text: {
          en: 'For instance total_amount, awb_number or receiver.name; when left out the whole order, for a range its progress',
          id: 'Misalnya total_amount, awb_number, atau receiver.name; jika dikosongkan seluruh pesanan, untuk range progresnya',
        },
      },
      refresh,
    },
    answers: {
      en: 'One value for each order; the whole order as names and values',
      id: 'Satu nilai untuk tiap pesanan; seluruh pesanan sebagai nama dan nilai',
    },
    examples: [
      {
        formula: '=NGORDER_ORDER(A2:A50; "receiver.name")',
        text: { en: 'Who receives these orders', id: 'Penerima pesanan-pesanan ini' },
      },
    ],
  }),
  explain(salesFormula, {
    summary: { en: 'Sales, costs and profit of a period', id: 'Penjualan, biaya, dan laba satu periode' },
    parameters: {
      from,
      to,
      measure: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['net_sales', 'Net sales', 'Penjualan bersih'],
          ['gross_sales', 'Gross sales', 'Penjualan kotor'],
          ['gross_profit', 'Gross profit', 'Laba kotor'],
          ['net_profit', 'Net profit', 'Laba bersih'],
          ['expense', 'Expenses', 'Pengeluaran'],
          ['discount', 'Discounts', 'Diskon'],
          ['postage', 'Shipping costs', 'Ongkir'],
          ['order_cost', 'Order costs', 'Biaya pesanan'],
        ),
        text: {
          en: 'net_sales (or left out), gross_sales, gross_profit, net_profit, expense, discount, postage or order_cost',
          id: 'net_sales (atau dikosongkan), gross_sales, gross_profit, net_profit, expense, discount, postage, atau order_cost',
        },
      },
      group: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['day', 'By day', 'Per hari'],
          ['source', 'By source', 'Per sumber'],
          ['admin', 'By staff', 'Per admin'],
          ['bank', 'By account', 'Per rekening'],
          ['courier', 'By courier', 'Per kurir'],
        ),
        text: {
          en: 'day, source, admin, bank or courier for a table; one number when left out',
          id: 'hari, sumber, admin, bank, atau kurir untuk tabel; satu angka jika dikosongkan',
        },
      },
      refresh,
    },
    answers: {
      en: 'One number for each period and measure, which may be ranges; with a group a table',
      id: 'Satu angka untuk tiap periode dan ukuran, yang boleh berupa range; dengan kelompok, sebuah tabel',
    },
    examples: [
      {
        formula: '=NGORDER_SALES("2026-02-01"; "2026-02-28")',
        text: { en: 'Net sales of February', id: 'Penjualan bersih bulan Februari' },
      },
      {
        formula: '=NGORDER_SALES(A2:A13; B2:B13; C1:E1)',
        text: { en: 'Three measures of twelve months', id: 'Tiga ukuran dari dua belas bulan' },
      },
      {
        formula: '=NGORDER_SALES("2026-02-01"; "2026-02-28"; "net_sales"; "day")',
        text: { en: 'Day by day', id: 'Hari demi hari' },
      },
    ],
  }),
  explain(bestFormula, {
    summary: {
      en: 'What sold best in a period: products, customers, cities, channels',
      id: 'Yang terlaris dalam satu periode: produk, pelanggan, kota, kanal',
    },
    parameters: {
      what: {
        type: 'text',
        choices: choicesOf(
          ['product', 'Products', 'Produk'],
          ['sku', 'SKUs', 'SKU'],
          ['category', 'Categories', 'Kategori'],
          ['customer', 'Customers', 'Pelanggan'],
          ['city', 'Cities', 'Kota'],
          ['channel', 'Channels', 'Channel'],
        ),
        text: {
          en: 'product, sku, category, customer, city or channel',
          id: 'produk, sku, kategori, pelanggan, kota, atau channel',
        },
      },
      from,
      to,
      n: {
        type: 'number',
        isOptional: true,
        text: { en: 'How many, 1 to 100; 10 when left out', id: 'Berapa banyak, 1 sampai 100; 10 jika dikosongkan' },
      },
      header,
      refresh,
    },
    answers: { en: 'A table, the best first', id: 'Tabel, yang terbaik di atas' },
    examples: [
      {
        formula: '=NGORDER_BEST("sku"; "2026-02-01"; "2026-02-28"; 5)',
        text: { en: 'The five best SKUs of February', id: 'Lima SKU terlaris bulan Februari' },
      },
    ],
  }),
  explain(customerFormula, {
    summary: { en: 'A customer by ID or phone', id: 'Pelanggan menurut ID atau nomor telepon' },
    parameters: {
      customer: {
        type: 'item',
        names: 'customer',
        text: {
          en: 'A customer ID or a phone number, however it is written, or a range of them',
          id: 'ID pelanggan atau nomor telepon, bagaimana pun ditulis, atau range',
        },
      },
      field: {
        type: 'text',
        isOptional: true,
        choices: choicesOf(
          ['name', 'Name', 'Nama'],
          ['phone', 'Phone', 'Telepon'],
          ['address', 'Address', 'Alamat'],
          ['district', 'District', 'Kecamatan'],
          ['city', 'City', 'Kota'],
          ['province', 'Province', 'Provinsi'],
          ['postal_code', 'Postal code', 'Kode pos'],
          ['email', 'E-mail', 'Email'],
          ['category', 'Category', 'Kategori'],
        ),
        text: {
          en: 'name, phone, address, district, city, province, postal_code, email or category; when left out the whole customer, for a range the name',
          id: 'name, phone, address, district, city, province, postal_code, email, atau category; jika dikosongkan semuanya, untuk range namanya',
        },
      },
      refresh,
    },
    answers: {
      en: 'One value for each customer; the whole customer as names and values',
      id: 'Satu nilai untuk tiap pelanggan; seluruh data sebagai nama dan nilai',
    },
    examples: [
      {
        formula: '=NGORDER_CUSTOMER(A2:A100; "city")',
        text: { en: 'Where these customers live', id: 'Kota pelanggan-pelanggan ini' },
      },
    ],
  }),
];
