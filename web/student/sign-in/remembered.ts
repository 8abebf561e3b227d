/** A person who allowed this tablet to remember the name; never the secret. */
export interface RememberedPerson {
  readonly school: string;
  readonly login: string;
  readonly name: string;
}

const MOST = 8;

/** The latest first, each once. */
export function withPerson(people: readonly RememberedPerson[], person: RememberedPerson): readonly RememberedPerson[] {
  return [person, ...withoutPerson(people, person)].slice(0, MOST);
}

export function withoutPerson(people: readonly RememberedPerson[], person: RememberedPerson): readonly RememberedPerson[] {
  return people.filter((other) => other.school !== person.school || other.login !== person.login);
}
