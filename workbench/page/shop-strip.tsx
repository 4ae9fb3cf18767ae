import { guideTexts } from './guide/guide-texts';
import type { PageModel } from './page-model';

/** The sandbox shop: who it is, its key to paste, and a sale that the add-on does not know of. */
export function ShopStrip({ model }: { readonly model: PageModel }) {
  const shop = model.shop.value;
  if (!shop) return null;
  const guide = model.frame.value?.guide;
  return (
    <aside class="strip" aria-label="Sandbox shop">
      <strong>{shop.name}</strong>
      <span>
        sandbox, {shop.products} products, <code>{shop.url}</code>
      </span>
      <span>
        key <code class="key">{shop.key}</code>
      </span>
      <button type="button" onClick={() => void model.tell(navigator.clipboard.writeText(shop.key))}>
        Copy key
      </button>
      <button type="button" onClick={() => void model.sell()}>
        Sell 1 of the selected row
      </button>
      {guide?.isShown === false && (
        <button type="button" onClick={() => model.showGuide(true)}>
          {guideTexts[guide.language].show}
        </button>
      )}
      <span class="news" role="status">
        {model.news.value}
      </span>
    </aside>
  );
}
