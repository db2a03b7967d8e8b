import type { YAMLError } from 'yaml';

/** A mistake of YAML itself, in words for a person who does not know YAML. */
export interface YamlMistake {
	readonly message: string;
	readonly remedy: string;
}

const MISTAKES: Readonly<Partial<Record<YAMLError['code'], YamlMistake>>> = {
	DUPLICATE_KEY: {
		message: 'The key is given twice.',
		remedy: 'Take one of them away.',
	},
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'A colon and a space stand inside a value without quotes.',
		remedy: 'Put the whole value in quotes.',
	},
	BAD_SCALAR_START: {
		message: 'A value without quotes starts with a sign that has a meaning of its own.',
		remedy: 'Put the whole value in quotes.',
	},
	MULTILINE_IMPLICIT_KEY: {
		message: 'There is a line that is no "key: value".',
		remedy: 'Write a colon and a space after the key.',
	},
	TAB_AS_INDENT: {
		message: 'The line is indented by a tab.',
		remedy: 'Indent by spaces.',
	},
	BAD_INDENT: {
		message: 'The line is indented wrongly, or a bracket before it is not closed.',
		remedy: 'Start all keys of one map in the same column, and close each [ and {.',
	},
	UNEXPECTED_TOKEN: {
		message: 'The line does not fit to the lines before it.',
		remedy: 'Start all keys of one map in the same column, and write one value a key.',
	},
	MISSING_CHAR: {
		message: 'A quote, bracket or colon is missing here or further up.',
		remedy: 'Close each quote and bracket.',
	},
	BAD_DQ_ESCAPE: {
		message: 'There is a backslash in double quotes that means nothing.',
		remedy: "Use single quotes: 'a\\b'.",
	},
	MULTIPLE_DOCS: {
		message: 'A second document starts here.',
		remedy: 'Keep one document, without --- or ... between its lines.',
	},
	TAG_RESOLVE_FAILED: {
		message: 'Tags (!…) are not allowed in settings.',
		remedy: 'Write the value alone.',
	},
	RESOURCE_EXHAUSTION: {
		message: 'More than 100 levels are not allowed in settings.',
		remedy: 'Write what it holds without the nesting.',
	},
};

/** Codes of mistakes that only follow from an earlier one. */
const FOLLOWS: ReadonlySet<YAMLError['code']> = new Set([
	'UNEXPECTED_TOKEN',
	'RESOURCE_EXHAUSTION',
]);

/** The mistakes worth telling: one a line, and none that only follows from another. */
export function ownMistakes(errors: readonly YAMLError[]): readonly YAMLError[] {
	const lines = new Set<number>();
	return errors.filter(({ code, linePos }, at) => {
		const line = linePos?.[0].line ?? 0;
		if (lines.has(line) || (at > 0 && FOLLOWS.has(code))) return false;
		return lines.add(line);
	});
}

/** What is wrong and what to do, in plain words. */
export function yamlMistake({ code, message }: YAMLError): YamlMistake {
	const first = message.split(/ at line|\n/)[0] ?? message;
	return MISTAKES[code] ?? { message: `This is not YAML: ${first}.`, remedy: 'Mend the line.' };
}
