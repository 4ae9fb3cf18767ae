import type { Page } from './page';
import { PageFooter } from './page-footer';
import { PageHeading } from './page-heading';
import { CurrentProblem } from './problem-notice';
import { useSidebar } from './sidebar-context';

interface PageFrameProps<Facts> {
  readonly page: Page<Facts>;
  readonly facts: Facts;
}

/** What all pages have in common: heading and way back, what went wrong, and the footer. */
export function PageFrame<Facts>({ page, facts }: PageFrameProps<Facts>) {
  const sidebar = useSidebar();
  const { title, back, Content, Actions, showsProblems = false } = page;
  return (
    <>
      <main class="page">
        {title && (
          <PageHeading title={title(sidebar, facts)} onBack={back ? back(sidebar, facts) : sidebar.model.showHome} />
        )}
        {!showsProblems && <CurrentProblem />}
        <Content key="content" {...facts} />
      </main>
      <PageFooter>{Actions && <Actions key="actions" {...facts} />}</PageFooter>
    </>
  );
}
