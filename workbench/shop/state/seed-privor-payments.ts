import type { Faker } from '@faker-js/faker';
import { dayMs } from '../local-time';
import type { ShopState } from '../shop-state';
import { orderPayBankId } from './banks';
import type { CourierRate } from './couriers';
import type { PrivorOrder, PrivorPayment } from './privor-orders';

/** Eight payments, every other one confirmed. */
export function seedPrivorPayments(random: Faker, state: ShopState): PrivorPayment[] {
  const sold = [...state.variations.values()].filter(({ stock }) => [...stock.values()].some((count) => count > 3));
  if (sold.length === 0) return [];
  return Array.from({ length: 8 }, (_, index) => {
    const createdAt = state.clock.now() - (index + 1) * 3_600_000;
    const count = index % 4 === 0 ? 2 : 1;
    return {
      id: 470 + index,
      createdAt,
      confirmedAt: index % 2 === 0 ? createdAt + 600_000 : null,
      expiresAt: createdAt + 3 * dayMs,
      customer: {
        id: 18_550_992 + index,
        name: random.person.fullName(),
        phone: `08${random.string.numeric(10)}`,
        city: random.location.city(),
      },
      isMember: index % 3 !== 0,
      bankId: index % 2 === 0 ? orderPayBankId : 847,
      orders: Array.from({ length: count }, (_unused, position) => {
        const id = 80_001 + index * 2 + position;
        return makePrivorOrder(
          state,
          id,
          random.helpers.arrayElement(sold).id,
          random.helpers.arrayElement(state.couriers),
        );
      }),
    };
  });
}

function makePrivorOrder(state: ShopState, id: number, variationId: number, courier: CourierRate): PrivorOrder {
  const variation = state.variations.get(variationId);
  const [warehouseId = 0] = [...(variation?.stock ?? [])].find(([, count]) => count > 3) ?? [];
  const name = state.products.get(variation?.productId ?? 0)?.name ?? '';
  return {
    id,
    number: id - 71_000,
    lines: [{ variationId, warehouseId, name, price: variation?.price ?? 0, quantity: 1 }],
    courier: courier.logistic,
    courierRateId: courier.id,
    rate: courier.rate,
    shippingCost: courier.costPerKg,
    decision: null,
  };
}
