import type { ProposedColumn } from './proposed-column.ts';

const NOT_MET =
	/^(n\.?\/?a\.?|not applicable|does(n't| not) apply|not used|have(n't| not) used( it)?|did not use|i have not attended.*|ei koske.*|en ole käyttänyt|ei kokemusta|no experience|no basis.*)$/i;
const NO_OPINION =
	/^(i )?(don[’']?t|do not) know.*$|^(not sure|unsure|no opinion|cannot say|can[’']?t say|dk|eos|e\.?o\.?s\.?|en osaa sanoa|ei mielipidettä|weiss nicht|weiß nicht|vet (ej|inte)|prefer not to (say|answer)|en halua (sanoa|vastata))$/i;
const NO_ANSWER =
	/^(blank|no answer|no response|not answered|missing|refused|-9{1,3}|null|nan|#n\/a|tyhjä|ei vastausta|-+|\.|\?)$/i;

/** Sorts out the texts of a column that say why there is no answer. */
export function absentTexts(texts: Iterable<string>): ProposedColumn['absent'] {
	const absent: Record<keyof ProposedColumn['absent'], string[]> = {
		not_met: [],
		no_opinion: [],
		no_answer: [],
	};
	for (const text of texts) {
		if (NOT_MET.test(text)) absent.not_met.push(text);
		else if (NO_OPINION.test(text)) absent.no_opinion.push(text);
		else if (NO_ANSWER.test(text)) absent.no_answer.push(text);
	}
	return absent;
}

/** All texts that are no answer. */
export function allAbsent(absent: ProposedColumn['absent']): Set<string> {
	return new Set(Object.values(absent).flat());
}
