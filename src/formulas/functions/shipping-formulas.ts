import { catalogue } from '../../api/catalogue';
import type { ExpeditionCost } from '../../api/resources/shipping/expedition';
import type { RegionSearch } from '../../api/resources/shipping/region';
import { addDays } from '../../days/day';
import { shopDay } from '../../days/shop-day';
import type { Cell } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import {
  answerEach,
  askedCells,
  type CellAnswer,
  type CellArgument,
  isBlank,
  isSingle,
  soleCell,
} from '../cell-argument';
import { formula } from '../formula';
import type { FormulaContext } from '../formula-context';
import { readNumberCell, readText } from '../read-argument';
import { scalarCell } from '../result-path';
import { type OpenOutcome, readOpen, requireData } from '../sources/open-answer';
import { askByName, requireLiveShop } from '../sources/open-source';
import { toTable } from '../sources/record-table';

/** What {@link answerEach} would pass to its answer, for every cell that asks: to know all questions before the first is put. */
export function questionsOf(args: readonly CellArgument[], ask: (...cells: readonly Cell[]) => void): void {
  const [leading, ...others] = args;
  const table: CellArgument = Array.isArray(leading) ? leading : [[(leading as Cell | undefined) ?? '']];
  // Mistakes are told when the answers are given.
  answerEach({ language: 'en' }, [table, ...others], (...cells) => {
    ask(...cells);
    return '';
  });
}

const searchInput = (keyword: string) => ({ keyword, per_page: 100, pagination_offset: 1 });

export const regionFormula = formula({
  name: 'NGORDER_REGION',
  parameters: ['keyword', 'refresh'],
  answer: (context, [keyword]) => {
    const shop = requireLiveShop(context, [catalogue.region.search]);
    const sole = soleCell(keyword);
    if (isSingle(keyword)) {
      if (isBlank(sole)) return '';
      const { data } = readOpen(context, shop, catalogue.region.search, searchInput(readText(sole)));
      const rows = data.map(
        ({ id, fullname, postal_code }) =>
          new Map<string, Cell>([
            ['id', id],
            ['fullname', fullname],
            ['postal_code', [postal_code].flat().join(', ')],
          ]),
      );
      return toTable(['id', 'fullname', 'postal_code'], rows, undefined, {
        endpoint: 'region.search',
        filter: 'keyword',
      });
    }
    const regions = findRegions(context, askedCells(keyword));
    return answerEach(context, [keyword], (name) => requireRegion(regions, name));
  },
});

type Regions = ReadonlyMap<string, OpenOutcome<readonly RegionSearch[]>>;

/** Districts by name; ids need no question. */
function findRegions(context: FormulaContext, places: readonly Cell[]): Regions {
  const names = [...new Set(places.map(readText))].filter((name) => !/^\d+$/.test(name));
  if (names.length === 0) return new Map();
  const shop = requireLiveShop(context, [catalogue.region.search]);
  return askByName(context, shop, catalogue.region.search, new Map(names.map((name) => [name, searchInput(name)])));
}

/** The id of the one district of that name. @throws AddOnError `unknownRegion`, `ambiguousRegion`. */
function requireRegion(regions: Regions, place: Cell): number {
  const name = readText(place);
  if (/^\d+$/.test(name)) return Number(name);
  const found = requireData(regions.get(name));
  const letters = name.toLowerCase();
  const exact = found.filter(
    ({ subdistrict, fullname }) => subdistrict.toLowerCase() === letters || fullname.toLowerCase() === letters,
  );
  const fitting = exact.length > 0 ? exact : found;
  const [only] = fitting;
  if (!only) throw new AddOnError('unknownRegion', { name });
  if (fitting.length > 1) throw new AddOnError('ambiguousRegion', { name, count: fitting.length });
  return only.id;
}

/** One way to send a parcel. */
interface Service {
  readonly courier: string;
  readonly service: string;
  readonly cost: number;
  readonly days: string;
}

const serviceColumns = ['courier', 'service', 'cost', 'days'] as const;

export const ongkirFormula = formula({
  name: 'NGORDER_ONGKIR',
  parameters: ['origin', 'destination', 'weight', 'price', 'courier', 'refresh'],
  answer: (context, [origin, destination, weight, price, courier]) => {
    // The destination leads: where it is blank, nothing is sent.
    const parcel = [destination, origin, weight, price, courier] as const;
    const shop = requireLiveShop(context, [catalogue.expedition.cost]);
    const regions = findRegions(context, [...askedCells(origin), ...askedCells(destination)]);
    const inputs = new Map<string, ReturnType<typeof parcelInput>>();
    questionsOf(parcel, (...cells) => {
      const input = parcelInput(regions, cells);
      inputs.set(JSON.stringify(input), input);
    });
    const costs = askByName(context, shop, catalogue.expedition.cost, inputs);
    const servicesOf = (cells: readonly Cell[]) =>
      servicesIn(requireData(costs.get(JSON.stringify(parcelInput(regions, cells)))), cells[4] ?? '');
    if (isSingle(...parcel) && isBlank(soleCell(courier)) && !isBlank(soleCell(destination))) {
      return serviceTable(servicesOf(parcel.map(soleCell)));
    }
    return answerEach(context, parcel, (...cells) => cheapest(servicesOf(cells), cells[4] ?? ''));
  },
});

