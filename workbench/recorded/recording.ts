import * as v from 'valibot';
import type { Cloud } from '../apps-script/cloud';
import type { StoredTrigger } from '../apps-script/triggers/trigger-store';
import { assembleWorkbench, type InProcessWorkbench } from '../in-process-workbench';
import type { Bundle } from '../workbench';
import { byText } from './by-text';
import { openShop, type RecordedShopOptions, recordedShopSchema, recordShop } from './recorded-shop';
import { openWorkbook, recordedWorkbookSchema, recordWorkbook } from './recorded-workbook';

const propertiesSchema = byText(v.string());

/** All of a spreadsheet with the add-on, and of its shop, that outlives executions. Caches are not in it: they may be gone at any time. */
export const recordingSchema = v.object({
  format: v.literal(1),
  /** Of the add-on that made it. */
  version: v.string(),
  /** What state it is in, in words. */
  title: v.string(),
  /** What whoever recorded it knew of how it has to go on. */
  expected: v.unknown(),
  /** Of the person. */
  locale: v.string(),
  /** Milliseconds since 1970. */
  now: v.number(),
  properties: v.object({
    user: propertiesSchema,
    colleague: propertiesSchema,
    document: propertiesSchema,
    script: propertiesSchema,
  }),
  triggers: v.array(
    v.object({
      id: v.string(),
      handler: v.string(),
      everyHours: v.nullable(v.number()),
      /** `null` for one that has run and will not again. */
      dueAt: v.nullable(v.number()),
    }),
  ),
  shop: recordedShopSchema,
  workbook: recordedWorkbookSchema,
});

export type Recording = v.InferOutput<typeof recordingSchema>;

/** What a recording says of itself. */
export type RecordingTitle = Pick<Recording, 'version' | 'title' | 'expected'>;

/** @param shopOptions with which the shop was opened; its clock has to be virtual and its latency none. */
export function recordWorkbench(
  { cloud, shop, clock }: InProcessWorkbench,
  shopOptions: RecordedShopOptions,
  title: RecordingTitle,
): Recording {
  const { user, colleague, document, script } = cloud.properties;
  return {
    format: 1,
    ...title,
    locale: cloud.locale,
    now: clock.now(),
    properties: { user: user.all(), colleague: colleague.all(), document: document.all(), script: script.all() },
    triggers: cloud.triggers.all().map((trigger) => recordTrigger(trigger, cloud)),
    shop: recordShop(shop, shopOptions),
    workbook: recordWorkbook(cloud.workbook),
  };
}

/** @throws TypeError for a trigger of a kind that no recording has held yet. */
function recordTrigger(trigger: StoredTrigger, { owner, workbook }: Cloud): Recording['triggers'][number] {
  const { id, handler, timing, dueAt, person, fileId } = trigger;
  const isOnce = 'afterMs' in timing || 'at' in timing;
  if (person !== owner || fileId !== workbook.id || !(isOnce || 'everyHours' in timing)) {
    throw new TypeError('only the owner’s triggers of every so many hours, or of one run, can be written down');
  }
  return {
    ...{ id, handler, everyHours: 'everyHours' in timing ? timing.everyHours : null },
    dueAt: Number.isFinite(dueAt) ? dueAt : null,
  };
}

/** Of ids that are made after a recording was opened: others than those in it. */
const seedAfterwards = 2;

/**
 * The spreadsheet and the shop as they were, at the moment at which they were written down.
 * @param bundle the add-on that is to go on with them; the one in `dist` when absent.
 * @throws Error when the sandbox shop is not the same any more.
 */
export function openRecording(recording: Recording, bundle?: Bundle): InProcessWorkbench {
  const { locale, now, properties, triggers } = recording;
  const bench = assembleWorkbench(openShop(recording.shop, now), {
    ...{ locale, seed: seedAfterwards, workbook: openWorkbook(recording.workbook) },
    ...(bundle ? { bundle } : {}),
  });
  const { cloud } = bench;
  cloud.properties.user.setAll(properties.user);
  cloud.properties.colleague.setAll(properties.colleague);
  cloud.properties.document.setAll(properties.document);
  cloud.properties.script.setAll(properties.script);
  cloud.triggers.adopt(
    triggers.map(({ everyHours, dueAt, ...trigger }) => ({
      ...{ ...trigger, person: cloud.owner, fileId: cloud.workbook.id, dueAt: dueAt ?? Number.POSITIVE_INFINITY },
      timing: everyHours === null ? { at: dueAt ?? 0 } : { everyHours },
    })),
  );
  return bench;
}
