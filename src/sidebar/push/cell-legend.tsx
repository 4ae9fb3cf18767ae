import { useSidebar } from '../shell/sidebar-context';

/** The states that cells of a tab show, with the signs by which their row's result tells them. */
const states = [
  ['editable', ''],
  ['edited', '●'],
  ['doubtful', '≠ ! ?'],
  ['failed', '✗'],
  ['done', '✓'],
] as const;

/** What the colours and signs in a tab mean. */
export function CellLegend() {
  const { legend } = useSidebar().texts.help;
  return (
    <ul class="lines">
      {states.map(([state, signs]) => (
        <li key={state} class="line">
          <span class={`chip cell-${state}`}>{`${signs} ${legend[state].name}`.trim()}</span>
          <p class="reason">{legend[state].meaning}</p>
        </li>
      ))}
    </ul>
  );
}
