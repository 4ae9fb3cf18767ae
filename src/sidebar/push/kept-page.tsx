import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

interface KeptProps {
  readonly plan: string;
}

/** Where a window begins that is for a plan: until it is there, and where it is not there any more. */
export const keptPage: Page<KeptProps> = {
  title: ({ texts }) => texts.preview.title,
  Content: () => null,
  Actions: TryAgain,
};

/** What is gone is reviewed anew, as the error itself offers. */
function TryAgain({ plan }: KeptProps) {
  const { model, texts } = useSidebar();
  if (model.problem.value?.error.code === 'planGone') return null;
  return <Button onClick={() => void model.push.showKept(plan)}>{texts.remedy.reload}</Button>;
}
