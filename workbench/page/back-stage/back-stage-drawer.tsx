import type { ComponentType } from 'preact';
import { type Pane, panes } from './back-stage-model';
import { CallsPane } from './calls-pane';
import { ExecutionsPane } from './executions-pane';
import type { PaneProps } from './pane-props';
import { QuotasPane } from './quotas-pane';
import { ShopPane } from './shop-pane';
import { StoresPane } from './stores-pane';
import { TriggersPane } from './triggers-pane';

const components: Readonly<Record<Pane, ComponentType<PaneProps>>> = {
  Calls: CallsPane,
  Executions: ExecutionsPane,
  Quotas: QuotasPane,
  Triggers: TriggersPane,
  Stores: StoresPane,
  Shop: ShopPane,
};

/** What stands behind the sheet: a bar below it that opens. */
export function BackStageDrawer({ model }: PaneProps) {
  const { texts } = model;
  const open = model.pane.value;
  const Content = open && components[open];
  return (
    <section class="back-stage" aria-label={texts.backStage} lang={model.language}>
      <div class="panes">
        <span>{texts.backStage}</span>
        {panes.map((pane) => (
          <button key={pane} type="button" aria-expanded={pane === open} onClick={() => model.toggle(pane)}>
            {texts.panes[pane]}
          </button>
        ))}
      </div>
      {Content && (
        <section class="pane" aria-label={texts.panes[open]}>
          <Content model={model} />
        </section>
      )}
    </section>
  );
}
