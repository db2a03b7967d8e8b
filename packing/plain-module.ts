/** `'./chart-thread.ts'`: a text that names a module beside. */
const NAMED = /(['"])(\.{1,2}\/[^'"\s]*)\.ts\1/g;

/** A module with the modules that it names, in imports and elsewhere, as they are called when compiled. */
export function plainModule(source: string): string {
	return source.replace(NAMED, '$1$2.js$1');
}
