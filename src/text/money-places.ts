const money =
  /(^|\.)(price\d?|price_buy|price_reseller|nominal|max_nominal|rate|fee|discount|discount_promo|cost_of_goods_sales|minimum_transaction)$|(payment|discount)\.amount$/;

/** Whether a field of what Ngorder is sent holds rupiah, by its place: `payment.amount`. */
export const isMoneyPlace = (place: string): boolean => money.test(place);

/** Whether those may be hundredths of something: what stands beside them says which. */
export const mayBeShare = (place: string): boolean => /discount\.amount$/.test(place);
