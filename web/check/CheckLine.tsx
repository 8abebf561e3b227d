import type { Finding } from './finding';
import { StateMark } from './StateMark';
import { say, sayTodo } from './say';
import { words } from './words';

/** One line: what was looked at, what was found, and what to do about it. */
export function CheckLine({ name, found }: { name: string; found: Finding | undefined }) {
  const { checking, states, todo } = words();
  const toDo = found === undefined ? null : sayTodo(found);
  return (
    <li class="check-line" data-state={found?.state ?? 'checking'}>
      <StateMark state={found?.state ?? 'checking'} />
      <h3 class="check-name">{name}</h3>
      {found !== undefined && <span class="check-state">{states[found.state]}</span>}
      <p class="check-said">{found === undefined ? checking : say(found)}</p>
      {toDo !== null && (
        <p class="check-todo">
          <strong>{todo}</strong> {toDo}
        </p>
      )}
    </li>
  );
}
