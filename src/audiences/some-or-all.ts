/** Everything, or what is named. */
export type SomeOrAll = 'all' | ReadonlySet<string>;

/** Whether a name is among them. */
export function allows(some: SomeOrAll, name: string): boolean {
	return some === 'all' || some.has(name);
}

/** As settings tell it. */
export function someOrAll(names: 'all' | readonly string[]): SomeOrAll {
	return names === 'all' ? 'all' : new Set(names);
}
