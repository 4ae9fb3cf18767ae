import { useSidebar } from '../shell/sidebar-context';
import { Chip } from '../widgets/chip';
import type { RefreshRunView } from './undone-runs';

/** That a refresh went wrong, in one word: among many that went well it is found at a glance. */
export function RefreshEnd({ end }: Pick<RefreshRunView, 'end'>) {
  const words = useSidebar().texts.history.refresh.ends;
  if (end === 'partly') return <Chip tone="warn">{words.partly}</Chip>;
  return end === 'failed' || end === 'cutOff' ? <Chip tone="bad">{words[end]}</Chip> : null;
}
