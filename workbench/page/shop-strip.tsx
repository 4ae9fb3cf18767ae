import { guideTexts } from './guide/guide-texts';
import type { PageModel } from './page-model';

/** The sandbox shop: who it is, its key to paste, and a sale that the add-on does not know of. */
export function ShopStrip({ model }: { readonly model: PageModel }) {
  const shop = model.shop.value;
  if (!shop) return null;
  const { strip } = model.texts;
  const language = model.language.value;
  const guide = model.frame.value?.guide;
  return (
    <aside class="strip" aria-label={strip.label} lang={language}>
      <strong>{shop.name}</strong>
      <span>
        {strip.about(shop.products)}, <code>{shop.url}</code>
      </span>
      <span>
        {strip.key} <code class="key">{shop.key}</code>
      </span>
      <button type="button" onClick={() => void model.tell(navigator.clipboard.writeText(shop.key))}>
        {strip.copyKey}
      </button>
      <button type="button" onClick={() => void model.sell()}>
        {strip.sell}
      </button>
      {guide?.isShown === false && (
        <button type="button" onClick={() => model.showGuide(true)}>
          {guideTexts[language].show}
        </button>
      )}
      <button type="button" onClick={model.switchLanguage}>
        {strip.otherLanguage}
      </button>
      <span class="news" role="status">
        {model.news.value}
      </span>
    </aside>
  );
}
