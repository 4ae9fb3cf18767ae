import type { Clock } from '../clock';
import { type BankAccount, seededBanks } from './state/banks';
import { type Bill, seededBills } from './state/billing';
import { type CourierRate, type CustomCourier, seededCouriers, seededCustomCouriers } from './state/couriers';
import { type Customer, type CustomerCategory, seededCustomerCategories } from './state/customers';
import type { Expense } from './state/expenses';
import type { Notification } from './state/notifications';
import { OrderPay } from './state/order-pay';
import { OrderPayments } from './state/order-payments';
import { type OrderCost, type OrderSource, seededOrderCosts, seededOrderSources } from './state/order-sources';
import type { Order } from './state/orders';
import type { SentMail, SentMessage } from './state/outbox';
import { type PaymentSettings, seededPaymentSettings } from './state/payment-settings';
import { type Cancellation, expirePrivorPayments, type PrivorPayment } from './state/privor-orders';
import { type ProductCategory, seededProductCategories } from './state/product-categories';
import { type ShopProfile, seededProfile } from './state/profile';
import type { Promo } from './state/promos';
import { type Region, seededRegions } from './state/regions';
import { Shipments } from './state/shipments';
import type { StockTransfer } from './state/stock-transfers';
import { type Supplier, seededSuppliers } from './state/suppliers';

export interface Warehouse {
  readonly id: number;
  name: string;
  supplierId: number;
  readonly address: string;
  /** Set by every change and shown by no answer. */
  adminIds: readonly number[];
  isActive: boolean;
}

/** One line of a variation's stock history. */
export interface StockMovement {
  readonly at: number;
  readonly user: string;
  readonly description: string;
  readonly orderId: number | null;
  readonly opnameId: number | null;
  readonly warehouseId: number;
  readonly change: number;
  readonly last: number;
}

export interface Variation {
  readonly id: number;
  readonly productId: number;
  readonly sku: string;
  readonly size: string;
  readonly color: string;
  readonly weight: number;
  readonly priceBuy: number;
  readonly price: number;
  readonly priceReseller: number;
  readonly price1: number;
  readonly price2: number;
  readonly price3: number;
  /** The one shown first; several can be kept. */
  readonly image: string | null;
  readonly images: readonly string[];
  /** By warehouse id; a warehouse that is not in it does not hold the variation. */
  readonly stock: Map<number, number>;
  readonly movements: StockMovement[];
}

export interface Product {
  readonly id: number;
  readonly name: string;
  /** `S` own stock, `R` a supplier's, `PO` made to order. */
  readonly type: 'S' | 'R' | 'PO';
  readonly categoryId: number;
  readonly categoryName: string;
  readonly description: string;
  readonly discount: number;
  readonly weight: number;
  readonly isWarehouse: boolean;
  readonly publishStatus: 'Y' | 'N';
  readonly showStock: 'Y' | 'N';
  /** How long a product made to order takes. */
  readonly preorder: { readonly type: string; readonly number: number } | null;
  readonly wholesaleStatus: 'Y' | 'N';
  readonly wholesales: readonly WholesaleStep[];
  readonly createdAt: number;
  readonly variations: Variation[];
}

/** From so many to so many pieces, each costs so much. */
export interface WholesaleStep {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly price: number;
}

export interface OpnameLine {
  readonly variationId: number;
  readonly counted: number;
  /** What it replaced; known once the opname has been carried out. */
  system?: number;
}

export interface Opname {
  readonly id: number;
  readonly warehouseId: number;
  readonly description: string;
  readonly createdAt: number;
  readonly finishesAt: number;
  status: 'ON PROGRESS' | 'SUCCESS';
  readonly lines: OpnameLine[];
}

export const mainWarehouseId = 0;

