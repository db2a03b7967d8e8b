import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { asTitle, type GroupName } from '../wording/group-name.ts';
import { groupFindings } from './findings.ts';
import { mainCut } from './main-cut.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** One statement of the image, answered by one relation. */
interface StatementRow {
	readonly question: SnapshotQuestion;
	readonly text: string;
	readonly fact: Fact;
}

/** The image statements of the newest wave with a fact, prospects first; never two relations in one row. */
function statementRows(view: View): readonly StatementRow[] {
	const { study, brand, wave } = mainCut(view);
	const uncut = { role: '', segment: '', account: '', against: '', weights: '' };
	const images = mainStudy(view).questions.filter(({ facet }) => facet === 'image');
	return images.flatMap((question) => {
		const parts = { ...uncut, study, brand, wave, metric: 'top2', question: question.id };
		const facts = factsWhere(view.index, parts);
		const fact = facts.find(({ relation }) => relation === 'prospect') ?? facts[0];
		return fact ? [{ question, text: labelText(view, question.text), fact }] : [];
	});
}

/** The section about image: how many statements more than half agree with. */
export function statementsSection(view: View): SectionStory {
	const { section } = view.phrases;
	const words = section.benchmark.statements;
	const { topic, howToRead } = words;
	const rows = statementRows(view);
	const [first] = rows;
	if (!first) return missingSection(words, words.missing);
	const groups = rows.map(({ text, fact }) => ({ name: statementName(view, text), fact }));
	const findings = groupFindings(view, groups, first.question, '', 'statements');
	return {
		topic,
		title: asTitle(findings) || topic,
		subtitle: section.subtitles.statements,
		howToRead,
	};
}

/** A statement in quotes, without its own full stop. */
function statementName(view: View, text: string): GroupName {
	const quoted = view.phrases.figure.question(text.replace(/\.$/, ''));
	return { heading: quoted, inside: quoted, kind: 'named' };
}
