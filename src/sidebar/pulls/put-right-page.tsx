import { ValueChange } from '../push/value-change';
import type { Page } from '../shell/page';
import type { PutRightView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';

interface PutRightProps {
  readonly tabs: readonly PutRightView[];
}

/** What putting mixed-up columns right would replace, before it is done. */
export const putRightPage: Page<PutRightProps> = {
  title: ({ texts }) => texts.pulls.putRight.title,
  Content: ReplacedCells,
  Actions: PutRightButtons,
  keyOf: ({ tabs }) => tabs.map(({ seen }) => seen).join(),
};

function ReplacedCells({ tabs }: PutRightProps) {
  const { texts, format } = useSidebar();
  const words = texts.pulls.putRight;
  return (
    <>
      {tabs.map(({ tabId, tabName, cells, replaced, lost }) => (
        <section key={tabId} class="group">
          <h2>{tabName}</h2>
          <p class="hint">{words.lead}</p>
          {lost.map((text) => (
            <p key={text} class="reason warn">
              {text}
            </p>
          ))}
          <ul class="lines">
            {replaced.map((cell, index) => (
              <li key={`${cell.record}#${index}`}>
                <ReplacedLine cell={cell} />
              </li>
            ))}
          </ul>
          {cells > replaced.length && <p class="hint">{words.more(format.number(cells - replaced.length))}</p>}
        </section>
      ))}
    </>
  );
}

const ReplacedLine = ({
  cell: { record, key, column, from, to },
}: {
  readonly cell: PutRightView['replaced'][number];
}) => (
  <div class="line">
    <div class="line-title">
      <span class="line-name" title={record}>
        {record}
      </span>
      <span class="line-details">{column}</span>
    </div>
    <ValueChange column={key} from={from} to={to} />
  </div>
);

function PutRightButtons({ tabs }: PutRightProps) {
  const { model, texts, format } = useSidebar();
  const cells = tabs.reduce((sum, tab) => sum + tab.cells, 0);
  return (
    <Button look="primary" onClick={() => void model.pulls.putRight(tabs)}>
      {texts.pulls.putRight.confirm(cells, format.number(cells))}
    </Button>
  );
}
