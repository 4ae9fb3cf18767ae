import { BackStageDrawer } from './back-stage/back-stage-drawer';
import { DialogWindow } from './dialog-window';
import { GuideStrip } from './guide/guide-strip';
import type { PageModel } from './page-model';
import { QuestionBox } from './question-box';
import { SheetArea } from './sheet-area';
import { ShopStrip } from './shop-strip';
import { SidebarFrame } from './sidebar-frame';
import { TabBar } from './tab-bar';
import { Toast } from './toast';
import { TopBar } from './top-bar';

/** A spreadsheet with the add-on's sidebar, and the shop's side of things above it. */
export function WorkbenchPage({ model }: { readonly model: PageModel }) {
  const frame = model.frame.value;
  if (!frame) return <p class="opening">{model.news.value || 'Opening…'}</p>;
  return (
    <div class="workbench">
      <ShopStrip model={model} />
      {frame.guide?.isShown && <GuideStrip model={model} guide={frame.guide} />}
      <TopBar model={model} name={frame.name} person={frame.person} menus={frame.menus} />
      <div class="middle">
        <main class="sheet">
          <SheetArea model={model} />
          <TabBar model={model} />
          <Toast model={model} toast={frame.toast} />
        </main>
        {frame.sidebar && <SidebarFrame key={frame.sidebar.version} model={model} sidebar={frame.sidebar} />}
      </div>
      {frame.dialog && <DialogWindow key={frame.dialog.version} model={model} dialog={frame.dialog} />}
      {frame.question && <QuestionBox key={frame.question.number} model={model} question={frame.question} />}
      {model.shop.value?.hasBackStage && <BackStageDrawer model={model.backStage} />}
    </div>
  );
}
