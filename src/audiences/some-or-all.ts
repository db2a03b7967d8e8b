/** Everything, or what is named. */
export type SomeOrAll = 'all' | ReadonlySet<string>;

/** Whether a name is among them. */
export function allows(some: SomeOrAll, name: string): boolean {
	return some === 'all' || some.has(name);
}

/** Whether each of these names is among them; they are asked for only where not everything is. */
export function allowsEach(some: SomeOrAll, names: () => readonly string[]): boolean {
	return some === 'all' || names().every((name) => some.has(name));
}

/** Whether a segment, as `dimension.value`, or its whole dimension is among them. */
export function allowsSegment(some: SomeOrAll, segment: string): boolean {
	return allows(some, segment) || allows(some, segment.split('.')[0] ?? '');
}

/** As settings tell it. */
export function someOrAll(names: 'all' | readonly string[]): SomeOrAll {
	return names === 'all' ? 'all' : new Set(names);
}
