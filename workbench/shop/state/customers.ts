import type { Faker } from '@faker-js/faker';
import { dayMs } from '../local-time';

export interface CustomerCategory {
  readonly id: number;
  readonly code: string;
  name: string;
  isActive: boolean;
  hasDiscount: boolean;
  hasWholesale: boolean;
}

export interface Customer {
  readonly id: number;
  name: string;
  phone: string;
  districtId: number;
  address: string;
  postalCode: string;
  categoryCode: string;
  email: string | null;
  line: string | null;
  other: string | null;
  /** As `registration_status` filters them: 1 accepted, 0 not. */
  registration: string;
  readonly createdAt: number;
}

export const seededCustomerCategories = (): CustomerCategory[] =>
  [
    ['N', 'Pelanggan'],
    ['Y', 'Reseller'],
    ['D', 'Dropship'],
  ].map(([code = '', name = ''], index) => ({
    id: index + 1,
    code,
    name,
    isActive: true,
    hasDiscount: true,
    hasWholesale: code === 'N',
  }));

export const seedCustomers = (random: Faker, now: number, count: number): Customer[] =>
  Array.from({ length: count }, (_, index) => ({
    id: 23_101_001 + index,
    name: random.person.fullName(),
    phone: `62812${random.string.numeric(8)}`,
    districtId: 3627 + (index % 11),
    address: random.location.streetAddress(),
    postalCode: '65141',
    categoryCode: ['N', 'N', 'Y', 'D'][index % 4] ?? 'N',
    email: null,
    line: null,
    other: null,
    registration: '1',
    createdAt: now - index * 7 * dayMs,
  }));
