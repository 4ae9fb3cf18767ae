import type { EditStatus } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import { statusTones } from './status-tones';

/** How many edits have which status. */
export function StatusCounts({ counts }: { readonly counts: Readonly<Record<EditStatus, number>> }) {
  const { texts, format } = useSidebar();
  const statuses = ['ready', 'conflict', 'blocked', 'alreadySo'] as const;
  return (
    <ul class="chips">
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status}>
            <Chip
              tone={statusTones[status]}
            >{`${format.number(counts[status])} ${texts.status[status].toLowerCase()}`}</Chip>
          </li>
        ))}
    </ul>
  );
}
