/** What a text file of a snapshot has that Kaiku never writes, at the first line that has it. */
export interface TextFault {
	/** 1-based. */
	readonly line: number;
	readonly message: string;
}

const CARRIAGE_RETURN = '\r';

/** Every file of a snapshot is plain lines that end with LF; null where this one is. */
export function textFault(text: string): TextFault | null {
	if (text.startsWith('\uFEFF')) return { line: 1, message: 'it begins with a byte order mark' };
	const at = text.indexOf(CARRIAGE_RETURN);
	if (at !== -1) {
		return { line: text.slice(0, at).split('\n').length, message: 'a line ends with CR and LF' };
	}
	return text.endsWith('\n')
		? null
		: { line: text.split('\n').length, message: 'the last line does not end' };
}
