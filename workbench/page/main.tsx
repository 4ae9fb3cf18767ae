/// <reference lib="dom" />
import { render } from 'preact';
import { PageModel } from './page-model';
import { WorkbenchPage } from './workbench-page';

const root = document.getElementById('page');
if (root) {
  const model = new PageModel();
  void model.tell(model.open());
  render(<WorkbenchPage model={model} />, root);
}
