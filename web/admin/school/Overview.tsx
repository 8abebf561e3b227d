import { useState } from 'preact/hooks';
import { Button } from '../../shared/components/Button';
import { Notice } from '../../shared/components/Notice';
import type { Classroom, Role } from '../../shared/wire';
import type { SchoolPage } from '../../shared/wire-staff';
import { StaffSections } from '../staff/StaffSections';
import { words } from '../words';
import { AddClassroom } from './AddClassroom';
import { ClassroomTable } from './ClassroomTable';

interface Props {
  readonly page: SchoolPage;
  /** Supporters add nobody who sees answers, and have no way to the teacher's pages. */
  readonly role: Role;
  readonly onChanged: () => void;
}

/** The school at a glance: its classes, its staff, and the way to add to both. */
export function Overview({ page, role, onChanged }: Props) {
  const isAdministrator = role === 'administrator';
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<Classroom | null>(null);
  return (
    <div class="overview">
      <h1>
        {page.school.name} <small>{words().code(page.school.code)}</small>
      </h1>
      {added !== null && <Notice>{words().classroomAdded(added.name)}</Notice>}
      <section>
        <div class="part-head">
          <h2>{words().classrooms}</h2>
          <div class="part-actions">
            {page.classrooms.length > 0 && (
              <a class="button button-secondary" href="#year">
                {words().schoolYear}
              </a>
            )}
            <Button look="primary" onClick={() => setAdding(true)}>
              {words().addClassroom}
            </Button>
          </div>
        </div>
        <ClassroomTable classrooms={page.classrooms} hasLive={isAdministrator} />
      </section>
      <StaffSections page={page} mayChange={isAdministrator} onChanged={onChanged} />
      {isAdministrator && <Material />}
      <section>
        <div class="part-head">
          <h2>{words().choosing}</h2>
        </div>
        <ul class="rows">
          <li class="row row-link">
            <a href="#models">{words().models}</a>
            <span class="row-detail">{words().modelsHelp}</span>
          </li>
        </ul>
      </section>
      <section>
        <div class="part-head">
          <h2>{words().devices}</h2>
        </div>
        <ul class="rows">
          <li class="row row-link">
            <a href="/check/">{words().connectionCheck}</a>
            <span class="row-detail">{words().connectionCheckHelp}</span>
          </li>
        </ul>
      </section>
      {isAdding && (
        <AddClassroom
          onClose={() => setAdding(false)}
          onAdded={(classroom) => {
            setAdded(classroom);
            setAdding(false);
            onChanged();
          }}
        />
      )}
    </div>
  );
}

function Material() {
  return (
    <section>
      <div class="part-head">
        <h2>{words().material}</h2>
      </div>
      <ul class="rows">
        <li class="row row-link">
          <a href="/teacher/#page=gallery">{words().gallery}</a>
          <span class="row-detail">{words().galleryHelp}</span>
        </li>
        <li class="row row-link">
          <a href="/teacher/#page=items">{words().ownItems}</a>
          <span class="row-detail">{words().ownItemsHelp}</span>
        </li>
      </ul>
    </section>
  );
}
