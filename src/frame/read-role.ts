import type { Study } from '../codebook/study-schema.ts';
import { comparableText } from '../intake/cells/comparable-text.ts';
import { ValueList } from '../intake/cells/value-list.ts';
import type { TypedCell } from './typed-cell.ts';

/**
 * A reader of role cells: a role's id, or any text that its list names for any file. A text that
 * means one role in one file and another elsewhere is not read.
 */
export function roleReader(roles: Study['roles']): (text: string) => TypedCell<string> {
	const list = new ValueList(
		roles.map(({ id, values }, at) => ({
			id,
			texts: [id, ...(Array.isArray(values) ? values : Object.values(values).flat())],
			path: ['roles', at, 'values'],
		})),
		'either',
	);
	const unclear = new Set(list.clashes.map(({ text }) => comparableText(text, 'either')));
	return (text) => {
		const key = comparableText(text, 'either');
		const role = roles[unclear.has(key) ? -1 : list.codeOf(key)];
		if (role !== undefined) return { value: role.id };
		const known = list.nearest(text);
		return {
			fault: {
				rule: 'unlisted-role',
				message: 'No role of the codebook lists this text.',
				known,
				remedy: `Write the role's id, perhaps ${known[0]}, or add the text to the values of the role.`,
			},
		};
	};
}
