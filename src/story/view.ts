import type { Fact } from '../snapshot/fact.ts';
import { findFacts, indexFacts, type FactIndex, type FactsFound } from '../snapshot/fact-index.ts';
import type {
	Label,
	Snapshot,
	SnapshotCard,
	SnapshotStudy,
	SnapshotWave,
} from '../snapshot/snapshot.ts';
import type { Quote } from '../snapshot/quote.ts';
import { scalesOf, shownFacts } from './shown-facts.ts';
import type { NumberFormat } from '../wording/number-format.ts';
import type { Phrases } from '../wording/phrases.ts';

/** All that words are made from: a version's facts and labels, in one language. */
export interface View {
	readonly card: SnapshotCard;
	readonly index: FactIndex;
	readonly quotes: readonly Quote[];
	readonly language: string;
	readonly phrases: Phrases;
	readonly numbers: NumberFormat;
	/** Whether its words are for a heading: see {@link headingView}. */
	readonly isHeading?: boolean;
}

/** The same view for the words of a heading: its numbers stand without intervals, which the texts below tell. */
export function headingView(view: View): View {
	return { ...view, isHeading: true };
}

/** Builds the view of a snapshot; the language is that of the phrases. */
export function buildView(snapshot: Snapshot, phrases: Phrases, numbers: NumberFormat): View {
	const { language } = phrases;
	const { card, quotes } = snapshot;
	return { card, index: indexOf(snapshot), quotes, language, phrases, numbers };
}

/** Every page of a version asks for the same index. */
const indexes = new WeakMap<Snapshot, FactIndex>();

/** So do audiences that see the same facts, beside the scales of their questions. */
const found = new WeakMap<readonly Fact[], Map<string, FactsFound>>();

function indexOf(snapshot: Snapshot): FactIndex {
	const index = indexes.get(snapshot) ?? indexFacts(snapshot.card, foundIn(snapshot));
	indexes.set(snapshot, index);
	return index;
}

function foundIn({ card, facts }: Snapshot): FactsFound {
	const scales = scalesOf(card);
	const key = JSON.stringify([...scales]);
	const known = found.get(facts) ?? new Map<string, FactsFound>();
	found.set(facts, known);
	const own = known.get(key) ?? findFacts(shownFacts(facts, scales));
	known.set(key, own);
	return own;
}

/** The report's first study. Throws where the snapshot has none: the gate never writes such a one. */
export function mainStudy(view: View): SnapshotStudy {
	const study = view.card.studies[0];
	if (!study) throw new Error('A snapshot without a study');
	return study;
}

/** The newest wave of a study that the version reads, or undefined where it reads none. */
export function newestWave(study: SnapshotStudy): SnapshotWave | undefined {
	return study.waves[0];
}

/** A label in the page's language, else in English, else in the first language told, else ''. */
export function labelText(view: View, label: Label): string {
	return label[view.language] || label['en'] || Object.values(label)[0] || '';
}
