import { ABSENCE } from '../../responses/responses.ts';
import { CellLookup, type Meaning } from './cell-lookup.ts';
import type { FileDialect } from './file-dialect.ts';
import type { ValueList } from './value-list.ts';

const BLANK: Meaning = { value: -1, absence: ABSENCE.noAnswer, fault: null };

/** What a listed thing is called in problems. */
export type ListedKind = 'role' | 'relation' | 'brand' | 'segment' | 'option' | 'wave';

/**
 * Reads cells that hold one of a list of things. `absences` are texts that mean no answer, which
 * win over the list.
 */
export function listedCells(
	kind: ListedKind,
	list: ValueList,
	dialect: FileDialect,
	absences: ReadonlyMap<string, number>,
): CellLookup {
	return new CellLookup((cell) => {
		const key = dialect.keyOf(cell);
		const absence = absences.get(key);
		if (absence !== undefined) return { value: -1, absence, fault: null };
		const value = list.codeOf(key);
		if (value >= 0) return { value, absence: ABSENCE.valid, fault: null };
		return key === '' ? BLANK : unlisted(kind, cell, list);
	});
}

/** A text that no list names. */
export function unlisted(kind: ListedKind, text: string, list: ValueList): Meaning {
	const known = list.nearest(text);
	const target =
		known[0] === undefined ? `a ${kind}` : `the ${kind} that it means, perhaps ${known[0]}`;
	const fault = {
		rule: `unlisted-${kind}`,
		message: `No ${kind} of the codebook lists this text.`,
		known,
		remedy: `Add the text to the values of ${target}, or mend it.`,
	};
	return { value: -1, absence: ABSENCE.noAnswer, fault };
}
