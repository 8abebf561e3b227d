import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../shared/components/Button';
import { Notice } from '../../../shared/components/Notice';
import { shortDate } from '../../../shared/i18n/dates';
import { language } from '../../../shared/i18n/language';
import { problemText } from '../../../shared/staff/words';
import type { Curriculum } from '../../../shared/wire';
import type { AuthoredItem } from '../../../shared/wire-authoring';
import { NEW_ITEM } from '../../route';
import { besideFields } from './draft/problems';
import { AnswerFields } from './fields/AnswerFields';
import { MarkupField } from './fields/MarkupField';
import { SkillFields } from './fields/SkillFields';
import { WrongRows } from './fields/WrongRows';
import { PreviewPanel } from './PreviewPanel';
import { useItemForm } from './useItemForm';
import { usePreview } from './usePreview';
import { words } from './words';
import './form.css';

interface Props {
  readonly person: string;
  /** Id of the item, or `NEW_ITEM`. */
  readonly item: string;
  readonly stored: AuthoredItem | null;
  readonly kinds: readonly string[];
  readonly curriculum: Curriculum;
  /** Of the class that is looked at. */
  readonly grade: number;
  readonly listHref: string;
  readonly onSaved: (item: AuthoredItem) => void;
}

/** One item written by hand, beside it what the child will see. */
export function ItemForm({ person, item, stored, kinds, curriculum, grade, listHref, onSaved }: Props) {
  const { form, asked, refused, problem, theirs, isSending, change, save, takeTheirs } = useItemForm({ person, item, stored, onSaved });
  const preview = usePreview(form);
  const place = useRef<HTMLFormElement>(null);
  const problems = besideFields(refused ?? preview.now?.problems ?? [], asked);
  const skillGrade = curriculum.units.find((unit) => unit.skills.some((skill) => skill.id === form.skill))?.grade ?? grade;
  useEffect(() => {
    if (refused !== null) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  return (
    <form
      ref={place}
      class="own-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void save(preview.isCurrent ? (preview.now?.problems ?? []) : []);
      }}
    >
      <a class="staff-link back" href={listHref}>
        ‹ {words().back}
      </a>
      <div class="page-head">
        <h1>{item === NEW_ITEM ? words().titleNew : words().titleChange}</h1>
      </div>
      <div class="own-form-sides">
        <div class="own-form-fields">
          <SkillFields curriculum={curriculum} grade={grade} form={form} problems={problems} onChange={change} />
          <fieldset class="form-part">
            <legend>{words().questionPart}</legend>
            <MarkupField
              label={words().prompt}
              help={words().promptHelp}
              value={form.prompt}
              rows={3}
              problems={problems.prompt}
              hasBlank
              onText={(prompt) => change({ prompt })}
            />
            <AnswerFields kinds={kinds} form={form} problems={problems} onChange={change} />
            <MarkupField
              label={words().promptEn}
              help={words().promptEnHelp}
              value={form.promptEn}
              rows={2}
              problems={problems.promptEn}
              hasBlank
              onText={(promptEn) => change({ promptEn })}
            />
          </fieldset>
          <fieldset class="form-part">
            <legend>{words().helpPart}</legend>
            <MarkupField
              label={words().hint}
              help={words().hintHelp}
              value={form.hint}
              rows={2}
              problems={problems.hint}
              onText={(hint) => change({ hint })}
            />
            <MarkupField
              label={words().solution}
              help={words().solutionHelp}
              value={form.solution}
              rows={3}
              problems={problems.solution}
              onText={(solution) => change({ solution })}
            />
          </fieldset>
          {/* A pair is named by letters that only the computer knows. */}
          {(form.kind !== 'matching' || form.wrong.length > 0) && <WrongRows form={form} problems={problems.wrong} onChange={change} />}
        </div>
        <PreviewPanel preview={preview} grade={skillGrade} told={new Set(Object.keys(problems))} />
      </div>
      <div class="save-bar">
        {theirs !== null && <Changed theirs={theirs} onTake={takeTheirs} />}
        {problem !== null && <Notice tone="problem">{problemText(problem)}</Notice>}
        {refused !== null && <Notice tone="problem">{words().notSaved}</Notice>}
        <div class="save-keys">
          <a class="button button-secondary" href={listHref}>
            {words().cancel}
          </a>
          <Button type="submit" look="primary" disabled={isSending}>
            {isSending ? words().saving : words().save}
          </Button>
        </div>
      </div>
    </form>
  );
}

function Changed({ theirs, onTake }: { readonly theirs: AuthoredItem; readonly onTake: () => void }) {
  return (
    <Notice tone="problem">
      <p>{words().changedBy(theirs.author, shortDate(new Date(theirs.at), language.value))}</p>
      <p>{words().changedHelp}</p>
      <p class="changed-prompt">
        {words().changedPrompt}: {theirs.form.prompt}
      </p>
      <Button onClick={onTake}>{words().takeTheirs}</Button>
    </Notice>
  );
}