/** Everything a shop holds. Stock changes only through {@link changeStock}, so that history and stock always agree. */
export class ShopState {
  readonly warehouses: Warehouse[] = [];
  readonly products = new Map<number, Product>();
  readonly variations = new Map<number, Variation>();
  readonly opnames: Opname[] = [];
  /** Those of {@link opnames} that are not done yet, in the order in which they will be. */
  #unfinished: Opname[] = [];
  readonly orders: Order[] = [];
  readonly staff = [
    { id: 1, name: 'Juragan', email: 'juragan@toko.example' },
    { id: 2, name: 'Admin Gudang', email: 'gudang@toko.example' },
  ];
  readonly orderPayments = new OrderPayments();
  /** By the id of the order. */
  readonly cancellations = new Map<number, Cancellation>();
  /** How many were deleted for good: their numbers are not given again. */
  deletedOrders = 0;
  readonly shipments = new Shipments();
  /** Orders of resellers and of the storefront that wait for a decision. */
  readonly privorPayments: PrivorPayment[] = [];
  readonly orderSources: OrderSource[] = seededOrderSources();
  readonly orderCosts: OrderCost[] = seededOrderCosts();
  readonly banks: BankAccount[] = seededBanks();
  readonly couriers: CourierRate[] = seededCouriers();
  readonly customCouriers: CustomCourier[] = seededCustomCouriers();
  readonly orderPay = new OrderPay();
  readonly paymentSettings: PaymentSettings = seededPaymentSettings();
  readonly expenses: Expense[] = [];
  readonly notifications: Notification[] = [];
  readonly profile: ShopProfile;
  readonly regions: readonly Region[] = seededRegions();
  readonly suppliers: Supplier[] = seededSuppliers();
  readonly productCategories: ProductCategory[] = seededProductCategories();
  readonly customerCategories: CustomerCategory[] = seededCustomerCategories();
  readonly customers: Customer[] = [];
  readonly promos: Promo[] = [];
  readonly stockTransfers: StockTransfer[] = [];
  /** Names of the files from which stock was to be read. */
  readonly imports: string[] = [];
  readonly deviceTokens = new Set<string>();
  readonly openedAt: number;
  readonly bills: Bill[];
  readonly sentMails: SentMail[] = [];
  readonly sentMessages: SentMessage[] = [];
  /** How many waybill messages to customers are left. */
  awbCredit = 968_350;
  #nextId = 900_000;
  #requests = 0;

  constructor(
    readonly clock: Clock,
    readonly shopId: number,
    readonly shopName: string,
  ) {
    this.openedAt = clock.now();
    this.profile = seededProfile(shopName);
    this.bills = seededBills(this.openedAt, shopId);
  }

  nextId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** `5f967c71a9cab`: the seconds and a count, so that every run sees the same. */
  nextRequestId(): string {
    this.#requests += 1;
    const seconds = Math.floor(this.clock.now() / 1000);
    return seconds.toString(16) + this.#requests.toString(16).padStart(5, '0');
  }

  addProduct(product: Product): void {
    this.products.set(product.id, product);
    for (const variation of product.variations) this.variations.set(variation.id, variation);
  }

  removeProduct(id: number): void {
    for (const variation of this.products.get(id)?.variations ?? []) this.variations.delete(variation.id);
    this.products.delete(id);
  }

  addOpname(opname: Opname): void {
    this.opnames.push(opname);
    this.#unfinished.push(opname);
    this.#unfinished.sort((a, b) => a.finishesAt - b.finishesAt);
  }

  /**
   * @param at the moment it happens; now when absent.
   * @throws Error when the warehouse does not hold the variation, or would hold less than nothing of it.
   */
  changeStock(
    variation: Variation,
    warehouseId: number,
    change: number,
    because: { readonly description: string; readonly orderId?: number; readonly opnameId?: number },
    at = this.clock.now(),
  ): void {
    const before = variation.stock.get(warehouseId);
    if (before === undefined) throw new Error(`warehouse ${warehouseId} does not hold variation ${variation.id}`);
    const last = before + change;
    if (last < 0) throw new Error(`variation ${variation.id} has only ${before} in warehouse ${warehouseId}`);
    variation.stock.set(warehouseId, last);
    variation.movements.push({
      at,
      user: this.staff[0]?.email ?? '',
      description: because.description,
      orderId: because.orderId ?? null,
      opnameId: because.opnameId ?? null,
      warehouseId,
      change,
      last,
    });
  }

  /** Carries out what is due by the clock: a stock opname changes every line at its finishing moment, at once. */
  settle(): void {
    const now = this.clock.now();
    this.shipments.settle(now);
    expirePrivorPayments(this, now);
    for (let opname = this.#unfinished[0]; opname && opname.finishesAt <= now; opname = this.#unfinished[0]) {
      this.#carryOut(opname);
      this.#unfinished.shift();
    }
  }

  #carryOut(opname: Opname): void {
    for (const line of opname.lines) {
      const variation = this.variations.get(line.variationId);
      const system = variation?.stock.get(opname.warehouseId);
      line.system = system ?? 0;
      // A product removed meanwhile is passed over.
      if (variation === undefined || system === undefined || line.counted === system) continue;
      const because = { description: opname.description, opnameId: opname.id };
      this.changeStock(variation, opname.warehouseId, line.counted - system, because, opname.finishesAt);
    }
    opname.status = 'SUCCESS';
  }

  warehouseName(id: number): string {
    return this.warehouses.find((warehouse) => warehouse.id === id)?.name ?? '';
  }
}

export const totalStock = ({ stock }: Variation): number => [...stock.values()].reduce((sum, count) => sum + count, 0);
