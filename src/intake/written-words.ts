import type { DraftItem, DraftResponses } from '../responses/draft-responses.ts';
import type { StudyCodes } from './study-codes.ts';

/** What somebody who is quoted wrote to an open question; of kept records only. */
export interface WrittenWords {
	/** As the responses write it. */
	readonly respondent: string;
	readonly question: string;
	/** '' where the question is not asked of each of several touchpoints. */
	readonly touchpoint: string;
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands. */
	readonly brand: string;
	/** Tidy. */
	readonly text: string;
}

interface Taken {
	readonly respondent: string;
	readonly item: DraftItem;
	readonly row: number;
	readonly text: string;
}

/** Keeps the words of open answers, which nothing else does, of the few respondents who are quoted. */
export class QuotedWords {
	private readonly wanted: ReadonlySet<string>;
	private readonly taken: Taken[] = [];
	private readonly withdrawn = new Set<string>();
	private respondent = '';

	constructor(wanted: ReadonlySet<string>) {
		this.wanted = wanted;
	}

	/** Whose record is read next, and whether it is left out. */
	open(respondent: string, isLeftOut: boolean): void {
		this.respondent = this.wanted.has(respondent) ? respondent : '';
		if (isLeftOut && this.respondent !== '') this.withdrawn.add(respondent);
	}

	take(item: DraftItem, row: number, textOf: () => string): void {
		if (this.respondent === '') return;
		this.taken.push({ respondent: this.respondent, item, row, text: textOf() });
	}

	/** Those of wanted respondents of whom a record was left out. */
	leftOut(): ReadonlySet<string> {
		return this.withdrawn;
	}

	/** The words of kept records; the draft must still have its columns. */
	words(draft: DraftResponses, codes: StudyCodes): readonly WrittenWords[] {
		return this.taken.flatMap(({ respondent, item, row, text }) => {
			const record = draft.rowRecord.at(row);
			if (!draft.isKept(record)) return [];
			return [
				{
					respondent,
					question: item.question,
					touchpoint: item.touchpoint,
					wave: codes.waves[draft.wave.at(record)] ?? '',
					relation: codes.relations[draft.relation.at(record)] ?? '',
					brand: codes.brands[draft.rowBrand.at(row)] ?? '',
					text,
				},
			];
		});
	}
}
