import { personName } from '../publishing/series/forget-person.ts';
import type { StudyPeople } from '../publishing/series/make-ledger.ts';
import type { Responses } from '../responses/responses.ts';

/** Persons whom the data does not name are called so. */
const UNNAMED = '~';

/** Who the codes of persons are, as ledgers tell it. */
export function studyPeople(
	{ size, person, wave, account }: Responses,
	isPanel: boolean,
): StudyPeople {
	const { ids, codes } = person;
	const firstRow = new Int32Array(ids.length).fill(-1);
	for (let row = size - 1; row >= 0; row -= 1) firstRow[codes[row] ?? 0] = row;
	return {
		count: ids.length,
		nameOf(one) {
			const id = ids[one] ?? UNNAMED;
			if (id.startsWith(UNNAMED)) return null;
			const own = wave.ids[wave.codes[firstRow[one] ?? -1] ?? -1] ?? '';
			return personName(id, isPanel ? '' : own);
		},
		accountOf: account === null ? null : (one) => account.codes[firstRow[one] ?? -1] ?? -1,
	};
}
