import type { AuthoredForm } from '../../../../shared/wire-authoring';

/** Fields that were written in, after a change. Another kind begins its answer anew. */
export function afterChange(touched: ReadonlySet<string>, form: AuthoredForm, part: Partial<AuthoredForm>): ReadonlySet<string> {
  if (part.kind !== undefined && part.kind !== form.kind) {
    return new Set([...touched, 'kind'].filter((field) => field !== 'key' && field !== 'form' && field !== 'options'));
  }
  const changed = (Object.keys(part) as (keyof AuthoredForm)[]).filter((field) => part[field] !== form[field]);
  return new Set([...touched, ...changed]);
}
