import type { Faker } from '@faker-js/faker';
import { dayMs, dayOf } from '../local-time';

/** Money that the shop spent on itself. */
export interface Expense {
  readonly id: number;
  title: string;
  note: string;
  /** Of one. */
  nominal: number;
  quantity: number;
  /** `2026-03-02`. */
  day: string;
}

export const expenseTotal = ({ nominal, quantity }: Expense): number => nominal * quantity;

const titles = ['Gaji karyawan', 'Listrik', 'Plastik kemasan', 'Iklan Instagram', 'Sewa ruko', 'Pulsa & internet'];

export const seedExpenses = (random: Faker, now: number): Expense[] =>
  titles.map((title, index) => ({
    id: 22 + index,
    title,
    note: '',
    nominal: random.number.int({ min: 5, max: 200 }) * 5000,
    quantity: random.number.int({ min: 1, max: 3 }),
    day: dayOf(now - index * 9 * dayMs),
  }));
