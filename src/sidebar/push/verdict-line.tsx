import type { Verdict } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { EffectLine } from './effect-line';
import { LineTitle } from './line-title';
import { ShowCellButton } from './show-cell-button';
import { ValueChange } from './value-change';
import { needsPerson, withoutLabel } from './verdict-order';
import { verdictTones } from './verdict-tones';
import { verdictWord } from './verdict-words';

interface VerdictLineProps {
  readonly verdict: Verdict;
  readonly tabId: number;
  readonly isUndo: boolean;
}

/** How one edit ended; what went as planned needs no sentence. */
export function VerdictLine({ verdict, tabId, isUndo }: VerdictLineProps) {
  const { texts } = useSidebar();
  const { kind, text, column, from, to, effect } = verdict;
  const word = verdictWord(texts, kind, isUndo);
  const said = withoutLabel(text, texts.verdict[kind]);
  return (
    <div class="line">
      <div class="line-head">
        <LineTitle {...verdict} />
        <Chip tone={verdictTones[kind]}>{word}</Chip>
        {needsPerson(kind) && <ShowCellButton tabId={tabId} line={verdict} />}
      </div>
      {kind !== 'done' || from === undefined ? (
        said !== '' && <p class="reason">{said}</p>
      ) : effect ? (
        <EffectLine column={column} effect={effect} />
      ) : (
        <p class="reason">
          <ValueChange column={column} from={from} to={to} />
        </p>
      )}
    </div>
  );
}
