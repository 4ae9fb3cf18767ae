import * as v from 'valibot';
import { leaseDocument } from '../../src/state/schema/lease';
import type { Area } from '../apps-script/workbook/area';
import type { WorkbookSheet } from '../apps-script/workbook/workbook';
import type { Person } from '../apps-script/world/person';
import type { ShopDeskView } from '../back-stage/back-stage-api';
import type { LiveWorkbench } from '../live/live-workbench';
import { columnsOf } from '../tab-view';
import type { Workbench } from '../workbench';
import { type EditedStock, editedStocks } from './edited-stocks';
import { type GuideStep, type GuideView, guideSteps, type PushedStock } from './guide-view';

/** Of more rows than these nobody is told whether they were edited. */
const mostRows = 1000;

const panelCall = v.pipe(v.string(), v.parseJson(), v.object({ call: v.string() }));
const goodAnswer = v.pipe(v.string(), v.parseJson(), v.object({ ok: v.literal(true) }));

/**
 * Leads a newcomer once through the main job. What counts is what happens in spreadsheet, panel and shop, however it was brought about; it
 * only looks, and writes nothing anywhere.
 */
export class Guide {
  #isShown = true;
  #done = 0;
  #edited: readonly EditedStock[] = [];
  /** How many requests the shop had answered when the first of them was edited. */
  #answeredBefore = 0;
  #isReviewed = false;
  #pushed: readonly (EditedStock & Pick<PushedStock, 'after'>)[] = [];
  #answeredByPush = 0;
  #isLookedAt = false;
  #changed = (): void => {};

  readonly #happened: Readonly<Record<GuideStep, () => boolean>> = {
    connect: () => this.#isConnected(),
    pull: () => this.#isPulled(),
    edit: () => this.#edited.length > 0,
    review: () => this.#isReviewed,
    push: () => this.#isPushed(),
    look: () => this.#isLookedAt,
    undo: () => this.#isUndone(),
  };

  constructor(
    private readonly workbench: Workbench,
    /** Who is led. */
    readonly person: Person,
  ) {}

  /** @param changed is called when something may have happened of which nobody else is told. */
  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  view(): GuideView {
    this.#tick();
    const [pushed] = this.#pushed;
    return {
      isShown: this.#isShown,
      done: this.#done,
      pushed: pushed ? this.#viewPushed(pushed) : null,
    };
  }

  show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#changed();
  }

  /** A person did something to cells. */
  cellsEdited(sheet: WorkbookSheet, area: Area): void {
    this.#tick();
    if (this.#hasDone('push') || !this.#hasDone('pull') || area.rows > mostRows) return;
    const edited = editedStocks(this.workbench, sheet, area);
    if (this.#edited.length === 0) this.#answeredBefore = this.workbench.shop.log.length;
    const isNew = ({ variationId, warehouseId }: EditedStock): boolean =>
      !this.#edited.some((known) => known.variationId === variationId && known.warehouseId === warehouseId);
    this.#edited = [...this.#edited, ...edited.filter(isNew)];
    this.#tick();
  }

  /** The panel called the script. Both are as they cross between them. */
  panelCalled(call: unknown, answer: unknown): void {
    this.#tick();
    const asked = v.safeParse(panelCall, call);
    const isReview = asked.success && asked.output.call === 'push.preview' && v.is(goodAnswer, answer);
    if (isReview && this.#hasDone('edit')) this.#isReviewed = true;
    this.#tick();
  }

  /** A person looked at the shop as its owner does. */
  shopSeen({ variations }: ShopDeskView): void {
    this.#tick();
    if (this.#isLookedAt || !variations.some(({ id }) => id === this.#pushed[0]?.variationId)) return;
    this.#isLookedAt = true;
    this.#changed();
  }

  #tick(): void {
    for (let step = guideSteps[this.#done]; step && this.#happened[step](); step = guideSteps[this.#done]) {
      this.#done += 1;
    }
  }

  #hasDone(step: GuideStep): boolean {
    return this.#done > guideSteps.indexOf(step);
  }

  /** The add-on keeps the shop's key for the person, which it does once the shop has taken it. */
  #isConnected(): boolean {
    const { cloud, shop } = this.workbench;
    const kept = Object.values(cloud.storesOf(this.person).properties.user.all());
    return kept.some((text) => text.includes(shop.options.key));
  }

  #isPulled(): boolean {
    const { cloud, shop } = this.workbench;
    return cloud.workbook.sheets().some((sheet) => {
      const column = sheet.hidden ? undefined : columnsOf(cloud.workbook, sheet.id).get('variation_id');
      if (column === undefined || sheet.lastRow() < 2) return false;
      const ids = sheet.readValues({ row: 2, column, rows: sheet.lastRow() - 1, columns: 1 });
      return ids.some(([id]) => shop.state.variations.has(Number(id)));
    });
  }

  #isPushed(): boolean {
    if (!this.#hasChangedShopSince(this.#answeredBefore)) return false;
    this.#pushed = this.#edited.flatMap((stock) => {
      const after = this.#now(stock);
      return after === undefined || after === stock.before ? [] : [{ ...stock, after }];
    });
    this.#answeredByPush = this.workbench.shop.log.length;
    return this.#pushed.length > 0;
  }

  #isUndone(): boolean {
    const isBack = this.#pushed.some((stock) => this.#now(stock) === stock.before);
    return isBack && this.#hasChangedShopSince(this.#answeredByPush);
  }

  /** Sales, and what the owner does, are no requests of the add-on's. It has, once it has read back too what came of it. */
  #hasChangedShopSince(answered: number): boolean {
    if (this.workbench.cloud.properties.document.get(leaseDocument.name) !== undefined) return false;
    return this.workbench.shop.log.slice(answered).some(({ method, status }) => method !== 'GET' && status === 200);
  }

  #now({ variationId, warehouseId }: EditedStock): number | undefined {
    return this.workbench.shop.stockOf(variationId).get(warehouseId);
  }

  #viewPushed(stock: EditedStock & Pick<PushedStock, 'after'>): PushedStock {
    const { variations, warehouses } = this.workbench.shop.state;
    return {
      sku: variations.get(stock.variationId)?.sku ?? '',
      warehouse: warehouses.find(({ id }) => id === stock.warehouseId)?.name ?? '',
      before: stock.before,
      after: stock.after,
    };
  }
}

/** A guide for whoever begins; undefined where a kept workbook has moved on. */
export function guideFor(workbench: LiveWorkbench, person: Person): Guide | undefined {
  const sheets = workbench.cloud.workbook.sheets();
  const hasMovedOn = sheets.some((sheet) => sheet.lastRow() > 0) || workbench.shop.deeds.length > 0;
  return workbench.isContinued && hasMovedOn ? undefined : new Guide(workbench, person);
}
