import type { GalleryItem } from '../../shared/wire-authoring';

export interface TemplateExamples {
  readonly id: string;
  readonly items: readonly GalleryItem[];
}

/** Examples by the template that made them, in the order in which they came. An item's id begins with its template's. */
export function templatesOf(items: readonly GalleryItem[]): TemplateExamples[] {
  const groups = new Map<string, GalleryItem[]>();
  for (const one of items) {
    const id = one.item.id.split('~', 1)[0] ?? '';
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups].map(([id, found]) => ({ id, items: found }));
}
