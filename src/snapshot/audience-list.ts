import { compareTexts } from '../problem.ts';
import { textFault } from './plain-text.ts';

/** What an audience may see of a version: facts of its scope and quotes, by id in code-unit order. */
export type AudienceList = ReadonlyMap<string, ListedStatus>;

/** `hidden` is shown as every hidden fact is; what is not listed is not seen at all. */
export type ListedStatus = 'shown' | 'hidden';

/** audiences/<id>.csv is not in the form that Kaiku writes: somebody edited it. */
export class AudienceListFormError extends Error {
	/** Line of the file, 1-based. */
	readonly line: number;

	constructor(line: number, message: string) {
		super(message);
		this.name = 'AudienceListFormError';
		this.line = line;
	}
}

const HEADER = 'id,status';
/** Ids need no quotation marks. */
const LINE = /^([^",\r]+),(shown|hidden)$/;

/** audiences/<id>.csv: a header, then a line per fact and quote sorted by id; LF. */
export function writeAudienceList(list: AudienceList): string {
	const lines = [...list]
		.toSorted(([a], [b]) => compareTexts(a, b))
		.map(([id, status]) => {
			const line = `${id},${status}`;
			if (!LINE.test(line) || id.includes('\n'))
				throw new Error(`${id} is no id of a fact or a quote`);
			return line;
		});
	return [HEADER, ...lines, ''].join('\n');
}

/**
 * Reads what {@link writeAudienceList} writes, and nothing else.
 *
 * @throws AudienceListFormError at the first line that is not in that form
 */
export function parseAudienceList(text: string): AudienceList {
	const fault = textFault(text);
	if (fault !== null) throw new AudienceListFormError(fault.line, fault.message);
	const [header, ...lines] = text.slice(0, -1).split('\n');
	if (header !== HEADER) throw new AudienceListFormError(1, `the header is not ${HEADER}`);
	const list = new Map<string, ListedStatus>();
	let before = '';
	for (const [at, line] of lines.entries()) {
		const [, id = '', status] = LINE.exec(line) ?? [];
		if (status === undefined) {
			throw new AudienceListFormError(at + 2, 'the line is not an id and shown or hidden');
		}
		if (before >= id)
			throw new AudienceListFormError(at + 2, `${id} does not come after ${before}`);
		list.set(id, status === 'shown' ? 'shown' : 'hidden');
		before = id;
	}
	return list;
}
