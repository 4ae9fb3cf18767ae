import type { Page } from '../shell/page';
import { useSidebar } from '../shell/sidebar-context';
import { Button } from '../widgets/button';
import { Question } from '../widgets/question';
import { ArgumentField } from './argument-field';
import type { FunctionForm } from './function-form';

interface FormProps {
  readonly form: FunctionForm;
}

/** The arguments of a function, and the cell that it goes into. */
export const functionFormPage: Page<FormProps> = {
  title: (_, { form }) => form.chosen.summary,
  back:
    ({ model }) =>
    () =>
      model.functions.open(),
  Content: FilledFunction,
  Actions: Insert,
  keyOf: ({ form }) => form.chosen.name,
};

function FilledFunction({ form }: FormProps) {
  const { texts } = useSidebar();
  const words = texts.functions;
  const { name, answers, example, parameters } = form.chosen;
  const [usual, seldom] = [
    parameters.filter(({ isOptional }) => !isOptional),
    parameters.filter(({ isOptional }) => isOptional),
  ];
  return (
    <>
      <p class="lead">{answers}</p>
      {usual.map((parameter) => (
        <ArgumentField key={parameter.name} form={form} parameter={parameter} />
      ))}
      {seldom.length > 0 && (
        <details class="fold" open={usual.length === 0}>
          <summary>{words.more}</summary>
          <div class="fold-inside">
            {seldom.map((parameter) => (
              <ArgumentField key={parameter.name} form={form} parameter={parameter} />
            ))}
          </div>
        </details>
      )}
      <details class="fold">
        <summary>{words.details}</summary>
        <div class="fold-inside">
          <p class="hint">{name}</p>
          <p class="hint">{words.example(example)}</p>
        </div>
      </details>
    </>
  );
}

/** As much of what a cell holds as people know it by. */
const mostShown = 120;

const shortened = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

function Insert({ form }: FormProps) {
  const { model, texts } = useSidebar();
  const words = texts.functions;
  const told = form.told.value;
  if (told?.kind === 'taken') {
    const { cell, taken } = told;
    return (
      <Question
        confirm={words.replace}
        onConfirm={() => void model.functions.insert(form, taken)}
        onCancel={() => {
          form.told.value = null;
        }}
      >
        <p>{words.taken(cell, shortened(taken.holds))}</p>
      </Question>
    );
  }
  return (
    <>
      {told?.kind === 'inserted' && (
        <p class="notice good" role="status">
          {words.inserted(told.cell)} <code>{told.formula}</code>
        </p>
      )}
      <p class="hint">{words.where}</p>
      <Button
        look="primary"
        onClick={() => {
          form.isSubmitted.value = true;
          if (form.isComplete) void model.functions.insert(form);
        }}
      >
        {words.insert}
      </Button>
    </>
  );
}
