import type { ChoiceOption, LocalizedText } from './wire';

/** What a response kind needs beside its boxes (`item.parts` of docs/wire-format.md). Nothing in it tells of the answer. */
export interface ResponseParts {
  /** Of a matching: what is joined; the box is named by the id. */
  readonly rows?: readonly ChoiceOption[];
  /** Of a quantity: the units to choose from, as symbols; `%` beside the box of a percent. */
  readonly units?: readonly string[];
  /** Keys of the keypad beside digits. */
  readonly symbols?: readonly string[];
  /** Of a point: the number line, or the two axes of the plane. */
  readonly axes?: readonly AxisPart[];
  /** Of cells: the table or the column arithmetic that they stand in. */
  readonly grid?: GridPart;
}

/** Numbers in text: decimals or a/b. */
export interface AxisPart {
  readonly min: string;
  readonly max: string;
  /** From one mark to the next: where a touch may fall. */
  readonly tick: string;
  /** From one written number to the next. */
  readonly label: string;
}

export interface GridPart {
  readonly style: 'table' | 'column';
  /** Rows, from 1, that have a line above them. */
  readonly lines: readonly number[];
  readonly rows: readonly (readonly CellPart[])[];
}

/** A text that is given, a box to fill, or nothing. */
export interface CellPart {
  readonly text?: LocalizedText;
  readonly box?: string;
  /** A small box that may stay empty. */
  readonly isCarry?: boolean;
}
