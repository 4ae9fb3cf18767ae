import { badAnswer } from '../../../api/answer';
import { catalogue } from '../../../api/catalogue';
import { daysBetween, isDay } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import { textOf } from '../../../tables/plain-value';
import type { AlertTopic, Finding } from '../finding';

/** Steps of what ends within the bound, within a week, and what has ended. */
const [soon, verySoon, over] = [1, 2, 3];
const week = 7;

/** The package of the shop, without which its key is of no use. Of the key the shop does not tell when it ends; a key that is refused stops every schedule, and is told there. */
export const endsTopic: AlertTopic = {
  topic: 'ends',
  title: 'alert.ends',
  levels: ['alert.ends.soon', 'alert.ends.verySoon', 'alert.ends.over'],
  weights: [50, 80, 100],
  isWanted: ({ ends }) => ends.isOn,
  look: ({ client, platform, connection }, { ends: { days } }) => {
    const shops = client.call(catalogue.shop.get, {}).data;
    const shop = shops.find(({ id }) => Number(id) === connection.shop.id);
    const ends = textOf(shop?.expired_date).slice(0, 10);
    if (!isDay(ends)) throw badAnswer(catalogue.shop.get.id, ends);
    return { found: judge(ends, daysBetween(shopDay(platform.clock.now()), ends), days) };
  },
};

function judge(ends: string, left: number, days: number): readonly Finding[] {
  if (left > days) return [];
  const level = left < 0 ? over : left <= week ? verySoon : soon;
  return [{ id: 'package', level, name: ends, figure: left, bound: days }];
}
