import type { Finding, Value } from './finding';
import type { Summary } from './summary';
import { words } from './words';

/** What was found, in words. Read inside a component, it follows the switch. */
export function say({ sentence, values }: Finding): string {
  // finding() let the compiler hold the values against the sentence.
  const text = words().sentences[sentence] as string | ((...values: readonly Value[]) => string);
  return typeof text === 'string' ? text : text(...values);
}

/** What to do about it and who does it, or null when nothing is to be done. */
export function sayTodo({ sentence }: Finding): string | null {
  const todos: Readonly<Partial<Record<Finding['sentence'], string>>> = words().todos;
  return todos[sentence] ?? null;
}

export function saySummary(summary: Summary): string {
  const { checking, usable, careful, unusable, lines, between } = words();
  switch (summary.kind) {
    case 'checking':
      return checking;
    case 'usable':
      return usable;
    case 'careful':
      return careful(summary.count);
    case 'unusable':
      return unusable(summary.lines.map((id) => lines[id]).join(between));
  }
}
