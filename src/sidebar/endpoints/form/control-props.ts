/** What every control of a field is told beside the field. */
export interface ControlProps {
  /** Ids of what is said of it. */
  readonly describedBy: string;
  readonly isWrong: boolean;
}
