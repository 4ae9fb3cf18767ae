import { Notices } from './notices';
import type { Page } from './page';
import { PageFooter } from './page-footer';
import { PageHeading } from './page-heading';
import { CurrentProblem } from './problem-notice';
import { useSidebar } from './sidebar-context';

interface PageFrameProps<Props> {
  /** What the page is called, for whoever looks for it in the document. */
  readonly name: string;
  readonly page: Page<Props>;
  readonly props: Props;
}

/** What all pages have in common: heading and way back, what went wrong, and the footer. */
export function PageFrame<Props>({ name, page, props }: PageFrameProps<Props>) {
  const sidebar = useSidebar();
  const { title, back, Content, Actions, showsProblems = false } = page;
  return (
    <>
      <main class="page" data-page={name}>
        {title && (
          <PageHeading title={title(sidebar, props)} onBack={back ? back(sidebar, props) : sidebar.model.showHome} />
        )}
        {!showsProblems && <CurrentProblem />}
        <Notices />
        <Content key="content" {...props} />
      </main>
      <PageFooter>{Actions && <Actions key="actions" {...props} />}</PageFooter>
    </>
  );
}
