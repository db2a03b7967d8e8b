import { formatCount } from '../wording/numbers.ts';
import { levelText } from './fact-text.ts';
import { influenceRows, type InfluenceRow } from './influence-rows.ts';
import { roleName } from './names.ts';
import { missingSection, type SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

/** Whose bad experience weighs most; what is missing where the codebook tells no influence. */
export function influenceSection(view: View): SectionStory {
	const words = view.phrases.influence;
	const { topic, subtitle, howToRead } = words;
	const roles = mainStudy(view).roles.filter(({ influence }) => influence !== null);
	if (roles.length === 0) return missingSection(words, words.missing);
	const rows = influenceRows(view);
	const [first] = rows;
	if (!first) return { topic, title: words.noneTitle, subtitle: '', missing: words.none };
	const most = Math.max(...roles.map(({ influence }) => influence ?? 0));
	const sure = words.sure(
		`${roleName(view, first.role.id).heading}, ${first.row.name.inside}`,
		formatCount(first.influence, view.numbers),
		formatCount(most, view.numbers),
		levelText(first.fact, view),
	);
	return {
		topic,
		title: words.first(roleName(view, first.role.id), first.row.name.inside),
		subtitle,
		howToRead,
		notes: [`${sure}.`, ...largerGroup(view, rows, first)],
	};
}

/** The largest group after the first that has less influence, where it is larger than that one. */
function largerGroup(
	view: View,
	rows: readonly InfluenceRow[],
	first: InfluenceRow,
): readonly string[] {
	const [larger] = rows
		.filter((row) => row.influence < first.influence && n(row) > n(first))
		.toSorted((a, b) => n(b) - n(a));
	if (!larger) return [];
	const text = view.phrases.influence.before(
		roleName(view, larger.role.id).inside,
		larger.row.name.inside,
		formatCount(n(larger), view.numbers),
		formatCount(larger.influence, view.numbers),
	);
	return [`${text}.`];
}

function n({ fact }: InfluenceRow): number {
	return fact.n ?? 0;
}
