import { nowhere, type Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

/** After a run was ended that this version cannot read: nothing more can be told of it. */
export const endedPage: Page<object> = {
  title: ({ texts }) => texts.review.ended,
  back: nowhere,
  Content: Ended,
  Actions: EndedButtons,
};

function Ended() {
  const { texts } = useSidebar();
  return <p class="lead">{texts.review.endedLead}</p>;
}

function EndedButtons() {
  const { model, texts } = useSidebar();
  return (
    <Button look="primary" onClick={model.showHome}>
      {texts.result.done}
    </Button>
  );
}
