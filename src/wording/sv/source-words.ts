import type { SourceWords } from '../en/source-words.ts';

export const sourceWordsSv: SourceWords = {
	topic: 'Källor',
	missingTitle: 'Ingen källa talar om det ännu',
	missing:
		'Det kräver en fråga om kontaktpunkten i någon undersökning, kodade skäl, vad de egna tror eller hur mycket ansträngning det krävde.',
	one: 'En källa',
	oneTitle: (kind) => `Det som är känt vilar på en enda källa: ${kind}`,
	severalTitle: (count) => `Det som är känt vilar på ${count} källor`,
	allTitle: (ones, all) =>
		ones === 0
			? `Fler än en källa talar om var och en av ${all} kontaktpunkter`
			: `${ones} av ${all} kontaktpunkter vilar på en enda källa`,
	subtitle: 'Kontaktpunkt för kontaktpunkt, vad som talar om den.',
	howToRead:
		'Varje rad är en källa med sina egna svarande. När flera är överens står iakttagelsen stadigare; när de inte är det, fråga innan du handlar. Källor ur samma undersökning har samma svarande.',
	count: (count) => `${count} källor`,
	columns: {
		source: 'Källa',
		says: 'Vad den säger',
		survey: 'Varifrån',
		count: 'Källor',
	},
	kinds: {
		score: 'Kundernas betyg',
		study: 'En annan studie',
		staff: 'De egnas bedömning',
		themes: 'Tema som nämns mest',
		effort: 'Ansträngning och andra tal',
	},
	surveys: {
		relationship: 'relationsundersökning',
		transaction: 'undersökning efter en enskild händelse',
		other: 'annan källa',
		unknown: 'undersökningens slag anges inte',
		staff: 'undersökning bland de egna',
	},
	level: (survey) => `Slag av källa: ${survey}.`,
	levelUnknown:
		'Om det kommer från en relationsundersökning eller från en efter en enskild händelse anges inte.',
};
