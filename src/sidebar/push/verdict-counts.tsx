import type { PushSummary } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { verdictOrder } from './verdict-order';
import { verdictTones } from './verdict-tones';
import { verdictWord } from './verdict-words';

interface VerdictCountsProps {
  readonly counts: PushSummary['counts'];
  readonly isUndo: boolean;
}

/** How many edits ended in which way. */
export function VerdictCounts({ counts, isUndo }: VerdictCountsProps) {
  const { texts, format } = useSidebar();
  return (
    <ul class="chips">
      {verdictOrder
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind}>
            <Chip
              tone={verdictTones[kind]}
            >{`${format.number(counts[kind])} ${verdictWord(texts, kind, isUndo).toLowerCase()}`}</Chip>
          </li>
        ))}
    </ul>
  );
}
