import { Grid } from './grid';
import type { PageModel } from './page-model';
import { ShopStrip } from './shop-strip';
import { SidebarFrame } from './sidebar-frame';
import { TabBar } from './tab-bar';
import { Toast } from './toast';
import { TopBar } from './top-bar';

/** A spreadsheet with the add-on's sidebar, and the shop's side of things above it. */
export function WorkbenchPage({ model }: { readonly model: PageModel }) {
  const book = model.book.value;
  if (!book) return <p class="opening">{model.news.value || 'Opening…'}</p>;
  return (
    <div class="workbench">
      <ShopStrip model={model} />
      <TopBar model={model} name={book.name} menus={book.menus} />
      <div class="middle">
        <div class="sheet">
          <Grid model={model} grid={book.grid} />
          <TabBar model={model} tabs={book.tabs} active={book.tabId} />
          <Toast model={model} toast={book.toast} />
        </div>
        {book.sidebar && <SidebarFrame key={book.sidebar.version} model={model} sidebar={book.sidebar} />}
      </div>
    </div>
  );
}
