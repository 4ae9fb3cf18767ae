import * as v from 'valibot';
import type { Cloud } from '../apps-script/cloud';
import type { PropertyStore } from '../apps-script/stores/property-store';
import { byText } from '../recorded/by-text';
import { type RecordedShopOptions, recordedShopSchema, recordShop } from '../recorded/recorded-shop';
import { recordedWorkbookSchema, recordWorkbook } from '../recorded/recorded-workbook';
import type { Shop } from '../shop/shop';
import { keepTrigger, keptTriggerSchema, openTrigger } from './kept-trigger';
import type { LiveClock } from './live-clock';

const propertiesSchema = byText(v.string());

/** All of a workbench that goes on after a restart. Caches are not in it: they may be gone at any time. */
export const keptWorkbenchSchema = v.object({
  format: v.literal(1),
  /** Milliseconds since 1970, by its clock. */
  now: v.number(),
  /** How far that was before the time of day. */
  aheadMs: v.number(),
  /** By person. */
  users: byText(propertiesSchema),
  document: propertiesSchema,
  script: propertiesSchema,
  triggers: v.array(keptTriggerSchema),
  shop: recordedShopSchema,
  workbook: recordedWorkbookSchema,
});

export type KeptWorkbench = v.InferOutput<typeof keptWorkbenchSchema>;

export interface KeepableWorkbench {
  readonly clock: LiveClock;
  readonly cloud: Cloud;
  readonly shop: Shop;
  /** With which the shop was opened first. */
  readonly shopOptions: RecordedShopOptions;
}

export function keepWorkbench({ clock, cloud, shop, shopOptions }: KeepableWorkbench): KeptWorkbench {
  const { document, script } = cloud.properties;
  return {
    format: 1,
    now: clock.now(),
    aheadMs: clock.aheadMs,
    users: Object.fromEntries(cloud.persons.map((person) => [person, userProperties(cloud, person).all()])),
    document: document.all(),
    script: script.all(),
    triggers: cloud.triggers.all().map(keepTrigger),
    shop: recordShop(shop, shopOptions),
    workbook: recordWorkbook(cloud.workbook),
  };
}

/** Puts what was kept beside the workbook into a cloud that has that workbook and nothing else. */
export function fillCloud(cloud: Cloud, { users, document, script, triggers }: KeptWorkbench): void {
  for (const [person, properties] of Object.entries(users)) {
    if (!cloud.mayOpen(person)) cloud.shareWith(person);
    userProperties(cloud, person).setAll(properties);
  }
  cloud.properties.document.setAll(document);
  cloud.properties.script.setAll(script);
  cloud.triggers.adopt(triggers.map(openTrigger));
}

const userProperties = (cloud: Cloud, person: string): PropertyStore => cloud.storesOf(person).properties.user;
