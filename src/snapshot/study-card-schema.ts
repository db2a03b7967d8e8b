import { z } from 'zod';
import { byName, count, day, filledList, flag, id, ids } from './schema-fields.ts';
import { label, named, sha256, text } from './schema-fields.ts';

const excluded = z.strictObject({
	reason: id.describe('Why: id of a rule, or a word of exclude.csv.'),
	count: count.describe('Rows.'),
});

const receipt = z.strictObject({
	read: count.describe('Rows read: kept and all excluded; 0 where that is not told.'),
	kept: count.describe('Rows behind numbers.'),
	excluded: z.array(excluded).describe('Rows left out, by reason.'),
});

const thresholds = z.strictObject({
	respondents: count.describe('Fewest persons behind a number.'),
	accounts: count.describe('Fewest accounts behind a number.'),
	distribution: count.describe('Fewest persons behind a distribution.'),
	quotes: count.describe('Fewest persons in a group that is quoted.'),
});

const percent = count.max(100).nullable();

const weighting = z.strictObject({
	wave: id.describe('Of which wave.'),
	relation: id.describe('Of which relation.'),
	brand: text.describe('About which brand; empty where the study names none.'),
	margins: z
		.array(
			z.strictObject({
				by: id.describe('role, in_crm or segment.<dimension>.'),
				shares: byName(z.number()).describe('Share of 1 by value.'),
			}),
		)
		.describe('Targets; empty where answers are not weighted to targets.'),
	trimming: z
		.strictObject({
			before: z.number().describe('Design effect before.'),
			after: z.number().describe('Design effect after.'),
		})
		.nullable()
		.describe('What cutting large weights did; null where none was cut.'),
	effectiveSize: count.describe('Kish’s effective number of answers.'),
	designEffect: z.number().describe('Answers by effective number, ratio, 1 or more.'),
	largestAccount: percent.describe('Share of weight on one account, %; null without accounts.'),
	largestAccountUnweighted: percent.describe('The same of answers, each counted once, %.'),
});

const wave = z.strictObject({
	...named,
	start: day.describe('First day of fieldwork.'),
	end: day.describe('Last day of fieldwork.'),
	mode: z.array(text).describe('How people were asked.'),
	invited: count.nullable().describe('Persons asked; null where that is not known.'),
	breaks: flag.describe('Nothing is compared with earlier waves.'),
	receipt: receipt.describe('What became of its rows.'),
});

const trendBreak = z.strictObject({
	question: id.describe('Which question.'),
	touchpoint: text.describe('Of which touchpoint; empty where it is not asked of several.'),
	wave: id.describe('The first wave that differs.'),
	because: z.enum(['wording', 'scale']).describe('What differs.'),
});

const scale = z.strictObject({
	min: z.number().describe('Its lowest point.'),
	max: z.number().describe('Its highest point.'),
	better: z.enum(['high', 'low']).describe('Which end is good.'),
	labels: byName(label).describe('Label per language, by point.'),
});

const question = z.strictObject({
	id: named.id,
	kind: id.describe('nps, rating, effort, single, multiple, text, number, date.'),
	facet: id.describe('What it asks about, such as experience.'),
	lens: id.describe('company or customer.'),
	touchpoint: text.describe('The touchpoint that it fixes, or empty.'),
	isEach: flag.describe('It is asked of each of several touchpoints.'),
	object: z
		.enum(['product', 'service', 'cooperation'])
		.exactOptional()
		.describe('What of us it is about; left out where that is not told.'),
	pairsWith: text.describe('Its expectation question, or empty.'),
	imageOf: id
		.exactOptional()
		.describe('The experience question that it is the image of; left out where it names none.'),
	continues: text.describe('The question it continues, or empty.'),
	text: label.describe('As asked, per language.'),
	wording: sha256.describe('sha256 of kind, wording and scale; another value breaks a trend.'),
	scale: scale.nullable().describe('Null where it has none.'),
	options: z
		.array(
			z.strictObject({
				...named,
				pole: z
					.enum(['positive', 'negative', 'neutral'])
					.exactOptional()
					.describe('Of a feeling; left out of all else.'),
			}),
		)
		.describe('What can be ticked.'),
	metrics: ids.describe('Metrics that its answers are told by.'),
	definition: count.describe('Version of what it means.'),
});

const role = z.strictObject({
	...named,
	plural: label.describe('Label of several, per language.'),
	forms: byName(label).describe('Inflected forms, by language.'),
	influence: z.number().nullable().describe('Weight in decisions; null where not told.'),
	decision: text.describe('Its part in decisions, or empty.'),
});

