import { BudgetFacts } from '../schedule/budget-facts';
import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { RadioChoice } from '../widgets/radio-choice';
import type { BudgetPageView } from './budget-model';

/** What Google lets a person use in a day, and how much of it is gone. */
export const budgetPage: Page<BudgetPageView> = {
  title: ({ texts }) => texts.budget.title,
  back:
    ({ model }) =>
    () =>
      void model.settings.open(),
  Content: Budget,
};

function Budget({ budget }: BudgetPageView) {
  const { model, texts } = useSidebar();
  const words = texts.budget;
  return (
    <>
      <p class="lead">{words.lead}</p>
      <BudgetFacts budget={budget} />
      <p class="hint">{words.within[budget.installation]}</p>
      <section class="card">
        <RadioChoice
          name="account"
          legend={words.account}
          options={[
            { value: 'consumer', label: words.consumer },
            { value: 'workspace', label: words.workspace },
          ]}
          chosen={budget.account}
          onChoose={(account) => void model.budget.setAccount(account)}
        />
      </section>
    </>
  );
}
