import { type GuideStep, type GuideView, guideSteps } from '../../guide/guide-view';
import type { PageModel } from '../page-model';
import type { PageLanguage } from '../texts/page-texts';
import { guideTexts } from './guide-texts';

interface GuideStripProps {
  readonly model: PageModel;
  readonly guide: GuideView;
}

/** The main job in its steps, of which each is ticked once it has happened; what to do next below. */
export function GuideStrip({ model, guide }: GuideStripProps) {
  const language = model.language.value;
  const texts = guideTexts[language];
  const current = guideSteps[guide.done];
  return (
    <section class="guide" aria-label={texts.title} lang={language}>
      <h2>{texts.title}</h2>
      <ol>
        {guideSteps.map((step, index) => (
          <li
            key={step}
            class={index < guide.done ? 'done' : ''}
            {...(step === current ? { 'aria-current': 'step' as const } : {})}
          >
            <span class="mark" aria-hidden="true">
              {index < guide.done ? '✓' : index + 1}
            </span>
            {texts.steps[step].title}
            {index < guide.done && <span class="unseen"> ({texts.done})</span>}
          </li>
        ))}
      </ol>
      <p role="status">{current ? texts.steps[current].task(guide.pushed) : texts.end}</p>
      <div class="guide-actions">
        <Shortcut model={model} guide={guide} step={current} language={language} />
        <button type="button" onClick={() => model.showGuide(false)}>
          {texts.hide}
        </button>
      </div>
    </section>
  );
}

interface ShortcutProps extends GuideStripProps {
  readonly step: GuideStep | undefined;
  readonly language: PageLanguage;
}

/** Opens what a step is done in. */
function Shortcut({ model, guide, step, language }: ShortcutProps) {
  const { openPanel, openShop } = guideTexts[language];
  if (step === 'look') {
    return (
      <button type="button" class="main" onClick={() => model.backStage.openShop(guide.pushed?.sku ?? '')}>
        {openShop}
      </button>
    );
  }
  if (step === undefined || step === 'edit' || model.frame.value?.sidebar) return null;
  return (
    <button type="button" class="main" onClick={() => void model.runMenuItem('openSidebar')}>
      {openPanel}
    </button>
  );
}