const touchpoint = z.strictObject({
	...named,
	phase: text.describe('Its phase.'),
	function: text.describe('The function that owns it.'),
	owner: text.describe('Who answers for it, or empty.'),
	critical: flag.describe('Marked as critical.'),
});

const source = z.strictObject({
	file: id.describe('Relative to data/<study>/, or a bare name.'),
	sha256: sha256.describe('Of its bytes.'),
	format: id.describe('The survey tool.'),
	recruitment: text.describe('Where its people were found, or empty.'),
	receipt: receipt.describe('What became of its rows.'),
});

const relevantChange = z
	.strictObject({
		points: z.number().optional().describe('Of a balance, points.'),
		percent: z.number().optional().describe('Of a share, per cent units.'),
		scale: z.number().optional().describe('Of a mean, % of the width of its scale.'),
	})
	.refine((own) => Object.values(own).some((one) => one !== undefined), 'an empty one is left out');

/** What snapshot.json tells of a study. */
export const studyCardSchema = z.strictObject({
	id: named.id,
	title: label.describe('Per language.'),
	organisation: text.describe('Whose customers answer.'),
	fictional: flag.describe('Made up.'),
	languages: ids.describe('Of its labels.'),
	confidentiality: id.describe('anonymous, confidential, identified.'),
	thresholds: thresholds.describe('What is hidden below.'),
	hasAccounts: flag.describe('Responses tell their account.'),
	panel: flag.describe('One id in two waves is one person.'),
	survey: z
		.enum(['relationship', 'transaction', 'other'])
		.exactOptional()
		.describe('What it asks about: the relationship, a single event; left out where not told.'),
	weights: id.describe('Kind of weighting of facts without weights.'),
	weighting: z.array(weighting).describe('What weights do to each group, newest wave first.'),
	waves: z.array(wave).describe('Those that the version reads, newest first.'),
	withoutWave: receipt
		.refine(({ read }) => read > 0, 'one of no row is left out')
		.exactOptional()
		.describe('Rows in no wave, all excluded; left out where there are none.'),
	breaks: filledList(trendBreak)
		.exactOptional()
		.describe('Questions not compared with earlier waves; left out where there are none.'),
	questions: z.array(question).describe('In the order of the codebook.'),
	roles: z.array(role).describe('Of respondents.'),
	relations: z.array(z.strictObject(named)).describe('Customer, prospect, lost …'),
	brands: z
		.array(z.strictObject({ ...named, own: flag.describe('Ours.') }))
		.describe('Ours and competitors; empty where the study names none.'),
	segments: z
		.array(
			z.strictObject({
				...named,
				values: z.array(z.strictObject(named)).describe('Its values.'),
				ownExperience: ids
					.exactOptional()
					.describe('Values of those with an experience of their own; left out where none are.'),
			}),
		)
		.describe('Dimensions that answers are cut by.'),
	phases: z.array(z.strictObject(named)).describe('In the order of the path.'),
	functions: z
		.array(z.strictObject({ ...named, owner: text.describe('Who leads it, or empty.') }))
		.describe('Parts of the organisation.'),
	touchpoints: z.array(touchpoint).describe('In the order of the path.'),
	themes: filledList(
		z.strictObject({ ...named, question: text.describe('Its open question; empty for any.') }),
	)
		.exactOptional()
		.describe('What open answers are coded by; left out where there are none.'),
	accounts: filledList(
		z.strictObject({
			id: id.describe('Keyed hash, as in ids and addresses.'),
			name: text.describe('Its name, or empty.'),
			owner: text.describe('Who answers for it, or empty.'),
		}),
	)
		.exactOptional()
		.describe('Accounts that facts are about; left out where there are none.'),
	contactList: z
		.strictObject({
			staleAfter: count.describe('A contact last verified more days before fieldwork is stale.'),
			owners: filledList(
				z.strictObject({
					id: id.describe('Keyed hash, as in categories of facts.'),
					name: text.describe('Who answers for accounts; empty for nobody.'),
				}),
			)
				.exactOptional()
				.describe('Owners that facts are about; left out where there are none.'),
		})
		.exactOptional()
		.describe('How the list of contacts was looked at; left out where no fact tells of it.'),
	headline: ids.describe('Metrics that lead, as metric:question.'),
	relevantChange: relevantChange
		.exactOptional()
		.describe('The study’s own smallest relevant change; left out where it has none.'),
	sources: z
		.array(source)
		.describe('The exports, in the order of the codebook; not those of other waves alone.'),
});
