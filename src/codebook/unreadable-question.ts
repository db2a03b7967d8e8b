import type { Study, StudyQuestion } from './study-schema.ts';

interface Wrong {
	readonly message: string;
	readonly remedy: string;
}

/** Why the columns or the pair of a question cannot be read; null where they can. */
export function whyUnreadable(question: StudyQuestion, study: Study): Wrong | null {
	return wrongColumns(question) ?? wrongPair(question, study);
}

function wrongColumns({ id, kind, column, each, options }: StudyQuestion): Wrong | null {
	const ways = [column, each?.brand, each?.touchpoint].filter((way) => way !== undefined).length;
	const hasOptionColumns = kind === 'multiple' && options.some((one) => one.column !== undefined);
	if (ways === 1 || (ways === 0 && each === undefined && hasOptionColumns)) return null;
	return {
		message: `The question ${id} names ${ways === 0 ? 'no column' : 'its columns in two ways'}.`,
		remedy: 'Name its column, or one column for each brand, or one for each touchpoint.',
	};
}

function wrongPair({ id, pairs_with, scale }: StudyQuestion, study: Study): Wrong | null {
	const expectation = study.questions.find((one) => one.id === pairs_with);
	if (!expectation) return null;
	const hasOneScale =
		expectation.scale?.min === scale?.min && expectation.scale?.max === scale?.max;
	if (hasOneScale) return null;
	return {
		message: `The questions ${id} and ${expectation.id} pair, but their scales differ.`,
		remedy: 'A gap needs one scale on both sides: take pairs_with away.',
	};
}
