import { asTitle, type GroupName } from '../wording/group-name.ts';
import { groupFindings } from './findings.ts';
import { ownBrand } from './main-cut.ts';
import { brandName, insideSentence, relationWords } from './names.ts';
import { imageStatements } from './statement-rows.ts';
import { missingSection, type SectionStory } from './story.ts';
import { labelText, type View } from './view.ts';

/** The section about image: with how many statements more than half of the own brand's people agree. */
export function statementsSection(view: View): SectionStory {
	const { section, sentence } = view.phrases;
	const words = section.benchmark.statements;
	const { topic, howToRead } = words;
	const statements = imageStatements(view);
	const [first] = statements?.rows ?? [];
	if (!statements || !first) return missingSection(words, words.missing);
	const { study, relation, rows } = statements;
	const own = ownBrand(study);
	const group = relationWords(view, study, relation).label;
	const who = sentence.relationOf(group, own && brandName(view, own).heading);
	const told = rows
		.filter(({ isOwn }) => isOwn)
		.map(({ question, fact }) => ({ name: statementName(view, question.text), fact }));
	const [lead, ...further] = groupFindings(view, told, first.question, '', 'statements');
	const isOfRivals = rows.some(({ isOwn }) => !isOwn);
	return {
		topic,
		title: lead && told.length > 0 ? asTitle([sentence.levelOf(who, lead), ...further]) : topic,
		subtitle: section.subtitles.statements(
			labelText(view, study.title),
			group,
			isOfRivals ? insideSentence(view, who) : '',
		),
		howToRead,
	};
}

/** A statement in quotes, without its own full stop. */
function statementName(view: View, text: Readonly<Record<string, string>>): GroupName {
	const quoted = view.phrases.figure.question(labelText(view, text).replace(/\.$/, ''));
	return { heading: quoted, inside: quoted, kind: 'named' };
}
