import { ongkirFormula, regionFormula, trackFormula } from '../functions/shipping-formulas';
import { type ExplainedFormula, explain, type ParameterHelp, refresh } from './formula-help';

const place = (en: string, id: string): ParameterHelp => ({
  type: 'item',
  names: 'region',
  text: {
    en: `${en}: a district's ID (see NGORDER_REGION) or its full name, or a range`,
    id: `${id}: ID kecamatan (lihat NGORDER_REGION) atau nama lengkapnya, atau range`,
  },
});

export const shippingHelp: readonly ExplainedFormula[] = [
  explain(trackFormula, {
    summary: { en: 'Where parcels are', id: 'Status paket' },
    parameters: {
      awb: { type: 'item', text: { en: 'Number of the parcel, or a range', id: 'Nomor resi, atau range' } },
      courier: {
        type: 'item',
        names: 'courier',
        text: {
          en: 'ID or name of the courier, such as JNE, or a range',
          id: 'ID atau nama kurir, misalnya JNE, atau range',
        },
      },
      order: {
        type: 'item',
        isOptional: true,
        text: {
          en: 'The ID of its order, or a range; when left out it is looked for among the orders of 90 days',
          id: 'ID pesanannya, atau range; jika dikosongkan dicari di pesanan 90 hari terakhir',
        },
      },
      refresh,
    },
    answers: {
      en: 'The status of each parcel; NGORDER("expedition.track.history"; …) gives its whole way',
      id: 'Status tiap paket; NGORDER("expedition.track.history"; …) memberi seluruh perjalanannya',
    },
    examples: [
      {
        formula: '=NGORDER_TRACK(A2:A50; "JNE")',
        text: { en: 'The status of many parcels', id: 'Status banyak paket' },
      },
    ],
  }),
  explain(ongkirFormula, {
    summary: { en: 'Shipping costs between two districts', id: 'Ongkir antara dua kecamatan' },
    parameters: {
      origin: place('From where', 'Asal'),
      destination: place('To where', 'Tujuan'),
      weight: { type: 'number', text: { en: 'Kilograms, or a range', id: 'Kilogram, atau range' } },
      price: {
        type: 'number',
        text: { en: 'Value of the goods in rupiah, or a range', id: 'Nilai barang dalam rupiah, atau range' },
      },
      courier: {
        type: 'text',
        isOptional: true,
        text: {
          en: 'Only this courier or service; when left out a table of all, for a range the cheapest',
          id: 'Hanya kurir atau layanan ini; jika dikosongkan tabel semua layanan, untuk range yang termurah',
        },
      },
      refresh,
    },
    answers: {
      en: 'The lowest cost in rupiah; without a courier and without ranges a table of all services, cheapest first',
      id: 'Ongkos terendah dalam rupiah; tanpa kurir dan tanpa range: tabel semua layanan, termurah di atas',
    },
    examples: [
      {
        formula: '=NGORDER_ONGKIR(3630; 3633; 2; 150000)',
        text: { en: 'Every service, cheapest first', id: 'Semua layanan, termurah di atas' },
      },
      {
        formula: '=NGORDER_ONGKIR("Gubeng"; A2:A20; B2:B20; 150000; "JNE")',
        text: {
          en: 'JNE to many places, each with its weight',
          id: 'JNE ke banyak tujuan, dengan berat masing-masing',
        },
      },
    ],
  }),
  explain(regionFormula, {
    summary: { en: 'Districts by name, with their IDs', id: 'Kecamatan menurut nama, beserta ID-nya' },
    parameters: {
      keyword: {
        type: 'text',
        text: { en: 'A district or town, or a range of them', id: 'Kecamatan atau kota, atau range' },
      },
      refresh,
    },
    answers: {
      en: 'A table of id, fullname and postal_code; for a range the ID of each district',
      id: 'Tabel id, fullname, dan postal_code; untuk range, ID tiap kecamatan',
    },
    examples: [
      { formula: '=NGORDER_REGION("Malang")', text: { en: 'The districts of Malang', id: 'Kecamatan di Malang' } },
    ],
  }),
];
