import { asText, asTitle, type GroupName } from '../wording/group-name.ts';
import { groupFindings } from './findings.ts';
import { ownBrand } from './main-cut.ts';
import { brandName, insideSentence, relationWords } from './names.ts';
import {
	drawnStatements,
	rivalStandings,
	statementDifferences,
	type RivalStanding,
} from './statement-differences.ts';
import { imageStatements, type Statements } from './statement-rows.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, type View } from './view.ts';

/**
 * The section about image: on which statements we differ from a rival; where none may be told, with how
 * many statements more than half of the own brand's people agree.
 */
export function statementsSection(view: View): SectionStory {
	const words = view.phrases.section.benchmark.statements;
	const statements = imageStatements(view);
	if (!statements || statements.rows.length === 0) return missingSection(words, words.missing);
	const { topic, howToRead } = words;
	const who = ownPeople(view, statements);
	const standings = rivalStandings(view, statementDifferences(view, statements));
	const [lead, ...further] = standings.map((one) => standingFinding(view, who, one));
	if (lead === undefined) {
		const title = ownTitle(view, statements, who) || topic;
		return { topic, title, subtitle: subtitleOf(view, statements, who), howToRead };
	}
	return {
		topic,
		title: asTitle([lead]),
		subtitle: subtitleOf(view, statements, ''),
		howToRead,
		...(further.length > 0 && { notes: further.map((one) => asText([one])) }),
	};
}

function standingFinding(
	view: View,
	who: string,
	{ brand, way, questions }: RivalStanding,
): string {
	const names = questions.map(({ text }) => statementName(view, text).heading);
	const rival = brandName(view, brand).heading;
	return view.phrases.statement[way](who, rival, view.phrases.site.list(names));
}

function ownPeople(view: View, { study, relation }: Statements): string {
	const group = relationWords(view, study, relation).label;
	const own = ownBrand(study);
	return view.phrases.sentence.relationOf(group, own && brandName(view, own).heading);
}

/** @param told whom the title is about, '' where it is about what is drawn */
function subtitleOf(view: View, statements: Statements, told: string): string {
	const { study, relation, rows } = statements;
	const { subtitles } = view.phrases.section;
	const isOfRivals = rows.some(({ isOwn }) => !isOwn);
	const { isOwnAlone } = drawnStatements(view, statements);
	const group = isOwnAlone ? told : relationWords(view, study, relation).label;
	const isOfEach = isOfRivals && !isOwnAlone;
	const about = isOfEach && told ? insideSentence(view, told) : '';
	return subtitles.statements(labelText(view, study.title), group, isOfEach, about);
}

function ownTitle(view: View, { rows }: Statements, who: string): string {
	const own = rows.filter(({ isOwn }) => isOwn);
	const [first] = own;
	const told = own.map(({ question, fact }) => {
		return { name: statementName(view, question.text), fact };
	});
	const [lead, ...further] = first
		? groupFindings(view, told, first.question, '', 'statements')
		: [];
	return lead ? asTitle([view.phrases.sentence.levelOf(who, lead), ...further]) : '';
}

/** A statement in quotes, without its own full stop. */
function statementName(view: View, text: Readonly<Record<string, string>>): GroupName {
	const quoted = view.phrases.figure.question(labelText(view, text).replace(/\.$/, ''));
	return { heading: quoted, inside: quoted, kind: 'named' };
}
