import type { Product } from '../api/resources/goods/product';
import { textOf } from './plain-value';

/** Whoever takes so many pieces pays so much for each; all three are whole numbers, the price in rupiah. */
export interface WholesaleStep {
  readonly from: number;
  readonly to: number;
  readonly price: number;
}

/** A step as the shop keeps it. */
export interface StoredStep extends WholesaleStep {
  readonly id: number;
}

/** What stands for "no steps" in a cell, as a blank one means "leave it". */
const noSteps = '-';

/** `3-10: 9000`. Neither a date nor a time to a spreadsheet, whatever its locale. */
const stepForm = /^(\d{1,9}) *- *(\d{1,9}) *: *(\d{1,9})$/;

export const formatStep = ({ from, to, price }: WholesaleStep): string => `${from}-${to}: ${price}`;
export const formatSteps = (steps: readonly WholesaleStep[]): string => steps.map(formatStep).join('; ');

/** The steps that a text like `3-10: 9000; 11-50: 8500` tells, in its order; none for `-` and for nothing; `undefined` for any other text. */
export function parseSteps(text: string): readonly WholesaleStep[] | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === noSteps) return [];
  const steps = trimmed.split(';').map(parseStep);
  return steps.every((step): step is WholesaleStep => step !== undefined) ? steps : undefined;
}

function parseStep(text: string): WholesaleStep | undefined {
  const [, from, to, price] = stepForm.exec(text.trim()) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to), price: Number(price) };
}

/** A list of steps from an answer; fields that are no numbers are `NaN`. */
export const readSteps = (list: unknown): readonly StoredStep[] =>
  (Array.isArray(list) ? list : []).map((step: Readonly<Record<string, unknown>>) => ({
    id: Number(step.id),
    from: Number(step.from),
    to: Number(step.to),
    price: Number(step.price),
  }));

/** A list of steps from an answer as a cell shows it. What the form cannot tell stays readable as text. */
export function stepsText(list: unknown): string {
  const text = formatSteps(readSteps(list));
  return parseSteps(text) ? text : textOf(list);
}

/** The steps by which a product is sold; nothing where its wholesale is switched off. {api: Get Products, Get Product Detail} */
export const wholesaleText = ({ wholesale_status, wholesales, wholesale_prices }: Product): string =>
  wholesale_status === 'Y' ? stepsText(wholesale_prices ?? wholesales) : '';
