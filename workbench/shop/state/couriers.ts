/** A courier's service with its tariff. */
export interface CourierRate {
  readonly id: number;
  readonly logistic: string;
  readonly rate: string;
  readonly group: 'Regular' | 'Express' | 'Trucking';
  /** For each kilogram begun. */
  readonly costPerKg: number;
  readonly days: number;
  readonly takesCash: boolean;
  isActive: boolean;
}

type Facts = readonly [number, string, string, CourierRate['group'], number, number];

const rates: readonly Facts[] = [
  [1, 'JNE', 'REG', 'Regular', 11_000, 3],
  [2, 'JNE', 'YES', 'Express', 19_000, 1],
  [3, 'JNE', 'OKE', 'Regular', 9000, 5],
  [4, 'JNE', 'CTC', 'Regular', 10_000, 2],
  [44, 'Lion Parcel', 'REGPACK', 'Regular', 10_000, 4],
  [42, 'Lion Parcel', 'ONEPACK', 'Express', 17_000, 1],
  [52, 'Tiki', 'ONS', 'Express', 18_000, 1],
  [57, 'SiCepat', 'REG', 'Regular', 11_500, 2],
  [363, 'SiCepat', 'GOKIL', 'Trucking', 5000, 7],
  [700, 'Tiki', 'ECO', 'Regular', 9500, 5],
  [712, 'J&T', 'EZ', 'Regular', 12_000, 3],
  [730, 'Anteraja', 'REG', 'Regular', 10_500, 3],
  [900, 'SAP', 'UDRREG', 'Regular', 12_500, 3],
  [910, 'SAP', 'ODS', 'Express', 16_000, 1],
];

/** Names of couriers whose drivers take the money. */
export const cashCouriers: readonly string[] = ['SiCepat', 'SAP', 'JNE'];

export const seededCouriers = (): CourierRate[] =>
  rates.map(([id, logistic, rate, group, costPerKg, days]) => ({
    id,
    logistic,
    rate,
    group,
    costPerKg,
    days,
    takesCash: cashCouriers.includes(logistic),
    isActive: group !== 'Trucking' && id !== 700,
  }));

/** A shop's own driver. */
export interface CustomCourier {
  readonly id: number;
  name: string;
  fee: number;
}

export const seededCustomCouriers = (): CustomCourier[] => [
  { id: 1, name: 'KURIR TOKO', fee: 30_000 },
  { id: 2, name: 'INDAH KARGO', fee: 40_000 },
];

/** `Lion Parcel` → `lionparcel`: how addresses of pictures and filters spell a courier. */
export const courierCode = (logistic: string): string => logistic.toLowerCase().replace(/[^a-z]/g, '');

export const courierLogo = (logistic: string): string =>
  `https://images.toko.example/courier/${courierCode(logistic)}.png`;
