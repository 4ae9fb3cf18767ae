import { badAnswer } from '../../../api/answer';
import { catalogue } from '../../../api/catalogue';
import { addDays, daysBetween, isDay } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import type { Connection } from '../../../state/schema/connections/connection';
import { textOf } from '../../../tables/plain-value';
import type { AlertTopic, Finding } from '../finding';

/** Steps of what ends within the bound, within a week, and what has ended. */
const [soon, verySoon, over] = [1, 2, 3];
/** The same of a key. One that is over is refused, and stops the schedules that would tell. */
const [keySoon, keyVerySoon] = [4, 5];
/** Whether a step is one of the key, not of the package. */
export const isOfKey = (level: number): boolean => level >= keySoon;
const week = 7;
/** The vendor: a key "is updated every year". Taken as a year from when it was made, which was when it was entered here at the latest. */
const daysOfKey = 365;

/** The package of the shop, without which its key is of no use, and the key itself: of that the shop does not tell when it ends, but it was not made later than it was entered. */
export const endsTopic: AlertTopic = {
  topic: 'ends',
  title: 'alert.ends',
  levels: ['alert.ends.soon', 'alert.ends.verySoon', 'alert.ends.over', 'alert.ends.keySoon', 'alert.ends.keyVerySoon'],
  weights: [50, 80, 100, 50, 80],
  worst: 'lowest',
  unitOf: () => 'days',
  isWanted: ({ ends }) => ends.isOn,
  look: ({ client, platform, connection }, { ends: { days } }) => {
    const shops = client.call(catalogue.shop.get, {}).data;
    const shop = shops.find(({ id }) => Number(id) === connection.shop.id);
    const ends = textOf(shop?.expired_date).slice(0, 10);
    if (!isDay(ends)) throw badAnswer(catalogue.shop.get.id, ends);
    const today = shopDay(platform.clock.now());
    return { found: [...judge(ends, daysBetween(today, ends), days), ...judgeKey(connection, today, days)] };
  },
};

function judge(ends: string, left: number, days: number): readonly Finding[] {
  if (left > days) return [];
  const level = left < 0 ? over : left <= week ? verySoon : soon;
  return [{ id: 'package', level, name: ends, figure: left, bound: days }];
}

function judgeKey({ way, since }: Connection, today: string, days: number): readonly Finding[] {
  if (way.by !== 'key' || since === 0) return [];
  const ends = addDays(shopDay(since), daysOfKey);
  const left = daysBetween(today, ends);
  // One that is taken past its year was renewed, or lasts longer than the vendor says.
  if (left > days || left < 0) return [];
  return [{ id: 'key', level: left <= week ? keyVerySoon : keySoon, name: ends, figure: left, bound: days }];
}
