import { plainText } from '../../../shared/markup/plain';
import { spoken } from '../../../shared/markup/spoken';
import type { AuthoredItem } from '../../../shared/wire-authoring';

export interface Filter {
  readonly grade: number | null;
  readonly text: string;
}

/** Items of the grade that hold every word of the text, in the question, its reading, the skill or the author's name. */
export function filtered(items: readonly AuthoredItem[], { grade, text }: Filter): AuthoredItem[] {
  const sought = folded(text).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (grade !== null && item.grade !== grade) return false;
    const hay = sought.length === 0 ? '' : folded(textsOf(item).join('\n'));
    return sought.every((word) => hay.includes(word));
  });
}

/** Those that have items, in order. */
export function gradesOf(items: readonly AuthoredItem[]): number[] {
  return [...new Set(items.map((item) => item.grade))].filter((grade) => grade > 0).sort((a, b) => a - b);
}

function textsOf({ form, skill, author }: AuthoredItem): string[] {
  const marked = [form.prompt, form.promptEn, skill.name.ja, skill.name.en];
  return [...marked.map(plainText), spoken(form.prompt, 'ja'), spoken(skill.name.ja, 'ja'), form.key, author];
}

/** Full width, case and kinds of space do not matter. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
