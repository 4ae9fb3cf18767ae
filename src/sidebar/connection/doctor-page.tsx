import type { PlainPage } from '../shell/plain-page';
import type { DoctorView as Report } from '../shell/server/rpc-views';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { CopyReport } from './copy-report';
import { FindingList } from './finding-list';

/** Examines the connection and tells in words what it found. */
export const doctorPage: PlainPage = {
  id: 'doctor',
  title: ({ texts }) => texts.doctor.title,
  Content: Doctor,
};

function Doctor() {
  const { model, texts } = useSidebar();
  const words = texts.doctor;
  const report = model.doctor.report.value;
  return (
    <>
      {!report && <p class="lead">{words.lead}</p>}
      {report && <Findings report={report} />}
      <Button look={report ? 'secondary' : 'primary'} onClick={model.doctor.examine}>
        {report ? words.runAgain : words.run}
      </Button>
    </>
  );
}

const wellFindings: readonly string[] = ['answered', 'empty', 'skipped'];

function Findings({ report }: { readonly report: Report }) {
  const { format, texts } = useSidebar();
  const words = texts.doctor;
  const { counts, examinations, medianLatencyMs } = report;
  const failed = examinations.filter(({ finding }) => !wellFindings.includes(finding));
  const figures: readonly (readonly [string, number])[] = [
    [words.counts.answered, counts.answered ?? 0],
    [words.counts.empty, counts.empty ?? 0],
    [words.counts.skipped, counts.skipped ?? 0],
    [words.counts.failed, failed.length],
  ];
  return (
    <>
      <section class="card">
        <h2 class="card-title">
          {failed.length === 0 ? words.allWell : words.someFail(failed.length, format.number(failed.length))}
        </h2>
        <dl class="figures">
          {figures
            .filter(([, count]) => count > 0)
            .map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{format.number(count)}</dd>
              </div>
            ))}
          <div>
            <dt>{words.latency}</dt>
            <dd>{words.ms(format.number(Math.round(medianLatencyMs)))}</dd>
          </div>
        </dl>
      </section>
      <FindingList title={words.findings} examinations={failed} />
      <FindingList
        title={words.skipped}
        hint={words.skippedHint}
        examinations={examinations.filter(({ finding }) => finding === 'skipped')}
      />
      <CopyReport text={report.text} />
    </>
  );
}