function parcelInput(regions: Regions, [destination = '', origin = '', weight = '', price = '']: readonly Cell[]) {
  return {
    origin_id: requireRegion(regions, origin),
    destination_id: requireRegion(regions, destination),
    weight: Math.ceil(readNumberCell(weight, 'weight')),
    price: isBlank(price) ? 0 : Math.round(readNumberCell(price, 'price')),
  };
}

/** Every service, or those of one courier, cheapest first. */
function servicesIn(cost: ExpeditionCost, courier: Cell): Service[] {
  const letters = readText(courier).toLowerCase();
  return [...cost.regular, ...cost.express, ...(cost.trucking as ExpeditionCost['regular'])]
    .map(({ name, rate_name, finalRate, min_day, max_day }) => ({
      courier: name,
      service: rate_name,
      cost: finalRate,
      days: min_day === max_day ? String(min_day) : `${min_day}–${max_day}`,
    }))
    .filter(({ courier: name, service }) => `${name} ${service}`.toLowerCase().includes(letters))
    .sort((a, b) => a.cost - b.cost);
}

const serviceTable = (services: readonly Service[]): CellAnswer =>
  toTable(
    serviceColumns,
    services.map((service) => new Map(serviceColumns.map((column) => [column, service[column]]))),
    undefined,
    { endpoint: 'expedition.cost', filter: 'courier' },
  );

function cheapest([first]: readonly Service[], courier: Cell): number {
  if (!first) throw new AddOnError('noService', { courier: readText(courier) || '—' });
  return first.cost;
}

/** How far back an order is looked for by the number of its parcel. */
const searchedDays = 90;

export const trackFormula = formula({
  name: 'NGORDER_TRACK',
  parameters: ['awb', 'courier', 'order', 'refresh'],
  answer: (context, [awb, courier, order]) => {
    const args = [awb, courier, order];
    const shop = requireLiveShop(context, [catalogue.expedition.track, catalogue.expedition.list]);
    const { data: couriers } = readOpen(context, shop, catalogue.expedition.list, {});
    const ordersByAwb = findOrders(context, args);
    const inputs = new Map<string, TrackInput>();
    const inputOf = ([number = '', name = '', id = '']: readonly Cell[]): TrackInput => ({
      awb_number: readText(number),
      expedition_id: requireCourier(couriers, name),
      order_id: isBlank(id) ? requireOrder(ordersByAwb, number) : readNumberCell(id, 'order'),
    });
    questionsOf(args, (...cells) => {
      const input = inputOf(cells);
      inputs.set(JSON.stringify(input), input);
    });
    const parcels = askByName(context, shop, catalogue.expedition.track, inputs);
    return answerEach(context, args, (...cells) =>
      scalarCell(requireData(parcels.get(JSON.stringify(inputOf(cells)))).status),
    );
  },
});

interface TrackInput {
  readonly awb_number: string;
  readonly expedition_id: number;
  readonly order_id: number;
}

type OrdersByAwb = ReadonlyMap<
  string,
  OpenOutcome<readonly { readonly order_id: number; readonly awb_number: string | null }[]>
>;

/** The shop tracks parcels of its orders only: where no order was given, it is looked for by the parcel's number. */
function findOrders(context: FormulaContext, args: readonly CellArgument[]): OrdersByAwb {
  const { clock } = context.platform;
  const wanted = new Set<string>();
  questionsOf(args, (number = '', _courier, order = '') => {
    if (isBlank(order)) wanted.add(readText(number));
  });
  if (wanted.size === 0) return new Map();
  const today = shopDay(clock.now());
  const window = { start_date: addDays(today, -searchedDays), end_date: today };
  const inputs = [...wanted].map(
    (keyword) => [keyword, { ...window, keyword, type: 'AWB_NUMBER', per_page: 10, pagination_offset: 1 }] as const,
  );
  const shop = requireLiveShop(context, [catalogue.order.list]);
  return askByName(context, shop, catalogue.order.list, new Map(inputs));
}

function requireOrder(orders: OrdersByAwb, awb: Cell): number {
  const number = readText(awb);
  const found = requireData(orders.get(number)).find(({ awb_number }) => awb_number === number);
  if (!found) throw new AddOnError('unknownAwb', { awb: number, days: searchedDays });
  return found.order_id;
}

/** By id, or by the name of the courier or of one of its services. @throws AddOnError `unknownChoice` that lists the couriers. */
function requireCourier(
  couriers: readonly { readonly id: number; readonly rate_name: string; readonly logistic_name: string }[],
  asked: Cell,
): number {
  const letters = readText(asked).toLowerCase();
  const found =
    couriers.find(({ id }) => String(id) === letters) ??
    couriers.find(({ rate_name, logistic_name }) =>
      [rate_name, logistic_name, `${logistic_name} ${rate_name}`].some((name) => name.toLowerCase() === letters),
    );
  if (found && letters !== '') return found.id;
  const allowed = [...new Set(couriers.map(({ logistic_name }) => logistic_name))].join(', ');
  throw new AddOnError('unknownChoice', { value: readText(asked), parameter: 'courier', allowed });
}
