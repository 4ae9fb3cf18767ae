import { useEffect } from 'preact/hooks';
import type { DoctorView } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import type { Texts } from '../texts/languages';

interface FindingListProps {
  readonly title: string;
  /** What all of them have in common; each tells its own finding where it is absent. */
  readonly hint?: string;
  readonly examinations: DoctorView['examinations'];
}

/** Findings of one kind, each with what it is about. */
export function FindingList({ title, hint, examinations }: FindingListProps) {
  const { model, texts } = useSidebar();
  const words = texts.doctor;
  // The list of endpoints says in words what each is about.
  useEffect(() => void model.loadEndpoints(), [model]);
  const known = model.endpoints.state.value;
  const summaries = new Map(known.status === 'ready' ? known.value.map(({ id, summary }) => [id, summary]) : []);
  if (examinations.length === 0) return null;
  const list = (
    <ul class="lines">
      {examinations.map(({ endpoint, finding }) => (
        <li key={endpoint} class="line">
          <span class="line-title">
            {summaries.get(endpoint) ?? endpoint}
            {summaries.has(endpoint) && <span class="line-details">{endpoint}</span>}
          </span>
          {hint === undefined && <p class="reason bad">{findingText(finding, words.finding)}</p>}
        </li>
      ))}
    </ul>
  );
  return hint === undefined ? (
    <section class="group">
      <h2>{title}</h2>
      {list}
    </section>
  ) : (
    <details class="fold">
      <summary>{title}</summary>
      <div class="fold-inside">
        <p class="hint">{hint}</p>
        {list}
      </div>
    </details>
  );
}

function findingText(finding: string, { other, ...known }: Texts['doctor']['finding']): string {
  return new Map<string, string>(Object.entries(known)).get(finding) ?? other(finding);
}
