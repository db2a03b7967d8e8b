import type { Study } from '../codebook/study-schema.ts';
import type { Answered } from '../frame/compare-with-answers.ts';
import type { Responses } from '../responses/responses.ts';

/** What stands for a person or an account that the export does not tell. */
const UNNAMED = /^~\d+$/;

/** Who answered, in the form that the contact frame is compared with. */
export function answeredPeople(study: Study, responses: Responses): Answered {
	const { size, wave, relation, person, account } = responses;
	const rows = Array.from({ length: size }, (_, row) => row);
	const answeredIn = new Set(rows.map((row) => wave.ids[wave.codes[row] ?? -1]));
	const newest = study.waves
		.filter(({ id }) => answeredIn.has(id))
		.reduce<Study['waves'][number] | null>(
			(latest, one) => (latest === null || one.start > latest.start ? one : latest),
			null,
		);
	const respondents = new Map<string, Set<string>>();
	for (const row of rows) {
		const id = person.ids[person.codes[row] ?? -1] ?? '';
		if (UNNAMED.test(id) || wave.ids[wave.codes[row] ?? -1] !== newest?.id) continue;
		const group = relation.ids[relation.codes[row] ?? -1] ?? '';
		const known = respondents.get(group);
		if (known === undefined) respondents.set(group, new Set([id]));
		else known.add(id);
	}
	const accounts = account === null ? null : account.ids.filter((id) => !UNNAMED.test(id));
	return {
		wave: newest?.id ?? null,
		respondents,
		accounts: accounts === null ? null : new Set(accounts),
	};
}
